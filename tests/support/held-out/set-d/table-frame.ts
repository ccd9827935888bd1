export const TABLE_OFFICE = 'องค์การบริหารส่วนตำบลหนองไผ่ฟ้า'
export const TABLE_FACEBOOK = 'https://www.facebook.com/nongphaifa.sao'

export type TablePage = (path: string, heading: string, body: string) => void

export function tableFrame(heading: string, body: string): string {
  const menu: readonly (readonly [string, string])[] = [
    ['/', 'หน้าหลัก'],
    ['/page.php?no=1', 'ประวัติความเป็นมา'],
    ['/page.php?no=2', 'โครงสร้างส่วนราชการ'],
    ['/page.php?no=3', 'ทำเนียบผู้บริหาร'],
    ['/page.php?no=4', 'อำนาจ-หน้าที่'],
    ['/page.php?no=5', 'แผนงานต่าง ๆ'],
    ['/page.php?no=6', 'ข้อบัญญัติ/งบประมาณ'],
    ['/page.php?no=7', 'งานพัสดุ'],
    ['/page.php?no=8', 'งานบุคคล'],
    ['/page.php?no=9', 'คู่มือ'],
    ['/page.php?no=10', 'กฏหมาย/ระเบียบ'],
    ['/page.php?no=11', 'ป้องกันทุจริต'],
    ['/page.php?no=12', 'รายงานต่าง ๆ'],
    ['/page.php?no=13', 'ดาวน์โหลดแบบฟอร์ม'],
    ['/news.php', 'ข่าวประชาสัมพันธ์'],
    ['/buy.php', 'ข่าวจัดซื้อจัดจ้าง'],
    ['/board.php', 'กระดานถาม-ตอบ'],
    ['/tell.php', 'แจ้งเบาะแสการทุจริต'],
    ['/say.php', 'ร่วมแสดงความคิดเห็น'],
    ['/page.php?no=14', 'ของดีตำบล'],
    ['/page.php?no=15', 'ติดต่อ อบต.'],
  ]
  return `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-874"><TITLE>:: อบต.หนองไผ่ฟ้า ::</TITLE></HEAD>
<BODY BGCOLOR="#E8F3E0" TOPMARGIN="0"><CENTER><TABLE WIDTH="980" BORDER="0" BGCOLOR="#FFFFFF">
<TR><TD COLSPAN="3"><IMG SRC="images/head.jpg" WIDTH="980"><MARQUEE>ยินดีต้อนรับสู่เว็บไซต์ ${TABLE_OFFICE} จังหวัดตัวอย่าง</MARQUEE></TD></TR>
<TR><TD WIDTH="190" VALIGN="TOP"><TABLE WIDTH="100%">${menu
    .map(
      ([to, text]) =>
        `<TR><TD BGCOLOR="#CFE6BC"><IMG SRC="images/dot.gif"> <A HREF="${to}"><FONT SIZE="2">${text}</FONT></A></TD></TR>`,
    )
    .join('\n')}
<TR><TD><A HREF="${TABLE_FACEBOOK}" TARGET="_blank"><IMG SRC="images/fb.gif" ALT="Facebook อบต.หนองไผ่ฟ้า" BORDER="0"></A></TD></TR>
<TR><TD><FONT SIZE="1">สถิติผู้เข้าชมเว็บไซต์<BR>วันนี้ 14 คน<BR>ทั้งหมด 48,210 คน</FONT></TD></TR></TABLE></TD>
<TD WIDTH="600" VALIGN="TOP"><P ALIGN="CENTER"><FONT SIZE="4" COLOR="#006600"><B>${heading}</B></FONT></P>${body}</TD>
<TD WIDTH="190" VALIGN="TOP"><FONT SIZE="2"><B>หน่วยงานที่เกี่ยวข้อง</B><BR><A HREF="http://www.dla.go.th">กรมส่งเสริมการปกครองท้องถิ่น</A><BR><A HREF="https://www.nacc.go.th">สำนักงาน ป.ป.ช.</A><BR><A HREF="http://www.gprocurement.go.th">ระบบจัดซื้อจัดจ้างภาครัฐ</A></FONT></TD></TR>
<TR><TD COLSPAN="3" ALIGN="CENTER" BGCOLOR="#006600"><FONT COLOR="#FFFFFF" SIZE="1">สงวนลิขสิทธิ์ 2564 ${TABLE_OFFICE}</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`
}

/** Rows of documents as the officer writes them: a number, a title, a word to click. */
export function tableRows(rows: readonly (readonly [string, string])[]): string {
  return `<TABLE WIDTH="95%" BORDER="1" CELLSPACING="0"><TR BGCOLOR="#CCFFCC"><TD>ที่</TD><TD>รายการ</TD><TD>เอกสาร</TD></TR>${rows
    .map(
      ([title, to], i) =>
        `<TR><TD>${i + 1}</TD><TD><FONT SIZE="2">${title}</FONT></TD><TD><A HREF="${to}">คลิก</A></TD></TR>`,
    )
    .join('')}</TABLE>`
}
