// The frame with the menu at the side, cards, and windows of the page.

export const OFFICE = 'องค์การบริหารส่วนตำบลเขาช่อแก้ว'
export type Link = readonly [label: string, href: string]

export const MONTHS = [
  'ตุลาคม 2568',
  'พฤศจิกายน 2568',
  'ธันวาคม 2568',
  'มกราคม 2569',
  'กุมภาพันธ์ 2569',
  'มีนาคม 2569',
  'เมษายน 2569',
  'พฤษภาคม 2569',
  'มิถุนายน 2569',
  'กรกฎาคม 2569',
  'สิงหาคม 2569',
]
export const NEWS = [
  [205, 'ประชุมเตรียมรับมือภัยแล้ง', '12 ก.พ. 2569', 'อบต. ประชุมผู้นำหมู่บ้านเพื่อเตรียมรับมือภัยแล้ง'],
  [199, 'ซ่อมไฟทางสายเขาช่อแก้ว', '8 ม.ค. 2569', 'ซ่อมไฟทางแล้ว 24 จุด'],
  [188, 'งานลอยกระทงประจำปี', '5 พ.ย. 2568', 'ขอเชิญร่วมงาน ณ ลานหน้าถ้ำ'],
] as const
export const BOARD = [
  ['1', 'โครงสร้าง หน้าที่และอำนาจ', '/about/structure.html'],
  ['2', 'ข้อมูลผู้บริหาร', '/about/people.html'],
  ['3', 'ข้อมูลการติดต่อและช่องทางการสอบถาม', '/contact.html'],
  ['4', 'ข่าวประชาสัมพันธ์', '/news/'],
  ['8', 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', '/work/manuals.html'],
  ['9', 'คู่มือหรือแนวทางการขอรับบริการ', '/service/guide.html'],
  ['10', 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)', '/service/online.html'],
  ['15', 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', '/work/ethics.html'],
] as const

export const newsCard = ([id, title, date]: (typeof NEWS)[number]) =>
  `<div class="card news"><img src="/img/news${id}.webp" alt=""><div class="card-body"><small><i class="fa-regular fa-calendar"></i> ${date}</small><h5><a href="/news/${id}.html">${title}</a></h5></div></div>`

export function cards(links: readonly Link[]): string {
  return `<div class="grid">${links.map(([label, href]) => `<a class="card doc-card" href="${href}" target="_blank"><span class="material-icons">picture_as_pdf</span><span class="doc-title">${label}</span></a>`).join('')}</div>`
}

export function modal(id: string, label: string, src: string): string {
  return `<button class="btn" data-bs-toggle="modal" data-bs-target="#${id}">${label}</button><div class="modal fade" id="${id}" tabindex="-1"><div class="modal-dialog modal-xl"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${label}</h5><button class="btn-close" data-bs-dismiss="modal"></button></div><div class="modal-body"><iframe src="${src}" width="100%" height="700"></iframe></div></div></div></div>`
}

export function people(posts: readonly string[]): string {
  return `<div class="grid people">${posts.map((post, i) => `<div class="card person"><img src="/img/people/${i + 1}.webp" alt="รูป ${post}"><b>${post.includes('ว่าง') ? '- ว่าง -' : `นายสมมุติ ที่ ${i + 1}`}</b><span>${post}</span><span><i class="material-icons">call</i> 0-3299-30${10 + i}</span></div>`).join('')}</div>`
}

const MENU: readonly (readonly [string, readonly Link[]])[] = [
  [
    'รู้จักเรา',
    [
      ['ประวัติ', '/about/history.html'],
      ['โครงสร้างการบริหาร', '/about/structure.html'],
      ['หน้าที่ตามกฎหมาย', '/about/powers.html'],
      ['บุคลากร', '/about/people.html'],
      ['ของดีตำบล', '/about/otop.html'],
    ],
  ],
  [
    'การดำเนินงาน',
    [
      ['แผนงานและผลงาน', '/work/plans.html'],
      ['จัดซื้อจัดจ้าง', '/work/buy.html'],
      ['งานบุคคล', '/work/staff.html'],
      ['จริยธรรมของเรา', '/work/ethics.html'],
      ['คู่มือปฏิบัติงาน', '/work/manuals.html'],
    ],
  ],
  [
    'โปร่งใส',
    [
      ['ป้องกันการทุจริต', '/clean/index.html'],
      ['ร้องเรียนการทุจริต', '/clean/complaint.html'],
      ['ไม่รับ ไม่ให้ ของขวัญ', '/clean/no-gift.html'],
      ['ร่วมคิดร่วมทำ', '/clean/together.html'],
    ],
  ],
  [
    'บริการ',
    [
      ['ยื่นเรื่องออนไลน์', '/service/online.html'],
      ['คู่มือสำหรับประชาชน', '/service/guide.html'],
      ['ติดต่อเรา', '/contact.html'],
    ],
  ],
]

export function framed(title: string, body: string, section: string): string {
  const side = MENU.map(
    ([name, items]) =>
      `<details class="side-group"${name === section ? ' open' : ''}><summary><span class="material-icons">folder_open</span>${name}</summary><ul>${items.map(([label, href]) => `<li><a href="${href}">${label}</a></li>`).join('')}</ul></details>`,
  )
  return `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | ${OFFICE}</title></head><body><div class="top-utility">วันนี้ 28 พฤศจิกายน 2569 | ก- ก ก+</div><header class="navbar"><a href="/"><img src="/img/logo.webp" alt="ตรา อบต."> ${OFFICE}</a><a href="/news/">ข่าวและประกาศ</a><a href="/ita/2569.html">ITA</a></header><div class="layout"><aside class="sidebar">${side.join('')}</aside><main><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">หน้าแรก</a></li><li class="breadcrumb-item">${section}</li><li class="breadcrumb-item active">${title}</li></ol></nav><h1>${title}</h1>${body}</main></div><footer><p>${OFFICE} โทรศัพท์ 0-3299-3001</p><a href="https://www.facebook.com/khaochokaewsao">Facebook</a><p>© 2569</p></footer></body></html>`
}
