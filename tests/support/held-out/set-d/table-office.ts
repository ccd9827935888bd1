import type { SampleSite } from '../../sites/build.ts'
import type { Draft } from '../draft.ts'
import { draftSite } from '../draft.ts'
import type { TablePage } from './table-frame.ts'
import { TABLE_FACEBOOK, TABLE_OFFICE, tableFrame, tableRows } from './table-frame.ts'
import { tableOfficeIntegrity } from './table-office-integrity.ts'
import { tableOfficeMoney } from './table-office-money.ts'
import { tableOfficeWork } from './table-office-work.ts'

/** Made by hand in tables and served in windows-874; one menu down the left side, documents in one folder. */
export function tableOffice(): SampleSite {
  const site = draftSite({
    id: 'table-office',
    build: 'tables of one officer',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    charset: 'windows-874',
  })
  const page: TablePage = (path, heading, body) => site.page(path, tableFrame(heading, body))
  home(page)
  office(site, page)
  tableOfficeWork(site, page)
  tableOfficeMoney(site, page)
  tableOfficeIntegrity(site, page)
  return site.site()
}

function home(page: TablePage): void {
  page(
    '/',
    'ยินดีต้อนรับ',
    `<TABLE><TR><TD><B>ข่าวล่าสุด</B><BR>- <A HREF="/news.php?id=31">ประชาสัมพันธ์การชำระภาษีที่ดินและสิ่งปลูกสร้าง</A> (8 มิ.ย. 2563)<BR>- <A HREF="/news.php?id=30">มาตรการป้องกันโรคโควิด-19 ในตลาดนัดชุมชน</A> (12 พ.ค. 2563)</TD></TR></TABLE><P>คำขวัญตำบล : ไผ่เขียวขจี น้ำดีมีสุข</P>`,
  )
  page(
    '/page.php?no=1',
    'ประวัติความเป็นมา',
    '<P>ตำบลหนองไผ่ฟ้าตั้งชื่อตามหนองน้ำใหญ่ที่มีป่าไผ่ล้อมรอบ มี 11 หมู่บ้าน พื้นที่ 42 ตารางกิโลเมตร ประชาชนส่วนใหญ่ทำนา</P>',
  )
  page('/page.php?no=14', 'ของดีตำบล', '<P>ตะกร้าไม้ไผ่สาน กลุ่มสตรีบ้านหนองไผ่ หมู่ที่ 3 และข้าวเกรียบว่าวบ้านดอนกลาง</P>')
  page(
    '/news.php',
    'ข่าวประชาสัมพันธ์',
    '<UL><LI>8 มิ.ย. 2563 <A HREF="/news.php?id=31">ประชาสัมพันธ์การชำระภาษีที่ดินและสิ่งปลูกสร้าง</A><LI>12 พ.ค. 2563 <A HREF="/news.php?id=30">มาตรการป้องกันโรคโควิด-19 ในตลาดนัดชุมชน</A><LI>20 พ.ย. 2562 <A HREF="/news.php?id=22">ออกหน่วยบริการเคลื่อนที่หมู่ที่ 7</A></UL>',
  )
  page(
    '/news.php?id=31',
    'ประชาสัมพันธ์การชำระภาษีที่ดินและสิ่งปลูกสร้าง',
    '<P>ขอเชิญผู้มีหน้าที่เสียภาษีชำระภาษีที่กองคลัง ภายในเดือนสิงหาคม 2563</P>',
  )
  page(
    '/news.php?id=30',
    'มาตรการป้องกันโรคโควิด-19 ในตลาดนัดชุมชน',
    '<P>ขอให้ผู้ค้าและผู้ซื้อสวมหน้ากากและเว้นระยะ ตั้งแต่วันที่ 15 พฤษภาคม 2563</P>',
  )
  page(
    '/news.php?id=22',
    'ออกหน่วยบริการเคลื่อนที่หมู่ที่ 7',
    '<P>วันที่ 18 พฤศจิกายน 2562 อบต.หนองไผ่ฟ้าออกหน่วยบริการประชาชน ณ ศาลาประชาคมหมู่ที่ 7</P>',
  )
}

function office(site: Draft, page: TablePage): void {
  page(
    '/page.php?no=2',
    'โครงสร้างส่วนราชการ',
    `<TABLE BORDER="1" WIDTH="95%"><TR><TD COLSPAN="3" ALIGN="CENTER">แผนผังโครงสร้าง ${TABLE_OFFICE}</TD></TR><TR><TD>ฝ่ายการเมือง<BR>นายก อบต. / รองนายก อบต. 2 คน / เลขานุการนายก</TD><TD>สภา อบต.<BR>ประธานสภา รองประธานสภา สมาชิก 22 คน</TD><TD>ฝ่ายข้าราชการประจำ<BR>ปลัด อบต. / รองปลัด อบต.</TD></TR><TR><TD>สำนักงานปลัด<BR>งานบริหารทั่วไป งานนโยบายและแผน</TD><TD>กองคลัง<BR>งานการเงิน งานพัสดุ งานพัฒนารายได้</TD><TD>กองช่าง / กองการศึกษา ศาสนาและวัฒนธรรม</TD></TR></TABLE>`,
  )
  const head = (name: string, post: string, tel: string) =>
    `<TD ALIGN="CENTER"><IMG SRC="images/p_${tel.slice(-3)}.jpg" ALT="${name}"><BR>${name}<BR>${post}<BR>โทร. ${tel}</TD>`
  page(
    '/page.php?no=3',
    'ทำเนียบผู้บริหาร',
    `<TABLE><TR>${head('นายกล้า นามสมมุติ', 'นายก อบต.หนองไผ่ฟ้า', '0-4300-0101')}${head('นางแก้ว นามสมมุติ', 'รองนายก อบต.', '0-4300-0102')}${head('นายขวัญ นามสมมุติ', 'รองนายก อบต.', '0-4300-0103')}</TR><TR>${head('นายคง นามสมมุติ', 'ประธานสภา อบต.', '0-4300-0104')}${head('นางจันทร์ นามสมมุติ', 'ปลัด อบต.', '0-4300-0105')}${head('นายชอบ นามสมมุติ', 'ผู้อำนวยการกองช่าง', '0-4300-0106')}</TR><TR>${head('นางดี นามสมมุติ', 'ผู้อำนวยการกองคลัง', '0-4300-0107')}<TD>รองปลัด อบต.<BR>(ตำแหน่งว่าง)</TD></TR></TABLE>`,
  )
  page(
    '/page.php?no=4',
    'อำนาจ-หน้าที่',
    '<P>องค์การบริหารส่วนตำบลมีหน้าที่ตามมาตรา 67 แห่งพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 ดังนี้<BR>(1) จัดให้มีและบำรุงรักษาทางน้ำและทางบก<BR>(2) รักษาความสะอาดของถนน ทางน้ำ ทางเดินและที่สาธารณะ กำจัดมูลฝอยและสิ่งปฏิกูล<BR>(3) ป้องกันโรคและระงับโรคติดต่อ<BR>(4) ป้องกันและบรรเทาสาธารณภัย</P><P>และอาจจัดทำกิจการตามมาตรา 68 เช่น ให้มีน้ำเพื่อการอุปโภคบริโภคและการเกษตร</P>',
  )
  const map = 'https://www.google.com/maps?q=15.0,103.0'
  page(
    '/page.php?no=15',
    'ติดต่อ อบต.',
    `<P>ที่ทำการ${TABLE_OFFICE} เลขที่ 99 หมู่ที่ 2 ตำบลหนองไผ่ฟ้า<BR>โทรศัพท์ 0-4300-0100 โทรสาร 0-4300-0199<BR>E-mail : office@nongphaifa.example<BR><A HREF="${map}">แผนที่ตั้ง อบต.</A></P>`,
  )
  const act = site.pdf('/doc/prb2537.pdf', [
    'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537',
    'มาตรา 1 พระราชบัญญัตินี้เรียกว่า พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล',
    'มาตรา 2 ให้ใช้บังคับเมื่อพ้นกำหนดเก้าสิบวันนับแต่วันประกาศ',
  ])
  const supply = site.pdf('/doc/rabiab60.pdf', [
    'ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560',
    'ข้อ 1 ระเบียบนี้ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศ',
  ])
  page(
    '/page.php?no=10',
    'กฏหมาย/ระเบียบ',
    tableRows([
      ['พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ.2537', act],
      ['ระเบียบกระทรวงการคลัง ว่าด้วยการจัดซื้อจัดจ้างฯ พ.ศ. 2560', supply],
    ]),
  )
  page(
    '/board.php',
    'กระดานถาม-ตอบ',
    '<TABLE BORDER="1"><TR><TD>ถาม : ถังขยะหมู่ 4 เต็ม ติดต่อใครได้ครับ (3 มี.ค. 2563)</TD><TD>ตอบ : แจ้งงานสาธารณสุข จะเข้าเก็บภายในวันพรุ่งนี้ค่ะ - เจ้าหน้าที่ อบต.</TD></TR></TABLE><FORM METHOD="post" ACTION="/board.php"><B>ตั้งคำถามใหม่</B> ชื่อ <INPUT NAME="n"> คำถาม <TEXTAREA NAME="q"></TEXTAREA><INPUT TYPE="submit" VALUE="ส่งคำถาม"></FORM>',
  )
  page(
    '/say.php',
    'ร่วมแสดงความคิดเห็น',
    '<P>อบต.หนองไผ่ฟ้าเปิดรับฟังความคิดเห็นของประชาชนต่อการดำเนินงานของ อบต.</P><FORM METHOD="post" ACTION="/say.php">เรื่อง <INPUT NAME="s"> ความคิดเห็น/ข้อเสนอแนะ <TEXTAREA NAME="t"></TEXTAREA><INPUT TYPE="submit" VALUE="ส่งความคิดเห็น"></FORM>',
  )
  site.is('present', 'O1', ['/page.php?no=2'], 'both sides and every division in one table')
  site.is('present', 'O2', ['/page.php?no=3'], 'name, post, photo, telephone; the vacant post is said')
  site.is('present', 'O3', ['/page.php?no=4'])
  site.is('present', 'O5', ['/page.php?no=15'])
  site.is('present', 'O6', ['/page.php?no=10', act, supply])
  site.is('present', 'O7', ['/news.php', '/news.php?id=31', '/news.php?id=30', '/news.php?id=22'])
  site.is('present', 'O8', ['/board.php'], 'a board where the office answers')
  site.is('present', 'O9', ['/', TABLE_FACEBOOK])
  site.is('present', 'O32', ['/say.php'])
}
