import type { SampleSite } from '../sites/build.ts'
import { draftSite } from './draft.ts'

const OFFICE = 'อบต.ปากช่องเหนือ'
const frame = (title: string, body: string) =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${title} – ${OFFICE}</title></head><body class="home"><div id="masthead"><a href="/">${OFFICE}</a><ul id="menu"><li><a href="/?page_id=11">โครงสร้างองค์กร</a></li><li><a href="/?page_id=12">คณะผู้บริหาร</a></li><li><a href="/?page_id=13">บทบาทและอำนาจหน้าที่</a></li><li><a href="/?cat=3">ข่าว</a></li><li><a href="/?cat=9">จัดซื้อ-จัดจ้าง</a></li><li><a href="/?page_id=77">ITA</a></li><li><a href="/?page_id=14">ติดต่อเรา</a></li><li><a href="/?page_id=15">เว็บบอร์ด</a></li></ul></div><article><h1 class="entry-title">${title}</h1><div class="entry-content">${body}</div></article><div id="colophon">ขับเคลื่อนโดย WordPress · 2026</div></body></html>`

/** Code of the page of last year, code in this year's list, words of its row, first line of its document. */
const LAST: readonly (readonly [string, string, string, string])[] = [
  ['O10', 'O11', 'แผนดำเนินงานประจำปี', 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565'],
  ['O11', 'O12', 'รายงานกำกับติดตามการดำเนินงาน รอบ 6 เดือน', 'รายงานการกำกับติดตามการดำเนินงาน ปีงบประมาณ 2565 รอบ 6 เดือน'],
  ['O12', 'O13', 'รายงานผลการดำเนินงานประจำปี', 'รายงานผลการดำเนินงานประจำปี พ.ศ. 2564'],
  ['O15', 'O16', 'ข้อมูลเชิงสถิติการให้บริการ', 'สถิติการให้บริการ ประจำปีงบประมาณ 2565 (6 เดือนแรก)'],
  ['O16', 'O17', 'รายงานผลสำรวจความพึงพอใจการให้บริการ', 'รายงานผลการสำรวจความพึงพอใจของผู้รับบริการ ประจำปี 2564'],
  ['O24', 'O22', 'รายงานผลจัดซื้อจัดจ้างประจำปี', 'รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2564'],
  ['O25', 'O23', 'นโยบายบริหารทรัพยากรบุคคล', 'นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ 2565'],
  ['O26', 'O24', 'การดำเนินการตามนโยบายบริหารทรัพยากรบุคคล', 'การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ปี 2565'],
  ['O28', 'O26', 'รายงานผลบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปีงบประมาณ พ.ศ. 2564'],
  ['O31', 'O29', 'สถิติเรื่องร้องเรียนการทุจริต', 'สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปี พ.ศ. 2565'],
  ['O33', 'O30', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'การเปิดโอกาสให้ประชาชนมีส่วนร่วม ประจำปี 2565'],
  [
    'O34',
    'O31',
    'เจตจำนงสุจริตของผู้บริหาร / No Gift Policy',
    'ประกาศเจตนารมณ์นโยบาย No Gift Policy และเจตจำนงสุจริตของผู้บริหาร ประจำปี พ.ศ. 2565',
  ],
  ['O36', 'O34', 'ประเมินความเสี่ยงการทุจริตประจำปี', 'การประเมินความเสี่ยงการทุจริต ประจำปี 2565'],
  ['O37', 'O35', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ปี 2565'],
  ['O40', 'O37', 'กำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน', 'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต ปี 2565 รอบ 6 เดือน'],
  ['O41', 'O38', 'รายงานผลการป้องกันการทุจริตประจำปี', 'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี พ.ศ. 2564'],
  ['O42', 'O42', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายใน ประจำปี 2565'],
  ['O43', 'O43', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2565'],
]
/** Not bound to a year, so as good as ever. */
const LASTING: readonly (readonly [string, string, string, string])[] = [
  ['O4', 'O4', 'แผนพัฒนาหน่วยงาน', 'แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)'],
  ['O13', 'O14', 'คู่มือหรือมาตรฐานการปฏิบัติงาน', 'คู่มือการปฏิบัติงานของพนักงานส่วนตำบล'],
  ['O14', 'O15', 'คู่มือหรือมาตรฐานการให้บริการ', 'คู่มือมาตรฐานการให้บริการประชาชน'],
  ['O27', 'O25', 'หลักเกณฑ์บริหารและพัฒนาทรัพยากรบุคคล', 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล'],
  ['O29', 'O27', 'แนวปฏิบัติจัดการเรื่องร้องเรียนการทุจริต', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'],
  ['O39', 'O36', 'แผนปฏิบัติการป้องกันการทุจริต', 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2565 - 2569)'],
]

/** The page of disclosure was made for the year before and left so; the news are of this year. */
export function lastYear(): SampleSite {
  const s = draftSite({ id: 'held-last-year', build: 'left behind', catalogue: 'oit-2566', fiscalYear: 2566 })
  const rows: string[] = []
  const row = (code: string, words: string, body: string) =>
    rows.push(`<p><strong>${code}</strong> ${words} ${body}</p>`)
  s.page(
    '/?page_id=11',
    frame(
      'โครงสร้างองค์กร',
      '<p><img src="/wp-content/uploads/2022/01/org.jpg" alt="โครงสร้าง อบต.ปากช่องเหนือ"></p><p>นายก อบต. สภา อบต. ปลัด อบต. สำนักปลัด กองคลัง กองช่าง กองสวัสดิการสังคม หน่วยตรวจสอบภายใน</p>',
    ),
  )
  s.page(
    '/?page_id=12',
    frame(
      'คณะผู้บริหาร',
      '<p><img src="/wp-content/uploads/a.jpg"> นายชูชาติ พงษ์ดี นายกองค์การบริหารส่วนตำบล โทร 044-000555</p><p><img src="/wp-content/uploads/b.jpg"> นางอำไพ ศรีสุข รองนายก อบต. โทร 044-000556</p><p><img src="/wp-content/uploads/c.jpg"> นายเดชา ไกรทอง ปลัด อบต. โทร 044-000557</p>',
    ),
  )
  s.page(
    '/?page_id=13',
    frame(
      'บทบาทและอำนาจหน้าที่',
      '<p>อบต. มีอำนาจหน้าที่พัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม ตามมาตรา 66 แห่ง พ.ร.บ.สภาตำบลฯ และมีหน้าที่ต้องทำตามมาตรา 67 ให้มีน้ำเพื่อการอุปโภค บริโภค และการเกษตร ให้มีและบำรุงการไฟฟ้า</p>',
    ),
  )
  s.page(
    '/?page_id=14',
    frame(
      'ติดต่อเรา',
      '<p>111 ม.9 ต.ปากช่อง จ.นครราชสีมา 30130 โทร. 044-000555 แฟกซ์ 044-000558 อีเมล pakchong@sao.example</p><iframe src="https://www.google.com/maps/embed?pb=9"></iframe><p><a href="https://www.facebook.com/pakchongnuea">Facebook</a> <a href="https://lin.ee/abcd">LINE</a></p>',
    ),
  )
  s.page(
    '/?page_id=15',
    frame(
      'เว็บบอร์ด',
      '<p>เรื่อง: ขอประวัติหมู่บ้าน – ตอบ: ติดต่อสำนักปลัด</p><form method="post" action="/wp-comments-post.php"><input name="author"><textarea name="comment"></textarea><button>ตั้งกระทู้ถาม</button></form>',
    ),
  )
  for (const [code, path] of [
    ['O1', '/?page_id=11'],
    ['O2', '/?page_id=12'],
    ['O3', '/?page_id=13'],
    ['O5', '/?page_id=14'],
    ['O8', '/?page_id=15'],
  ] as const)
    s.is('present', code, [path])
  s.is('present', 'O9', ['/?page_id=14', 'https://www.facebook.com/pakchongnuea', 'https://lin.ee/abcd'])
  for (const [code, words, path] of [
    ['O1', 'โครงสร้าง', '/?page_id=11'],
    ['O2', 'ข้อมูลผู้บริหาร', '/?page_id=12'],
    ['O3', 'อำนาจหน้าที่', '/?page_id=13'],
  ] as const)
    row(code, words, `<a href="${path}">อ่าน</a>`)
  for (const [rows_, status] of [
    [LASTING, 'present'],
    [LAST, 'outdated'],
  ] as const)
    for (const [then, now, words, title] of rows_) {
      const path = s.pdf(`/wp-content/uploads/2022/04/${then}.pdf`, [title, OFFICE, 'รายละเอียดดังแนบ'])
      row(then, words, `<a href="${path}">เปิดไฟล์</a>`)
      s.is(status, now, ['/?page_id=77', path])
    }
  const laws = s.pdf('/wp-content/uploads/2022/04/O6.pdf', [
    'รวมกฎหมายที่เกี่ยวข้องกับ อบต. พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537',
  ])
  row('O6', 'กฏหมายที่เกี่ยวข้อง', `<a href="${laws}">เปิดไฟล์</a>`)
  s.is('present', 'O6', ['/?page_id=77', laws])
  row('O17', 'E-service', '<a href="/?page_id=501">ไปยังระบบ</a>')
  s.is('broken', 'O18', ['/?page_id=77', '/?page_id=501'], 'the page is gone')
  s.page(
    '/?page_id=502',
    frame(
      'ร้องเรียนการทุจริต',
      '<form method="post"><p>ชื่อเจ้าหน้าที่ผู้ถูกร้องเรียน <input name="w"></p><p>รายละเอียดการทุจริต <textarea name="d"></textarea></p><button>ส่ง</button></form>',
    ),
  )
  row('O30', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', '<a href="/?page_id=502">แจ้งเรื่อง</a>')
  s.is('present', 'O28', ['/?page_id=502'])
  for (const code of ['O10', 'O32', 'O33', 'O39', 'O40', 'O41'])
    s.is('missing', code, [], 'not asked for the year before')
  s.page('/?page_id=77', frame('การประเมินคุณธรรมและความโปร่งใสฯ ITA 2565', rows.join('\n')))

  const posts: readonly (readonly [string, string, string])[] = [
    ['มอบบ้านผู้ยากไร้', '18 ก.ย. 2566', ''],
    ['ประชุมสภา อบต. สมัยสามัญ', '15 ส.ค. 2566', ''],
    ['รณรงค์เลือกตั้ง', '2 พ.ค. 2566', ''],
    ['เปิดรับสมัครผู้ดูแลเด็ก', '9 ม.ค. 2566', ''],
  ]
  s.page(
    '/?cat=3',
    frame(
      'ข่าว',
      posts.map(([title, day], i) => `<h2><a href="/?p=${900 + i}">${title}</a></h2><time>${day}</time>`).join(''),
    ),
  )
  for (const [i, [title, day]] of posts.entries())
    s.page(
      `/?p=${900 + i}`,
      frame(title, `<time>${day}</time><p>${OFFICE} ${title} เมื่อวันที่ ${day} โดยมีประชาชนเข้าร่วมจำนวนมาก</p>`),
    )
  s.is('present', 'O7', ['/?cat=3'])
  const plan = s.pdf('/wp-content/uploads/2022/10/plan66.pdf', ['แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566', OFFICE])
  const months = [
    'ตุลาคม 2565',
    'พฤศจิกายน 2565',
    'ธันวาคม 2565',
    'มกราคม 2566',
    'กุมภาพันธ์ 2566',
    'มีนาคม 2566',
    'เมษายน 2566',
    'พฤษภาคม 2566',
    'มิถุนายน 2566',
    'กรกฎาคม 2566',
    'สิงหาคม 2566',
  ].map(
    (month, i) =>
      [
        `สรุปผลการดำเนินการจัดซื้อจัดจ้าง ประจำเดือน${month}`,
        s.pdf(`/wp-content/uploads/skr/${i}.pdf`, [`แบบ สขร. 1 ประจำเดือน ${month}`]),
      ] as const,
  )
  const winners = ['ซื้อครุภัณฑ์คอมพิวเตอร์ 6 มิถุนายน 2566', 'จ้างเหมารถรับส่งนักเรียน 11 พฤษภาคม 2566'].map(
    (what, i) =>
      [
        `ประกาศผู้ชนะการเสนอราคา ${what}`,
        s.pdf(`/wp-content/uploads/win/${i}.pdf`, [`ประกาศผู้ชนะการเสนอราคา ${what}`]),
      ] as const,
  )
  s.page(
    '/?cat=9',
    frame(
      'จัดซื้อ-จัดจ้าง',
      `<ul><li><a href="${plan}">แผนจัดซื้อจัดจ้าง ปีงบประมาณ 2566</a></li>${[...winners, ...months].map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('')}</ul>`,
    ),
  )
  s.is('present', 'O19', ['/?cat=9', plan])
  s.is('present', 'O20', ['/?cat=9', ...winners.map(([, path]) => path)])
  s.is('present', 'O21', ['/?cat=9', ...months.map(([, path]) => path)])
  s.page(
    '/',
    frame(
      'ยินดีต้อนรับ',
      `<h2>ITA ประจำปี 2566</h2><p><a href="/?page_id=77">คลิกดูข้อมูล ITA</a></p>${posts.map(([title], i) => `<p><a href="/?p=${900 + i}">${title}</a></p>`).join('')}`,
    ),
  )
  return s.site()
}
