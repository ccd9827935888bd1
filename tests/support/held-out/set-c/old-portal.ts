import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import type { Row } from './old-portal-markup.ts'
import { NEWS, OFFICE, STORIES, filesTable, framed, people } from './old-portal-markup.ts'
import { papersOf } from './papers.ts'

const paper = papersOf(OFFICE)

/** Nested tables in windows-874 behind a splash page, as hand-made pages of the 2000s still stand. */
export function oldPortal(): SampleSite {
  const site = draftSite({
    id: 'c-old-portal',
    build: 'hand-made-php',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    charset: 'windows-874',
    services: ['www.facebook.com'],
  })
  const page = (path: string, title: string, body: string) => site.page(path, framed(title, body))
  const list = (path: string, title: string, rows: readonly Row[]) => page(path, title, filesTable(rows))
  const doc = (name: string, lines: readonly string[]) => site.pdf(`/datacenter/doc_download/${name}.pdf`, lines)

  site.page(
    '/',
    `<html><head><title>${OFFICE}</title></head><body bgcolor="#FFFFFF"><div align="center"><img src="images/intro.jpg" width="800"><br><a href="main.php">เข้าสู่เว็บไซต์</a> | <a href="sign.php">ลงนามถวายพระพร</a></div></body></html>`,
  )
  page(
    '/sign.php',
    'ลงนามถวายพระพร',
    '<form method="post" action="sign.php">ชื่อ <input name="n"><input type="submit" value="ลงนาม"></form>',
  )
  page(
    '/main.php',
    'หน้าหลัก',
    `<marquee>ขอเชิญชำระภาษีที่ดินและสิ่งปลูกสร้าง ประจำปี 2563 ได้ที่กองคลัง</marquee><table width="100%"><tr><td class="head">ข่าวสารน่ารู้จาก อบต.</td></tr>${NEWS}<tr><td align="right"><a href="news.php?cat_id=1&amp;pagenum=1">อ่านทั้งหมด</a></td></tr><tr><td><a href="https://www.facebook.com/nongsaengchan.sao" target="_blank"><img src="images/fb.gif" alt="Facebook อบต.หนองแสงจันทร์" border="0"></a></td></tr></table>`,
  )
  site.is('present', 'O7', ['/main.php', '/news.php?cat_id=1&pagenum=1'])
  page('/news.php?cat_id=1&pagenum=1', 'ข่าวสารน่ารู้จาก อบต.', `<table>${NEWS}</table>`)
  for (const [id, title, text] of STORIES) page(`/select_news.php?news_id=${id}`, title, `<p class="body1">${text}</p>`)
  site.routeElsewhere(
    '/nongsaengchan.sao',
    {
      headers: { 'content-type': 'text/html' },
      body: '<html><head><title>อบต.หนองแสงจันทร์ | Facebook</title></head><body><h1>อบต.หนองแสงจันทร์</h1><p>องค์กรรัฐ 2,140 ผู้ติดตาม</p></body></html>',
    },
    'www.facebook.com',
  )
  site.is('present', 'O9', ['/main.php', '/contactus.php', 'https://www.facebook.com/nongsaengchan.sao'])

  page(
    '/page.php?pagename=history',
    'ประวัติความเป็นมา',
    '<p class="body1">ตำบลหนองแสงจันทร์ตั้งชื่อตามหนองน้ำกลางหมู่บ้าน ยกฐานะเป็นองค์การบริหารส่วนตำบลเมื่อ พ.ศ. 2540 มี 9 หมู่บ้าน ประชากร 5,214 คน</p>',
  )
  page(
    '/page.php?pagename=travel',
    'แหล่งท่องเที่ยว',
    '<p class="body1">หนองแสงจันทร์ วัดป่าริมหนอง และตลาดนัดวันเสาร์</p><img src="images/t1.jpg">',
  )
  page(
    '/page.php?pagename=architech',
    'โครงสร้าง อบต.',
    '<img src="images/architech.gif" width="650" alt="แผนผังโครงสร้าง"><p class="body1"><b>ฝ่ายการเมือง</b> สภา อบต. และคณะผู้บริหาร (นายก อบต.)<br><b>ฝ่ายข้าราชการประจำ</b> ปลัด อบต. กำกับดูแล สำนักปลัด กองคลัง กองช่าง กองการศึกษา และหน่วยตรวจสอบภายใน</p>',
  )
  site.is('present', 'O1', ['/page.php?pagename=architech'])
  page(
    '/page.php?pagename=excustive',
    'คณะผู้บริหาร',
    people('นายก อบต.', 'รองนายก อบต. คนที่ 1', 'รองนายก อบต. คนที่ 2', 'เลขานุการนายก อบต.'),
  )
  page(
    '/page.php?pagename=member',
    'สมาชิก อบต.',
    people('ประธานสภา อบต.', 'รองประธานสภา อบต.', 'สมาชิกสภา หมู่ 1', 'สมาชิกสภา หมู่ 2'),
  )
  page(
    '/page.php?pagename=officer',
    'พนักงานส่วนตำบล',
    people('ปลัด อบต.', 'หัวหน้าสำนักปลัด', 'ผู้อำนวยการกองคลัง', 'ผู้อำนวยการกองช่าง (ตำแหน่งว่าง)'),
  )
  site.is('present', 'O2', ['/page.php?pagename=excustive', '/page.php?pagename=member', '/page.php?pagename=officer'])
  site.is('missing', 'O3', [], 'the menu entry of the powers opens the list of officers, and no page states the powers')
  page(
    '/contactus.php',
    'ที่ตั้งสำนักงานและเบอร์โทร',
    '<table border="0"><tr><td><img src="images/con_address.png" alt="ที่อยู่"></td><td>เลขที่ 99 หมู่ 4 ตำบลหนองแสงจันทร์ อำเภอศรีนาวา รหัสไปรษณีย์ 39990</td></tr><tr><td><img src="images/con_tel.png" alt="โทรศัพท์"></td><td>042-990-001 โทรสาร 042-990-002</td></tr><tr><td><img src="images/emailButton.png" alt="อีเมล"></td><td><a href="mailto:saraban@nongsaengchan.example">saraban@nongsaengchan.example</a></td></tr></table><a href="https://www.facebook.com/nongsaengchan.sao">Facebook</a><br><iframe src="https://www.google.com/maps/embed?pb=1" width="600" height="300"></iframe>',
  )
  site.is('present', 'O5', ['/contactus.php'])
  list('/lawlink.php?menuid=1', 'กฏหมายที่เกี่ยวข้อง', [
    [
      'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537',
      doc(
        'law_2537',
        paper.words(
          'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537',
          'มาตรา 1 พระราชบัญญัตินี้เรียกว่า พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล',
        ),
      ),
    ],
    [
      'ระเบียบกระทรวงมหาดไทย ว่าด้วยวิธีการงบประมาณ',
      doc(
        'law_budget',
        paper.words('ระเบียบกระทรวงมหาดไทย ว่าด้วยวิธีการงบประมาณขององค์กรปกครองส่วนท้องถิ่น', 'ข้อ 1 ระเบียบนี้เรียกว่า'),
      ),
    ],
  ])
  site.is('present', 'O6', ['/lawlink.php?menuid=1'])
  page(
    '/board.php',
    'ถาม-ตอบ ปัญหาชาวบ้าน',
    '<table border="1" width="95%"><tr><th>หัวข้อ</th><th>ผู้ตั้ง</th><th>ตอบ</th></tr><tr><td><a href="board.php?q=14">น้ำประปาหมู่ 5 ไหลอ่อน จะแก้ไขเมื่อไร</a></td><td>ชาวบ้านหมู่ 5</td><td>2</td></tr></table><form method="post" action="board.php">ตั้งคำถามใหม่ <input name="topic"><textarea name="text"></textarea><input type="submit" value="ส่งคำถาม"></form>',
  )
  page(
    '/board.php?q=14',
    'น้ำประปาหมู่ 5 ไหลอ่อน จะแก้ไขเมื่อไร',
    '<p>ถาม: น้ำประปาหมู่ 5 ไหลอ่อนมาสามวันแล้ว</p><p>ตอบ โดยกองช่าง: ช่างเข้าซ่อมแซมท่อเมนเรียบร้อยแล้ว ขอบคุณที่แจ้ง</p>',
  )
  site.is('present', 'O8', ['/board.php', '/board.php?q=14'])

  const plan = doc('a_151118_101010', paper.plan('แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565) ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด', 2563))
  const action = doc('a_091019_093011', paper.plan('แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563', 2563))
  list('/content_list.php?g=plan', 'แผนพัฒนาตำบล', [
    ['แผนพัฒนาท้องถิ่น พ.ศ. ๒๕๖๑ - ๒๕๖๕', plan, '15/11/2561'],
    ['แผนพัฒนาสามปี พ.ศ. 2560-2562', doc('a_010659_090909', paper.plan('แผนพัฒนาสามปี พ.ศ. 2560-2562', 2560))],
    ['แผนดำเนินงานปี 2563', action, '9/10/2562'],
    [
      'แผนดำเนินงานปี 2562',
      doc('a_101018_093000', paper.plan('แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2562', 2562)),
      '10/10/2561',
    ],
  ])
  site.is('present', 'O4', ['/content_list.php?g=plan', plan])
  site.is('present', 'O10', ['/content_list.php?g=plan', action])
  const half = doc(
    'a_200419_140000',
    paper.halfYear('รายงานการติดตามผลการดำเนินงานตามแผน รอบ 6 เดือน ปีงบประมาณ 2562', 2562),
  )
  const yearly = doc('a_181219_110000', paper.results('รายงานผลการปฏิบัติงานประจำปี 2562', 2562))
  const lost = '/datacenter/doc_download/a_200420_150000.pdf'
  list('/content_list.php?g=report', 'รายงานต่าง ๆ', [
    ['รายงานการติดตามผลการดำเนินงานตามแผน รอบ 6 เดือน ปี 2562', half, '20/4/2562'],
    ['รายงานผลการปฏิบัติงานประจำปี 2562', yearly, '18/12/2562'],
    ['รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน ปี 2563', lost, '20/4/2563'],
    ['รายงานผลการใช้จ่ายงบประมาณ ประจำปี 2562', '/datacenter/doc_download/a_151219_100000.pdf', '15/12/2562'],
  ])
  site.is('outdated', 'O11', ['/content_list.php?g=report', half], 'the half year of 2562 alone')
  site.is('present', 'O12', ['/content_list.php?g=report', yearly])
  site.is('broken', 'O19', ['/content_list.php?g=report', lost], 'the file is gone')
  site.route('/datacenter/doc_download/a_151219_100000.pdf', {
    headers: { 'content-type': 'application/pdf' },
    body: '',
  })
  site.is('broken', 'O20', ['/content_list.php?g=report', '/datacenter/doc_download/a_151219_100000.pdf'], '0 bytes')

  const manuals = ['งานสารบรรณ', 'งานจัดเก็บรายได้', 'งานควบคุมอาคาร'].map((name, i): Row => [
    `คู่มือการปฎิบัติงาน ${name}`,
    doc(`kumue_${i + 1}`, paper.steps(`คู่มือการปฏิบัติงาน ${name} สำหรับเจ้าหน้าที่`)),
  ])
  list('/content_list.php?g=manual', 'คู่มือการปฎิบัติงาน', manuals)
  site.is('present', 'O13', ['/content_list.php?g=manual', ...manuals.map(([, href]) => href)])
  const guides = ['การขอใช้น้ำประปา', 'การชำระภาษีป้าย', 'การขึ้นทะเบียนผู้สูงอายุ'].map((name, i): Row => [
    name,
    doc(`prachachon_${i + 1}`, paper.steps(`คู่มือสำหรับประชาชน ${name}`)),
  ])
  list('/content_list.php?g=people', 'คู่มือประชาชน', guides)
  site.is('present', 'O14', ['/content_list.php?g=people', ...guides.map(([, href]) => href)])
  page(
    '/page.php?pagename=visit63',
    'จำนวนผู้มารับบริการ ณ ที่ทำการ อบต. ปีงบประมาณ 2563',
    '<table border="1"><tr><th>งานบริการ</th><th>ต.ค. 62</th><th>พ.ย. 62</th><th>ธ.ค. 62</th><th>ม.ค. 63</th><th>ก.พ. 63</th><th>มี.ค. 63</th></tr><tr><td>รับชำระภาษี</td><td>21</td><td>18</td><td>30</td><td>142</td><td>97</td><td>66</td></tr><tr><td>ขอใช้น้ำประปา</td><td>4</td><td>6</td><td>3</td><td>5</td><td>9</td><td>7</td></tr></table>',
  )
  site.is('present', 'O15', ['/page.php?pagename=visit63'])
  page(
    '/vote.php',
    'แบบสอบถามความพึงพอใจ',
    '<form method="post" action="vote.php"><p>ท่านพึงพอใจต่อการให้บริการเพียงใด</p><input type="radio" name="v" value="5">มากที่สุด <input type="radio" name="v" value="3">ปานกลาง <input type="submit" value="ส่ง"></form>',
  )
  site.is('missing', 'O16', [], 'a questionnaire only, no report of its results')
  page(
    '/request.php',
    'ขอรับบริการออนไลน์',
    '<form method="post" action="request.php"><select name="kind"><option>ขอสนับสนุนน้ำอุปโภคบริโภค</option><option>ขอถังขยะ</option><option>แจ้งซ่อมไฟฟ้าสาธารณะ</option></select>ชื่อ-สกุล <input name="name"> ที่อยู่ <input name="home"> โทร <input name="tel"><textarea name="more"></textarea><input type="submit" value="ยื่นคำขอ"></form>',
  )
  site.is('present', 'O17', ['/request.php'])

  const budget = doc('budget63', paper.money('แผนการใช้จ่ายเงิน ประจำปีงบประมาณ พ.ศ. 2563', 2563))
  const law63 = doc('khobanyat63', paper.money('ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2563', 2563))
  const buyPlan = doc('phatsadu63', paper.plan('แผนการจัดหาพัสดุ ปีงบประมาณ พ.ศ. 2563', 2563))
  list('/content_list.php?g=money', 'งานคลังและพัสดุ', [
    ['ข้อบัญญัติงบประมาณรายจ่าย ปี 2563', law63],
    ['แผนการใช้จ่ายเงิน ปี 2563', budget],
    ['แผนการจัดหาพัสดุ ปี 2563', buyPlan],
    ['แผนการจัดหาพัสดุ ปี 2562', doc('phatsadu62', paper.plan('แผนการจัดหาพัสดุ ปีงบประมาณ พ.ศ. 2562', 2562))],
  ])
  site.is('present', 'O18', ['/content_list.php?g=money', budget, law63])
  site.is('present', 'O21', ['/content_list.php?g=money', buyPlan])
  const bids: readonly Row[] = [
    [
      'ประกาศประกวดราคาจ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 2',
      doc(
        'bid_1',
        paper.words(
          'ประกาศประกวดราคาจ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 2',
          'ราคากลาง 498,000 บาท กำหนดยื่นข้อเสนอวันที่ 9 มีนาคม 2563',
        ),
      ),
      '28/2/2563',
    ],
    [
      'ประกาศผู้ชนะการเสนอราคา ซื้อเครื่องคอมพิวเตอร์ โดยวิธีเฉพาะเจาะจง',
      doc('bid_2', paper.words('ประกาศผู้ชนะการเสนอราคา ซื้อเครื่องคอมพิวเตอร์', 'ประกาศ ณ วันที่ 14 พฤษภาคม 2563')),
      '14/5/2563',
    ],
  ]
  list('/view_all_pr.php?type=bid', 'ประกวดราคา / ผู้ชนะการเสนอราคา', bids)
  site.is('present', 'O22', ['/view_all_pr.php?type=bid', ...bids.map(([, href]) => href)])
  const months = [
    'ตุลาคม 2562',
    'พฤศจิกายน 2562',
    'ธันวาคม 2562',
    'มกราคม 2563',
    'กุมภาพันธ์ 2563',
    'มีนาคม 2563',
    'เมษายน 2563',
    'พฤษภาคม 2563',
    'มิถุนายน 2563',
    'กรกฎาคม 2563',
    'สิงหาคม 2563',
  ]
  const monthly = months.map((month, i): Row => [
    `แบบ สขร.1 เดือน${month}`,
    doc(`skr${i + 1}`, paper.purchases(`แบบสรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month} (แบบ สขร.1)`, month)),
  ])
  list('/view_all_pr.php?type=skr', 'สขร.1', monthly)
  site.is('present', 'O23', ['/view_all_pr.php?type=skr', ...monthly.map(([, href]) => href)])
  page('/view_all_pr.php?type=year', 'รายงานผลการจัดซื้อจัดจ้างประจำปี', '<p class="body1">ยังไม่มีข้อมูล</p>')
  site.is('empty', 'O24', ['/view_all_pr.php?type=year'])

  const people63 = doc('hr_policy63', paper.plan('นโยบายการบริหารงานบุคคล ประจำปีงบประมาณ 2563', 2563))
  const did62 = doc('hr_do62', paper.results('ผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ปีงบประมาณ 2561', 2561))
  const criteria = doc(
    'hr_rule',
    paper.rules('หลักเกณฑ์การสรรหา บรรจุแต่งตั้ง พัฒนา และประเมินผลการปฏิบัติงานของพนักงานส่วนตำบล', 'การบริหารงานบุคคล'),
  )
  const hr61 = doc('hr_rep61', paper.results('รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2561', 2561))
  list('/content_list.php?g=hr', 'งานการเจ้าหน้าที่', [
    ['นโยบายการบริหารงานบุคคล ปี 2563', people63],
    ['ผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ปี 2561', did62],
    ['หลักเกณฑ์การบริหารและพัฒนา', criteria],
    ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปี 2561', hr61],
  ])
  site.is('present', 'O25', ['/content_list.php?g=hr', people63])
  site.is('outdated', 'O26', ['/content_list.php?g=hr', did62], 'of 2561, the current year is asked for')
  site.is('present', 'O27', ['/content_list.php?g=hr', criteria])
  site.is('outdated', 'O28', ['/content_list.php?g=hr', hr61], 'of 2561, that of 2562 is asked for')

  const guideline = doc('rongrian', paper.steps('ขั้นตอนการจัดการข้อร้องเรียนการทุจริตของเจ้าหน้าที่'))
  const will = '/datacenter/doc_download/scan0007.pdf'
  site.pdf(will, ['ประกาศเจตจำนงสุจริต 2563'], 'scan')
  const risk = doc('risk63', paper.risks('การประเมินความเสี่ยงการทุจริต ประจำปี 2563', 2563))
  const anti = doc('anti4y', paper.plan('แผนปฏิบัติการป้องกันการทุจริต 4 ปี (พ.ศ. 2561 - 2564)', 2563))
  const antiYear = doc('anti62', paper.results('รายงานผลการดำเนินการตามแผนป้องกันการทุจริต ประจำปี 2562', 2562))
  const inside = doc(
    'inside63',
    paper.words(
      'มาตรการภายในเพื่อส่งเสริมคุณธรรมและความโปร่งใส ประจำปี 2563',
      'วิเคราะห์ผลการประเมิน ITA ปี 2562 ประเด็นที่ต้องพัฒนา การเปิดเผยข้อมูล',
      'มาตรการ ผู้รับผิดชอบ และการติดตามผล',
    ),
  )
  const glyphs = '/datacenter/doc_download/anti6m.pdf'
  site.pdf(glyphs, paper.halfYear('รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน', 2563), 'glyphs')
  list('/content_list.php?g=good', 'ธรรมาภิบาล', [
    ['ขั้นตอนการจัดการข้อร้องเรียนการทุจริต', guideline],
    ['ประกาศเจตจำนงสุจริตของนายก อบต. ปี 2563', will],
    ['การประเมินความเสี่ยงการทุจริต ปี 2563', risk],
    [
      'รายงานการประเมินผลการควบคุมภายใน ปี 2562',
      doc('control62', paper.results('รายงานการประเมินผลการควบคุมภายใน ปี 2562', 2562)),
    ],
    ['แผนปฏิบัติการป้องกันการทุจริต 4 ปี', anti],
    ['รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน', glyphs],
    ['รายงานผลการป้องกันการทุจริต ปี 2562', antiYear],
    ['มาตรการภายในเพื่อส่งเสริมความโปร่งใส ปี 2563', inside],
  ])
  site.is('present', 'O29', ['/content_list.php?g=good', guideline])
  site.is('present', 'O34', ['/content_list.php?g=good', will], 'a scan whose label names item and year')
  site.is('present', 'O36', ['/content_list.php?g=good', risk])
  site.is('missing', 'O37', [], 'internal control is another matter')
  site.is('present', 'O39', ['/content_list.php?g=good', anti])
  site.is(
    'unverified',
    'O40',
    ['/content_list.php?g=good', glyphs],
    'letters that cannot be read, no year in the label',
  )
  site.is('present', 'O41', ['/content_list.php?g=good', antiYear])
  site.is('present', 'O42', ['/content_list.php?g=good', inside])
  page(
    '/tip.php',
    'แจ้งเบาะแสการทุจริตของเจ้าหน้าที่',
    '<p>ข้อมูลของผู้แจ้งจะถูกเก็บเป็นความลับ</p><form method="post" action="tip.php">เรื่อง <input name="t"> รายละเอียดการกระทำ <textarea name="d"></textarea><input type="submit" value="ส่งข้อมูล"></form>',
  )
  site.is('present', 'O30', ['/tip.php'])
  page(
    '/page.php?pagename=stat63',
    'สถิติเรื่องร้องเรียนการทุจริต ปีงบประมาณ 2563',
    '<p class="body1">รอบ 6 เดือนแรก (1 ตุลาคม 2562 - 31 มีนาคม 2563) ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</p>',
  )
  site.is('present', 'O31', ['/page.php?pagename=stat63'], 'no complaints is content')
  site.route('/opinion.php', { status: 302, headers: { location: '/login.php' }, body: '' })
  page(
    '/login.php',
    'เข้าสู่ระบบสมาชิก',
    '<form method="post" action="login.php">ชื่อผู้ใช้ <input name="u"> รหัสผ่าน <input type="password" name="p"><input type="submit" value="เข้าสู่ระบบ"></form>',
  )
  site.is('broken', 'O32', ['/opinion.php', '/login.php'], 'a log-in wall')
  page(
    '/page.php?pagename=prachakhom63',
    'ประชาคมหมู่บ้าน ปี 2563',
    '<p class="body1">อบต. จัดประชาคมหมู่บ้าน 9 หมู่บ้าน ระหว่างวันที่ 6 - 17 มกราคม 2563 เปิดโอกาสให้ประชาชนมีส่วนร่วมจัดทำแผน ผู้เข้าร่วม 412 คน ผลการมีส่วนร่วม เสนอโครงการ 38 โครงการ และได้นำไปบรรจุในแผนพัฒนาท้องถิ่นเพิ่มเติม</p><img src="images/pk1.jpg">',
  )
  site.is('present', 'O33', ['/page.php?pagename=prachakhom63'])
  page(
    '/page.php?pagename=join63',
    'การมีส่วนร่วมของผู้บริหาร',
    '<p class="body1">วันที่ 3 กุมภาพันธ์ 2563 นายก อบต. เป็นประธานประชุมมอบนโยบายความโปร่งใสและการป้องกันการทุจริตแก่พนักงานทุกคน</p><img src="images/j1.jpg">',
  )
  site.is('present', 'O35', ['/page.php?pagename=join63'])
  page(
    '/page.php?pagename=culture63',
    'อบรมคุณธรรมจริยธรรม สร้างวัฒนธรรมองค์กร ปี 2563',
    '<p class="body1">วันที่ 24 มิถุนายน 2563 จัดกิจกรรมเสริมสร้างวัฒนธรรมองค์กรให้พนักงานมีทัศนคติ ค่านิยมในการปฏิบัติงานอย่างซื่อสัตย์สุจริต</p>',
  )
  site.is('present', 'O38', ['/page.php?pagename=culture63'])
  site.is('missing', 'O43', [], 'measures are stated, nothing on what was done')
  return site.site()
}
