// The frame of the numbered menus, their lists and the page of an entry.

export const OFFICE = 'องค์การบริหารส่วนตำบลท่ามะเฟือง'
export const LIST = '/public/list/data'
export type Entry = readonly [title: string, path: string, date: string, file?: string]

export const MONTHS = ['ตุลาคม 2563', 'พฤศจิกายน 2563', 'ธันวาคม 2563', 'มกราคม 2564', 'กุมภาพันธ์ 2564', 'มีนาคม 2564']
export const STORIES = [
  [290, 'ขอเชิญร่วมงานประเพณีแข่งเรือยาว', '4 ก.ย. 2562', 'ขอเชิญประชาชนร่วมงานประเพณีแข่งเรือยาว ณ ท่าน้ำหมู่ 6'],
  [288, 'ประชาสัมพันธ์รับลงทะเบียนเบี้ยยังชีพ', '1 ส.ค. 2562', 'รับลงทะเบียนผู้มีสิทธิรับเบี้ยยังชีพ ณ สำนักปลัด'],
] as const
export const CHARTS = [
  [17, 'คณะผู้บริหาร', ['นายก อบต.', 'รองนายก อบต.', 'เลขานุการนายก อบต.']],
  [18, 'สมาชิกสภา', ['ประธานสภา', 'รองประธานสภา', 'สมาชิกสภา หมู่ 1']],
  [19, 'หัวหน้าส่วนราชการ', ['ปลัด อบต.', 'ผู้อำนวยการกองคลัง', 'ผู้อำนวยการกองช่าง']],
] as const
export const HOME = `<div class="news-box"><h3>ข่าวประชาสัมพันธ์</h3><ul>${STORIES.map(([id, title, date]) => `<li><a href="${LIST}/detail/id/${id}/menu/1619">${title}</a> <span class="date">${date}</span></li>`).join('')}</ul><a class="more" href="${LIST}/index/menu/1619">ดูทั้งหมด</a></div><div class="fb-page"><a href="https://www.facebook.com/tamafueangsao" target="_blank"><img src="/public/banner_upload/banner_288_1.png" title="Facebook อบต.ท่ามะเฟือง"></a></div><a href="https://m.me/tamafueang" target="_blank"><img src="/public/banner_upload/banner_301.png" title="สอบถามผ่านกล่องข้อความ"></a>`

type Item =
  readonly [label: string, href: string] | readonly [label: string, below: readonly (readonly [string, string])[]]
const cat = (id: number) => `${LIST}/datacategory/catid/${id}/menu/1196/`
const at = (id: number) => `${LIST}/index/menu/${id}`
const TABS: readonly (readonly [string, readonly Item[]])[] = [
  [
    'ข้อมูลทั่วไป',
    [
      ['ประวัติและข้อมูลสภาพทั่วไป', at(1142)],
      ['ผลิตภัณฑ์ชุมชน/ภูมิปัญญาท้องถิ่น', at(1171)],
      ['โครงสร้างส่วนราชการ', at(1144)],
      ['วิสัยทัศน์และพันธกิจ', at(1168)],
      [
        'อำนาจหน้าที่',
        [
          ['องค์การบริหารส่วนตำบล', at(1224)],
          ['สำนักงานปลัด', at(1147)],
          ['กองคลัง', at(1149)],
        ],
      ],
      ['เจตจำนงสุจริตของผู้บริหาร', at(1568)],
      ['กฎหมายและระเบียบท้องถิ่น', cat(20)],
    ],
  ],
  [
    'บุคลากร',
    [
      ...CHARTS.map(([id, title]): Item => [title, `/public/person/data/chart/structure_id/${id}/menu/${1163 + id}`]),
      ['บริหารทรัพยากรบุคคล', cat(14)],
    ],
  ],
  [
    'แผนงาน',
    [
      ['แผนการดำเนินงานและการใช้จ่ายงบประมาณประจำปี', cat(1)],
      ['แผนพัฒนาท้องถิ่น 4 ปี', cat(2)],
      ['แผนจัดซื้อจัดจ้าง', cat(10)],
    ],
  ],
  [
    'การดำเนินงาน',
    [
      ['ติดตามการดำเนินงาน', cat(3)],
      ['การเงินการคลัง', cat(9)],
      ['ส่งเสริมความโปร่งใส', cat(15)],
      ['การประเมินความเสี่ยงการทุจริต', '/public/risk/app/index/menu/1635'],
      ['การเสริมสร้างวัฒนธรรมองค์กร', at(1636)],
      ['การมีส่วนร่วมของผู้บริหาร', at(1634)],
      ['การเปิดโอกาสให้มีส่วนร่วม', at(1633)],
      ['คู่มือการทำงานของเจ้าหน้าที่', cat(4)],
    ],
  ],
  [
    'ข้อมูลการจัดซื้อจัดจ้าง',
    [
      ['ประกาศจัดซื้อจัดจ้าง', cat(11)],
      ['สรุปผลการจัดซื้อจัดจ้างรายเดือน', cat(12)],
      ['ผลจัดซื้อประจำปี', cat(13)],
    ],
  ],
  [
    'บริการประชาชน',
    [
      ['คู่มือสำหรับประชาชน', cat(5)],
      ['สถิติการให้บริการ', cat(6)],
      ['ความพึงพอใจ', cat(7)],
      ['บริการออนไลน์', cat(8)],
      ['ร้องเรียนการทุจริต', '/public/fraudcomplaint/data/index/menu/1630'],
      ['สถิติเรื่องร้องเรียน', at(1631)],
      ['รับฟังความคิดเห็น', '/public/hearing/data/index/menu/1632'],
    ],
  ],
]

export function framed(title: string, body: string): string {
  const item = ([label, target]: Item) =>
    typeof target === 'string'
      ? `<li class="menu-level group-menu-level2"><a onclick="javascript:void(0)" href="${target}">${label}</a></li>`
      : `<li class="menu-level group-menu-level2"><span class="menu_title">${label}</span><ul class="menu-level group-menu-level3">${target.map(([name, href]) => `<li class="list-menu-level3"><a onclick="javascript:void(0)" href="${href}"><h6 class="menu_title">${name}</h6></a></li>`).join('')}</ul></li>`
  const tabs = TABS.map(
    ([name], i) =>
      `<li class="show_mainmenu-normal menu-level1"><a class="show_mainmenu_first-link" href="#tab-menu-${1141 + i}" data-toggle="tab">${name}</a></li>`,
  )
  const panes = TABS.map(
    ([, items], i) =>
      `<div class="tab-pane" id="tab-menu-${1141 + i}"><div class="row"><div class="col-md-3"><ul class="menu-level submenu-${1141 + i}">${items.map(item).join('')}</ul></div></div></div>`,
  )
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="Description" content="${OFFICE}"><title>-${OFFICE} ${title}</title><link href="/public/bootstrap4-1/css/bootstrap.css" rel="stylesheet"></head><body><div id="wrapper"><header class="bg-header"><h1 class="nametop">${OFFICE}<br><span class="name-th">อำเภอริมน้ำ</span></h1><div class="call_banner10 clearFix"><ul><li><a href="/public"><div class="box">หน้าแรก</div></a></li><li><a href="${at(1623)}"><div class="box">ติดต่อ/แผนที่</div></a></li></ul></div></header><ul class="nav nav-tabs">${tabs.join('')}</ul><div class="tab-content well detail-tab-menu">${panes.join('')}</div><!-- <ul class="menu-old"><li><a href="/public/list/data/index/menu/22">คู่มือการปฏิบัติงาน</a></li><li><a href="/public/list/data/index/menu/23">E-Service</a></li></ul> --><section class="Content">${title ? `<div class="headtitle"><h2>${title}</h2></div>` : ''}${body}</section><footer>เลขที่ 12 หมู่ 6 ตำบลท่ามะเฟือง โทรศัพท์ 0-3699-0011 <span>ผู้เข้าชมเว็บไซต์ 98,211</span> Copyright © 2569</footer></div></body></html>`
}

export function entryList(entries: readonly Entry[]): string {
  return `<div class="list-data">${entries.map(([title, path, date]) => `<div class="listdataconfig_link"><a class="listdataconfig_link" href="${path}"><span class="glyphicon"></span> ${title}</a> <span class="timeupdate">[ ${date} ]</span></div>`).join('')}</div><div class="pagging">1 | ทั้งหมด ${entries.length} รายการ</div>`
}

export function detail(title: string, date: string, file: string): string {
  return `<div class="listdata_detail"><h4>${title}</h4><div class="post-date">ประกาศเมื่อ ${date} เปิดดู 87</div><div class="attach">รายละเอียดเพิ่มเติม : <a href="${file}" target="_blank">คลิกที่นี่</a></div></div>`
}

export function people(posts: readonly string[]): string {
  return `<div class="row chart">${posts.map((post, i) => `<div class="col-md-4 person"><img src="/public/person_upload/p${i + 1}.jpg" class="img-fluid" alt="รูปถ่าย"><div>นางสาวสมมุติ นามที่${i + 1}</div><div>${post}</div><div>โทร. 09-9999-000${i + 1}</div></div>`).join('')}</div>`
}

export function social(text: string) {
  return {
    headers: { 'content-type': 'text/html' },
    body: `<html><head><title>${text}</title></head><body><h1>${text}</h1></body></html>`,
  }
}
