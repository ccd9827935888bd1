// The frame of the hand-made pages: menus in cells at both sides, lists of files in a table.

export const OFFICE = 'องค์การบริหารส่วนตำบลหนองแสงจันทร์'
export type Row = readonly [label: string, href: string, date?: string]

export const STORIES = [
  ['912', 'ประชาสัมพันธ์ การลงทะเบียนผู้สูงอายุ', 'ผู้ที่มีอายุครบ 60 ปี ลงทะเบียนได้ที่สำนักปลัด ภายในเดือนกันยายน 2563'],
  ['908', 'โครงการพ่นหมอกควันป้องกันไข้เลือดออก', 'วันที่ 2 กรกฎาคม 2563 อบต. ออกพ่นหมอกควันในหมู่ที่ 1 ถึงหมู่ที่ 9'],
  ['897', 'มอบถุงยังชีพผู้ได้รับผลกระทบจากโควิด-19', 'วันที่ 30 เมษายน 2563 คณะผู้บริหารมอบถุงยังชีพให้ประชาชน'],
] as const
export const NEWS = STORIES.map(
  ([id, title], i) =>
    `<tr><td><img src="images/bullet1.gif"> <a href="javascript:MM_openBrWindow('select_news.php?news_id=${id}','','width=700')">${title}</a> <font size="1">[${18 - i * 4} ก.ค. 2563] อ่าน ${120 + i}</font></td></tr>`,
).join('')

const MENU: readonly Row[] = [
  ['หน้าแรก', 'main.php'],
  ['ประวัติความเป็นมา', 'page.php?pagename=history'],
  ['โครงสร้าง อบต.', 'page.php?pagename=architech'],
  ['อำนาจและหน้าที่', 'page.php?pagename=officer'],
  ['คณะผู้บริหาร', 'page.php?pagename=excustive'],
  ['สมาชิก อบต.', 'page.php?pagename=member'],
  ['พนักงานส่วนตำบล', 'page.php?pagename=officer'],
  ['แผนพัฒนาตำบล', 'content_list.php?g=plan'],
  ['รายงานต่าง ๆ', 'content_list.php?g=report'],
  ['คู่มือการปฎิบัติงาน', 'content_list.php?g=manual'],
  ['คู่มือประชาชน', 'content_list.php?g=people'],
  ['จำนวนผู้มารับบริการ', 'page.php?pagename=visit63'],
  ['งานคลังและพัสดุ', 'content_list.php?g=money'],
  ['ประกวดราคา / ผู้ชนะการเสนอราคา', 'view_all_pr.php?type=bid'],
  ['สขร.1', 'view_all_pr.php?type=skr'],
  ['รายงานผลการจัดซื้อจัดจ้างประจำปี', 'view_all_pr.php?type=year'],
  ['งานการเจ้าหน้าที่', 'content_list.php?g=hr'],
  ['ธรรมาภิบาล', 'content_list.php?g=good'],
  ['การมีส่วนร่วมของผู้บริหาร', 'page.php?pagename=join63'],
  ['วัฒนธรรมองค์กร', 'page.php?pagename=culture63'],
  ['ประชาคมหมู่บ้าน', 'page.php?pagename=prachakhom63'],
  ['กฏหมายที่เกี่ยวข้อง', 'lawlink.php?menuid=1'],
  ['แหล่งท่องเที่ยว', 'page.php?pagename=travel'],
]
const SIDE: readonly Row[] = [
  ['ถาม-ตอบ ปัญหาชาวบ้าน', 'board.php'],
  ['ขอรับบริการออนไลน์', 'request.php'],
  ['แจ้งเบาะแสทุจริต', 'tip.php'],
  ['สถิติเรื่องร้องเรียนการทุจริต', 'page.php?pagename=stat63'],
  ['ช่องทางรับฟังความคิดเห็น', 'opinion.php'],
  ['แบบสอบถามความพึงพอใจ', 'vote.php'],
  ['ติดต่อ อบต.', 'contactus.php'],
]

export function framed(title: string, body: string): string {
  const cells = (rows: readonly Row[]) =>
    rows
      .map(
        ([label, href]) =>
          `<tr><td background="images/menu_bg.gif" class="menu"><img src="images/dot.gif">&nbsp;<a href="${href}">${label}</a></td></tr>`,
      )
      .join('')
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874"><title>${OFFICE}</title><link href="style.css" rel="stylesheet"></head><body topmargin="0"><table width="970" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="images/header.jpg" width="970" height="238"></td></tr><tr valign="top"><td width="190"><table width="100%" cellspacing="1">${cells(MENU)}</table></td><td><table width="100%"><tr><td class="body2-head">${title}</td></tr><tr><td>${body}</td></tr></table></td><td width="170"><table width="100%">${cells(SIDE)}<tr><td><b>ผู้เยี่ยมชม</b><br>วันนี้ 12 คน<br>ทั้งหมด 184,233 คน<br>IP 10.0.0.7</td></tr></table></td></tr><tr><td colspan="3" align="center" class="foot">Copyright &copy; 2558 - 2569 ${OFFICE} สงวนลิขสิทธิ์</td></tr></table></body></html>`
}

export function filesTable(rows: readonly Row[]): string {
  const cells = rows.map(
    ([label, href, date], i) =>
      `<tr bgcolor="${i % 2 === 0 ? '#FFFFFF' : '#EFF7EF'}"><td width="30" align="center">${i + 1}.</td><td>${label}${date ? ` <font size="1">(${date})</font>` : ''}</td><td><a href="${href}" target="_blank"><img src="images/pdf-ico.png" border="0"> ดาวน์โหลด</a></td></tr>`,
  )
  return `<table width="100%" border="0" cellpadding="3">${cells.join('')}</table>`
}

export function people(...posts: readonly string[]): string {
  const cells = posts.map(
    (post, i) =>
      `<td align="center"><img src="images/CEO/${i + 1}.jpg" width="110"><br>${post.includes('ว่าง') ? '- ว่าง -' : `นายนามสมมุติ ที่${['หนึ่ง', 'สอง', 'สาม', 'สี่'][i] ?? ''}`}<br>${post}<br>โทร. 042-990-00${i + 3}</td>`,
  )
  return `<table width="100%"><tr>${cells.join('')}</tr></table>`
}
