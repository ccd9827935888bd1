// The frame of the municipality and its long table of items.

export const OFFICE = 'เทศบาลตำบลปากห้วยเงิน'
export interface Row {
  readonly no: string
  readonly title: string
  readonly links: readonly (readonly [name: string, href: string])[]
  readonly note?: string
}

export const NEWS = [
  [31, 'เชิญร่วมกิจกรรมวันต้นไม้', '21-05-2567', 'เทศบาลเชิญชวนประชาชนร่วมปลูกต้นไม้ริมห้วย'],
  [28, 'แจ้งกำหนดฉีดวัคซีนพิษสุนัขบ้า', '04-03-2567', 'ออกหน่วยฉีดวัคซีนสุนัขและแมวทุกชุมชน'],
  [25, 'กำหนดการชำระภาษีประจำปี 2567', '15-01-2567', 'ชำระภาษีได้ตั้งแต่เดือนมกราคมถึงเมษายน 2567'],
] as const

export function itaTable(groups: readonly (readonly [string, readonly Row[]])[]): string {
  const bodies = groups.map(([name, rows]) => {
    const lines = rows.map(
      ({ no, title, links, note }) =>
        `<tr><td class="text-center" style="max-width: 40px;">${no}</td><td class="col-md-3">${title}</td><td class="col-md-4">${links.length === 0 ? 'ไม่มีลิงก์' : links.map(([label, href]) => `<a href="${href}" target="_blank" style="text-decoration: none;">${label} <br> https://www.pakhuaingoen.example${href} <br></a><br>`).join('')}</td><td style="max-width: 300px; overflow: auto;">${note ?? 'ไม่มีข้อมูล'}</td></tr>`,
    )
    return `<thead><tr><th colspan="4" class="text-center bg-success"><span style="color: white;">${name}</span></th></tr><tr><th class="text-center"></th><th class="text-center">ข้อ</th><th class="text-center">URL</th><th class="text-center">คำอธิบาย</th></tr></thead><tbody>${lines.join('')}</tbody>`
  })
  return `<table class="table table-bordered table-striped" style="font-size: 20px;">${bodies.join('')}</table>`
}

export function framed(title: string, body: string): string {
  const item = ([label, href]: readonly [string, string]) =>
    `<li><a class="dropdown-item" href="${href}">${label}</a></li>`
  return `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>${OFFICE}</title><link rel="stylesheet" href="/build/assets/app.css"></head><body><nav class="navbar navbar-expand-lg"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">หน้าแรก</a></li><li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" role="button">ข้อมูลพื้นฐาน</a><ul class="dropdown-menu">${(
    [
      ['ประวัติความเป็นมา', '/history'],
      ['โครงสร้างองค์กร', '/structure'],
      ['อำนาจหน้าที่', '/authority/show_details/1'],
      ['ผลิตภัณฑ์ชุมชน', '/community_products'],
    ] as const
  )
    .map(item)
    .join(
      '',
    )}</ul></li><li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#">บุคลากร</a><ul class="dropdown-menu">${(
    [
      ['คณะผู้บริหาร', '/agency/1'],
      ['สมาชิกสภาเทศบาล', '/agency/2'],
      ['ผู้บริหารส่วนราชการ', '/agency/3'],
    ] as const
  )
    .map(item)
    .join(
      '',
    )}</ul></li><li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#">เมนูสำหรับประชาชน</a><ul class="dropdown-menu">${(
    [
      ['E-Service', '/e_service'],
      ['กระดานกระทู้ (ถาม-ตอบ)', '/forum'],
      ['แบบสอบถาม ความพึงพอใจ', '/survey'],
      ['ประกาศจัดซื้อจัดจ้าง', '/procurement'],
      ['คำสั่งเทศบาล', '/orders'],
      ['การประเมิน ITA', '/ITA/page'],
    ] as const
  )
    .map(item)
    .join(
      '',
    )}</ul></li><li class="nav-item"><a class="nav-link" href="/contect">ติดต่อเรา</a></li></ul></nav><marquee>ยินดีต้อนรับสู่เว็บไซต์ ${OFFICE}</marquee><div class="bg py-5"><div class="container py-5 custom-gradient-shadow"><div class="d-flex flex-column justify-content-center p-5"><div class="fs-1 fw-bold mb-4 text-center" style="color: #77b329;">${title}</div>${body}</div></div></div><footer>88 ถนนริมห้วย ตำบลปากห้วยเงิน <br>Copyright © 2026 ${OFFICE}. จำนวนผู้เข้าชม 55,120</footer></body></html>`
}

export function table(rows: readonly (readonly [string, string])[]): string {
  return `<table class="table">${rows.map(([label, href]) => `<tr><td><a href="${href}">${label}</a></td></tr>`).join('')}</table>`
}

export function people(posts: readonly string[]): string {
  return `<div class="row mb-3 justify-content-center">${posts.map((post, i) => `<div class="col-md-4"><div class="d-flex flex-column align-items-center text-center lh-1 p-3"><img src="/storage/p${i + 1}.jpg" alt="Personnel Image" style="height: 250px;"><div class="fs-4 mt-2">${post === 'ว่าง' ? '- ว่าง -' : `นางสมมุติ คนที่${i + 1}`}<br>${post === 'ว่าง' ? 'ผู้อำนวยการกองช่าง' : post}<br>0-5399-100${i + 3}</div></div></div>`).join('')}</div>`
}
