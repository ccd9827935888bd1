import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลหนองบัวคำแสน'

/** Made by hand in windows-874: a frame set, a menu of pictures, tables, and spelling as it came. */
export function framesAndImages(): SampleSite {
  const d = draftSite({
    id: 'a-frames-and-images',
    build: 'held-out',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    charset: 'windows-874',
  })
  const page = (path: string, title: string, body: string) => d.page(path, framed(title, body))
  const pdf = (name: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    d.pdf(`/data/${name}`, lines, looks)
  const table = (rows: readonly (readonly [string, string, string?])[]) =>
    `<table border=1 cellpadding=3 width=95%>${rows.map(([text, href, note], n) => `<tr><td align=center>${n + 1}</td><td><font face="MS Sans Serif" size=2>${text}</font></td><td>${note ?? ''}</td><td><a href="${href}" target="_blank"><img src="images/icon_pdf.gif" border=0></a></td></tr>`).join('\n')}</table>`

  d.page(
    '/',
    `<HTML><HEAD><TITLE>${OFFICE}</TITLE><META http-equiv=Content-Type content="text/html; charset=windows-874"></HEAD><FRAMESET ROWS="120,*" border=0><FRAME SRC="top.php" NAME=top scrolling=no><FRAMESET COLS="190,*"><FRAME SRC="left.php" NAME=left><FRAME SRC="main.php" NAME=main></FRAMESET></FRAMESET><NOFRAMES>Your browser does not support frames</NOFRAMES></HTML>`,
  )
  d.page(
    '/top.php',
    `<html><meta http-equiv="Content-Type" content="text/html; charset=tis-620"><body bgcolor=#003366><img src="images/head.jpg" usemap="#m"><map name=m><area shape=rect coords="0,90,90,120" href="main.php" target=main alt="หน้าหลัก"><area shape=rect coords="91,90,180,120" href="page.php?pagename=contact" target=main alt="ติดต่อเรา"><area shape=rect coords="181,90,270,120" href="webboard.php" target=main alt="กระดานข่าว"></map></body></html>`,
  )
  d.page(
    '/left.php',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874"></head><body><table width=180>${MENU.map(([href, text]) => `<tr><td><a href="${href}" target=main>${text}</a></td></tr>`).join('')}</table><p>สถิติผู้เข้าชมเว็บไซต์ <b>0048213</b> เริ่มนับ 1 ม.ค. 2551</p></body></html>`,
  )
  d.page(
    '/main.php',
    framed(
      'ยินดีต้อนรับ',
      `<marquee>ขอเชิญร่วมงานประเพณีลอยกระทง</marquee>${table([['ข่าวประชาสัมพันธ์ : โครงการปลูกต้นไม้', 'select_news.php?news_id=12', '8 ส.ค. 2561']])}<p>ผลิตภัณฑ์ตำบล: กระติบข้าว</p><a href="page.php?pagename=tour">แหล่งท่องเที่ยว</a> <a href="javascript:MM_openBrWindow('news_detail.php?news_id=31','','width=600')">คำสั่งป้องกันโรค COVID-19</a><iframe src="https://www.facebook.com/plugins/likebox.php?href=https://www.facebook.com/nongbuakhamsaen"></iframe><a href="https://www.facebook.com/nongbuakhamsaen"><img src="images/fb.gif" alt="facebook อบต."></a>`,
    ),
  )
  d.is('present', 'O9', ['/main.php', '/', 'https://www.facebook.com/nongbuakhamsaen'])
  page('/page.php?pagename=tour', 'แหล่งท่องเที่ยว', '<p>หนองบัวคำแสน ชมบัวหลวงช่วงเช้า</p>')
  page('/news_detail.php?news_id=31', 'ประกาศ', '<p>ขอความร่วมมือสวมหน้ากากอนามัย ล้างมือบ่อย ๆ</p>')
  page('/page.php?pagename=history', 'ประวัติตําบล', '<p>ตั้งเมื่อ พ.ศ. 2449 แยกจากตําบลหนองแวง</p>')

  page('/page.php?pagename=architech', 'โครงสร้าง อบต.', '<center><img src="images/architech.jpg" width=700></center>')
  d.route('/images/architech.jpg', { headers: { 'content-type': 'image/gif' }, body: CHART })
  d.is(
    'present',
    'O1',
    ['/page.php?pagename=architech'],
    'a picture under the heading of the item; it is in force whatever the year',
  )
  page(
    '/page.php?pagename=manage',
    'คณะผู้บริหารและหัวหน้าส่วน',
    `<table>${person('นายคำแสน บัวงาม', 'นายก อบต.', '083-000-4401')}${person('นายสวาท หนองแวง', 'รองนายก อบต.', '083-000-4402')}${person('- ว่าง -', 'เลขานุการนายก', '-')}${person('นายปรีชา แสนสุข', 'ปลัด อบต.', '083-000-4403')}${person('นางกัลยา บุญเลิศ', 'ผอ.กองคลัง', '083-000-4404')}</table>`,
  )
  page(
    '/page.php?pagename=council',
    'สมาชิก อบต.',
    `<table>${person('นายสุพจน์ คำไล', 'ประธานสภา', '083-000-4405')}${person('นายอุดร แก่นคำ', 'รองประธานสภา', '083-000-4406')}</table>`,
  )
  d.is('present', 'O2', ['/page.php?pagename=manage', '/page.php?pagename=council'])
  page(
    '/page.php?pagename=power',
    'อัตรากําลังพนักงาน',
    '<table border=1><tr><td>ปลัด อบต.</td><td>1 อัตรา</td></tr><tr><td>นักวิเคราะห์นโยบายและแผน</td><td>1 อัตรา</td></tr><tr><td>นายช่างโยธา</td><td>1 อัตรา</td></tr></table>',
  )
  d.is('missing', 'O3', [], 'the entry of that name leads to the list of posts')
  const plan = pdf('plan/plan61-65.pdf', ['แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)', OFFICE, 'ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด'])
  page(
    '/content_list.php?cat=plan',
    'เเผนพัฒนาท้องถิ่น',
    table([
      ['เเผนพัฒนาท้องถิ่น 2561 - 2565', plan],
      ['เเผนพัฒนาสามปี 2558 - 2560', pdf('plan/plan58-60.pdf', ['แผนพัฒนาสามปี (พ.ศ. 2558 - 2560)', OFFICE])],
    ]),
  )
  d.is('present', 'O4', ['/content_list.php?cat=plan', plan])
  page(
    '/page.php?pagename=contact',
    'ติดต่อ อบต.',
    '<p>ที่ทําการ อบต.หนองบัวคําแสน หมู่ 5 โทร 042-000441 โทรสาร 042-000442 e-mail: nbks2540@example.co.th</p><img src="images/map.gif" alt="แผนที่">',
  )
  d.is('present', 'O5', ['/page.php?pagename=contact'])
  page(
    '/lawlink.php?menuid=1&link=9',
    'กฏหมายที่เกี่ยวข้อง',
    '<ul><li><a href="http://www.local.moi.go.th/law57.pdf">พรบ.สภาตําบลและองค์การบริหารส่วนตําบล 2537</a><li><a href="http://www.local.moi.go.th/law99.pdf">ระเบียบ มท. ว่าด้วยวิธีการงบประมาณ</a><li><a href="http://www.oic.go.th/act.pdf">พรบ.ข้อมูลข่าวสาร 2540</a></ul>',
  )
  d.is('present', 'O6', ['/lawlink.php?menuid=1&link=9'], 'a list of the laws, kept at other offices as usual')
  page(
    '/view_all_pr.php?type=pr',
    'ข่าวประชาสัมพันธ์ทั้งหมด',
    '<table><tr><td><a href="select_news.php?news_id=12">โครงการปลูกต้นไม้</a></td><td>8 ส.ค. 2561</td></tr><tr><td><a href="select_news.php?news_id=9">รับสมัครพนักงานจ้าง</a></td><td>2 ก.พ. 2561</td></tr></table>',
  )
  page('/select_news.php?news_id=12', 'โครงการปลูกต้นไม้', '<p>วันที่ 8 สิงหาคม 2561 ปลูกต้นไม้ 500 ต้น</p>')
  page('/select_news.php?news_id=9', 'รับสมัครพนักงานจ้าง', '<p>รับสมัครคนสวน 1 อัตรา กุมภาพันธ์ 2561</p>')
  page(
    '/webboard.php',
    'กระดานสนทนา',
    '<table border=1><tr><td>ถนนเข้าหมู่บ้านชํารุด (ตอบโดยกองช่าง)</td><td>อ่าน 120 ตอบ 3</td></tr></table><form method=post action="wb_add.php"><input name=subject><textarea name=msg></textarea><input type=submit value="ตั้งคําถาม"></form>',
  )
  d.is('present', 'O8', ['/webboard.php'])

  const action = pdf('plan/operate63.pdf', [
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563',
    OFFICE,
    'โครงการ งบประมาณ ระยะเวลา ต.ค. 62 - ก.ย. 63',
  ])
  const annual = pdf('report/rp62.pdf', [
    'รายงานผลการดำเนินงานในรอบปีงบประมาณ พ.ศ. 2562',
    OFFICE,
    'ผลการดำเนินโครงการ ผลการใช้จ่าย ปัญหา ข้อเสนอแนะ',
  ])
  page(
    '/content_list.php?cat=operate',
    'การปฎิบัติงาน',
    `${table([
      ['แผนดําเนินงาน ปี 63', action],
      ['รายงานผลปฎิบัติงาน ปี 62', annual],
    ])}<p><a href="page.php?pagename=r6">รายงานการกํากับติดตามการดําเนินงาน รอบ 6 เดือน</a></p>`,
  )
  d.is('present', 'O10', ['/content_list.php?cat=operate', action])
  page('/page.php?pagename=r6', 'รายงานการกํากับติดตามการดําเนินงาน รอบ 6 เดือน', '<center>--- อยู่ระหว่างดําเนินการ ---</center>')
  d.is('empty', 'O11', ['/page.php?pagename=r6'])
  d.is('present', 'O12', ['/content_list.php?cat=operate', annual])
  const manual = pdf('manual/staff.pdf', ['คู่มือการปฏิบัติงาน เจ้าหน้าที่จัดเก็บรายได้', 'ขั้นตอนการปฏิบัติงาน ผู้รับผิดชอบ'])
  const citizens = pdf('manual/kmp.pdf', [
    'คู่มือสำหรับประชาชน',
    'ตามพระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558',
    'ขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสาร',
  ])
  page(
    '/content_list.php?cat=manual',
    'คู่มือ',
    table([
      ['คู่มือการปฎิบัติงาน', manual],
      ['คู่มือประชาชน ตาม พรบ.อํานวยความสะดวก', citizens],
    ]),
  )
  d.is('present', 'O13', ['/content_list.php?cat=manual', manual])
  d.is('present', 'O14', ['/content_list.php?cat=manual', citizens])
  d.is('missing', 'O15', [], 'a counter of visitors alone')
  const survey = pdf('report/survey62.pdf', [
    'รายงานผลการสำรวจความพึงพอใจของประชาชน',
    'ที่มีต่อการให้บริการขององค์การบริหารส่วนตำบลหนองบัวคำแสน',
    'ประจำปีงบประมาณ พ.ศ. 2562 ร้อยละ 92',
  ])
  const formDoc = pdf('form/form1.pdf', ['คำร้องทั่วไป', 'เขียนที่................ วันที่..........', 'ข้าพเจ้า...............'])
  page(
    '/content_list.php?cat=service',
    'บริการประชาชน',
    table([
      ['ผลสํารวจความพึงพอใจ ๒๕๖๒', survey],
      ['E-Service ดาวน์โหลดแบบฟอร์มคําร้อง', formDoc],
    ]),
  )
  d.is('present', 'O16', ['/content_list.php?cat=service', survey])
  d.is('missing', 'O17', [], 'a form to print and bring along')
  const spend = [
    pdf('budget/law63.pdf', ['ข้อบัญญัติองค์การบริหารส่วนตำบล เรื่อง งบประมาณรายจ่ายประจำปี พ.ศ. 2563', OFFICE]),
    pdf('budget/use63.pdf', ['แผนการใช้จ่ายเงิน ประจำปีงบประมาณ พ.ศ. 2563', 'งบกลาง งบบุคลากร งบดำเนินงาน งบลงทุน']),
  ]
  const half = pdf('budget/6m63.pdf', ['รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน', 'ตุลาคม 2562 - มีนาคม 2563'])
  const year = pdf('budget/y61.pdf', ['รายงานผลการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2561', 'รายรับจริง รายจ่ายจริง'])
  page(
    '/content_list.php?cat=money',
    'งานการเงินและงบประมาณ',
    table([
      ['ข้อบัญญัติงบประมาณ 2563', spend[0] ?? ''],
      ['แผนใช้จ่ายเงิน', spend[1] ?? '', 'ปี 63'],
      ['ติดตามการใช้จ่าย 6 ด.', half, 'ปี 63'],
      ['สรุปใช้จ่ายทั้งปี', year, 'ปี 61'],
    ]),
  )
  d.is('present', 'O18', ['/content_list.php?cat=money', ...spend])
  d.is('present', 'O19', ['/content_list.php?cat=money', half])
  d.is('outdated', 'O20', ['/content_list.php?cat=money', year], 'asked for is 2562')
  const buyPlan = pdf('buy/p63.pdf', ['แผนปฏิบัติการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2563 (แบบ ผด.2)', OFFICE])
  const buyYear = pdf(
    'buy/yearly.pdf',
    ['รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2562', 'วิเคราะห์ ปัญหา อุปสรรค ข้อเสนอแนะ'],
    'glyphs',
  )
  page(
    '/content_list.php?cat=buy',
    'งานพัสดุ',
    `${table([
      ['แผนปฎิบัติการจัดซื้อ-จัดจ้าง ประจําปี 2563', buyPlan],
      ['รายงานผลจัดซื้อจัดจ้าง ประจําปี', buyYear],
    ])}<a href="view_all_pr.php?type=buy">ประกาศจัดซื้อจัดจ้าง</a> | <a href="sk1.php">สรุปผลการจัดซื้อจัดจ้างรายเดือน</a>`,
  )
  d.is('present', 'O21', ['/content_list.php?cat=buy', buyPlan])
  page(
    '/view_all_pr.php?type=buy',
    'ประกาศจัดซื้อจัดจ้าง',
    '<table><tr><td>ประกาศราคากลาง ถนน คสล. ม.3 วงเงิน 499,000 บาท</td><td>4 ก.พ. 2563</td></tr><tr><td>ประกาศผู้ชนะการเสนอราคา จ้างขุดลอกหนองบัว</td><td>19 ธ.ค. 2562</td></tr></table>',
  )
  d.is('present', 'O22', ['/view_all_pr.php?type=buy'])
  d.page(
    '/sk1.php',
    "<html><body>Warning: mysql_connect() [function.mysql-connect]: Access denied for user 'nbks'@'localhost' (using password: YES) in /home/nbks/domains/public_html/connect.php on line 6<br>ไม่สามารถติดต่อฐานข้อมูลได้</body></html>",
  )
  d.is('broken', 'O23', ['/sk1.php'], 'no data base, yet sent as 200')
  d.is('unverified', 'O24', ['/content_list.php?cat=buy', buyYear], 'unreadable letters, and the label names no year')
  const hr = pdf('hr/policy63.pdf', ['ประกาศ เรื่อง นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2563'])
  const hrDo = pdf('hr/do62.pdf', ['การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2561'])
  const rules = pdf('hr/rule.pdf', ['หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'การสรรหา บรรจุแต่งตั้ง พัฒนา ประเมินผล ให้คุณให้โทษ'])
  const hrScan = pdf('hr/scan0001.pdf', [], 'scan')
  page(
    '/content_list.php?cat=hr',
    'งานบริหารงานบุคคล',
    table([
      ['นโยบายบริหารทรัพยากรบุคคล ปี 63', hr],
      ['ดําเนินการตามนโยบายฯ ปี 61', hrDo],
      ['หลักเกณฑ์บริหาร/พัฒนาบุคคล', rules],
      ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', hrScan],
    ]),
  )
  d.is('present', 'O25', ['/content_list.php?cat=hr', hr])
  d.is('outdated', 'O26', ['/content_list.php?cat=hr', hrDo])
  d.is('present', 'O27', ['/content_list.php?cat=hr', rules])
  d.is('unverified', 'O28', ['/content_list.php?cat=hr', hrScan], 'a scan whose label does not name the year')
  page(
    '/page.php?pagename=complain',
    'การร้องเรียนทุจริต',
    `<p><b>แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต</b><br>1. ผู้ร้องยื่นเรื่องทางเว็บไซต์ จดหมาย หรือโทรศัพท์<br>2. สํานักปลัดลงรับและเสนอนายก ภายใน 3 วัน<br>3. ตั้งกรรมการสอบข้อเท็จจริง ภายใน 15 วัน<br>4. แจ้งผล</p><p><b>สถิติ</b> ปีงบประมาณ 2563 (ต.ค. 62 - มี.ค. 63) ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</p><p><b>แจ้งเรื่องที่นี่</b></p><form method=post action="complain_add.php"><input name=name><textarea name=detail></textarea><input type=submit value="ส่งเรื่องร้องเรียนทุจริต"></form>`,
  )
  d.is('present', 'O29', ['/page.php?pagename=complain'], 'guideline, figures and form on one page')
  d.is('present', 'O30', ['/page.php?pagename=complain'])
  d.is('present', 'O31', ['/page.php?pagename=complain'])
  page(
    '/opinion.php',
    'แสดงความคิดเห็น',
    '<form method=post action="opinion_add.php">ความคิดเห็น/ข้อเสนอแนะต่อการดําเนินงานของ อบต. <textarea name=o></textarea><input type=submit value="ส่ง"></form>',
  )
  d.is('present', 'O32', ['/opinion.php'])
  const part = pdf('act/pracha63.pdf', [
    'รายงานการเปิดโอกาสให้ประชาชนมีส่วนร่วม ปีงบประมาณ พ.ศ. 2563',
    'ประชุมประชาคมหมู่บ้าน ผู้เข้าร่วม ผลการมีส่วนร่วม การนำไปปรับปรุง',
  ])
  page(
    '/view_all_act.php',
    'กิจกรรมเด่น',
    `<table><tr><td><a href="${part}">สรุปผลประชาคมหมู่บ้าน 2563</a></td></tr><tr><td><a href="select_act.php?id=5">นายก อบต.ประชุมมอบนโยบายต่อต้านทุจริต ยกระดับ ITA</a> 10 มี.ค. 2563</td></tr><tr><td>งานบุญบั้งไฟ 2562</td></tr></table>`,
  )
  d.is('present', 'O33', [part])
  page(
    '/select_act.php?id=5',
    'นายก อบต.ประชุมมอบนโยบาย',
    '<p>วันที่ 10 มีนาคม 2563 นายกองค์การบริหารส่วนตําบลเป็นประธานประชุมพนักงาน ปรับปรุงการทํางานให้โปร่งใส ตามหัวข้อ การมีส่วนร่วมของผู้บริหาร</p>',
  )
  d.is('present', 'O35', ['/select_act.php?id=5'])
  page(
    '/page.php?pagename=intend',
    'ประกาศเจตนารมย์',
    '<center><b>ประกาศเจตจํานงสุจริตของผู้บริหาร ประจําปีงบประมาณ พ.ศ. ๒๕๖๓</b><p>ข้าพเจ้าในฐานะนายกองค์การบริหารส่วนตําบล ขอให้คํามั่นว่าจะปฏิบัติหน้าที่และบริหารงานอย่างซื่อสัตย์สุจริต โปร่งใส<p>ประกาศ ณ วันที่ ๗ มกราคม ๒๕๖๓</center>',
  )
  d.is('present', 'O34', ['/page.php?pagename=intend'])
  const riskDoc = pdf('anti/risk.pdf', [
    'การวิเคราะห์ความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2563',
    'ส่วนที่ 1 การประเมินความเสี่ยง เหตุการณ์ ระดับ',
    'ส่วนที่ 2 การดำเนินการเพื่อจัดการความเสี่ยง กิจกรรมที่ทำแล้ว',
  ])
  const anti = pdf('anti/4year.pdf', ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2561 - 2564)', OFFICE])
  const anti6 = pdf('anti/6m62.pdf', [
    'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน',
    'ตุลาคม 2561 - มีนาคม 2562',
  ])
  const measures = pdf('anti/mt63.pdf', [
    'ประกาศ เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน พ.ศ. 2563',
    'ผลวิเคราะห์การประเมิน ITA ปี 2562',
  ])
  const measuresDone = pdf('anti/mtdo63.pdf', [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี พ.ศ. 2563',
  ])
  d.route('/data/anti/rp62.pdf', {
    headers: { 'content-type': 'text/html' },
    body: '<html><title>404</title><body><h1>File not found</h1></body></html>',
  })
  page(
    '/index_link.php?link=anticorruption',
    'งานป้องกันการทุจริต',
    table([
      ['ประเมินความเสี่ยงทุจริต เเละการจัดการความเสี่ยง ปี 2563', riskDoc],
      ['เเผนปฎิบัติการป้องกันทุจริต 4 ปี', anti],
      ['รายงานรอบ 6 เดือน ตามแผนป้องกันการทุจริต ปี 2562', anti6],
      ['รายงานผลป้องกันการทุจริต ประจําปี 2562', '/data/anti/rp62.pdf'],
      ['มาตราการส่งเสริมคุณธรรมและความโปร่งใส 63', measures],
      ['ผลตามมาตราการฯ', measuresDone, '2563'],
    ]),
  )
  d.is('present', 'O36', ['/index_link.php?link=anticorruption', riskDoc], 'one document has both parts')
  d.is('present', 'O37', ['/index_link.php?link=anticorruption', riskDoc], 'one document has both parts')
  d.is('missing', 'O38', [])
  d.is('present', 'O39', ['/index_link.php?link=anticorruption', anti])
  d.is('outdated', 'O40', ['/index_link.php?link=anticorruption', anti6])
  d.is('broken', 'O41', ['/index_link.php?link=anticorruption', '/data/anti/rp62.pdf'], 'a page instead of the file')
  d.is('present', 'O42', ['/index_link.php?link=anticorruption', measures])
  d.is('present', 'O43', ['/index_link.php?link=anticorruption', measuresDone])
  return d.site()
}

/** A small picture stands for the drawn chart. */
const CHART = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')

/** Pictures without words where the office drew its own buttons. */
const MENU = [
  ['page.php?pagename=history', '<img src="images/m_history.gif" border=0 alt="ประวัติ">'],
  ['page.php?pagename=architech', '<img src="images/m_structure.gif" border=0>'],
  ['page.php?pagename=manage', 'คณะผู้บริหาร'],
  ['page.php?pagename=council', 'สมาชิก อบต.'],
  ['page.php?pagename=power', 'อํานาจและหน้าที่'],
  ['content_list.php?cat=plan', 'เเผนพัฒนาท้องถิ่น'],
  ['content_list.php?cat=operate', 'การปฎิบัติงาน'],
  ['content_list.php?cat=money', 'งานการเงิน'],
  ['content_list.php?cat=buy', 'งานพัสดุ'],
  ['content_list.php?cat=hr', 'งานบุคคล'],
  ['content_list.php?cat=manual', 'คู่มือ'],
  ['content_list.php?cat=service', 'บริการประชาชน'],
  ['lawlink.php?menuid=1&link=9', 'กฏหมาย<br>ที่เกี่ยวข้อง'],
  ['view_all_pr.php?type=pr', '<img src="images/m_news.gif" border=0>'],
  ['view_all_act.php', 'กิจกรรมเด่น'],
  ['page.php?pagename=complain', '<img src="images/m_complain.gif" border=0>'],
  ['opinion.php', 'แสดงความ<br>คิดเห็น'],
  ['page.php?pagename=intend', 'ประกาศเจตนารมย์'],
  ['index_link.php?link=anticorruption', 'งานป้องกันการทุจริต'],
  ['http://www.dla.go.th', 'กรมส่งเสริมการปกครองท้องถิ่น'],
] as const

function person(name: string, post: string, phone: string): string {
  return `<tr><td><img src="images/person.jpg"></td><td>${name}<br>${post}<br>โทร ${phone}</td></tr>`
}

function framed(title: string, body: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874"><title>:: ${OFFICE} ::</title></head><body background="images/bg.gif"><font color=#006600 size=4><b>${title}</b></font><hr>${body}<hr><font size=1>Copyright 2010-2026 ${OFFICE} All rights reserved. วันนี้ วันเสาร์ที่ 7 มีนาคม พ.ศ. 2569</font></body></html>`
}
