import type { SampleSite } from '../sites/build.ts'
import type { Draft } from './draft.ts'
import { draftSite } from './draft.ts'

const OFFICE = 'เทศบาลตำบลแม่คำป่อง'
const frame = (title: string, body: string) =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${title} | ${OFFICE}</title></head><body><nav class="navbar"><a class="brand" href="/">${OFFICE}</a><a href="/org">หน่วยงาน</a><a href="/people">บุคลากร</a><a href="/blog">ประชาสัมพันธ์</a><a href="/oit">OIT</a><a href="/online-service">บริการออนไลน์</a><a href="/integrity">แจ้งเบาะแสทุจริต</a><a href="/reach-us">ช่องทางติดต่อ</a></nav><main class="container"><h2 class="page-title">${title}</h2>${body}</main><footer>${OFFICE} ถนนสายเอเชีย โทร 053-000333 <a href="#">Privacy</a></footer></body></html>`

let hash = 0x5f3a

/** A file whose name says nothing. */
function file(s: Draft, lines: readonly string[], looks?: 'scan' | 'glyphs'): string {
  hash = (hash * 75 + 74) % 65537
  return s.pdf(`/storage/uploads/${hash.toString(16)}a${(hash * 31).toString(36)}.pdf`, [...lines, OFFICE], looks)
}

/** A municipality: one page of accordions where every link is a button "download", its label in the heading above. */
export function accordion(): SampleSite {
  hash = 0x5f3a
  const s = draftSite({ id: 'held-accordion', build: 'accordions', catalogue: 'oit-2569', fiscalYear: 2569 })
  const panels: string[] = []
  const button = (path: string, words = 'ดาวน์โหลด') =>
    `<a class="btn btn-sm" href="${path}"><i class="fa fa-download"></i> ${words}</a>`
  const panel = (heading: string, rows: readonly (readonly [string, string])[]) =>
    panels.push(
      `<div class="accordion-item"><h3 class="accordion-header"><button type="button" data-bs-target="#c${panels.length}">${heading}</button></h3><div id="c${panels.length}" class="accordion-body">${rows.map(([words, path]) => `<div class="row"><div class="col-9">${words}</div><div class="col-3">${path === '' ? '' : button(path)}</div></div>`).join('')}</div></div>`,
    )
  const simple = (code: string, heading: string, words: string, lines: readonly string[] = [words]) => {
    const path = file(s, lines)
    panel(heading, [[words, path]])
    s.is('present', code, ['/oit', path])
  }

  s.page(
    '/org',
    frame(
      'โครงสร้างและอำนาจหน้าที่',
      '<h4>แผนผังโครงสร้างส่วนราชการ</h4><img src="/img/tree.webp" alt="แผนผังโครงสร้าง"><p>สภาเทศบาล นายกเทศมนตรี ปลัดเทศบาล สำนักปลัดเทศบาล กองคลัง กองช่าง กองสาธารณสุขและสิ่งแวดล้อม</p><h4>หน้าที่และอำนาจ</h4><p>ภายใต้บังคับแห่งกฎหมาย เทศบาลตำบลมีหน้าที่ต้องทำในเขตเทศบาล ตามมาตรา 50 รักษาความสงบเรียบร้อยของประชาชน ให้มีและบำรุงทางบกและทางน้ำ รักษาความสะอาดของถนนหรือทางเดิน</p>',
    ),
  )
  panel('O1 โครงสร้าง หน้าที่และอำนาจ', [['โครงสร้างและอำนาจหน้าที่ของเทศบาล', '/org']])
  s.is('present', 'O1', ['/org'])
  s.page(
    '/people',
    frame(
      'คณะผู้บริหารและหัวหน้าส่วนราชการ',
      [
        'นายประเสริฐ คำแสน นายกเทศมนตรีตำบลแม่คำป่อง',
        'นางแสงดาว ปัญญา รองนายกเทศมนตรี',
        'นายอินทร์ ใจมา ประธานสภาเทศบาล',
        'นายศักดิ์ชัย วงศ์ใหญ่ ปลัดเทศบาล',
        'นางพิมพ์ใจ เมืองมา ผอ.กองคลัง',
      ]
        .map(
          (who, i) =>
            `<figure><img src="/img/${i}.webp"><figcaption>${who}<br>โทร. 053-00033${i} อีเมล p${i}@maekhampong.example</figcaption></figure>`,
        )
        .join(''),
    ),
  )
  panel('O2 ข้อมูลผู้บริหาร', [['คณะผู้บริหาร/หน.ส่วนราชการ', '/people']])
  s.is('present', 'O2', ['/people'])
  s.page(
    '/reach-us',
    frame(
      'ช่องทางการติดต่อและสอบถามข้อมูล',
      '<p>199 หมู่ 3 ต.แม่คำป่อง อ.แม่ริม จ.เชียงใหม่ 50180 โทรศัพท์ 053-000333 โทรสาร 053-000334 saraban@maekhampong.example</p><iframe src="https://www.google.com/maps/embed?pb=2"></iframe><h4>สอบถามข้อมูล (Q&amp;A)</h4><p>ถาม: เปิดทำการวันเสาร์หรือไม่ ตอบ: ไม่เปิดครับ</p><form method="post" action="/reach-us"><input name="name"><textarea name="question"></textarea><button>ส่งคำถาม</button></form>',
    ),
  )
  panel('O3 ข้อมูลการติดต่อและช่องทางการถาม-ตอบ', [['ช่องทางการติดต่อ', '/reach-us']])
  s.is('present', 'O3', ['/reach-us'])
  const posts = [
    'ทต.แม่คำป่อง รณรงค์ไม่เผาป่า 12 มีนาคม 2569',
    'ประกาศหยุดจ่ายน้ำชั่วคราว 4 มิถุนายน 2569',
    'ตรวจสุขภาพผู้สูงอายุ 21 สิงหาคม 2569',
    'ประเพณีสรงน้ำพระธาตุ 30 เมษายน 2569',
  ]
  s.page(
    '/blog',
    frame(
      'ข่าวประชาสัมพันธ์',
      posts.map((post, i) => `<article><h5><a href="/blog/${i}">${post}</a></h5></article>`).join(''),
    ),
  )
  for (const [i, post] of posts.entries())
    s.page(`/blog/${i}`, frame(post, `<p>${post} เทศบาลตำบลแม่คำป่องขอประชาสัมพันธ์ให้ทราบโดยทั่วกัน</p>`))
  panel('O4 ข่าวประชาสัมพันธ์', [['ข่าวทั้งหมด', '/blog']])
  s.is('present', 'O4', ['/blog'])
  simple('O5', 'O5 แผนพัฒนาหน่วยงาน', 'แผนพัฒนาท้องถิ่น (พ.ศ.2566 – 2570) ทบทวน')
  const [plan, half] = [
    file(s, ['แผนดำเนินงาน ประจำปีงบประมาณ 2569']),
    file(s, ['รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ 2569 รอบ 6 เดือน']),
  ]
  panel('O6 แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี', [
    ['1) แผนดำเนินงาน พ.ศ. 2569', plan],
    ['2) ผลการดำเนินงานรอบ 6 เดือน (1 ต.ค. 68 - 31 มี.ค. 69)', half],
  ])
  s.is('present', 'O6', ['/oit', plan, half])
  const years = ['2566', '2567'].map((year) => file(s, [`รายงานผลการดำเนินงานประจำปี ${year}`]))
  panel('O7 รายงานผลการดำเนินงานประจำปี 2569', [
    ['ปี 2567', years[1] ?? ''],
    ['ปี 2566', years[0] ?? ''],
  ])
  s.is('outdated', 'O7', ['/oit', ...years], 'the heading names this year, the rows older ones')
  simple('O8', 'O8 คู่มือการปฏิบัติงานของ จนท.', 'คู่มือการปฏิบัติงาน งานสารบรรณ')
  const manual = file(s, [''], 'scan')
  panel('O9 คู่มือขอรับบริการสำหรับผู้มาติดต่อ', [['คู่มือบริการประชาชน เทศบาลตำบลแม่คำป่อง', manual]])
  s.is('present', 'O9', ['/oit', manual], 'a scan')
  s.page(
    '/online-service',
    frame(
      'บริการออนไลน์ One Stop Service',
      '<p>สถิติผู้ใช้บริการออนไลน์ ปีงบประมาณ 2569 รวม 312 ราย</p><form method="post" action="/online-service"><select name="s"><option>ขอใช้สถานที่</option><option>แจ้งซ่อมไฟ</option></select><input name="phone"><button>ยื่นคำขอ</button></form>',
    ),
  )
  panel('O10 E-Service', [['ระบบให้บริการออนไลน์ของเทศบาล', '/online-service']])
  s.is('present', 'O10', ['/online-service'])
  const months = [
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
  ].map((month) => [`เดือน ${month}`, file(s, [`แบบ สขร.1 ${month}`])] as const)
  panel('O11 สรุปผลจัดซื้อจัดจ้างรายเดือน (สขร.1)', months)
  s.is('present', 'O11', ['/oit', ...months.map(([, path]) => path)])
  simple('O12', 'O12 รายงานสรุปผลการจัดซื้อจัดจ้างประจำปี', 'รายงานสรุปผลการจัดซื้อจัดจ้าง ปีงบประมาณ 2568')
  const [rules, staff] = [
    file(s, ['หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล']),
    file(s, ['แผนพัฒนาบุคลากร 3 ปี ประจำปีงบประมาณ 2567 - 2569']),
  ]
  panel('O13 หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล', [
    ['หลักเกณฑ์การสรรหา บรรจุ แต่งตั้ง เลื่อนระดับ', rules],
    ['แผนบริหารและพัฒนาบุคลากร 2567-2569', staff],
  ])
  s.is('present', 'O13', ['/oit', rules, staff])
  panel('O14 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', [['รายงานผล ปีงบประมาณ 2568', '/storage/uploads/deleted-o14.pdf']])
  s.is('broken', 'O14', ['/oit', '/storage/uploads/deleted-o14.pdf'])
  const [code, drive] = [
    file(s, ['ประมวลจริยธรรมพนักงานเทศบาล พ.ศ. 2565']),
    file(s, ['รายงานการขับเคลื่อนจริยธรรม ปีงบประมาณ 2569']),
  ]
  panel('O15 ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', [
    ['ประมวลจริยธรรมฯ', code],
    ['การขับเคลื่อนจริยธรรม ปี 69', drive],
  ])
  s.is('present', 'O15', ['/oit', code, drive])
  simple('O16', 'O16 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตฯ', 'แนวปฏิบัติ/ขั้นตอนจัดการเรื่องร้องเรียนทุจริตประพฤติมิชอบ')
  s.page(
    '/integrity',
    frame(
      'แจ้งเบาะแสทุจริต',
      '<h4>ร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่</h4><form method="post" action="/integrity"><input name="accused" placeholder="ผู้ถูกร้องเรียน"><textarea name="fact" placeholder="พฤติการณ์"></textarea><button>แจ้งเรื่อง</button></form>',
    ),
  )
  panel('O17 ช่องทางแจ้งเรื่องร้องเรียนการทุจริตฯ', [['ช่องทางออนไลน์', '/integrity']])
  s.is('present', 'O17', ['/integrity'])
  panel('O18 ข้อมูลสถิติเรื่องร้องเรียนการทุจริตฯ', [
    ['สถิติ ปีงบฯ 2568 : ไม่มีเรื่องร้องเรียน', file(s, ['สถิติเรื่องร้องเรียนการทุจริต ประจำปีงบประมาณ พ.ศ. 2568', 'ไม่มีเรื่องร้องเรียน'])],
  ])
  s.is('present', 'O18', ['/oit'])
  s.page('/participation', frame('การมีส่วนร่วม', '<p>อยู่ระหว่างปรับปรุงข้อมูล</p>'))
  panel('O19 ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน', [['การมีส่วนร่วมของประชาชน', '/participation']])
  s.is('empty', 'O19', ['/participation'])
  const [gift, trained] = [
    file(s, [''], 'scan'),
    file(s, ['การเสริมสร้างความรู้หลักเกณฑ์การรับทรัพย์สินโดยธรรมจรรยา ปี 2569', 'กิจกรรม No Gift Policy']),
  ]
  panel('O20 การขับเคลื่อนนโยบาย No Gift Policy', [
    ['ประกาศนโยบายไม่รับของขวัญ No Gift Policy ปี 2569', gift],
    ['การสร้างวัฒนธรรมองค์กร No Gift Policy ปี 2569', trained],
  ])
  s.is('present', 'O20', ['/oit', gift, trained])
  simple('O21', 'O21 การประเมินความเสี่ยงการทุจริต', 'การประเมินความเสี่ยงทุจริต ปีงบฯ ๒๕๖๙')
  panel('O22 รายงานผลการบริหารจัดการความเสี่ยงการทุจริต', [['- อยู่ระหว่างดำเนินการ -', '']])
  s.is('missing', 'O22', [], 'a row without a link')
  simple('O23', 'O23 แผนปฏิบัติการป้องกันการทุจริต', 'แผนปฏิบัติการป้องกันทุจริต ประจำปี พ.ศ. 2569')
  const old = file(s, ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี 2567'])
  panel('O24 รายงานผลการป้องกันการทุจริต', [['ประจำปีงบประมาณ 2567', old]])
  s.is('outdated', 'O24', ['/oit', old])
  simple('O25', 'O25 การนำผลประเมิน ITA ไปสู่การพัฒนาองค์กร', 'วิเคราะห์ผลคะแนน ITA ปี 2568 และมาตรการยกระดับ ปี 2569')
  simple(
    'O26',
    'O26 รายงานผลส่งเสริมคุณธรรมและความโปร่งใส',
    'รายงานผลการดำเนินการส่งเสริมคุณธรรมและความโปร่งใสภายในเทศบาล ปี 2568',
  )

  s.page(
    '/oit',
    frame('การเปิดเผยข้อมูลสาธารณะ OIT', `<p>ปีงบประมาณ พ.ศ. 2569</p><div class="accordion">${panels.join('\n')}</div>`),
  )
  s.page(
    '/',
    frame(
      'หน้าแรก',
      `<section><h3>ข่าวล่าสุด</h3>${posts.map((post, i) => `<a href="/blog/${i}">${post}</a>`).join('<br>')}</section><section class="quick"><a href="/oit"><img src="/img/oit.svg" alt=""> OIT 2569</a></section>`,
    ),
  )
  return s.site()
}
