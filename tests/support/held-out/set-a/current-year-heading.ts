import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'

const OFFICE = 'เทศบาลตำบลบางกระเจียวเหนือ'

/** A Laravel site: rows of links by topic, and an ITA page whose heading shows this year for ever. */
export function currentYearHeading(): SampleSite {
  const d = draftSite({ id: 'a-current-year-heading', build: 'held-out', catalogue: 'oit-2568', fiscalYear: 2568 })
  const page = (path: string, title: string, body: string) => d.page(path, framed(title, body))
  const pdf = (name: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    d.pdf(`/storage/${name}.pdf`, lines, looks)
  const rows = (list: readonly (readonly [string, string])[]) =>
    `<div class="list-group">${list.map(([href, text]) => `<a href="${href}" class="list-group-item"><i class="bi bi-file-earmark-pdf"></i> ${text}</a>`).join('')}</div>`

  page(
    '/',
    'หน้าแรก',
    `<section class="hero"><h2>ยินดีต้อนรับสู่ ${OFFICE}</h2></section><section><h3>ข่าวประชาสัมพันธ์</h3>${newsRows()}<a href="/PressRelease/ShowData">ดูเพิ่มเติม</a></section><section><h3>ผลประกาศจัดซื้อจัดจ้าง</h3><a href="/ProcurementResults/ShowData/3">จ้างเหมาบริการกำจัดขยะ (12 ก.พ. 2568)</a></section><section><h3>วารสารออนไลน์</h3><p>ปีที่ 4 ฉบับที่ 2</p></section><section><h3>ท่องเที่ยว</h3><p>ตลาดน้ำบางกระเจียว เปิดทุกเสาร์-อาทิตย์</p></section>`,
  )
  page(
    '/agency/menu/5',
    'โครงสร้างองค์กร',
    '<p>สภาเทศบาล | นายกเทศมนตรี | รองนายกเทศมนตรี | ที่ปรึกษา | เลขานุการ</p><p>ปลัดเทศบาล &rarr; สำนักปลัด, กองคลัง, กองช่าง, กองสาธารณสุขและสิ่งแวดล้อม, กองการศึกษา, กองยุทธศาสตร์และงบประมาณ</p><img src="/storage/org.jpg" alt="">',
  )
  page(
    '/agency/menu/6',
    'อำนาจหน้าที่',
    '<p>เทศบาลตำบลมีหน้าที่ต้องทำในเขตเทศบาล ตามมาตรา 50 แห่ง พ.ร.บ.เทศบาล พ.ศ. 2496 ได้แก่ รักษาความสงบเรียบร้อย ให้มีและบำรุงทางบกและทางน้ำ รักษาความสะอาด และอาจจัดทำกิจการตามมาตรา 51 เช่น ให้มีน้ำสะอาดหรือการประปา ให้มีตลาด</p>',
  )
  d.is('present', 'O1', ['/agency/menu/5', '/agency/menu/6'], 'over two pages')
  page(
    '/personnel/menu/11',
    'คณะผู้บริหาร',
    person([
      ['นายวรเชษฐ์ บางเจียว', 'นายกเทศมนตรี', '08-9000-3301'],
      ['นายอนันต์ ทุ่งเหนือ', 'รองนายกเทศมนตรี', '08-9000-3302'],
      ['ตำแหน่งว่าง', 'เลขานุการนายกเทศมนตรี', '-'],
    ]),
  )
  page(
    '/personnel/menu/12',
    'สภาชิกสภา',
    person([
      ['นายบุญยืน คลองใหญ่', 'ประธานสภาเทศบาล', '08-9000-3303'],
      ['นางละออ สวนผัก', 'รองประธานสภาเทศบาล', '08-9000-3304'],
    ]),
  )
  page(
    '/personnel/menu/13',
    'ผู้บริหารส่วนราชการ',
    person([
      ['นางสุภาวดี เรืองกิจ', 'ปลัดเทศบาล', '08-9000-3305'],
      ['นายกิตติ นาเหนือ', 'ผู้อำนวยการกองช่าง', '08-9000-3306'],
      ['นางสาวดวงใจ เงินมา', 'ผู้อำนวยการกองคลัง', '08-9000-3307'],
    ]),
  )
  d.is('present', 'O2', ['/personnel/menu/11', '/personnel/menu/12', '/personnel/menu/13'])
  page(
    '/contact',
    'ติดต่อหน่วยงาน',
    '<p>123 หมู่ 1 ต.บางกระเจียวเหนือ โทรศัพท์ 0-3800-3300 โทรสาร 0-3800-3301 saraban@bangkrajiao.go.th</p><iframe src="https://maps.google.com/maps?q=13,101&output=embed"></iframe><p><a href="/webboard">สอบถามได้ที่กระดานถาม-ตอบ</a></p>',
  )
  page(
    '/webboard',
    'กระดานถาม-ตอบ',
    '<div class="card">สอบถามเวลาเก็บขยะซอย 5 <small>เจ้าหน้าที่ตอบแล้ว: ทุกวันอังคารและศุกร์</small></div><form method="POST" action="/webboard/store"><input name="title"><textarea name="body"></textarea><button>โพสต์คำถาม</button></form>',
  )
  d.is('present', 'O3', ['/contact', '/webboard'], 'address and a channel for questions')
  page('/PressRelease/ShowData', 'ข่าวประชาสัมพันธ์', newsRows())
  for (const [n, [title, date, text]] of NEWS.entries())
    page(`/PressRelease/ShowDataDetails/${n + 1}`, title, `<small>${date}</small><p>${text}</p>`)
  d.is('present', 'O4', [
    '/PressRelease/ShowData',
    '/',
    ...NEWS.map((_, n) => `/PressRelease/ShowDataDetails/${n + 1}`),
  ])

  const plan = pdf('plan/9kQa1', ['แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)', OFFICE, 'วิสัยทัศน์ ยุทธศาสตร์ เป้าประสงค์ ตัวชี้วัด'])
  page(
    '/directory/menu/81',
    'แผนพัฒนนาท้องถิ่น',
    rows([
      [plan, 'เล่มแผน 66-70'],
      [pdf('plan/9kQa2', ['แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)', OFFICE]), 'เล่มแผน 61-65'],
    ]),
  )
  d.is('present', 'O5', ['/directory/menu/81', plan])
  const action = pdf('plan/aa68', [
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2568',
    OFFICE,
    'โครงการ/กิจกรรม งบประมาณ ระยะเวลา',
  ])
  const half = pdf('plan/ab68', [
    'รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ',
    'รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2568 (1 ต.ค. 67 - 31 มี.ค. 68)',
  ])
  page(
    '/PlanProgress/page',
    'แผนและความก้าวหน้า',
    rows([
      [action, 'แผนการดำเนินงาน ปี 68'],
      [half, 'ความก้าวหน้าไตรมาส 1-2 ปี 68'],
      [pdf('plan/aa67', ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567', OFFICE]), 'แผนการดำเนินงาน ปี 67'],
    ]),
  )
  d.is('present', 'O6', ['/PlanProgress/page', action, half], 'plan and progress of the first half')
  const annual66 = pdf('perf/yr66', ['รายงานผลการดำเนินงานประจำปี พ.ศ. 2566', OFFICE, 'ผลสัมฤทธิ์ ปัญหาอุปสรรค'])
  page('/OperationResults/menu/20', 'รายงานผลการดำเนินงาน', rows([[annual66, 'รายงานผลการดำเนินงานประจำปี 2566']]))
  d.is('outdated', 'O7', ['/OperationResults/menu/20', annual66], 'asked for is 2567')
  const manuals = [
    pdf('mn/k1', ['คู่มือการปฏิบัติงาน งานป้องกันและบรรเทาสาธารณภัย', 'สำหรับเจ้าพนักงานป้องกันฯ ขั้นตอนการปฏิบัติ']),
    pdf('mn/k2', ['คู่มือปฏิบัติงาน งานธุรการ', 'ขั้นตอนการปฏิบัติงาน เจ้าพนักงานธุรการ']),
  ]
  page('/manual/menu/30', 'คู่มือการปฎิบัติงาน', rows(manuals.map((href, n) => [href, `เล่มที่ ${n + 1}`] as const)))
  d.is('present', 'O8', ['/manual/menu/30', ...manuals])
  page(
    '/manual/menu/31',
    'คู่มือประชาชน',
    '<div class="accordion"><h5>ขอแบ่งแยกบ้านเลขที่</h5><p>ขั้นตอน 3 ขั้น ใช้เวลา 30 นาที ไม่มีค่าธรรมเนียม เอกสาร: สำเนาทะเบียนบ้าน ติดต่อ: งานทะเบียนราษฎร ชั้น 1</p><h5>ขอใบอนุญาตสะสมอาหาร</h5><p>ระยะเวลา 30 วัน ค่าธรรมเนียม 500 บาท เอกสาร: บัตรประชาชน ติดต่อ: กองสาธารณสุขฯ</p></div>',
  )
  d.is('present', 'O9', ['/manual/menu/31'], 'the manual stands in the page itself')
  d.route('/eservice', {
    status: 500,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Server Error</title></head><body><div>500 | SERVER ERROR</div></body></html>',
  })
  d.is('broken', 'O10', ['/eservice'], 'server error')
  const stats = pdf('st/sv66', [
    'สถิติการให้บริการ ประจำปีงบประมาณ พ.ศ. 2566 (ตุลาคม 2565 - กันยายน 2566)',
    'ณ จุดบริการ 1,204 ราย ออนไลน์ 33 ราย',
  ])
  page(
    '/statistics/menu/33',
    'ข้อมูลสถิติการให้บริการ',
    rows([
      [stats, 'ทั้งปี 2566'],
      [pdf('st/sv67', ['สถิติการให้บริการ ประจำปีงบประมาณ พ.ศ. 2567']), 'ทั้งปี 2567'],
    ]),
  )
  d.is('outdated', 'O11', ['/statistics/menu/33', stats, '/storage/st/sv67.pdf'])
  const buyList = pdf('pc/ls68', [
    'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2568',
    'งานที่ซื้อหรือจ้าง วงเงิน แหล่งเงิน วิธี ระยะเวลาที่คาดว่าจะจัดซื้อ',
  ])
  const buyProgress = pdf('pc/pg68', [
    'ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ปีงบประมาณ พ.ศ. 2568',
    'ต.ค. 2567 - มี.ค. 2568 สถานะ ผู้ได้รับการคัดเลือก เลขที่โครงการ',
  ])
  const months = ['ตุลาคม 2567', 'พฤศจิกายน 2567', 'ธันวาคม 2567', 'มกราคม 2568', 'กุมภาพันธ์ 2568', 'มีนาคม 2568'].map(
    (month, n) =>
      [pdf(`pc/m${n + 1}`, [`สรุปผลการจัดซื้อจัดจ้าง ประจำเดือน ${month}`, 'แบบ สขร.1']), `สขร.1 ${month}`] as const,
  )
  page(
    '/Procurement/menu/40',
    'การจัดซื้อจัดจ้าง',
    rows([[buyList, 'รายการจัดซื้อจัดจ้าง ปี 2568'], [buyProgress, 'ความก้าวหน้า ปี 2568'], ...months]),
  )
  d.is('present', 'O12', ['/Procurement/menu/40', buyList, buyProgress, ...months.map(([href]) => href)])
  const buyYear = pdf('pc/yr67', [
    'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2567',
    'งบประมาณที่ใช้ ปัญหา อุปสรรค ข้อเสนอแนะ',
  ])
  page(
    '/ProcurementResults/ShowData',
    'ผลประกาศจัดซื้อจัดจ้างประจำปี',
    rows([
      [buyYear, 'ประจำปี 67'],
      ['/ProcurementResults/ShowData/3', 'จ้างเหมาบริการกำจัดขยะ'],
    ]),
  )
  page(
    '/ProcurementResults/ShowData/3',
    'จ้างเหมาบริการกำจัดขยะ',
    '<p>ประกาศ ณ วันที่ 12 กุมภาพันธ์ 2568 ผู้ชนะการเสนอราคา ห้างหุ้นส่วนจำกัด ก. วงเงิน 480,000 บาท</p>',
  )
  d.is('present', 'O13', ['/ProcurementResults/ShowData', buyYear])
  const hr = pdf('hr/p68', ['แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2568', 'โครงการ งบประมาณ ระยะเวลา'])
  const hrYear = pdf('hr/r67', [
    'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2567',
    'ข้อมูลอัตรากำลัง การพัฒนา ปัญหา ข้อเสนอแนะ',
  ])
  page(
    '/hr/menu/50',
    'การบริหารและพัฒนาทรัพยากรบุคล',
    rows([
      [hr, 'แผนปี 68'],
      [hrYear, 'รายงานผล ปี 67'],
      [pdf('hr/3y', ['แผนอัตรากำลัง 3 ปี (พ.ศ. 2567 - 2569)', OFFICE]), 'แผนอัตรากำลัง 3 ปี 67-69'],
    ]),
  )
  d.is('present', 'O14', ['/hr/menu/50', hr])
  d.is('present', 'O15', ['/hr/menu/50', hrYear])
  const ethics = pdf('et/code', ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'ประกาศคณะกรรมการมาตรฐานการบริหารงานบุคคลส่วนท้องถิ่น'])
  const ethicsDrive = pdf('et/team68', [
    'คำสั่งเทศบาลตำบลบางกระเจียวเหนือ เรื่อง แต่งตั้งทีมให้คำปรึกษาการขับเคลื่อนจริยธรรม ประจำปีงบประมาณ พ.ศ. 2568',
    "แนวปฏิบัติ Dos & Don'ts เพื่อลดความสับสนเกี่ยวกับพฤติกรรมสีเทา",
    'สั่ง ณ วันที่ 6 มกราคม พ.ศ. 2568',
  ])
  page(
    '/ethics/menu/55',
    'ประมวลผลจริยธรรมและการขับเคลื่อนจริยธรรม',
    rows([
      [ethics, 'ประมวลจริยธรรม'],
      [ethicsDrive, 'ทีมขับเคลื่อน 68'],
    ]),
  )
  d.is('present', 'O16', ['/ethics/menu/55', ethics, ethicsDrive])
  page(
    '/complaints/menu/60',
    'การจัดการเรื่องร้องเรียนทุจริต',
    '<h5>แนวทาง</h5><ol><li>ยื่นเรื่องทางเว็บไซต์ ไปรษณีย์ หรือด้วยตนเองที่สำนักปลัด</li><li>งานนิติการลงทะเบียนรับภายใน 1 วัน</li><li>ตรวจสอบข้อเท็จจริง 15 วัน</li><li>แจ้งผลผู้ร้อง</li></ol><h5>สถิติ</h5><table><tr><th>เดือน</th><th>รับ</th><th>เสร็จ</th><th>คงเหลือ</th></tr><tr><td>ต.ค. 66 - ก.ย. 67</td><td>0</td><td>0</td><td>0</td></tr></table><p>ปีงบประมาณ พ.ศ. 2567 ไม่มีเรื่องร้องเรียนการทุจริต</p>',
  )
  d.is('present', 'O17', ['/complaints/menu/60'])
  d.is('present', 'O19', ['/complaints/menu/60'], 'the statistics of 2567 below the guideline')
  page(
    '/satisfaction/menu/43',
    'แบบสอบถามความพึงพอใจ',
    '<form method="POST" action="/satisfaction/store"><input type="radio" name="q1" value="5">พึงพอใจมาก<button>ส่ง</button></form>',
  )
  d.is('missing', 'O18', [], 'the entry of that name leads to the questionnaire on satisfaction')
  const part = pdf('pt/67', [
    'การเปิดโอกาสให้เกิดการมีส่วนร่วม ประจำปีงบประมาณ พ.ศ. 2567',
    'ประชุมประชาคม 14 มีนาคม 2567 ผู้เข้าร่วม 77 คน ผลจากการมีส่วนร่วม',
  ])
  page('/participation/menu/61', 'การเปิดโอกาสให้มีส่วนร่วม', rows([[part, 'ประชาคม ปี 67']]))
  d.is('outdated', 'O20', ['/participation/menu/61', part])
  const gift = pdf('ng/68', [], 'scan')
  page(
    '/nogift/menu/62',
    'นโยบายไม่รับของขวัญ no gift policy',
    `${rows([[gift, 'ประกาศเจตนารมณ์ No Gift Policy ประจำปีงบประมาณ 2568']])}<p>กิจกรรมสร้างวัฒนธรรม: วันที่ 13 มกราคม 2568 นายกเทศมนตรีเป็นประธานประชุมพนักงาน มอบนโยบาย No Gift Policy ผู้เข้าร่วม 54 คน</p>`,
  )
  d.is('present', 'O21', ['/nogift/menu/62', gift], 'scan with a telling label, activity in text')
  const received = pdf('ng/rp67', [
    'แบบสรุปรายงานการรับทรัพย์สินหรือประโยชน์อื่นใดอันอาจคำนวณเป็นเงินได้',
    'ประจำปีงบประมาณ พ.ศ. 2567 (1 ต.ค. 2566 - 30 ก.ย. 2567) ไม่มีการรับ',
  ])
  d.is('present', 'O22', [received])
  const risk = pdf('rk/68', [
    'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน ประจำปีงบประมาณ พ.ศ. 2568',
    'การอนุมัติ อนุญาต การจัดซื้อจัดจ้าง การบริหารงานบุคคล โอกาส ผลกระทบ มาตรการ',
  ])
  d.is('present', 'O23', [risk])
  page('/risk/menu/64', 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต', '')
  d.is('empty', 'O24', ['/risk/menu/64'], 'a heading alone')
  const guard = pdf('gd/6670', [
    'แผนปฏิบัติการป้องกันการทุจริต ระยะ 5 ปี (พ.ศ. 2566 - 2570)',
    OFFICE,
    'ปี 2568 โครงการ งบประมาณ',
  ])
  const guardYear = pdf('gd/67', ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี พ.ศ. 2567', 'โครงการ ผลการใช้จ่ายงบประมาณ'])
  d.is('present', 'O25', [guard])
  d.is('present', 'O26', [guardYear])
  const others = pdf('ms/27', [
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน พ.ศ. 2568',
    'เทศบาลเมืองศรีวังทอง',
    'ผลการวิเคราะห์การประเมิน ITA ของเทศบาลเมืองศรีวังทอง',
  ])
  d.is('missing', 'O27', [], 'the document is another municipality’s')
  const odd = pdf(
    'ms/28',
    ['รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. 2567', OFFICE],
    'glyphs',
  )
  d.is('unverified', 'O28', [odd], 'letters that only a person can read; the label has no year')
  page(
    '/ITA',
    'การประเมิณคุณธรรมของหน่วยงานภาครัฐ ITA',
    `<h3>ประจำปีงบประมาณ พ.ศ. 2569</h3><table class="table"><tr><td>O1</td><td><a href="/agency/menu/5">โครงสร้าง</a> <a href="/agency/menu/6">อำนาจหน้าที่</a></td></tr><tr><td>O6</td><td><a href="/PlanProgress/page">แผนและความก้าวหน้าในการดำเนินงานฯ</a></td></tr><tr><td>O18</td><td><a href="/satisfaction/menu/43">ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</a></td></tr><tr><td>O22</td><td><a href="${received}">รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา 2567</a></td></tr><tr><td>O23</td><td><a href="${risk}">ความเสี่ยงสินบน</a></td></tr><tr><td>O24</td><td><a href="/risk/menu/64">ผลการจัดการความเสี่ยง</a></td></tr><tr><td>O25</td><td><a href="${guard}">แผนป้องกันทุจริต</a></td></tr><tr><td>O26</td><td><a href="${guardYear}">รายงานผลตามแผนป้องกันทุจริต</a></td></tr><tr><td>O27</td><td><a href="${others}">มาตรการส่งเสริมคุณธรรม</a></td></tr><tr><td>O28</td><td><a href="${odd}">รายงานผลมาตรการส่งเสริมคุณธรรมฯ</a></td></tr></table>`,
  )
  return d.site()
}

const NEWS = [
  ['เชิญชวนคัดแยกขยะต้นทาง', '14 พฤษภาคม 2568', 'กองสาธารณสุขฯ ขอความร่วมมือคัดแยกขยะเปียก'],
  ['รับสมัครนักเรียนศูนย์พัฒนาเด็กเล็ก ปีการศึกษา 2568', '3 มีนาคม 2568', 'รับสมัครเด็กอายุ 2-4 ปี'],
  ['ประกาศสมัยประชุมสภา', '16 มกราคม 2568', 'สภาเทศบาลกำหนดสมัยประชุมสามัญ'],
] as const

function newsRows(): string {
  return NEWS.map(
    ([title, date], n) =>
      `<div class="card"><a href="/PressRelease/ShowDataDetails/${n + 1}">${title}</a><small>${date}</small></div>`,
  ).join('')
}

function person(list: readonly (readonly [string, string, string])[]): string {
  return `<div class="row">${list.map(([name, post, phone]) => `<div class="col"><img src="/storage/p/no.jpg" alt="รูปถ่าย"><h6>${name}</h6><p>${post}</p><p>โทร. ${phone}</p></div>`).join('')}</div>`
}

const MENU = [
  ['/personnel/menu/11', 'คณะผู้บริหาร'],
  ['/personnel/menu/12', 'สภาชิกสภา'],
  ['/personnel/menu/13', 'ผู้บริหารส่วนราชการ'],
  ['/agency/menu/5', 'โครงสร้างองค์กร'],
  ['/agency/menu/6', 'อำนาจหน้าที่'],
  ['/directory/menu/81', 'แผนพัฒนนาท้องถิ่น'],
  ['/PlanProgress/page', 'แผนและความก้าวหน้า'],
  ['/OperationResults/menu/20', 'ผลการดำเนินงาน'],
  ['/manual/menu/30', 'คู่มือการปฎิบัติงาน'],
  ['/manual/menu/31', 'คู่มือประชาชน'],
  ['/eservice', 'E-Service'],
  ['/statistics/menu/33', 'ข้อมูลสถิติการให้บริการ'],
  ['/Procurement/menu/40', 'การจัดซื้อจัดจ้าง'],
  ['/ProcurementResults/ShowData', 'ผลประกาศจัดซื้อจัดจ้างประจำปี'],
  ['/hr/menu/50', 'การบริหารและพัฒนาทรัพยากรบุคล'],
  ['/ethics/menu/55', 'ประมวลผลจริยธรรมและการขับเคลื่อนจริยธรรม'],
  ['/complaints/menu/60', 'การจัดการเรื่องร้องเรียนทุจริต'],
  ['/satisfaction/menu/43', 'รับแจ้งร้องเรียนทุจริตประพฤติมิชอบ'],
  ['/participation/menu/61', 'การเปิดโอกาสให้มีส่วนร่วม'],
  ['/nogift/menu/62', 'นโยบายไม่รับของขวัญ no gift policy'],
  ['/PressRelease/ShowData', 'ข่าวประชาสัมพันธ์'],
  ['/ITA', 'ITA'],
  ['/contact', 'ติดต่อหน่วยงาน'],
] as const

function framed(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${OFFICE}</title></head><body><nav class="navbar"><a href="/">หน้าแรก</a>${MENU.map(([href, text]) => `<a class="nav-link" href="${href}">${text}</a>`).join('')}</nav><main class="container"><h2>${title}</h2>${body}</main><footer>Copyright © 2026 ${OFFICE} จำนวนผู้เข้าชม 55,820 <a href="https://www.facebook.com/bangkrajiao">Facebook</a></footer></body></html>`
}
