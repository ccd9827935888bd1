// The frame of the vendor, the rows of its lists and the page that shows a file.

export const OFFICE = 'องค์การบริหารส่วนตำบลคลองใบพลู'
export type Entry = readonly [title: string, path: string, date: string, file: string]

export const ITA = [
  ['01 โครงสร้าง', '/Pages/site_map'],
  ['02 ข้อมูลผู้บริหาร', '/Pages/p_executives'],
  ['03 อำนาจหน้าที่', '/Pages/mission'],
  ['08 Q & A', '/Pages/q_a'],
  ['019 แผนการจัดซื้อจัดจ้าง', '/Pages/plan_pop'],
  ['037 รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน', '/Pages/anti6m'],
] as const
export const NEWS = [
  [77, 'โครงการอบรมอาสาสมัครป้องกันภัย', '21 มิ.ย. 2566', 'จัดอบรมทบทวนอาสาสมัครป้องกันภัยฝ่ายพลเรือน จำนวน 40 คน'],
  [74, 'ปรับปรุงภูมิทัศน์คลองใบพลู', '10 มี.ค. 2566', 'ชาวบ้านร่วมกันขุดลอกและปลูกต้นไม้ริมคลอง'],
  [70, 'แจ้งปิดถนนสายบ้านกลาง', '22 ธ.ค. 2565', 'ปิดการจราจรเพื่อวางท่อระบายน้ำ'],
] as const
export const newsRow = ([id, title, date]: (typeof NEWS)[number]) =>
  `<div class="pages-select-pdf underline"><div class="row"><div class="col-10 font-pages-content"><a href="/Pages/activity_detail/${id}"><span class="one-line-ellipsis">${title}</span></a></div><div class="col-2 span-time-pages-news">${date}</div></div></div>`
export const HOME = `<div class="slick-carousel"><img src="/docs/img/banner1.jpg"></div><div class="news-home"><span class="font-head">กิจกรรมและข่าว อบต.</span>${NEWS.map(newsRow).join('')}</div><div class="dla"><span class="font-head">หนังสือราชการ สถ.</span><a href="#">ซักซ้อมแนวทางการจัดทำแผน 12 พ.ย. 2569</a></div>`
export const PEOPLE = [
  ['p_executives', ['นายก อบต.', 'รองนายก อบต.', 'เลขานุการ']],
  ['p_council', ['ประธานสภา', 'รองประธานสภา', 'สมาชิกสภา หมู่ 4']],
  ['p_unit_leaders', ['ปลัด อบต.', 'หัวหน้าสำนักปลัด', 'ผอ.กองคลัง']],
] as const
export const LABELS: Readonly<Record<string, string>> = {
  p_executives: 'คณะผู้บริหาร',
  p_council: 'สมาชิกสภาตำบล',
  p_unit_leaders: 'หัวหน้าส่วนราชการ',
  plan_pdl: 'แผนพัฒนาท้องถิ่น',
  laws_topic: 'ระเบียบ กฎหมาย ที่ใช้บ่อย',
  plan_poa: 'แผนการดำเนินงานประจำปี',
  operation_reauf: 'รายงานติดตามและประเมินผลแผน',
  guide_work: 'คู่มือการปฏิบัติงาน',
  pbsv_sags: 'คู่มือและมาตรฐานการให้บริการ',
  pbsv_statistics: 'ข้อมูลเชิงสถิติการให้บริการ',
  pbsv_csat: 'ผลความพึงพอใจ',
  plan_pop: 'แผนปฏิบัติการจัดซื้อจัดจ้าง',
  procurement: 'ข่าวจัดซื้อจัดจ้าง',
  p_sopopaortsr: 'สรุปผลจัดซื้อจัดจ้างประจำปี',
  operation_policy_hr: 'นโยบายบริหารทรัพยากรบุคคล',
  operation_cdm_topic: 'หลักเกณฑ์การบริหารและพัฒนา',
  operation_rdam_hr: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี',
  operation_mcc: 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
  operation_pgn: 'นโยบายไม่รับของขวัญ no gift policy',
  operation_aca: 'การปฏิบัติการป้องกันการทุจริต',
  plan_paca: 'แผนปฏิบัติการป้องกันการทุจริต',
  ethics_code: 'ประมวลจริยธรรม',
  ethics_strategy: 'การขับเคลื่อนจริยธรรม',
  integrity: 'มาตรการภายใน',
}
const MENU: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'ข้อมูลพื้นฐาน',
    [
      ['ประวัติความเป็นมา', 'history'],
      ['ภารกิจและความรับผิดชอบ', 'mission'],
      ['ยุทธศาสตร์การพัฒนาด้านโครงสร้างพื้นฐาน', 'si'],
      ['ผลิตภัณฑ์ชุมชน', 'otop'],
      ['ติดต่อ อบต.', 'contact'],
    ],
  ],
  ['โครงสร้างบุคลากร', [['แผนผังโครงสร้างรวม', 'site_map'], ...named('p_executives', 'p_council', 'p_unit_leaders')]],
  ['แผนงาน', named('plan_pdl', 'plan_pop', 'plan_paca', 'plan_poa')],
  [
    'การดำเนินงาน',
    [
      ...named(
        'operation_aca',
        'operation_mcc',
        'operation_pgn',
        'operation_reauf',
        'integrity',
        'ethics_code',
        'ethics_strategy',
      ),
      ['การมีส่วนร่วมของผู้บริหาร', 'operation_pm'],
      ['รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน', 'anti6m'],
      ['การประเมินคุณธรรมของหน่วยงานภาครัฐ ITA', 'ita_year_detail/3'],
    ],
  ],
  [
    'บริหารงานบุคคล',
    [
      ...named('operation_policy_hr', 'operation_cdm_topic', 'operation_rdam_hr'),
      ['การดำเนินการบริหารทรัพยากรบุคคล', 'operation_am_hr'],
    ],
  ],
  ['จัดซื้อจัดจ้าง', [...named('procurement', 'p_sopopaortsr'), ['สรุปผลการจัดซื้อจัดจ้างรายเดือน', 'p_sopopip']]],
  [
    'บริการประชาชน',
    [
      ...named('pbsv_sags', 'guide_work', 'pbsv_statistics', 'pbsv_csat', 'laws_topic'),
      ['E-service', 'adding_complain'],
      ['ร้องเรียนร้องทุกข์', 'adding_complain'],
      ['แจ้งเรื่องทุจริต', 'adding_corruption'],
      ['กระทู้ถาม-ตอบ', 'q_a'],
      ['กิจกรรมและข่าว', 'activity'],
    ],
  ],
]

function named(...slugs: readonly string[]): readonly (readonly [string, string])[] {
  return slugs.map((slug) => [LABELS[slug] ?? slug, slug])
}

export function framed(title: string, body: string): string {
  const menu = MENU.map(
    ([name, items]) =>
      `<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" data-bs-toggle="dropdown">${name}</a><div class="dropdown-menu"><div class="dropdown-content"><ul class="no-bullets">${items.map(([label, slug]) => `<li><a href="/Pages/${slug}"><img src="/docs/img/arrow.png"> ${label}</a></li>`).join('')}</ul></div></div></li>`,
  )
  return `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>${OFFICE}</title><link rel="stylesheet" href="/asset/boostrap/css/bootstrap.min.css"></head><body><nav class="navbar navbar-expand"><a href="/Home"><img src="/docs/logo.png" width="80"></a><ul class="navbar-nav">${menu.join('')}</ul></nav><div class="text-center pages-head"><span class="font-pages-head">${title}</span></div><div class="bg-pages"><div class="container-pages-news">${body}</div></div><div class="footer"><span>${OFFICE} โทร 0-3899-7001</span> <a href="https://www.facebook.com/khlongbaiphlu" target="_blank"><img src="/docs/img/icon-fb.png"></a> <a href="/Pages/pdpa">Privacy</a> <a href="https://www.nacc.go.th/NACCPPWFC?">ยกระดับเจตจำนงทางการเมืองในการต่อต้านการทุจริต</a> <span>ผู้เข้าชมเดือนนี้ 2,091</span><span>สงวนลิขสิทธิ์ 2569</span></div></body></html>`
}

export function rows(entries: readonly Entry[]): string {
  return `${entries.map(([title, path, date]) => `<div class="pages-select-pdf underline"><div class="row"><div class="col-1 style-col-img"><a href="${path}"><img class="border-radius24" src="/docs/logo.png" width="50" height="50"></a></div><div class="col-9 font-pages-content"><a href="${path}"><span class="one-line-ellipsis">${title}</span></a></div><div class="col-2 span-time-pages-news"><a href="${path}"><span><svg width="12" height="16" class="bi bi-calendar-minus-fill"></svg> ${date}</span></a></div></div></div>`).join('')}<div class="pagination-container d-flex justify-content-end"><ul class="pagination"><li class="page-item pagination-item active"><span class="page-link">1</span></li></ul></div>`
}

export function objectPage(title: string, date: string, file: string): string {
  return `<div class="container-pages-detail"><div class="font-pages-content-head">${title}</div><div class="row"><div class="col-6"><span class="font-page-detail-view-news">ดาวน์โหลดแล้ว 14 ครั้ง</span> ${date}</div><div class="col-6"><a onclick="downloadFile(event, 5)" href="${file}" download><img src="/docs/btn-download.png" class="btn-download"></a></div></div><div class="blog-text"><object data="${file}" type="application/pdf" width="100%" height="1500px"></object></div><span class="font-page-detail-view-news">จำนวนผู้เข้าชม 231 ครั้ง</span></div>`
}

export function people(posts: readonly string[]): string {
  return posts
    .map(
      (post, i) =>
        `<div class="card-personnel"><img src="/docs/img/person${i + 1}.png" width="150" alt="รูปภาพ"><div class="name">นายตัวอย่าง ลำดับ${i + 1}</div><div class="rank">${post}</div><div>โทร 08-9990-000${i}</div></div>`,
    )
    .join('')
}
