const OFFICE = 'อบต.หนองไผ่ล้อม'

/** Two columns: what stands at the left of every page. */
const LEFT: readonly (readonly [heading: string, links: readonly (readonly [string, string])[]])[] = [
  [
    'เมนูหลัก',
    [
      ['หน้าแรก', '/index.php'],
      ['ประวัติตำบล', '/index.php?link=history'],
      ['โครงสร้าง<br>องค์กร', '/index.php?link=structure'],
      ['อํานาจหน้าที่', '/index.php?link=power'],
      ['คณะผู้บริหาร', '/index.php?link=boss'],
      ['สมาชิก อบต.', '/index.php?link=member'],
      ['พนักงานส่วนตำบล', '/index.php?link=officer'],
      ['ติดต่อ/แผนที่', '/index.php?link=contact'],
      ['ระเบียบ พรบ.<br>กฏหมายที่เกี่ยวข้อง', '/law.htm'],
    ],
  ],
  [
    'ข้อมูลงาน',
    [
      ['แผนพัฒนา', '/index.php?link=plan'],
      ['ข้อบัญญัติและการเงิน', '/index.php?link=money'],
      ['พัสดุ / จัดซื้อ', '/index.php?link=buy'],
      ['งานบุคคล', '/index.php?link=hr'],
      ['งานบริการ', '/index.php?link=service'],
      ['ดาวน์โหลดแบบฟอร์ม', '/index.php?link=forms'],
      ['ต้านโกง', '/index.php?link=anticorruption'],
      ['คุณธรรมความโปร่งใส', '/index.php?link=ita'],
    ],
  ],
  [
    'พูดคุย',
    [
      ['ข่าวประชาสัมพันธ์', '/view_all_pr.php?type=pr'],
      ['กิจกรรมของเรา', '/index.php?link=activity'],
      ['เว็บบอร์ด', '/webboard.php'],
      ['ร้องทุกข์ทั่วไป', '/index.php?link=complain'],
      ['ฟังเสียงชาวบ้าน', '/index.php?link=voice'],
      ['เฟซบุ๊ก อบต.', 'https://www.facebook.com/nongphailom.sao'],
    ],
  ],
]

export function tablePage(title: string, body: string): string {
  const left = LEFT.map(
    ([heading, links]) =>
      `<tr><td bgcolor="#336600"><font color="#ffffff" size="2"><b>${heading}</b></font></td></tr>${links
        .map(
          ([label, href]) =>
            `<tr><td background="images/bt.gif"><font size="2"><a href="${href}">${label}</a></font></td></tr>`,
        )
        .join('')}`,
  ).join('')
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874"><title>:: ${OFFICE} ::</title></head>
<body topmargin="0" bgcolor="#e8f5d8"><center><table width="900" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="2"><img src="images/head.jpg" width="900" height="180"></td></tr>
<tr><td colspan="2"><marquee>ยินดีต้อนรับสู่ ${OFFICE} ตำบลน่าอยู่ ผู้คนมีน้ำใจ</marquee></td></tr>
<tr><td width="190" valign="top"><table width="100%" border="1">${left}<tr><td><font size="1">ผู้ชมขณะนี้ 2 คน<br>ตั้งแต่ 1 ม.ค. 2552 จำนวน 104522 คน</font></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td bgcolor="#99cc66"><font size="4"><b>${title}</b></font></td></tr><tr><td>${body}</td></tr></table></td></tr>
<tr><td colspan="2" align="center"><font size="1">Best view with Internet Explorer 1024x768 | &copy; 2552 ${OFFICE}</font></td></tr></table></center></body></html>`
}

/** Rows of a table of files; a row without an address stands as text alone. */
export function fileTable(rows: readonly (readonly [label: string, href: string])[]): string {
  return `<table border="1" width="100%"><tr bgcolor="#cccccc"><td>ที่</td><td>รายการ</td><td>ไฟล์</td></tr>${rows
    .map(
      ([label, href], i) =>
        `<tr><td>${i + 1}</td><td><font size="2">${label}</font></td><td><a href="${href}"><img src="images/pdf.gif" border="0"></a></td></tr>`,
    )
    .join('')}</table>`
}

export { OFFICE as TABLE_OFFICE }
