// The frame of the municipality, its menu and the folded sections.

export const OFFICE = 'เทศบาลตำบลบ้านโนนดอกจาน'

export const MONTHS = ['ตุลาคม 2564', 'พฤศจิกายน 2564', 'ธันวาคม 2564', 'มกราคม 2565', 'กุมภาพันธ์ 2565', 'มีนาคม 2565']
export const NEWS = [
  [41, 'เทศบาลเปิดศูนย์ฉีดวัคซีนเข็มกระตุ้น', '19 พ.ค. 2565', 'เปิดให้บริการฉีดวัคซีนเข็มกระตุ้น ณ หอประชุมเทศบาล'],
  [38, 'งดจ่ายน้ำประปาชั่วคราว ชุมชน 4 และ 5', '2 เม.ย. 2565', 'งดจ่ายน้ำระหว่างเวลา 09.00 - 15.00 น. เพื่อซ่อมท่อเมน'],
  [33, 'รับสมัครเด็กเล็กเข้าเรียน', '14 ก.พ. 2565', 'ศูนย์พัฒนาเด็กเล็กรับสมัครเด็กอายุ 2 ปีขึ้นไป'],
] as const

const MENU: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'ข้อมูลเทศบาล',
    [
      ['ข้อมูลพื้นฐาน', 'info'],
      ['โครงสร้างองค์กร', 'struct'],
      ['อํานาจหน้าที่', 'power'],
      ['ทำเนียบผู้บริหาร', 'team'],
      ['กฏหมาย ระเบียบ ข้อบังคับ', 'laws'],
      ['แหล่งท่องเที่ยว', 'travel'],
    ],
  ],
  [
    'แผนและงบประมาณ',
    [
      ['แผนและผลการดำเนินงาน', 'plan'],
      ['การเงินและงบประมาณ', 'finance'],
      ['จัดซื้อจัดจ้าง', 'procurement'],
      ['งานการเจ้าหน้าที่', 'personnel'],
    ],
  ],
  [
    'ความโปร่งใส',
    [
      ['ป้องกันการทุจริต', 'policy'],
      ['No Gift Policy', 'no-gift'],
      ['การมีส่วนร่วมของผู้บริหาร', 'lead'],
      ['การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'participation'],
      ['วัฒนธรรมองค์กร', 'culture'],
      ['เรื่องร้องเรียน', 'complaint'],
      ['รับแจ้งร้องเรียนทุจริตประพฤติมิชอบ', 'survey'],
    ],
  ],
  [
    'บริการ',
    [
      ['งานบริการ', 'services'],
      ['E-Services', 'e-services'],
      ['พูดคุยกับเทศบาล', 'talk'],
      ['กล่องรับฟังความเห็น', 'opinion'],
      ['ประเมินความพึงพอใจ', 'survey'],
    ],
  ],
]

export function framed(title: string, body: string): string {
  const groups = MENU.map(
    ([name, items], i) =>
      `<li class="nav-item dropdown"><a class="nav-link c fw-light py-1" data-bs-toggle="collapse" href="#m${i}Collapse" aria-expanded="false"><div>${name}</div><div class="bi bi-chevron-down py-1"></div></a><ul class="sub-menu nav-column nav-dropdown-default dropdown-uppercase collapse" id="m${i}Collapse">${items.map(([label, href]) => `<li class="menu-item"><a href="${href}">${label}</a></li>`).join('')}</ul></li>`,
  )
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="generator" content="Hugo 0.108.0"/><title>${title} | ${OFFICE}</title><link href="https://cdn.jsdelivr.net/npm/bootstrap@5.3.0-alpha1/dist/css/bootstrap.min.css" rel="stylesheet"></head><body><header><nav class="navbar navbar-expand-md"><a class="navbar-brand" href="./home"><img height="80" src="./img/logore.png" alt=""><h5>${OFFICE}</h5></a><div class="collapse navbar-collapse offcanvas" id="navbarCollapse"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link active" href="./home">หน้าหลัก</a></li>${groups.join('')}<li class="nav-item"><a class="nav-link" href="./news">ข่าวสาร</a></li><li class="nav-item"><a class="nav-link" href="./contact">ติดต่อเรา</a></li></ul></div></nav></header><main><div class="bg-dark h-50"><h2 class="container display-4 text-light">${title}</h2><h3 class="container display-6">${OFFICE}</h3></div><div class="container">${body}</div></main><a href="./e-services" class="btn btn-dark rounded-pill" id="es"><div id="es-text">ระบบบริการประชาชนออนไลน์</div></a><footer><h4>${OFFICE}</h4><a target="_blank" href="https://www.facebook.com/nondokjan.municipality"><h3 class="bi bi-facebook"></h3></a><p>© สงวนลิขสิทธิ์ 2569 <a href="#">Privacy</a> · <a href="#">Terms</a></p></footer></body></html>`
}

export function accordion(sections: readonly (readonly [head: string, src: string])[]): string {
  return `<div class="accordion" id="accordionFile">${sections.map(([head, src], i) => `<div class="accordion-item mx-3"><h2 class="accordion-header" id="heading${i}"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#collapse${i}">${head}</button></h2><div id="collapse${i}" class="accordion-collapse collapse" data-bs-parent="#accordionFile"><div class="accordion-body"><iframe class="rounded-4" src="${src}" width="100%" height="600" frameborder="0"></iframe></div></div></div>`).join('')}</div>`
}

export function people(posts: readonly string[]): string {
  return `<div class="row">${posts.map((post, i) => `<div class="col-md-3 text-center"><img src="./img/team/${i + 1}.jpg" class="rounded-circle" alt="ภาพ${post}"><h6>นายสมมุติ ลำดับที่${i + 1}</h6><p>${post}</p><p><i class="bi bi-telephone"></i> 08-0000-00${10 + i}</p></div>`).join('')}</div>`
}
