export const OFFICE = 'เทศบาลตำบลดอนสามไร่'
export const FACEBOOK = 'https://www.facebook.com/thesaban.donsamrai'

/** Menus are numbers to this vendor; the groups follow the divisions of the municipality. */
export const SIDE: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  [
    'รู้จักเทศบาล',
    [
      [1101, 'ประวัติ/สภาพทั่วไป'],
      [1102, 'โครงสร้างส่วนราชการ'],
      [1103, 'อำนาจและหน้าที่ของเทศบาล'],
      [1104, 'ทำเนียบผู้บริหาร'],
      [1105, 'ที่อยู่และเบอร์โทร'],
      [1106, 'PDPA'],
    ],
  ],
  [
    'สำนักปลัด',
    [
      [1120, 'งานแผนและงบประมาณ'],
      [1121, 'งานการเจ้าหน้าที่'],
      [1122, 'งานนิติการ'],
      [1123, 'เทศบัญญัติ'],
      [1124, 'งานป้องกันฯ'],
    ],
  ],
  [
    'กองคลัง',
    [
      [1130, 'แผนจัดซื้อจัดจ้าง'],
      [1131, 'ประกาศสอบราคา/ประกวดราคา'],
      [1132, 'แบบ สขร.1'],
      [1133, 'รายงานผลจัดซื้อจัดจ้าง'],
      [1134, 'ภาษีที่ดินและสิ่งปลูกสร้าง'],
    ],
  ],
  [
    'ประชาชน',
    [
      [1140, 'คู่มือสำหรับประชาชน'],
      [1141, 'จำนวนผู้มาใช้บริการ'],
      [1142, 'แบบสอบถามความพึงพอใจ'],
      [1143, 'ยื่นคำร้องออนไลน์'],
      [1144, 'กระดานสนทนา'],
      [1145, 'แจ้งเบาะแสเจ้าหน้าที่'],
    ],
  ],
  [
    'ข่าวสาร',
    [
      [1150, 'ข่าวประชาสัมพันธ์'],
      [1151, 'ภาพกิจกรรม'],
      [1152, 'ท่องเที่ยวดอนสามไร่'],
      [1153, 'ของดีตำบล'],
    ],
  ],
  [
    'ธรรมาภิบาล',
    [
      [1160, 'ป้องกันการทุจริต'],
      [1161, 'No Gift Policy'],
      [1162, 'รายงานตามนโยบายไม่รับของขวัญ'],
      [1163, 'จริยธรรม'],
      [1164, 'การขับเคลื่อนจริยธรรม'],
      [1165, 'คู่มือการปฎิบัติงาน'],
    ],
  ],
]

export function address(menu: number): string {
  if (menu === 1104) return '/public/person/data/chart/structure_id/3/menu/1104'
  if (menu === 1131) return '/public/rss/egp/listegp/menu/1131'
  if (menu === 1144) return '/public/webboard/data/index/menu/1144'
  if (menu === 1145) return '/public/fraudcomplaint/data/index/menu/1145'
  return `/public/list/data/index/menu/${menu}`
}

export function frame(trail: string, body: string): string {
  const side = SIDE.map(
    ([group, menus]) =>
      `<div class="menu-left"><span class="menu_title">${group}</span><ul>${menus.map(([menu, label]) => `<li><a href="${address(menu)}">${label}</a></li>`).join('')}</ul></div>`,
  ).join('')
  return `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>${OFFICE} : ${trail}</title></head><body>
<!-- <ul><li><a href="/public/list/data/index/menu/1001">การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ</a></li><li><a href="/public/list/data/index/menu/1002">รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี</a></li></ul> -->
<table class="layout"><tr><td class="left">${side}<div class="social"><a href="${FACEBOOK}"><img src="/themes/fb.gif"></a></div>
<div class="counter">ผู้เยี่ยมชมขณะนี้ 3 คน<br>เริ่มนับ 1 ม.ค. 2558<br>IP ของท่าน 203.0.113.9</div></td>
<td class="main"><div class="breadcrumb"><a href="/home">หน้าหลัก</a> &raquo; ${trail}</div>${body}
<div class="share"><a href="https://social-plugins.line.me/lineit/share?url=x">Share on Line</a></div></td></tr></table>
<div class="footer">${OFFICE} อีเมล์สารบรรณกลาง saraban@donsamrai.go.th &copy; 2026 All rights reserved.</div></body></html>`
}
