import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import type { Link } from './cards-and-viewers-markup.ts'
import { BOARD, MONTHS, NEWS, OFFICE, cards, framed, modal, newsCard, people } from './cards-and-viewers-markup.ts'
import { papersOf } from './papers.ts'

const paper = papersOf(OFFICE)
const HTML = { 'content-type': 'text/html' }
const VIEWER = '/assets/pdfjs/web/viewer.html?file='

/** Cards, a menu at the side, files behind a viewer or within a window of the page, items of the year in a board. */
export function cardsAndViewers(): SampleSite {
  const site = draftSite({
    id: 'c-cards-and-viewers',
    build: 'bootstrap-cards',
    catalogue: 'oit-2569',
    fiscalYear: 2569,
    services: ['m.me', 'www.facebook.com'],
  })
  const page = (path: string, title: string, body: string, section = 'หน้าแรก') =>
    site.page(path, framed(title, body, section))
  const file = (name: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    site.pdf(`/files/${name}.pdf`, lines, looks)
  /** A file that opens in the viewer of the site: both addresses show it. */
  const viewed = (name: string, lines: readonly string[]) => {
    const pdf = file(name, lines)
    site.page(
      VIEWER + pdf,
      '<!DOCTYPE html><html><head><title>PDF.js viewer</title><script src="../build/pdf.mjs" type="module"></script></head><body><div id="outerContainer"><div id="viewer" class="pdfViewer"></div></div></body></html>',
    )
    return [VIEWER + pdf, pdf] as const
  }

  page(
    '/',
    'หน้าแรก',
    `<section class="hero"><h1>${OFFICE}</h1></section><div class="grid">${NEWS.map(newsCard).join('')}</div><a class="btn" href="/news/">ดูข่าวทั้งหมด</a><section class="board"><h2>O-I-T 2569</h2><a class="tile" href="/ita/2569.html">ตรวจสอบการเปิดเผยข้อมูลสาธารณะ</a></section>`,
  )
  page('/news/', 'ข่าวและประกาศ', `<div class="grid">${NEWS.map(newsCard).join('')}</div>`)
  for (const [id, title, date, text] of NEWS)
    page(`/news/${id}.html`, title, `<time>${date}</time><p>${text}</p>`, 'ข่าวและประกาศ')
  site.is('present', 'O4', ['/', '/news/', ...NEWS.map(([id]) => `/news/${id}.html`)])
  page('/about/history.html', 'ประวัติ', '<p>เขาช่อแก้วเป็นตำบลที่มีภูเขาหินปูนรูปช่อดอกไม้ มี 8 หมู่บ้าน ประชากร 3,955 คน</p>')
  page('/about/otop.html', 'ของดีตำบล', '<p>น้ำผึ้งป่า กล้วยตาก เครื่องจักสาน</p>')
  page(
    '/about/structure.html',
    'โครงสร้างการบริหาร',
    '<figure><img src="/img/org.webp" alt="แผนผังโครงสร้างการแบ่งส่วนราชการ"></figure><div class="card"><h3>ฝ่ายการเมือง</h3><p>สภา อบต. / นายก อบต.</p></div><div class="card"><h3>ฝ่ายประจำ</h3><p>ปลัด อบต. สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ</p></div>',
    'รู้จักเรา',
  )
  page(
    '/about/powers.html',
    'หน้าที่ตามกฎหมาย',
    '<p>อบต. มีหน้าที่ต้องทำในเขตตำบล ตามมาตรา 67 ดังนี้</p><ul><li>จัดให้มีและบำรุงรักษาทางน้ำและทางบก</li><li>รักษาความสะอาด และกำจัดมูลฝอย</li><li>ป้องกันและระงับโรคติดต่อ</li><li>คุ้มครองดูแลทรัพยากรธรรมชาติและสิ่งแวดล้อม</li></ul>',
    'รู้จักเรา',
  )
  site.is('present', 'O1', ['/about/structure.html', '/about/powers.html'])
  page(
    '/about/people.html',
    'คณะผู้บริหาร สภา และหัวหน้าส่วนราชการ',
    people([
      'นายก อบต.',
      'รองนายก อบต.',
      'ประธานสภา อบต.',
      'รองประธานสภา อบต.',
      'ปลัด อบต.',
      'รองปลัด อบต.',
      'ผอ.กองคลัง (ตำแหน่งว่าง)',
    ]),
    'รู้จักเรา',
  )
  site.is('present', 'O2', ['/about/people.html'])
  site.routeElsewhere(
    '/khaochokaew',
    {
      headers: HTML,
      body: '<html><head><title>อบต.เขาช่อแก้ว | Messenger</title></head><body><h1>อบต.เขาช่อแก้ว</h1><p>เริ่มการสนทนา</p></body></html>',
    },
    'm.me',
  )
  page(
    '/contact.html',
    'ติดต่อเราและสอบถาม',
    '<div class="card"><p>33 หมู่ 2 ตำบลเขาช่อแก้ว อำเภอผาหิน 76990</p><p>โทรศัพท์ 0-3299-3001 โทรสาร 0-3299-3002</p><p>อีเมล saraban@khaochokaew.example</p></div><a class="btn" href="https://m.me/khaochokaew" target="_blank">แชตกับเจ้าหน้าที่ (ตอบภายในเวลาราชการ)</a><iframe src="https://www.google.com/maps/embed?pb=7" title="แผนที่ตั้ง"></iframe>',
  )
  site.is('present', 'O3', ['/contact.html'])

  const local = viewed('local-plan-66-70', paper.plan('แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570) ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด', 2569))
  const action = viewed('action-69', paper.plan('แผนดำเนินงานและการใช้งบประมาณ ประจำปีงบประมาณ 2569', 2569))
  const half = viewed(
    'half-69',
    paper.halfYear('รายงานความก้าวหน้าการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน ปีงบประมาณ 2569', 2569),
  )
  const report = viewed('report-68', paper.results('รายงานผลการดำเนินงานประจำปีงบประมาณ 2568', 2568))
  page(
    '/work/plans.html',
    'แผนงานและผลงาน',
    cards([
      ['แผนพัฒนาห้าปี (2566-2570)', local[0]],
      ['แผนงานประจำปี 2569', action[0]],
      ['เราทำถึงไหนแล้ว: 6 เดือนแรกของปี 2569', half[0]],
      ['สรุปผลงานปีงบประมาณ 2568', report[0]],
      ['สรุปผลงานปีงบประมาณ 2567', viewed('report-67', paper.results('รายงานผลการดำเนินงานประจำปีงบประมาณ 2567', 2567))[0]],
    ]),
    'การดำเนินงาน',
  )
  site.is('present', 'O5', ['/work/plans.html', ...local])
  site.is('present', 'O6', ['/work/plans.html', ...action, ...half])
  site.is('present', 'O7', ['/work/plans.html', ...report])
  page(
    '/work/manuals.html',
    'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่',
    '<div class="alert alert-info">ยังไม่มีรายการในหมวดนี้</div>',
    'การดำเนินงาน',
  )
  site.is('empty', 'O8', ['/work/manuals.html'])
  site.route('/service/guide.html', {
    status: 500,
    headers: HTML,
    body: '<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>',
  })
  site.is('broken', 'O9', ['/service/guide.html'], 'an error of the server')
  page(
    '/service/online.html',
    'ยื่นเรื่องออนไลน์ ไม่ต้องมา อบต.',
    '<form method="post" action="/service/online.html"><label>เรื่องที่ขอรับบริการ</label><select name="service"><option>ขออนุญาตก่อสร้างอาคาร</option><option>ขอรับการสนับสนุนน้ำ</option><option>ชำระค่าธรรมเนียมขยะ</option></select><input name="name" placeholder="ชื่อ-สกุล"><input name="phone" placeholder="โทรศัพท์"><input type="file" name="doc"><button>ส่งคำขอ</button></form>',
    'บริการ',
  )
  site.is('present', 'O10', ['/service/online.html'])

  const months = MONTHS.map((month, i): Link => [
    month,
    file(`buy/${i + 1}-69`, paper.purchases(`สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน${month} (สขร.1)`, month)),
  ])
  const bought = file('buy/year-68', paper.results('รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2568 ของหน่วยงาน', 2568))
  page(
    '/work/buy.html',
    'จัดซื้อจัดจ้าง',
    `<h2>สรุปรายเดือน (สขร.1) ปีงบประมาณ 2569</h2><ul class="months">${months.map(([month, href]) => `<li><span>${month}</span> <a href="${href}"><i class="fa fa-file-pdf"></i> เปิด</a></li>`).join('')}</ul><h2>รายงานทั้งปี</h2>${modal('year68', 'ปีงบประมาณ 2568', bought)}`,
    'การดำเนินงาน',
  )
  site.is('present', 'O11', ['/work/buy.html', ...months.map(([, href]) => href)])
  site.is('present', 'O12', ['/work/buy.html', bought], 'in a window of the page')
  const hr = file('hr/plan-69', paper.plan('แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ 2569', 2569))
  const rules = file(
    'hr/rules',
    paper.rules('หลักเกณฑ์การบริหารทรัพยากรบุคคล การสรรหา บรรจุแต่งตั้ง พัฒนา ประเมินผล ประจำปี 2569', 'การบริหารทรัพยากรบุคคล'),
  )
  const hr67 = file('hr/report-67', paper.results('รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2567', 2567))
  page(
    '/work/staff.html',
    'งานบุคคล',
    cards([
      ['แผนบริหารและพัฒนาบุคลากร ปี 2569', hr],
      ['หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล ปี 2569', rules],
      ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปี 2567', hr67],
    ]),
    'การดำเนินงาน',
  )
  site.is('present', 'O13', ['/work/staff.html', hr, rules])
  site.is('outdated', 'O14', ['/work/staff.html', hr67], 'of 2567, that of 2568 is asked for')
  const code = file('ethics/code', paper.words('ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'มาตรฐานทางจริยธรรม 7 ข้อ'))
  page(
    '/work/ethics.html',
    'จริยธรรมของเรา',
    `${cards([['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', code]])}<h2>การขับเคลื่อนจริยธรรม ปี 2569</h2><p>แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรมและทีมให้คำปรึกษา เมื่อวันที่ 15 ธันวาคม 2568 และประกาศแนวปฏิบัติ Dos &amp; Don'ts ประจำปีงบประมาณ 2569</p><ul><li>Do: ให้บริการตามลำดับก่อนหลัง</li><li>Don't: เรียกรับสิ่งตอบแทน</li></ul>`,
    'การดำเนินงาน',
  )
  site.is('present', 'O15', ['/work/ethics.html', code])

  const guide = file('clean/guide', paper.steps('แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'))
  page(
    '/clean/complaint.html',
    'ร้องเรียนการทุจริต',
    `${cards([['เราจัดการเรื่องร้องเรียนการทุจริตอย่างไร', guide]])}<p>ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ: <a href="https://www.nacc.go.th/" target="_blank">สำนักงาน ป.ป.ช.</a></p><h2>สถิติเรื่องร้องเรียนการทุจริต ปีงบประมาณ 2568</h2><table class="table"><tr><th>ไตรมาส</th><th>ทั้งหมด</th><th>แล้วเสร็จ</th><th>ระหว่างดำเนินการ</th></tr><tr><td>1</td><td>0</td><td>0</td><td>0</td></tr><tr><td>2</td><td>1</td><td>1</td><td>0</td></tr><tr><td>3</td><td>0</td><td>0</td><td>0</td></tr><tr><td>4</td><td>0</td><td>0</td><td>0</td></tr></table>`,
    'โปร่งใส',
  )
  site.is('present', 'O16', ['/clean/complaint.html', guide])
  site.is('missing', 'O17', [], 'the channel of another agency, none of the office')
  site.is('present', 'O18', ['/clean/complaint.html'])
  page(
    '/clean/together.html',
    'ร่วมคิดร่วมทำ',
    '<p>รายละเอียดจะประกาศในเอกสารแนบ</p><a class="btn" href="/files/clean/together-69.pdf">ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน ปี 2569</a>',
    'โปร่งใส',
  )
  site.is('broken', 'O19', ['/clean/together.html', '/files/clean/together-69.pdf'], 'the file is gone')
  const gift = file(
    'clean/nogift-69',
    paper.words(
      'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ประจำปี 2569',
      'ข้าพเจ้าและเจ้าหน้าที่ทุกคนจะไม่รับของขวัญทุกชนิด ลงนาม นายก อบต.',
    ),
  )
  page(
    '/clean/no-gift.html',
    'ไม่รับ ไม่ให้ ของขวัญ',
    `${modal('gift69', 'ประกาศไม่รับของขวัญ ปี 2569', gift)}<h2>อบรมเรื่องการรับทรัพย์สินโดยธรรมจรรยา</h2><p>วันที่ 22 มกราคม 2569 จัดกิจกรรมสร้างวัฒนธรรม No Gift Policy และให้ความรู้หลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาแก่เจ้าหน้าที่ 37 คน</p><img src="/img/gift69.webp" alt="ภาพกิจกรรม">`,
    'โปร่งใส',
  )
  site.is('present', 'O20', ['/clean/no-gift.html', gift])
  const risk = viewed('clean/risk-assess-69', paper.risks('การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ 2569', 2569))
  const plan = viewed('clean/plan-66-70', paper.plan('แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566-2570) ปีงบประมาณ 2569', 2569))
  const antiYear = file('clean/anti', paper.results('รายงานผลการดำเนินการป้องกันการทุจริต', 2568), 'glyphs')
  const analysis = viewed(
    'clean/ita-improve-69',
    paper.words(
      'การนำผลการประเมิน ITA ปี 2568 ไปสู่การพัฒนาองค์กร ประจำปี 2569',
      'ตัวชี้วัดที่ได้คะแนนต่ำ การปรับปรุงระบบการทำงาน มาตรการ ผู้รับผิดชอบ ระยะเวลา',
    ),
  )
  const measured67 = file(
    'clean/measure-67',
    paper.results('รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี 2567', 2567),
  )
  page(
    '/clean/index.html',
    'ป้องกันการทุจริต',
    cards([
      ['วิเคราะห์ความเสี่ยงทุจริต ปี 2569', risk[0]],
      ['แผนต้านทุจริต 2566-2570', plan[0]],
      ['รายงานผลการดำเนินการป้องกันการทุจริต', antiYear],
      ['คะแนน ITA ปี 2568 กับสิ่งที่เราจะปรับปรุงในปี 2569', analysis[0]],
      ['ผลการส่งเสริมคุณธรรมและความโปร่งใส ปี 2567', measured67],
      [
        'รายงานการควบคุมภายใน ปี 2568',
        viewed('clean/control-68', paper.results('รายงานการประเมินผลการควบคุมภายใน ประจำปี 2568', 2568))[0],
      ],
    ]),
    'โปร่งใส',
  )
  site.is('present', 'O21', ['/clean/index.html', ...risk])
  site.is('missing', 'O22', [], 'internal control is another matter')
  site.is('present', 'O23', ['/clean/index.html', ...plan])
  site.is('unverified', 'O24', ['/clean/index.html', antiYear], 'letters that cannot be read, no year in the label')
  site.is('present', 'O25', ['/clean/index.html', ...analysis])
  site.is('outdated', 'O26', ['/clean/index.html', measured67], 'of 2567, that of 2568 is asked for')
  page(
    '/ita/2569.html',
    'การเปิดเผยข้อมูลสาธารณะ (OIT) ปี 2569',
    BOARD.map(
      ([no, title, href]) =>
        `<div class="oit-row"><div class="oit-no">O${no.padStart(2, '0')}</div><div class="oit-title"><h3>${title}</h3></div><span class="badge bg-success">ครบถ้วน</span><a class="oit-link" href="${href}" target="_blank">🔗 ดูข้อมูล</a></div>`,
    ).join(''),
  )
  site.routeElsewhere(
    '/khaochokaewsao',
    {
      headers: HTML,
      body: '<html><head><title>อบต.เขาช่อแก้ว | Facebook</title></head><body><h1>อบต.เขาช่อแก้ว</h1></body></html>',
    },
    'www.facebook.com',
  )
  return site.site()
}
