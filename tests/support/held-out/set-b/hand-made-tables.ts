import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { PICTURE } from './picture.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลคลองยายแพ่ง'

const MENU: readonly (readonly [string, string])[] = [
  ['index2.php', 'หน้าแรก'],
  ['page.php?p=history', 'ประวัติ อบต.'],
  ['page.php?p=structure', 'โครงสร้าง อบต.'],
  ['page.php?p=boss', 'คณะผู้บริหาร'],
  ['page.php?p=member', 'สมาชิก อบต.'],
  ['page.php?p=power', 'อำนาจและหน้าที่'],
  ['page.php?p=law', 'พ.ร.บ. / ระเบียบ'],
  ['page.php?p=plan', 'แผนงานต่างๆ'],
  ['page.php?p=money', 'การเงินการคลัง'],
  ['page.php?p=parcel', 'งานพัสดุ'],
  ['page.php?p=staff', 'งานบุคคล'],
  ['page.php?p=serve', 'งานบริการประชาชน'],
  ['page.php?p=clean', 'ตำบลใสสะอาด'],
  ['page.php?p=eservice', 'E-Service'],
  ['board.php', 'กระดานถามตอบ'],
  ['opinion.php', 'เชิญแสดงความเห็น'],
  ['report_corrupt.php', 'ร้องเรียน ทุจริต'],
  ['gallery.php', 'ภาพกิจกรรม'],
  ['page.php?p=travel', 'แหล่งท่องเที่ยว'],
  ['page.php?p=otop', 'สินค้าโอทอป'],
  ['page.php?p=contact', 'ติดต่อ อบต.'],
]

function frame(heading: string, body: string): string {
  return `<HTML><HEAD><TITLE>:: ${OFFICE} ::</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-874"></HEAD>
<BODY BGCOLOR="#CCFFCC" TOPMARGIN=0><TABLE WIDTH=900 ALIGN=CENTER BORDER=0><TR><TD COLSPAN=2><IMG SRC="images/head.jpg" WIDTH=900 USEMAP="#top"><MAP NAME="top"><AREA SHAPE="rect" COORDS="0,0,90,20" HREF="index2.php"></MAP></TD></TR>
<TR VALIGN=TOP><TD WIDTH=190 BGCOLOR="#339933"><TABLE WIDTH="100%">${MENU.map(([to, label]) => `<TR><TD><IMG SRC="images/bullet.gif"><A HREF="${to}"><FONT COLOR=white>${label}</FONT></A></TD></TR>`).join('')}</TABLE>
<FONT COLOR=white SIZE=1>วันนี้ เสาร์ที่ ๒๘ พฤศจิกายน พ.ศ. ๒๕๖๙<BR>ท่านเป็นผู้เยี่ยมชมลำดับที่ 0034812</FONT>
<SELECT ONCHANGE="location=this.value"><OPTION>-- ลิงค์น่าสนใจ --<OPTION VALUE="http://www.dla.go.th">กรมส่งเสริมฯ<OPTION VALUE="https://www.facebook.com/amphoe.thungnai">เพจอำเภอ</SELECT></TD>
<TD BGCOLOR=white><TABLE WIDTH="100%" CELLPADDING=6><TR><TD><B><FONT SIZE=4 COLOR="#006600">${heading}</FONT></B><HR>${body}</TD></TR></TABLE></TD></TR>
<TR><TD COLSPAN=2 ALIGN=CENTER><FONT SIZE=2>${OFFICE} ๗๗ หมู่ ๗ โทร ๐-๓๘๐๐-๐๓๐๐<BR>Best view 1024x768 &copy; 2555-2569 | <A HREF="https://www.facebook.com/sharer.php?u=x">แชร์</A></FONT></TD></TR></TABLE></BODY></HTML>`
}

export function handMadeTables(): SampleSite {
  const site = draftSite({
    id: 'hand-made-tables',
    build: 'PHP by hand, in windows-874 and tables within tables',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    charset: 'windows-874',
  })
  site.route('/images/head.jpg', PICTURE)
  site.route('/images/bullet.gif', PICTURE)
  for (const face of ['n1', 'n2', 'n3', 'n4']) site.route(`/images/${face}.jpg`, PICTURE)
  const page = (name: string, heading: string, body: string) => site.page(`/page.php?p=${name}`, frame(heading, body))
  const at = (name: string) => `/page.php?p=${name}`
  const file = (name: string, ...lines: readonly string[]) => site.pdf(`/download/${name}.pdf`, lines)
  /** A document, as it is named in a line of the page. */
  const a = (path: string, label: string) => `<A HREF="${path.slice(1)}" TARGET=_blank>${label}</A>`

  site.page('/', frame('ยินดีต้อนรับ', '<CENTER><A HREF="index2.php">เข้าสู่หน้าหลัก</A></CENTER>'))
  page('history', 'ประวัติ อบต.', 'ยายแพ่งเป็นผู้บริจาคที่ดินขุดคลอง ตำบลนี้มี ๘ หมู่บ้าน จัดตั้งเป็น อบต. เมื่อ พ.ศ. ๒๕๔๐')
  page('travel', 'แหล่งท่องเที่ยว', 'ล่องเรือชมหิ่งห้อยคลองยายแพ่ง')
  page('otop', 'สินค้าโอทอป', 'ปลาแดดเดียว น้ำตาลมะพร้าว')
  page(
    'structure',
    'โครงสร้าง อบต.',
    '<TABLE BORDER=1><TR><TD COLSPAN=3 ALIGN=CENTER>สภา อบต. ๑๖ คน<BR>นายก อบต. / รองนายก ๒ คน / เลขานุการ</TD></TR><TR><TD COLSPAN=3 ALIGN=CENTER>ปลัด อบต.</TD></TR><TR><TD>สำนักงานปลัด</TD><TD>กองคลัง</TD><TD>กองช่าง</TD></TR><TR><TD>งานธุรการ งานแผน งานสวัสดิการ</TD><TD>งานการเงิน งานพัสดุ งานรายได้</TD><TD>งานโยธา งานผังเมือง</TD></TR></TABLE>',
  )
  site.is('present', 'O1', [at('structure')])
  const face = (photo: string, name: string, post: string) =>
    `<TABLE ALIGN=CENTER><TR><TD><IMG SRC="images/${photo}.jpg"></TD></TR><TR><TD ALIGN=CENTER>${name}<BR>${post}<BR>โทร. ๐๘๑-๐๐๐-๐๐๐๐</TD></TR></TABLE>`
  page(
    'boss',
    'คณะผู้บริหาร',
    face('n1', 'นายสมมติ คลองใส', 'นายก อบต.') +
      face('n2', 'นางสมมติ คลองสวย', 'รองนายก อบต.') +
      face('n3', 'นายสมมติ คลองยาว', 'ปลัด อบต.') +
      face('n4', 'นางสมมติ คลองลึก', 'หัวหน้าส่วนการคลัง'),
  )
  page(
    'member',
    'สมาชิก อบต.',
    face('n1', 'นายสมมติ ท้ายคุ้ง', 'ประธานสภา อบต.') + face('n2', 'นายสมมติ หัวคุ้ง', 'สมาชิก อบต. หมู่ ๑'),
  )
  site.is('present', 'O2', [at('boss'), at('member')])
  page(
    'power',
    'กรอบอัตรากำลัง',
    '<TABLE BORDER=1><TR><TD>ตำแหน่ง</TD><TD>จำนวน</TD></TR><TR><TD>ปลัด อบต.</TD><TD>๑</TD></TR><TR><TD>นักวิชาการเงินและบัญชี</TD><TD>๑</TD></TR><TR><TD>พนักงานขับรถยนต์</TD><TD>๒</TD></TR></TABLE>',
  )
  site.is('missing', 'O3', [], 'the menu promises powers and duties, its page lists posts')
  page(
    'law',
    'กฏหมาย ระเบียบ ที่ใช้บ่อย',
    `<LI>${a(file('act2537', 'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗', 'มาตรา ๑'), 'พ.ร.บ.สภาตำบลและ อบต. ๒๕๓๗')}<LI>${a(file('reg2548', 'ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น พ.ศ. ๒๕๔๘'), 'ระเบียบจัดทำแผนพัฒนา ๒๕๔๘')}<LI>${a(file('info2540', 'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐'), 'พ.ร.บ.ข้อมูลข่าวสาร ๒๕๔๐')}`,
  )
  site.is('present', 'O6', [at('law'), '/download/act2537.pdf', '/download/reg2548.pdf', '/download/info2540.pdf'])
  page(
    'contact',
    'ติดต่อ อบต.',
    'ที่ทำการ อบต.คลองยายแพ่ง ๗๗ หมู่ ๗ ตำบลคลองยายแพ่ง<BR>โทร. ๐-๓๘๐๐-๐๓๐๐ โทรสาร ๐-๓๘๐๐-๐๓๐๑<BR>อีเมล์ klongyaipaeng@example.go.th<BR><IMG SRC="images/head.jpg" ALT="แผนที่ตั้ง อบต.">',
  )
  site.is('present', 'O5', [at('contact')])
  site.is('missing', 'O9', [], 'the only page on a social network is that of the district; the other link shares')

  const news = [
    ['912', 'ขอเชิญร่วมโครงการป้องกันโรคไวรัสโคโรนา', '๑๗ มี.ค. ๖๓'],
    ['905', 'ประชาสัมพันธ์เสียภาษีที่ดินและสิ่งปลูกสร้าง', '๒๐ ม.ค. ๖๓'],
    ['888', 'อบต.คลองยายแพ่ง จัดงานลอยกระทง', '๗ พ.ย. ๖๒'],
  ] as const
  for (const [id, title, day] of news)
    site.page(
      `/news_detail.php?news_id=${id}`,
      `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-874"><TITLE>ข่าว</TITLE></HEAD><BODY><B>${title}</B><BR>วันที่ ${day}<P>${OFFICE} จึงขอแจ้งให้พี่น้องประชาชนทุกหมู่บ้านทราบโดยทั่วกัน<P><A HREF="javascript:window.close()">ปิดหน้าต่าง</A></BODY></HTML>`,
    )
  site.page(
    '/index2.php',
    frame(
      'ข่าวเด่นวันนี้',
      `<TABLE WIDTH="100%">${news.map(([id, title, day]) => `<TR><TD>${day}</TD><TD><A HREF="javascript:MM_openBrWindow('news_detail.php?news_id=${id}','news','width=600,height=400')">${title}</A></TD></TR>`).join('')}</TABLE><HR><B>ข่าวประชาสัมพันธ์ กรมส่งเสริมการปกครองท้องถิ่น</B><BR>หนังสือสั่งการ ๒๕ พ.ย. ๒๕๖๙`,
    ),
  )
  site.is(
    'present',
    'O7',
    ['/index2.php', ...news.map(([id]) => `/news_detail.php?news_id=${id}`)],
    'news of the year open in a small window',
  )
  site.page(
    '/board.php',
    frame(
      'กระดานถามตอบ',
      '<TABLE BORDER=1 WIDTH="100%"><TR><TD>ถาม: ขอถังขยะเพิ่มได้ไหมครับ (ลุงหมู่ ๒)</TD></TR><TR><TD>ตอบ: ได้ครับ ติดต่อสำนักงานปลัด (จนท.)</TD></TR></TABLE><FORM METHOD=POST ACTION="board.php">ชื่อ <INPUT NAME=n> คำถาม <TEXTAREA NAME=q></TEXTAREA> <INPUT TYPE=SUBMIT VALUE="ตั้งคำถาม"></FORM>',
    ),
  )
  site.is('present', 'O8', ['/board.php'])
  site.page(
    '/opinion.php',
    frame(
      'เชิญแสดงความเห็น',
      'อบต. อยากฟังเสียงของท่าน เสนอแนะการทำงานของเราได้เลย<FORM METHOD=POST ACTION="opinion.php"><TEXTAREA NAME=o ROWS=5></TEXTAREA><INPUT TYPE=SUBMIT VALUE="ส่งความเห็น"></FORM>',
    ),
  )
  site.is('present', 'O32', ['/opinion.php'])
  site.page(
    '/report_corrupt.php',
    frame(
      'ร้องเรียน ทุจริต',
      'พบเห็นเจ้าหน้าที่ อบต. เรียกรับเงินหรือทุจริต โปรดแจ้ง ชื่อของท่านเป็นความลับ<FORM METHOD=POST ACTION="report_corrupt.php">เรื่อง <INPUT NAME=s> รายละเอียด <TEXTAREA NAME=d></TEXTAREA><INPUT TYPE=SUBMIT VALUE="ส่งเรื่องร้องเรียน"></FORM>',
    ),
  )
  site.is('present', 'O30', ['/report_corrupt.php'])
  site.page(
    '/gallery.php',
    frame('ภาพกิจกรรม', '<IMG SRC="images/n1.jpg"> วันเด็ก ๒๕๖๓ <IMG SRC="images/n2.jpg"> กีฬาตำบล ๒๕๖๓'),
  )
  page(
    'eservice',
    'ดาวน์โหลดแบบฟอร์มคำร้อง',
    'พิมพ์แบบฟอร์ม กรอก แล้วนำมายื่นที่ อบต.<LI><A HREF="download/form1.doc">แบบคำร้องทั่วไป</A>',
  )
  site.route('/download/form1.doc', {
    headers: { 'content-type': 'application/msword' },
    body: 'แบบคำร้องทั่วไป เขียนที่........ วันที่........ ข้าพเจ้า........',
  })
  site.is('missing', 'O17', [], 'forms to print and bring along, nothing to be done online')

  const dev = file('p61_64', 'แผนพัฒนาท้องถิ่นสี่ปี (พ.ศ. ๒๕๖๑-๒๕๖๔)', OFFICE, 'ยุทธศาสตร์ เป้าประสงค์ ตัวชี้วัด ค่าเป้าหมาย')
  const work63 = file(
    'do63',
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๓',
    'โครงการ งบประมาณ สถานที่ ระยะเวลา ต.ค. ๖๒ - ก.ย. ๖๓',
  )
  const work62 = file('do62', 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๒')
  const half = file(
    'follow63',
    'รายงานการติดตามผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๓ รอบ ๖ เดือน',
    '(ตุลาคม ๒๕๖๒ - มีนาคม ๒๕๖๓)',
    'ดำเนินการแล้ว ๑๔ โครงการ ใช้งบประมาณ ๑,๙๐๐,๐๐๐ บาท',
  )
  const done62 = file(
    'year62',
    'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๒',
    'ผลการดำเนินการ การใช้จ่ายงบประมาณ ปัญหาอุปสรรค ข้อเสนอแนะ',
  )
  const heard = file(
    'join63',
    'รายงานผลการประชุมประชาคมตำบล ประจำปี ๒๕๖๓',
    'เรื่อง แก้ไขปัญหาน้ำเน่าเสีย ผู้เข้าร่วม ๙๐ คน',
    'ผลการมีส่วนร่วม มติให้ขุดลอกคลอง',
    'การนำผลไปใช้ บรรจุในข้อบัญญัติ',
  )
  page(
    'plan',
    'แผนงานต่างๆ',
    `<TABLE WIDTH="95%"><TR><TD BGCOLOR="#FFFFCC"><B>แผนพัฒนาสี่ปี</B></TD></TR><TR><TD>${a(dev, '๒๕๖๑-๒๕๖๔')}</TD></TR><TR><TD BGCOLOR="#FFFFCC"><B>แผนการดำเนินงาน</B></TD></TR><TR><TD>${a(work63, 'ปี ๒๕๖๓')} | ${a(work62, 'ปี ๒๕๖๒')}</TD></TR><TR><TD BGCOLOR="#FFFFCC"><B>ติดตามแผน</B></TD></TR><TR><TD>${a(half, 'ครึ่งปีแรก ๒๕๖๓ (ต.ค.๖๒-มี.ค.๖๓)')}</TD></TR><TR><TD BGCOLOR="#FFFFCC"><B>ผลการดำเนินงานในรอบปี</B></TD></TR><TR><TD>${a(done62, 'ปีงบประมาณ ๒๕๖๒')}</TD></TR><TR><TD BGCOLOR="#FFFFCC"><B>ประชาคมตำบล (การมีส่วนร่วมของประชาชน)</B></TD></TR><TR><TD>${a(heard, 'สรุปผลปี ๒๕๖๓')}</TD></TR><TR><TD BGCOLOR="#FFFFCC"><B>แผนป้องกันและบรรเทาสาธารณภัย</B></TD></TR><TR><TD>ปี ๒๕๖๓ (ติดต่อขอดูได้ที่งานป้องกันฯ)</TD></TR></TABLE>`,
  )
  site.is('present', 'O4', [at('plan'), dev])
  site.is('present', 'O10', [at('plan'), work63], 'only a year under the heading of the table')
  site.is('present', 'O11', [at('plan'), half])
  site.is('present', 'O12', [at('plan'), done62])
  site.is('present', 'O33', [at('plan'), heard])

  const law63 = file(
    'kb63',
    'ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. ๒๕๖๓',
    OFFICE,
    'แหล่งรายได้ ประเภทรายจ่าย วงเงิน ๓๒,๐๐๐,๐๐๐ บาท',
  )
  const spent62 = file(
    'spent62',
    'รายงานผลการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. ๒๕๖๒',
    'รายจ่ายจริง ๒๘,๕๐๐,๐๐๐ บาท ปัญหาอุปสรรค ข้อเสนอแนะ',
  )
  page(
    'money',
    'การเงินการคลัง',
    `<UL><LI>${a(law63, 'ข้อบัญญัติ อบต. เรื่อง งบประมาณรายจ่าย ปี ๖๓')}<LI>${a('/download/spent63_6m.pdf', 'รายงานการใช้จ่ายงบประมาณ ๖ เดือน ปี ๖๓')}<LI>${a(spent62, 'รายงานใช้จ่ายเงินทั้งปี ๖๒')}</UL>`,
  )
  site.is(
    'present',
    'O18',
    [at('money'), law63],
    'offices of this kind show the budget by-law as their plan of spending',
  )
  site.is('broken', 'O19', [at('money'), '/download/spent63_6m.pdf'], 'the document is not there (404)')
  site.is('present', 'O20', [at('money'), spent62])

  const buy = file(
    'buyplan63',
    'แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๓',
    'ลำดับ โครงการ งบประมาณ คาดว่าจะประกาศ',
    'จ้างเหมาก่อสร้างท่อระบายน้ำ ๕๕๐,๐๐๐ บาท',
  )
  const calls = [
    [
      'bid1',
      'ประกวดราคาจ้างขุดลอกคลอง (๒๑ ม.ค. ๖๓)',
      'ประกาศ อบต.คลองยายแพ่ง เรื่อง ประกวดราคาจ้างขุดลอกคลอง ลงวันที่ ๒๑ มกราคม ๒๕๖๓',
    ],
    ['win1', 'ผู้ชนะ จ้างขุดลอกคลอง (๑๔ ก.พ. ๖๓)', 'ประกาศผู้ชนะการเสนอราคา จ้างขุดลอกคลอง ลงวันที่ ๑๔ กุมภาพันธ์ ๒๕๖๓'],
  ] as const
  const called = calls.map(([name, label, line]) => [label, file(name, line)] as const)
  const months = ['ต.ค. ๖๒', 'พ.ย. ๖๒', 'ธ.ค. ๖๒', 'ม.ค. ๖๓', 'ก.พ. ๖๓', 'มี.ค. ๖๓', 'เม.ย. ๖๓', 'พ.ค. ๖๓']
  const monthly = months.map((month, i) =>
    file(
      `skr${i}`,
      `สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month} (แบบ สขร. ๑)`,
      'งานจัดซื้อ วงเงิน ราคากลาง วิธี ผู้เสนอราคา ผู้ได้รับคัดเลือก เหตุผล เลขที่สัญญา',
    ),
  )
  const sum61 = file('sum61', 'รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๑')
  const sum60 = file('sum60', 'รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๐')
  page(
    'parcel',
    'งานพัสดุ',
    `<B>แผนจัดหาพัสดุ</B> ${a(buy, '๒๕๖๓')}<HR><B>ประกาศจัดซื้อจัดจ้าง</B><BR>${called.map(([label, path]) => a(path, label)).join('<BR>')}<HR><B>สขร.๑</B> ${monthly.map((path, i) => a(path, months[i] ?? '')).join(' / ')}<HR><B>สรุปจัดซื้อจัดจ้างทั้งปี</B> ${a(sum61, '๒๕๖๑')} ${a(sum60, '๒๕๖๐')}`,
  )
  site.is('present', 'O21', [at('parcel'), buy])
  site.is('present', 'O22', [at('parcel'), ...called.map(([, path]) => path)])
  site.is('present', 'O23', [at('parcel'), ...monthly])
  site.is('outdated', 'O24', [at('parcel'), sum61, sum60], 'the sum of the year 2562 is asked for')

  const hr = file(
    'hr63',
    'ประกาศ อบต.คลองยายแพ่ง เรื่อง นโยบายการบริหารทรัพยากรบุคคล',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๓',
    'ด้านสรรหา ด้านพัฒนา ด้านรักษาไว้',
  )
  page(
    'staff',
    'งานบุคคล',
    `<LI>${a(hr, 'นโยบายบริหารคน ปี ๖๓')}<LI><A HREF="page.php?p=rule">หลักเกณฑ์บริหารงานบุคคล</A><LI><A HREF="hr_report.php">รายงานผลบริหารงานบุคคลประจำปี</A><LI>ขอแสดงความยินดีกับพนักงานที่ได้เลื่อนระดับ`,
  )
  site.is('present', 'O25', [at('staff'), hr])
  site.is('missing', 'O26', [], 'nothing tells what was done by the policy')
  page('rule', 'หลักเกณฑ์บริหารงานบุคคล', '')
  site.is('empty', 'O27', [at('rule')], 'a heading and nothing below')
  site.page(
    '/hr_report.php',
    "<br /><b>Warning</b>:  mysql_connect(): Access denied for user 'root'@'localhost' (using password: YES) in <b>/home/web/public_html/conn.php</b> on line <b>5</b><br />Could not connect",
  )
  site.is('broken', 'O28', [at('staff'), '/hr_report.php'], 'the program fails to reach its database')

  const manual = file(
    'manual_fin',
    'คู่มือการปฏิบัติงาน ด้านการเงินและบัญชี',
    'สำหรับนักวิชาการเงินและบัญชี',
    'ขั้นตอนการเบิกจ่าย ๑. ๒. ๓.',
  )
  const citizen = file(
    'citizen',
    'คู่มือสำหรับประชาชน อบต.คลองยายแพ่ง',
    'งานบริการ ๑๒ กระบวนงาน ขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสาร',
  )
  const pleased = file(
    'pleased62',
    'รายงานผลการสำรวจความพึงพอใจของผู้รับบริการ ประจำปี ๒๕๖๒',
    'ร้อยละ ๙๔.๖๐ ของผู้ตอบ ๓๘๐ คน',
    'จัดทำโดยมหาวิทยาลัย',
  )
  const count61 = file('count61', 'สถิติผู้มาใช้บริการ ปี ๒๕๖๑', 'งานภาษี ๒๐๐ ราย')
  page(
    'serve',
    'งานบริการประชาชน',
    `<TABLE BORDER=1 WIDTH="100%"><TR><TD>${a(manual, 'คู่มือปฏิบัติงาน (การเงิน)')}</TD><TD>${a(citizen, 'คู่มือประชาชน')}</TD></TR><TR><TD>${a(pleased, 'ผลประเมินความพึงพอใจ ปี ๒๕๖๒ โดยหน่วยงานภายนอก')}</TD><TD>${a(count61, 'สถิติผู้มาติดต่อราชการ ปี ๒๕๖๑')}</TD></TR></TABLE>`,
  )
  site.is('present', 'O13', [at('serve'), manual])
  site.is('present', 'O14', [at('serve'), citizen])
  site.is('present', 'O16', [at('serve'), pleased])
  site.is('outdated', 'O15', [at('serve'), count61], 'figures of 2561; this year is asked for')

  const risk = site.pdf('/download/scan0044.pdf', ['การประเมินความเสี่ยง', 'ความเสี่ยงการทุจริต'], 'glyphs')
  const guard = file('acp', 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๑-๒๕๖๔)', 'มิติที่ ๑ โครงการ งบประมาณ ปี ๒๕๖๓')
  const guard6 = file(
    'acp6',
    'รายงานการติดตามการดำเนินการป้องกันการทุจริต รอบ ๖ เดือน',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๓',
    'โครงการ ผลการดำเนินการ งบประมาณที่ใช้',
  )
  const guard61 = file('acp61', 'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๑')
  const moral = file(
    'moral63',
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'ลงวันที่ ๖ มกราคม ๒๕๖๓ วิเคราะห์ผล ITA ปี ๒๕๖๒',
    'ผู้รับผิดชอบ ขั้นตอน การกำกับติดตาม',
  )
  const moralDone = file(
    'moral63do',
    'รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ ๒๕๖๓',
    'มาตรการ ผลการดำเนินการ',
  )
  page(
    'clean',
    'ตำบลใสสะอาด',
    `<OL><LI><A HREF="page.php?p=will">เจตจำนงสุจริต</A><LI><A HREF="page.php?p=lead">นายก อบต. ร่วมต้านโกง</A><LI><A HREF="page.php?p=flow">ขั้นตอนร้องเรียนเจ้าหน้าที่</A><LI><A HREF="page.php?p=stat">เรื่องร้องเรียนทุจริต มีกี่เรื่อง</A><LI>${a(risk, 'ประเมินความเสี่ยงการทุจริต')}<LI><A HREF="page.php?p=riskdo">จัดการความเสี่ยงการทุจริต</A><LI><A HREF="page.php?p=cult">วัฒนธรรมองค์กรสุจริต</A><LI>${a(guard, 'แผนต้านทุจริต ๔ ปี (๖๑-๖๔)')}<LI>${a(guard6, 'ผลตามแผนต้านทุจริต รอบ ๖ เดือน ปี ๖๓')}<LI>${a(guard61, 'ผลตามแผนต้านทุจริต ปี ๖๑')}<LI>${a(moral, 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายใน ปี ๖๓')}<LI>${a(moralDone, 'ผลตามมาตรการส่งเสริมคุณธรรม ปี ๖๓')}</OL>`,
  )
  page(
    'will',
    'เจตจำนงสุจริต',
    'ข้าพเจ้า นายกองค์การบริหารส่วนตำบลคลองยายแพ่ง ขอประกาศเจตจำนงว่าจะบริหารงานด้วยความซื่อสัตย์สุจริต โปร่งใส ตรวจสอบได้<BR>ประกาศ ณ วันที่ ๖ มกราคม พ.ศ. ๒๕๖๓<BR>(ลงชื่อ) นายก อบต.',
  )
  site.is('present', 'O34', [at('will')])
  page(
    'lead',
    'นายก อบต. ร่วมต้านโกง',
    'วันที่ ๙ ธันวาคม ๒๕๖๒ (ปีงบประมาณ ๒๕๖๓) นายก อบต. นำคณะผู้บริหารและพนักงานร่วมกิจกรรมวันต่อต้านคอร์รัปชัน แสดงการมีส่วนร่วมของผู้บริหารสูงสุด',
  )
  site.is('present', 'O35', [at('lead')], 'the head takes part, in the year asked for')
  page(
    'flow',
    'ขั้นตอนร้องเรียนเจ้าหน้าที่',
    '๑. ร้องเรียนทางเว็บไซต์ หรือ จดหมาย<BR>๒. สำนักงานปลัดรับเรื่อง ลงทะเบียน ภายใน ๑ วัน<BR>๓. แต่งตั้งคณะกรรมการสอบสวนการทุจริตหรือประพฤติมิชอบ ภายใน ๗ วัน<BR>๔. แจ้งผลผู้ร้อง ภายใน ๑๕ วัน',
  )
  site.is('present', 'O29', [at('flow')])
  page('stat', 'เรื่องร้องเรียนทุจริต', 'ปีงบประมาณ ๒๕๖๓ (๑ ต.ค. ๖๒ - ๓๑ มี.ค. ๖๓) ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ')
  site.is('present', 'O31', [at('stat')])
  site.is(
    'unverified',
    'O36',
    [at('clean'), risk],
    'no year in the label, and the letters of the document cannot be read',
  )
  page('riskdo', 'จัดการความเสี่ยงการทุจริต', '<CENTER><IMG SRC="images/bullet.gif"><BR>อยู่ระหว่างดำเนินการ</CENTER>')
  site.is('empty', 'O37', [at('riskdo')])
  page(
    'cult',
    'วัฒนธรรมองค์กรสุจริต',
    'กิจกรรมเสริมสร้างวัฒนธรรมองค์กร ๑๓ กุมภาพันธ์ ๒๕๖๓ อบรมพนักงานเรื่องการคิดแยกแยะผลประโยชน์ส่วนตนกับส่วนรวม ปลูกฝังค่านิยมซื่อสัตย์',
  )
  site.is('present', 'O38', [at('cult')])
  site.is('present', 'O39', [at('clean'), guard])
  site.is('present', 'O40', [at('clean'), guard6])
  site.is('outdated', 'O41', [at('clean'), guard61], 'the report of 2562 is asked for')
  site.is('present', 'O42', [at('clean'), moral])
  site.is('present', 'O43', [at('clean'), moralDone])
  return site.site()
}
