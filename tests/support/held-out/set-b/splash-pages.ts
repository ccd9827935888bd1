import type { Draft } from '../draft.ts'
import { CHAT, FACEBOOK, OFFICE, typed } from './splash-sheet.ts'
import type { Sheets } from './splash-sheet.ts'

/** The pages to which the menu leads. */
export function splashPages(site: Draft, sheets: Sheets): void {
  sheets.page(
    'home',
    'ยินดีต้อนรับ',
    `<p>${OFFICE} ยินดีต้อนรับทุกท่าน</p><marquee>ข่าว สถ. วันที่ 27 พฤศจิกายน 2569 เรื่อง การจัดทำงบประมาณ</marquee><p>สงวนลิขสิทธิ์ 2550-2569</p>`,
  )
  sheets.page('his', 'ประวัติ', '<p>บึงนี้เคยมีกระจับขึ้นเต็ม</p>')
  sheets.page('tour', 'เที่ยวบึง', '<p>พายเรือ ตกปลา ดูนก</p>')
  sheets.page('gallery', 'ภาพกิจกรรม', '<p>แข่งเรือ ๒๕๖๒</p>')
  sheets.page(
    'complain',
    'ร้องทุกข์ทั่วไป',
    '<form method=post action="complain.htm"><textarea name=d></textarea><input type=submit value="ส่ง"></form>',
  )
  site.is('present', 'O1', [
    sheets.page(
      'tree',
      'โครงสร้าง',
      `<img src="pic/tree.gif" alt="${typed('แผนผังโครงสร้างส่วนราชการ')}"><p>สภา อบต. – นายก อบต. – รองนายก – ปลัด อบต. – สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ</p>`,
    ),
  ])
  site.is('present', 'O2', [
    sheets.page(
      'head',
      'นายก ปลัด และทีมงาน',
      `<table border=1><tr><td><img src="pic/f1.gif"></td><td>นายสมมติ บึงกว้าง<br>นายก อบต.<br>โทร 081 000 0001</td></tr><tr><td><img src="pic/f2.gif"></td><td>นายสมมติ บึงลึก<br>ประธานสภา อบต.<br>โทร 081 000 0002</td></tr><tr><td><img src="pic/f3.gif"></td><td>นางสมมติ บึงใส<br>ปลัด อบต.<br>โทร 081 000 0003</td></tr></table>`,
    ),
  ])
  site.is(
    'present',
    'O3',
    [
      sheets.page(
        'duty',
        typed('อำนาจหน้าที่'),
        `<p>${typed('อบต. มีอำนาจหน้าที่ตาม พ.ร.บ.สภาตำบลฯ มาตรา ๖๖ พัฒนาตำบล และมาตรา ๖๗ จัดให้มีและบำรุงทางน้ำทางบก รักษาความสะอาด ป้องกันโรค บรรเทาสาธารณภัย')}</p>`,
      ),
    ],
    'the label is no anchor; a click on it fills the frame',
  )
  const long = sheets.file('ppt61-65', ['แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๑-๒๕๖๕)', OFFICE, 'ยุทธศาสตร์ เป้าประสงค์ ตัวชี้วัด'])
  site.is('present', 'O4', [
    sheets.page(
      'plan',
      'เเผนพัฒนาท้องถิ่น',
      `<p><a href="${long.slice(1)}">เล่ม ๒๕๖๑-๒๕๖๕</a></p><p><a href="file/old3.pdf">เล่ม ๒๕๕๘-๒๕๖๐</a></p>`,
    ),
    long,
  ])
  sheets.file('old3', ['แผนพัฒนาสามปี (พ.ศ. ๒๕๕๘-๒๕๖๐)'])
  site.is('present', 'O5', [
    sheets.page(
      'contact',
      'ติดต่อเรา',
      `<p>${OFFICE} ๔๕ หมู่ ๒</p><p>โทรศัพท์ ๐-๕๖๐๐-๐๔๐๐ โทรสาร ๐-๕๖๐๐-๐๔๐๑</p><p>e-mail: bkn@example.go.th</p><img src="pic/map.gif" alt="แผนที่">`,
    ),
  ])
  site.is('broken', 'O6', ['/', '/menu.htm', '/lawlist.htm'], 'the page behind the menu is gone (404)')
  site.is(
    'outdated',
    'O7',
    [
      sheets.page(
        'news',
        'ข่าวประชาสัมพันธ์',
        '<table><tr><td>๒๐ ก.ค. ๖๓</td><td>อบต. พ่นยากันยุง หมู่ ๑-๔</td></tr><tr><td>๒ มี.ค. ๖๓</td><td>ขอความร่วมมือสวมหน้ากากอนามัย</td></tr><tr><td>๑๕ ธ.ค. ๖๒</td><td>แจ้งชำระภาษี</td></tr></table>',
      ),
    ],
    'the last news is of July 2563, the year before',
  )
  site.is('present', 'O8', [CHAT, '/', '/menu.htm'], 'a talk with the officers in Messenger')
  site.is('present', 'O9', [FACEBOOK, '/', '/menu.htm'])
  const bids = sheets.page(
    'egp',
    'ข่าวซื้อ-จ้าง',
    '<p>๑๑ ส.ค. ๖๔ <a href="https://process3.gprocurement.go.th/a">ประกาศผู้ชนะการเสนอราคา ซื้อครุภัณฑ์คอมพิวเตอร์</a></p><p>๓ มี.ค. ๖๔ <a href="https://process3.gprocurement.go.th/b">ประกาศเชิญชวนประกวดราคาจ้างก่อสร้างอาคารอเนกประสงค์</a></p>',
  )
  site.is('present', 'O22', [bids])
  sheets.page('notice', 'ประกาศ', '<p>ประกาศ อบต. เรื่อง วันหยุดราชการประจำปี ๒๕๖๔</p><p>ประกาศ เรื่อง การแต่งกาย</p>')
  site.is('missing', 'O13', [], 'the menu names the manual, the page shows notices on holidays and dress')
  site.is(
    'present',
    'O14',
    [
      sheets.page(
        'guide',
        'มาติดต่อ อบต. เตรียมอะไรบ้าง',
        '<table border=1><tr><td>บริการ</td><td>ขั้นตอน</td><td>ใช้เวลา</td><td>ค่าธรรมเนียม</td><td>เอกสาร</td></tr><tr><td>ขอใช้น้ำประปา</td><td>ยื่นคำขอ-สำรวจ-ติดตั้ง</td><td>๓ วัน</td><td>๑๐๐ บาท</td><td>บัตร ทะเบียนบ้าน</td></tr><tr><td>ชำระภาษีป้าย</td><td>ยื่นแบบ-ประเมิน-ชำระ</td><td>๑๐ นาที</td><td>ตามขนาดป้าย</td><td>แบบ ภ.ป.๑</td></tr></table>',
      ),
    ],
    'no such title, but all that the item asks for',
  )
  site.is('empty', 'O15', [sheets.page('visit', typed('ยอดผู้ใช้บริการประจำปี'), '<p>ไม่พบข้อมูล</p>')])
  site.is('present', 'O17', [
    sheets.page(
      'eserv',
      'บริการออนไลน์',
      '<form method=post action="eserv.htm"><p>ยื่นคำขอทางอินเทอร์เน็ต</p>ชื่อ <input name=n> เรื่อง <select name=t><option>ขอถังขยะ</option><option>ขอตัดต้นไม้</option></select><input type=submit value="ยื่นคำขอ"></form>',
    ),
    '/top.htm',
  ])
  site.is('present', 'O32', [
    sheets.page(
      'voice',
      'กล่องรับความคิดเห็น',
      '<p>ท่านมีความเห็นต่อการบริหารงานของ อบต. อย่างไร</p><form method=post action="voice.htm"><textarea name=v rows=6></textarea><input type=submit value="หย่อนกล่อง"></form>',
    ),
  ])
}
