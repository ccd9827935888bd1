import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลคลองพลูงาม'

/** A modern site sent whole by its server: cards, tabs, buttons with addresses, icons without words. */
export function cardsAndButtons(): SampleSite {
  const d = draftSite({ id: 'a-cards-and-buttons', build: 'held-out', catalogue: 'oit-2569', fiscalYear: 2569 })
  const page = (path: string, title: string, body: string) => d.page(path, framed(path, title, body))
  const pdf = (name: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    d.pdf(`/api/files/${name}.pdf`, lines, looks)
  const icon = '<svg width="20" height="20" aria-hidden="true"><path d="M4 12l8 8 8-8"/></svg>'
  const card = (title: string, note: string, href: string) =>
    `<article class="card"><div><h3>${title}</h3><span class="badge">${note}</span></div><a href="${href}" class="icon-btn">${icon}</a></article>`
  const opener = (title: string, note: string, href: string) =>
    `<article class="card"><h3>${title}</h3><p>${note}</p><button type="button" onclick="window.open('${href}','_blank')">${icon}</button></article>`
  const tile = (title: string, href: string) =>
    `<div class="tile" role="button" tabindex="0" data-href="${href}"><span>${title}</span></div>`

  page(
    '/',
    'หน้าหลัก',
    `<section><h2>บริการยอดนิยม</h2>${tile('ยื่นคำขอออนไลน์', '/services/online')}${tile('คู่มือบริการ', '/services/guide')}</section><section><h2>ข่าวล่าสุด</h2>${newsCards()}</section><section><h2>เที่ยวคลองพลูงาม</h2><p>ล่องเรือชมสวนพลู</p></section><section><h2>ฝุ่น PM2.5</h2><p>21 µg/m3</p></section>`,
  )
  page(
    '/about',
    'รู้จักเรา',
    '<div role="tablist"><button role="tab">โครงสร้าง</button><button role="tab">หน้าที่และอำนาจ</button><button role="tab">ประวัติ</button></div><div role="tabpanel"><h3>โครงสร้าง</h3><p>สภา อบต. (ประธานสภา รองประธานสภา สมาชิกสภา) / นายก อบต. (รองนายก เลขานุการ) / ปลัด อบต. กำกับ สำนักปลัด กองคลัง กองช่าง กองการศึกษา หน่วยตรวจสอบภายใน</p></div><div role="tabpanel" hidden><h3>หน้าที่และอำนาจ</h3><ul><li>จัดให้มีและบำรุงรักษาทางน้ำและทางบก</li><li>รักษาความสะอาดของถนนและที่สาธารณะ กำจัดมูลฝอย</li><li>ป้องกันโรคและระงับโรคติดต่อ</li><li>ส่งเสริมการพัฒนาสตรี เด็ก ผู้สูงอายุ</li></ul></div><div role="tabpanel" hidden><p>ตั้งเมื่อ พ.ศ. 2540</p></div>',
  )
  d.is('present', 'O1', ['/about'], 'two tabs of one page')
  page(
    '/about/team',
    'ทีมบริหาร',
    `<h2>ฝ่ายบริหาร</h2>${people([
      ['นายไพโรจน์ พลูงาม', 'นายกองค์การบริหารส่วนตำบล'],
      ['นางสาวเมธาวี คลองใส', 'รองนายก อบต.'],
    ])}<h2>ฝ่ายนิติบัญญัติ</h2>${people([
      ['นายสุรชัย นาเกลือ', 'ประธานสภา อบต.'],
      ['นางวันดี สวนพลู', 'รองประธานสภา อบต.'],
    ])}<h2>ข้าราชการประจำ</h2>${people([
      ['นายธนกร ศรีคลอง', 'ปลัด อบต.'],
      ['ตำแหน่งว่าง', 'รองปลัด อบต.'],
      ['นางอรทัย มั่งมี', 'ผู้อำนวยการกองคลัง'],
    ])}`,
  )
  d.is('present', 'O2', ['/about/team'])
  page(
    '/contact',
    'ติดต่อและสอบถาม',
    '<address>55/1 หมู่ 6 ต.คลองพลูงาม โทร 0-3900-0770 แฟกซ์ 0-3900-0771 saraban@khlongphlungam.go.th</address><iframe src="https://www.google.com/maps/embed?pb=kpn"></iframe><p>สอบถามทาง LINE Official Account เจ้าหน้าที่ตอบในเวลาราชการ <a href="https://lin.ee/kpn-oa">เพิ่มเพื่อน</a></p><form action="/api/ask" method="post"><textarea name="q" placeholder="ถามคำถาม"></textarea><button>ส่ง</button></form>',
  )
  d.is('present', 'O3', ['/contact'])
  page('/news', 'ข่าวและประกาศ', newsCards())
  for (const [n, [title, date, text]] of NEWS.entries())
    page(`/news/${n + 1}`, title, `<time>${date}</time><p>${text}</p>`)
  d.is('present', 'O4', ['/news', '/', ...NEWS.map((_, n) => `/news/${n + 1}`)])

  const plan = pdf('d1f0', ['แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)', OFFICE, 'ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด'])
  const action = pdf('d1f1', ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2569', OFFICE, 'โครงการ งบประมาณ ระยะเวลา'])
  const half = pdf('d1f2', [
    'ความก้าวหน้าการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน',
    'ปีงบประมาณ พ.ศ. 2569 (1 ตุลาคม 2568 - 31 มีนาคม 2569)',
  ])
  page(
    '/plans',
    'แผนและผลงาน',
    `${card('แผนพัฒนาห้าปี', '2566-2570', plan)}${card('แผนดำเนินงาน', 'งบประมาณ 2569', action)}${opener('ความก้าวหน้าครึ่งปีแรก', 'งบประมาณ 2569', half)}${tile('รายงานผลการดำเนินงาน ปี 2568', '/plans/annual-2568')}`,
  )
  d.is('present', 'O5', ['/plans', plan])
  d.is('present', 'O6', ['/plans', action, half])
  d.page(
    '/plans/annual-2568',
    '<!DOCTYPE html><html><head><title>404: This page could not be found</title></head><body><div><h1>404</h1><h2>This page could not be found.</h2></div></body></html>',
  )
  d.is('broken', 'O7', ['/plans/annual-2568', '/plans'], 'a page of error sent as 200')
  const staffGuide = pdf('g1', ['แนวทางการปฏิบัติงานของเจ้าหน้าที่ งานจัดเก็บรายได้', 'ขั้นตอนการปฏิบัติงาน ผู้รับผิดชอบ'])
  page(
    '/services/guide',
    'คู่มือ',
    `<details open><summary>สำหรับผู้มาติดต่อ</summary><h4>ลงทะเบียนเบี้ยความพิการ</h4><p>เอกสาร: บัตรประจำตัวคนพิการ ระยะเวลา: 15 นาที ค่าธรรมเนียม: ไม่มี สถานที่: งานพัฒนาชุมชน</p><h4>ชำระภาษีที่ดิน</h4><p>เอกสาร: หนังสือแจ้งประเมิน ระยะเวลา: 5 นาที สถานที่: กองคลัง</p></details><details><summary>สำหรับเจ้าหน้าที่</summary>${card('งานจัดเก็บรายได้', 'PDF', staffGuide)}</details>`,
  )
  d.is('present', 'O8', ['/services/guide', staffGuide])
  d.is('present', 'O9', ['/services/guide'], 'answered in the page')
  page(
    '/services/online',
    'ยื่นคำขอออนไลน์',
    '<form action="/api/request" method="post"><select name="type"><option>แจ้งซ่อมไฟฟ้า</option><option>ขอถังขยะ</option><option>ขอหนังสือรับรองสิ่งปลูกสร้าง</option></select><input name="name"><input type="file"><button>ยื่นคำขอ</button></form><p>ติดตามสถานะคำขอได้ด้วยเลขรับ</p>',
  )
  d.is('present', 'O10', ['/services/online'])
  const monthly = ['กรกฎาคม 2568', 'สิงหาคม 2568', 'กันยายน 2568'].map(
    (month, n) => [month, pdf(`sk${n}`, [`สรุปผลการจัดซื้อจัดจ้างในรอบเดือน ${month}`, 'แบบ สขร.1'])] as const,
  )
  const buyYear = pdf('by68', ['รายงานสรุปผลการจัดซื้อจัดจ้างของหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568', 'ปัญหา อุปสรรค ข้อเสนอแนะ'])
  page(
    '/procurement',
    'พัสดุ',
    `<h2>รายเดือน</h2>${monthly.map(([month, href]) => card(`สขร.1 ${month}`, 'รายเดือน', href)).join('')}<h2>รายปี</h2>${opener('สรุปทั้งปี', 'งบประมาณ 2568', buyYear)}<h2>e-GP</h2><a href="https://process5.gprocurement.go.th/egp-agpc01-web/announcement">ค้นหาประกาศ</a>`,
  )
  d.is('outdated', 'O11', ['/procurement', ...monthly.map(([, href]) => href)], 'no month of the year 2569')
  d.is('present', 'O12', ['/procurement', buyYear])
  const hr = pdf('hr69', [
    'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2569',
    'หลักเกณฑ์การสรรหา การพัฒนา แผน โครงการ งบประมาณ ระยะเวลา',
  ])
  page(
    '/people',
    'บุคลากร',
    `${card('หลักเกณฑ์และแผนบริหารบุคคล', 'งบประมาณ 2569', hr)}${tile('รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', '/people/report')}`,
  )
  d.is('present', 'O13', ['/people', hr])
  page('/people/report', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', '<p class="muted">อยู่ระหว่างจัดทำข้อมูล</p>')
  d.is('empty', 'O14', ['/people/report'])
  const code = pdf('ec', ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'ข้อ 1 มาตรฐานทางจริยธรรม'])
  page(
    '/integrity/ethics',
    'จริยธรรม',
    `${card('ประมวลจริยธรรม', 'ใช้บังคับ', code)}<section><h2>ขับเคลื่อนจริยธรรม ปีงบประมาณ 2569</h2><p>คำสั่งที่ 8/2569 แต่งตั้งทีมให้คำปรึกษาด้านจริยธรรม และเผยแพร่ข้อควรทำ ไม่ควรทำ (Dos and Don'ts) เมื่อ 9 ม.ค. 2569</p></section>`,
  )
  d.is('present', 'O15', ['/integrity/ethics', code])
  page(
    '/integrity/report',
    'แจ้งทุจริต',
    '<form action="/api/fraud" method="post"><label>แจ้งเบาะแสการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ อบต.</label><textarea name="d"></textarea><button>ส่งอย่างปลอดภัย</button></form><h2>เราจัดการเรื่องของท่านอย่างไร</h2><ol><li>รับเรื่องโดยนิติกร ภายใน 1 วันทำการ</li><li>ตรวจสอบข้อเท็จจริง ภายใน 15 วัน</li><li>เสนอผู้บริหารและแจ้งผลผู้ร้องเรียน ภายใน 30 วัน</li></ol><h2>ตัวเลขของปีงบประมาณ 2568</h2><dl><dt>เรื่องร้องเรียนทุจริตทั้งหมด</dt><dd>0</dd><dt>แล้วเสร็จ</dt><dd>0</dd><dt>อยู่ระหว่างดำเนินการ</dt><dd>0</dd></dl>',
  )
  d.is('present', 'O16', ['/integrity/report'], 'steps, times and who is responsible, under a plain heading')
  d.is('present', 'O17', ['/integrity/report'])
  d.is('present', 'O18', ['/integrity/report'], 'noughts for the whole of 2568')
  page(
    '/participate',
    'ร่วมคิดร่วมทำ',
    card(
      'แบบฟอร์มเสนอโครงการเข้าแผน',
      'แบบฟอร์มเปล่า',
      pdf('blank', ['แบบเสนอโครงการ/กิจกรรม', 'ชื่อผู้เสนอ.......... หมู่ที่......', 'ชื่อโครงการ..........']),
    ),
  )
  d.is('missing', 'O19', [], 'a blank form, no result of any participation')
  const gift = pdf('ng69', [
    'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2569',
    'ลงชื่อ นายไพโรจน์ พลูงาม นายกองค์การบริหารส่วนตำบล',
  ])
  page(
    '/integrity/no-gift',
    'งดรับ งดให้',
    `${card('ประกาศเจตนารมณ์', '2569', gift)}<section><h2>กิจกรรม</h2><p>12 ม.ค. 2569 อบรม "หลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา" และสร้างวัฒนธรรมไม่รับของขวัญ แก่พนักงาน 36 คน</p></section>`,
  )
  d.is('present', 'O20', ['/integrity/no-gift', gift])
  const risk = pdf('rk69', ['การประเมินความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2569', 'เหตุการณ์ ระดับ มาตรการ'])
  const riskDone = pdf('rkd', [], 'scan')
  const anti = pdf('ac', ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)', OFFICE, 'โครงการปี 2569'])
  const antiYear = pdf('ac67', ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2567', 'ผล งบประมาณ'])
  const ita = pdf('ita', [
    'การวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568',
    'และมาตรการพัฒนาองค์กร ปีงบประมาณ พ.ศ. 2569',
    'ตัวชี้วัดที่ได้คะแนนต่ำ มาตรการ ผู้รับผิดชอบ',
  ])
  page(
    '/integrity',
    'ความโปร่งใส',
    `${tile('จริยธรรม', '/integrity/ethics')}${tile('แจ้งทุจริต', '/integrity/report')}${tile('งดรับ งดให้', '/integrity/no-gift')}${card('ประเมินความเสี่ยงทุจริต', 'งบประมาณ 2569', risk)}${card('ผลตามแผนบริหารจัดการความเสี่ยงการทุจริต', 'เอกสารสแกน', riskDone)}${opener('แผนป้องกันการทุจริต', '5 ปี', anti)}${opener('รายงานผลตามแผนป้องกันการทุจริต', 'งบประมาณ 2567', antiYear)}${card('นำผล ITA ไปพัฒนา', '2569', ita)}`,
  )
  d.is('present', 'O21', ['/integrity', risk])
  d.is('unverified', 'O22', ['/integrity', riskDone], 'a scan, and its card does not name the year')
  d.is('present', 'O23', ['/integrity', anti])
  d.is('outdated', 'O24', ['/integrity', antiYear], 'asked for is 2568')
  d.is('present', 'O25', ['/integrity', ita])
  d.is('missing', 'O26', [], 'an analysis and measures for 2569, but no report of what was done in 2568')
  return d.site()
}

const NEWS = [
  ['เปิดลงทะเบียนวัคซีนพิษสุนัขบ้า', '17 มีนาคม 2569', 'นำสัตว์เลี้ยงมารับวัคซีนได้ที่ศาลาหมู่บ้าน'],
  ['แจ้งปิดถนนหมู่ 2 เพื่อวางท่อ', '2 กุมภาพันธ์ 2569', 'ปิดถนน 3 วัน'],
  ['กองทุนหลักประกันสุขภาพเปิดรับโครงการ', '11 พฤศจิกายน 2568', 'รับถึงสิ้นเดือน'],
] as const

function newsCards(): string {
  return NEWS.map(
    ([title, date], n) =>
      `<article class="card"><a href="/news/${n + 1}"><h3>${title}</h3></a><time>${date}</time></article>`,
  ).join('')
}

function people(list: readonly (readonly [string, string])[]): string {
  return `<div class="grid">${list.map(([name, post], n) => `<figure><img src="/_next/image?url=%2Fp${n}.webp&w=256&q=75" alt="${name}"><figcaption><b>${name}</b><p>${post}</p><a href="tel:039000770">0-3900-0770 ต่อ ${n + 1}</a></figcaption></figure>`).join('')}</div>`
}

const MENU = [
  ['/about', 'รู้จักเรา'],
  ['/about/team', 'ทีมบริหาร'],
  ['/plans', 'แผนและผลงาน'],
  ['/people', 'บุคลากร'],
  ['/procurement', 'พัสดุ'],
  ['/services/online', 'บริการออนไลน์'],
  ['/services/guide', 'คู่มือ'],
  ['/participate', 'ร่วมคิดร่วมทำ'],
  ['/integrity', 'ความโปร่งใส'],
  ['/news', 'ข่าว'],
  ['/contact', 'ติดต่อ'],
] as const

function framed(path: string, title: string, body: string): string {
  return `<!DOCTYPE html><html lang="th"><head><meta charSet="utf-8"/><title>${title} | อบต.คลองพลูงาม</title><link rel="preload" as="script" href="/_next/static/chunks/main.js"/></head><body><div id="__next"><header><a href="/">อบต.คลองพลูงาม</a><nav>${MENU.map(([href, text]) => `<a href="${href}">${text}</a>`).join('')}</nav></header><main><h1>${title}</h1>${body}</main><footer>© 2569 ${OFFICE} · <a href="https://www.facebook.com/khlongphlungam">Facebook</a></footer></div><script id="__NEXT_DATA__" type="application/json">{"page":"${path}","query":{},"buildId":"k7Qx"}</script></body></html>`
}
