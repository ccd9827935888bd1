export const OFFICE = 'อบต.ทุ่งกระดานดำ'

const NAV: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'ข้อมูลพื้นฐาน',
    [
      ['/history', 'ประวัติความเป็นมา'],
      ['/general_information', 'สภาพทั่วไป'],
      ['/important_places', 'สถานที่สำคัญ'],
      ['/community_products', 'ผลิตภัณฑ์ชุมชน'],
    ],
  ],
  [
    'บุคลากร',
    [
      ['/org_structure', 'แผนผังบุคลากร'],
      ['/personnel/1', 'ฝ่ายบริหาร'],
      ['/personnel/2', 'ฝ่ายสภา'],
      ['/personnel/3', 'พนักงานส่วนตำบล'],
    ],
  ],
  [
    'ข่าวสาร',
    [
      ['/press_release', 'ข่าวประชาสัมพันธ์'],
      ['/activity', 'ภาพกิจกรรม'],
      ['/egp', 'ระบบจัดซื้อจัดจ้างภาครัฐ (EGP)'],
      ['/average_price', 'ประกาศราคากลาง'],
    ],
  ],
  [
    'บริการ',
    [
      ['/eservice', 'E-Service'],
      ['/satisfaction', 'ประเมินความพึงพอใจ'],
      ['/complaint', 'รับเรื่องราวร้องทุกข์'],
      ['/contact', 'ติดต่อเรา'],
    ],
  ],
  ['ITA', [['/ITA/page', 'ITA']]],
]

export function frame(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="csrf-token" content="x1"><title>${title}</title><link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/bootstrap@5/dist/css/bootstrap.min.css"></head><body>
<nav class="navbar"><a class="navbar-brand" href="/home"><img src="/images/logo.png">${OFFICE}</a>${NAV.map(([group, links]) => `<div class="dropdown"><button class="dropdown-toggle">${group}</button><ul class="dropdown-menu">${links.map(([to, label]) => `<li><a class="dropdown-item" href="${to}">${label}</a></li>`).join('')}</ul></div>`).join('')}</nav>
<div class="run-text">อบต.ทุ่งกระดานดำ ยินดีให้บริการ ** ปีงบประมาณ 2570 ** สายด่วน 1669</div>
<main class="py-5"><div class="container">${body}</div></main>
<footer><p>องค์การบริหารส่วนตำบลทุ่งกระดานดำ</p><p>จำนวนผู้เข้าชมเว็บไซต์ 55,019</p><p>Copyright © 2026 All Rights Reserved</p></footer></body></html>`
}
