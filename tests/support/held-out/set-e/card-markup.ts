const OFFICE = 'องค์การบริหารส่วนตำบลทุ่งดอกคูน'

const TOP: readonly (readonly [label: string, href: string])[] = [
  ['หน้าหลัก', '/'],
  ['รู้จัก อบต.', '/about'],
  ['ทีมงานของเรา', '/team'],
  ['งานบริการ', '/services'],
  ['เอกสารเผยแพร่', '/documents'],
  ['องค์กรโปร่งใส', '/transparency'],
  ['ข่าวสาร', '/news'],
  ['ติดต่อและสอบถาม', '/contact'],
]

export function cardPage(title: string, body: string): string {
  const top = TOP.map(([label, href]) => `<a class="nav-link" href="${href}">${label}</a>`).join('')
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} | ${OFFICE}</title><link rel="stylesheet" href="/assets/app.css"></head><body>
<header class="sticky"><a class="brand" href="/">${OFFICE}</a><nav>${top}</nav><button class="icon-button" aria-label="เมนู"><span class="material-icons">menu</span></button></header>
<main><section class="hero"><h1>${title}</h1></section>${body}</main>
<div class="cookie-bar">เว็บไซต์นี้ใช้คุกกี้เพื่อเพิ่มประสบการณ์การใช้งาน <button>ยอมรับ</button></div>
<footer><p>© 2569 ${OFFICE}</p><p>ผู้เข้าชม 12,448 ครั้ง</p></footer></body></html>`
}

export interface Card {
  readonly title: string
  readonly href: string
  readonly text?: string
  readonly icon?: string
}

export function cards(list: readonly Card[]): string {
  return `<div class="grid grid-3">${list
    .map(
      ({ title, href, text = '', icon = 'description' }) =>
        `<a class="card" href="${href}"><span class="material-icons">${icon}</span><h3>${title}</h3><p>${text}</p><span class="more">ดูรายละเอียด</span></a>`,
    )
    .join('')}</div>`
}

/** Files of one year behind a fold. */
export function fold(heading: string, files: readonly (readonly [label: string, href: string])[]): string {
  return `<details class="fold"><summary>${heading}</summary><ul>${files
    .map(([label, href]) => `<li><span>${label}</span> <a class="button" href="${href}">เปิดไฟล์</a></li>`)
    .join('')}</ul></details>`
}

export { OFFICE as CARD_OFFICE }
