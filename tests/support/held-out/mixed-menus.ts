import type { SampleSite } from '../sites/build.ts'
import { draftSite } from './draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลบ้านกล้วยหัก'
const MENU: readonly (readonly [string, string])[] = [
  ['เกี่ยวกับเรา', '/p/about'],
  ['ผังโครงสร้างการบริหาร', '/p/chart'],
  ['ทำเนียบบุคลากร', '/p/staff'],
  ['คลังเอกสาร', '/docs'],
  ['ประกาศ/กิจกรรม', '/posts'],
  ['จัดซื้อ', '/buy'],
  ['ธรรมาภิบาล', '/good'],
  ['บริการ', '/serve'],
  ['ที่อยู่/โทรศัพท์', '/p/where'],
]
const frame = (title: string, body: string) =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${title} :: ${OFFICE}</title></head><body><header><h1>${OFFICE}</h1><div class="menu">${MENU.map(([label, href]) => `<a href="${href}">${label}</a>`).join('')}</div></header><div class="body"><h2>${title}</h2>${body}</div><footer>ลิขสิทธิ์ 2569 | นโยบายคุกกี้</footer></body></html>`

/** A site with few, wide menus: files stand in one store of documents, by office and not by item. */
export function mixedMenus(): SampleSite {
  const s = draftSite({ id: 'held-mixed-menus', build: 'few wide menus', catalogue: 'oit-2569', fiscalYear: 2569 })
  let rank = 0
  const card = (words: string, title = words, looks?: 'scan') => {
    const path = s.pdf(`/media/f${++rank}.pdf`, [title, OFFICE], looks)
    return {
      path,
      html: `<div class="doc"><div class="doc-name">${words}</div><div class="doc-meta">PDF 1.2 MB | <a href="${path}">เปิดอ่าน</a></div></div>`,
    }
  }
  s.page(
    '/p/about',
    frame(
      'เกี่ยวกับเรา',
      '<p>วิสัยทัศน์ ตำบลน่าอยู่ เกษตรก้าวหน้า คนมีคุณภาพ พันธกิจ พัฒนาโครงสร้างพื้นฐาน</p><h3>หน้าที่และอำนาจขององค์การบริหารส่วนตำบล</h3><p>ตามมาตรา 66 67 และ 68 แห่ง พ.ร.บ.สภาตำบลและ อบต. พ.ศ. 2537 อบต. มีหน้าที่จัดให้มีและบำรุงรักษาทางน้ำและทางบก รักษาความสะอาด ป้องกันโรค</p>',
    ),
  )
  s.page(
    '/p/chart',
    frame(
      'ผังโครงสร้างการบริหาร',
      '<img src="/media/chart.png" alt="ผังโครงสร้าง"><p>สภา อบต. นายก อบต. ปลัด อบต. สำนักปลัด กองคลัง กองช่าง กองการศึกษา</p>',
    ),
  )
  s.is('present', 'O1', ['/p/chart', '/p/about'])
  s.page(
    '/p/staff',
    frame(
      'ทำเนียบบุคลากร',
      '<h3>ฝ่ายบริหาร</h3><p><img src="/media/a.jpg">นายสุรชัย บุญเกิด นายก อบต. โทร 08-9000-0001</p><p><img src="/media/b.jpg">นางปราณี แก้วดี รองนายก อบต. โทร 08-9000-0002</p><h3>พนักงาน</h3><p><img src="/media/c.jpg">นายวีระ ทองมา ปลัด อบต. โทร 08-9000-0003</p>',
    ),
  )
  s.is('present', 'O2', ['/p/staff'])
  s.page(
    '/p/where',
    frame(
      'ที่อยู่/โทรศัพท์',
      '<p>77 ม.4 ต.บ้านกล้วยหัก อ.เมือง จ.ลพบุรี 15000 โทร. 036-000700 แฟกซ์ 036-000701 อีเมล kluaihak@sao.example</p><iframe src="https://www.google.com/maps/embed?pb=7"></iframe><p>สอบถามผ่าน <a href="https://m.me/kluaihak">Messenger ของ อบต.</a></p>',
    ),
  )
  s.is('present', 'O3', ['/p/where'])
  const posts = [
    '15 ก.ค. 69 ซ้อมแผนป้องกันไฟป่า',
    '2 พ.ค. 69 มอบถังขยะเปียก',
    '9 ก.พ. 69 เปิดศูนย์เด็กเล็กหลังใหม่',
    '1 พ.ย. 68 ทอดกฐินสามัคคี',
  ]
  s.page(
    '/posts',
    frame(
      'ประกาศ/กิจกรรม',
      posts
        .map(
          (post, i) =>
            `<div class="post"><a href="/posts/${i}"><img src="/media/n${i}.jpg" alt=""></a><b>${post}</b></div>`,
        )
        .join(''),
    ),
  )
  for (const [i, post] of posts.entries())
    s.page(`/posts/${i}`, frame(post, `<p>${post} ณ อบต.บ้านกล้วยหัก มีประชาชนเข้าร่วมคับคั่ง</p>`))
  s.is('present', 'O4', ['/posts'])

  const plan = card('แผนพัฒนาท้องถิ่น ๕ ปี (๖๖-๗๐) ฉบับทบทวน', 'แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ - ๒๕๗๐) ฉบับทบทวน')
  const action = card('แผนดำเนินงาน ปีงบ 69', 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2569')
  const half = card(
    'ผลการดำเนินงานและใช้จ่ายงบ ครึ่งปีแรก ปีงบ 69',
    'รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2569',
  )
  const annual = card('สรุปผลงานรอบปี 2568', 'รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2568')
  const rules = card('หลักเกณฑ์สรรหา บรรจุ เลื่อนขั้น พนักงาน', 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล')
  const people = card('แผนพัฒนากำลังคน 2569', 'แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ 2569')
  const peopleDone = card('ผลบริหารงานบุคคล ปี 67', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ 2567')
  const staffBook = card('คู่มือการปฏิบัติงาน (จนท.จัดเก็บรายได้)')
  s.page(
    '/docs',
    frame(
      'คลังเอกสาร',
      `<h3>สำนักปลัด</h3>${[plan, action, half, annual, rules, people, peopleDone].map(({ html }) => html).join('')}<h3>กองคลัง</h3>${staffBook.html}`,
    ),
  )
  s.is('present', 'O5', ['/docs', plan.path])
  s.is('present', 'O6', ['/docs', action.path, half.path])
  s.is('present', 'O7', ['/docs', annual.path])
  s.is('present', 'O8', ['/docs', staffBook.path])
  s.is('present', 'O13', ['/docs', rules.path, people.path])
  s.is('outdated', 'O14', ['/docs', peopleDone.path])

  const months = [
    'ต.ค. 68',
    'พ.ย. 68',
    'ธ.ค. 68',
    'ม.ค. 69',
    'ก.พ. 69',
    'มี.ค. 69',
    'เม.ย. 69',
    'พ.ค. 69',
    'มิ.ย. 69',
    'ก.ค. 69',
    'ส.ค. 69',
  ].map((month) => card(`สรุปผลจัดซื้อจัดจ้าง (สขร.1) ${month}`, `แบบ สขร.1 ประจำเดือน ${month}`))
  s.page(
    '/buy',
    frame(
      'จัดซื้อ',
      `<h3>รายเดือน</h3>${months.map(({ html }) => html).join('')}<h3>รายปี</h3><div class="doc"><div class="doc-name">รายงานจัดซื้อจัดจ้างทั้งปี 2568</div><div class="doc-meta"><a href="/media/gone68.pdf">เปิดอ่าน</a></div></div>`,
    ),
  )
  s.is('present', 'O11', ['/buy', ...months.map(({ path }) => path)])
  s.is('broken', 'O12', ['/buy', '/media/gone68.pdf'])

  const code = card('ประมวลจริยธรรมพนักงานส่วนท้องถิ่น')
  const drive = card('ขับเคลื่อนจริยธรรม ปี 69', 'รายงานการขับเคลื่อนจริยธรรม ประจำปีงบประมาณ พ.ศ. 2569')
  const guide = card('ขั้นตอนรับและจัดการข้อร้องเรียนทุจริต', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ')
  const tally = card(
    'สถิติร้องเรียนทุจริต ปี 68 (ไม่มีผู้ร้องเรียน)',
    'สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2568 ไม่มีเรื่องร้องเรียน',
  )
  const gift = card('นโยบายงดรับของขวัญ (No Gift Policy) ปี ๒๕๖๙', '', 'scan')
  const culture = card(
    'อบรม No Gift Policy ปลูกจิตสำนึก ปี 2569',
    'รายงานกิจกรรมสร้างวัฒนธรรม No Gift Policy ประจำปีงบประมาณ พ.ศ. 2569',
  )
  const risk = card('ประเมินความเสี่ยงด้านทุจริต 2569', 'การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2569')
  const against = card('แผนต้านทุจริต 2566-2570', 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)')
  const againstDone = card('ผลตามแผนต้านทุจริต ปี 2568', 'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ประจำปี พ.ศ. 2568')
  const better = card('ต่อยอดผล ITA ปี 68 สู่การพัฒนา ปี 69', 'การนำผลการประเมิน ITA ปี 2568 ไปสู่การพัฒนาองค์กร ประจำปี 2569')
  const betterDone = card('ผลการส่งเสริมคุณธรรมและความโปร่งใสภายใน อบต. 2568')
  s.page(
    '/good',
    frame(
      'ธรรมาภิบาล',
      `${[code, drive, guide, tally, gift, culture, risk, against, againstDone, better, betterDone].map(({ html }) => html).join('')}<div class="doc"><div class="doc-name">การมีส่วนร่วมของภาคประชาชน</div><div class="doc-meta"><a href="/good/join">เปิดอ่าน</a></div></div><div class="doc"><div class="doc-name">แจ้งทุจริต จนท. อบต.</div><div class="doc-meta"><a href="/good/tell">เปิดแบบฟอร์ม</a></div></div>`,
    ),
  )
  s.is('present', 'O15', ['/good', code.path, drive.path])
  s.is('present', 'O16', ['/good', guide.path])
  s.page(
    '/good/tell',
    frame(
      'แจ้งทุจริต จนท. อบต.',
      '<form method="post"><input name="who" placeholder="ชื่อเจ้าหน้าที่"><textarea name="what" placeholder="พฤติการณ์ทุจริต"></textarea><button>ส่งข้อมูล</button></form>',
    ),
  )
  s.is('present', 'O17', ['/good/tell'])
  s.is('present', 'O18', ['/good', tally.path])
  s.page('/good/join', frame('การมีส่วนร่วมของภาคประชาชน', '<p>กำลังรวบรวมข้อมูล</p>'))
  s.is('empty', 'O19', ['/good/join'])
  s.is('present', 'O20', ['/good', gift.path, culture.path])
  s.is('present', 'O21', ['/good', risk.path])
  s.is('missing', 'O22', [])
  s.is('present', 'O23', ['/good', against.path])
  s.is('present', 'O24', ['/good', againstDone.path])
  s.is('present', 'O25', ['/good', better.path])
  s.is('present', 'O26', ['/good', betterDone.path])

  s.page(
    '/serve',
    frame(
      'บริการ',
      '<div class="doc"><div class="doc-name">คู่มือบริการประชาชน</div><a href="/media/serve-book.pdf">เปิดอ่าน</a></div><div class="doc"><div class="doc-name">ยื่นคำขอออนไลน์</div><a href="/serve/ask">เข้าใช้งาน</a></div>',
    ),
  )
  s.pdf('/media/serve-book.pdf', ['คู่มือสำหรับประชาชน', OFFICE, 'การชำระภาษี ขั้นตอน ระยะเวลา ค่าธรรมเนียม'])
  s.is('present', 'O9', ['/serve', '/media/serve-book.pdf'])
  s.page(
    '/serve/ask',
    frame(
      'ยื่นคำขอออนไลน์',
      '<form method="post"><select name="k"><option>ขอรับถังขยะ</option><option>ซ่อมไฟทาง</option></select><input name="tel" placeholder="เบอร์โทร"><button>ยื่นคำขอ</button></form>',
    ),
  )
  s.is('present', 'O10', ['/serve/ask'])
  s.page('/', frame('ยินดีต้อนรับ', `<p>${posts.join('</p><p>')}</p>`))
  return s.site()
}
