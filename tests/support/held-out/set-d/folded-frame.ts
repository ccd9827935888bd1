export const FOLDED_OFFICE = 'องค์การบริหารส่วนตำบลโนนสำราญรุ่ง'

export function foldedFrame(title: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title} | อบต.โนนสำราญรุ่ง</title></head><body>
<nav class="navbar"><a class="navbar-brand" href="/">อบต.โนนสำราญรุ่ง</a><ul class="navbar-nav"><li><a href="/home">หน้าหลัก</a></li><li><a href="/structure">โครงสร้าง</a></li><li><a href="/team">บุคลากร</a></li><li><a href="/mission">ภารกิจและอำนาจหน้าที่</a></li><li><a href="/activity">ข่าว/กิจกรรม</a></li><li><a href="/regulation">กฎหมายและระเบียบ</a></li><li><a href="/ita">ITA</a></li><li><a href="/contact">ติดต่อ</a></li></ul></nav>
<div class="container">${body}</div>
<footer><div>${FOLDED_OFFICE} 88 หมู่ 5 | <a href="https://m.me/nonsamranrung">แชทกับเจ้าหน้าที่ (Messenger)</a> | <a href="https://www.facebook.com/nonsamranrung">เฟซบุ๊ก</a> | <a href="/pdpa">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></div><div>ผู้เยี่ยมชม 0012874 | Copyright 2568</div></footer></body></html>`
}

/** A fold inside a fold: its heading is a button, its content hidden until clicked. */
export function fold(id: string, heading: string, body: string): string {
  return `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#c${id}">${heading}</button></h2><div id="c${id}" class="accordion-collapse collapse"><div class="accordion-body">${body}</div></div></div>`
}
