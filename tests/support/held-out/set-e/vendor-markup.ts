import type { Draft } from '../draft.ts'
import { ELSEWHERE } from '../../sites/build.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลโนนตะแบก'

interface Group {
  readonly heading: string
  readonly links: readonly (readonly [label: string, href: string])[]
}

/** The same mega menu stands above every page. */
const MENU: readonly Group[] = [
  {
    heading: 'ข้อมูลหน่วยงาน',
    links: [
      ['ประวัติความเป็นมา', '/public/texteditor/data/index/menu/20'],
      ['แผนผังการแบ่งส่วนราชการ', '/public/texteditor/data/index/menu/21'],
      ['ภารกิจและอำนาจหน้าที่ของ อบต.', '/public/texteditor/data/index/menu/22'],
      ['สถานที่ท่องเที่ยว', '/public/texteditor/data/index/menu/23'],
      ['ติดต่อ อบต.', '/public/texteditor/data/index/menu/24'],
    ],
  },
  {
    heading: 'บุคลากร',
    links: [
      ['คณะผู้บริหาร', '/public/person/data/chart/structure_id/1/menu/30'],
      ['สมาชิกสภา อบต.', '/public/person/data/chart/structure_id/2/menu/31'],
      ['หัวหน้าส่วนราชการ', '/public/person/data/chart/structure_id/3/menu/32'],
    ],
  },
  {
    heading: 'แผนงานและรายงาน',
    links: [
      ['แผนพัฒนาท้องถิ่น', '/public/list/data/index/menu/40'],
      ['แผนการดำเนินงานและการติดตาม', '/public/list/data/index/menu/41'],
      ['รายงานกิจการประจำปี', '/public/list/data/index/menu/42'],
      ['นโยบายและแผนด้านบุคลากร', '/public/list/data/index/menu/43'],
    ],
  },
  {
    heading: 'บริการประชาชน',
    links: [
      ['คู่มือประชาชน', '/public/list/data/index/menu/50'],
      ['จำนวนประชาชนที่มาใช้บริการ', '/public/list/data/index/menu/51'],
      ['ยื่นคำร้องออนไลน์', '/public/eservice/request/menu/52'],
      ['กระดานสนทนา', '/public/webboard/list/menu/53'],
      ['แบบประเมินความพึงพอใจ', '/public/poll/form/menu/54'],
    ],
  },
  {
    heading: 'พัสดุ',
    links: [
      ['แผนจัดซื้อจัดจ้าง', '/public/list/data/index/menu/60'],
      ['ประกาศจัดซื้อจัดจ้าง', '/public/list/data/index/menu/61'],
      ['ความก้าวหน้าการจัดซื้อจัดจ้าง', '/public/list/data/index/menu/62'],
      ['รายงานการพัสดุสิ้นปี', '/public/list/data/index/menu/63'],
    ],
  },
  {
    heading: 'คุณธรรมและความโปร่งใส',
    links: [
      ['มาตรฐานการทำงานของพนักงาน', '/public/list/data/index/menu/70'],
      ['จริยธรรม', '/public/list/data/index/menu/71'],
      ['การขับเคลื่อนจริยธรรม', '/public/list/data/index/menu/72'],
      ['ร้องเรียนการทุจริต', '/public/list/data/index/menu/73'],
      ['แจ้งเบาะแสเจ้าหน้าที่ทุจริต', '/public/fraudcomplaint/form/menu/74'],
      ['งดรับ งดให้', '/public/list/data/index/menu/75'],
      ['ความเสี่ยงต่อการทุจริต', '/public/list/data/index/menu/76'],
      ['ผลการจัดการความเสี่ยงการทุจริต', '/public/list/data/index/menu/77'],
      ['แผนป้องกันทุจริต', '/public/list/data/index/menu/78'],
      ['รายงานผลการดำเนินการป้องกันการทุจริต', '/public/reader/menu/79'],
      ['มาตรการภายใน', '/public/list/data/index/menu/80'],
      ['ประชาชนมีส่วนร่วม', '/public/list/data/index/menu/81'],
      ['บัญชีแสดงรายการทรัพย์สินและหนี้สิน', `${ELSEWHERE}/asset-statements`],
    ],
  },
  {
    heading: 'ข่าวสาร',
    links: [
      ['ข่าวประชาสัมพันธ์', '/public/list/data/index/menu/90'],
      ['ภาพกิจกรรม', '/public/list/data/index/menu/91'],
    ],
  },
]

export function vendorPage(title: string, body: string): string {
  const menu = MENU.map(
    ({ heading, links }) =>
      `<li class="mega"><span class="menu_title">${heading}</span><ul class="mega-content">${links
        .map(([label, href]) => `<li><a href="${href}"><i class="fa fa-angle-right"></i>${label}</a></li>`)
        .join('')}</ul></li>`,
  ).join('')
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${OFFICE} : ${title}</title></head><body>
<div id="header"><img src="/img/logo.png"><a href="/">หน้าแรก</a></div><nav><ul class="navbar-mega">${menu}</ul></nav>
<div class="container"><div class="breadcrumb"><a href="/">หน้าแรก</a> &raquo; ${title}</div><h2 class="topic">${title}</h2>${body}</div>
<div id="footer"><div class="counter">ผู้เข้าชมวันนี้ 41 คน ทั้งหมด 88,213 คน</div><p>Copyright 2024 ${OFFICE} All Rights Reserved.</p></div></body></html>`
}

export interface Entry {
  readonly title: string
  readonly date: string
  readonly text?: string
  readonly lines?: readonly string[]
  readonly looks?: 'text' | 'scan' | 'glyphs'
}

/** A list of a menu entry with a page for each of its entries; gives every path of it back. */
export function vendorList(draft: Draft, menu: number, heading: string, entries: readonly Entry[]): readonly string[] {
  const list = `/public/list/data/index/menu/${menu}`
  const paths = [list]
  const rows = entries.map(({ title, date, text = '', lines, looks }, i) => {
    const id = menu * 10 + i
    const detail = `/public/list/data/detail/id/${id}/menu/${menu}`
    paths.push(detail)
    const file = lines ? draft.pdf(`/public/filebrowser/com_data/${id}_1.pdf`, lines, looks) : undefined
    if (file) paths.push(file)
    const attached = file ? `<p class="attach">ไฟล์แนบ : <a href="${file}" target="_blank">เปิดเอกสาร</a></p>` : ''
    draft.page(
      detail,
      vendorPage(
        heading,
        `<h3>${title}</h3><p class="date">วันที่ประกาศ ${date} (เปิดอ่าน ${37 + i} ครั้ง)</p><p>${text}</p>${attached}`,
      ),
    )
    return `<tr><td>${i + 1}</td><td><a href="${detail}">${title}</a></td><td>${date}</td></tr>`
  })
  draft.page(
    list,
    vendorPage(heading, `<table class="table"><tr><th>ลำดับ</th><th>เรื่อง</th><th>วันที่</th></tr>${rows.join('')}</table>`),
  )
  return paths
}

export { OFFICE as VENDOR_OFFICE }
