const OFFICE = 'เทศบาลตำบลบึงกระจับ'

/** The year in the heading is the clock's, whatever the rows hold. */
export function boardPage(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${OFFICE}</title></head><body>
<div class="topbar">วันเสาร์ที่ 28 พฤศจิกายน พ.ศ. 2569 | <a href="/login">สำหรับเจ้าหน้าที่</a></div>
<nav class="navbar"><a href="/">หน้าแรก</a> <a href="/info">ข้อมูลพื้นฐาน</a> <a href="/staff">บุคลากร</a> <a href="/categories/menu/26">แผนและรายงาน</a> <a href="/categories/menu/27">พัสดุและคลัง</a> <a href="/categories/menu/28">บุคคลและจริยธรรม</a> <a href="/ITA/page">ITA</a> <a href="/categories/menu/30">ข่าว/กิจกรรม</a> <a href="/contact">ติดต่อเทศบาล</a></nav>
<div class="container"><h4>${title}</h4>${body}</div>
<div class="footer"><a href="/privacy">การคุ้มครองข้อมูลส่วนบุคคล</a> | ออนไลน์ 3 คน เดือนนี้ 1,204 คน | พัฒนาระบบโดยบริษัทผู้รับจ้าง</div></body></html>`
}

export type BoardRow = readonly [label: string, href: string]

export function boardRows(rows: readonly BoardRow[]): string {
  return `<div class="list-group">${rows
    .map(
      ([label, href]) => `<div class="list-group-item"><p>${label}</p><a href="${href}" target="_blank">คลิก</a></div>`,
    )
    .join('')}</div>`
}

export { OFFICE as BOARD_OFFICE }
