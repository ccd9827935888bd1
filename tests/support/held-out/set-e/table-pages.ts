import type { Draft } from '../draft.ts'
import { fileTable, TABLE_OFFICE, tablePage } from './table-markup.ts'

/** The office, its people, and the pages on which the public is heard. */
export function writeTablePages(draft: Draft): void {
  const put = (link: string, title: string, body: string): string => {
    const path = `/index.php?link=${link}`
    draft.page(path, tablePage(title, body))
    return path
  }
  put('history', 'ประวัติตำบล', 'ตำบลหนองไผ่ล้อมตั้งขึ้นเมื่อปี 2524 มีกอไผ่ล้อมรอบหนองน้ำใหญ่กลางตำบล')
  draft.is('present', 'O1', [
    put(
      'structure',
      'โครงสร้างองค์กร',
      '<table border="1"><tr><td colspan="2" align="center">สภา อบต. (ประธานสภา รองประธานสภา สมาชิกสภา)</td></tr><tr><td colspan="2" align="center">นายก อบต. - รองนายก อบต. - เลขานุการนายก อบต.</td></tr><tr><td colspan="2" align="center">ปลัด อบต. - รองปลัด อบต.</td></tr><tr><td>สำนักงานปลัด</td><td>งานบริหารทั่วไป งานนโยบายและแผน</td></tr><tr><td>กองคลัง</td><td>งานการเงิน งานบัญชี งานพัสดุ</td></tr><tr><td>กองช่าง</td><td>งานก่อสร้าง งานผังเมือง</td></tr></table>',
    ),
  ])
  draft.is('present', 'O3', [
    put(
      'power',
      'อํานาจหน้าที่',
      'อํานาจหน้าที่ของ อบต. ตาม พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗<br>มาตรา ๖๖ พัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม<br>มาตรา ๖๗ (๑) จัดให้มีและบำรุงรักษาทางน้ำและทางบก (๒) รักษาความสะอาดของถนน (๓) ป้องกันโรค (๔) ป้องกันและบรรเทาสาธารณภัย<br>มาตรา ๖๘ (๑) ให้มีน้ำเพื่อการอุปโภค บริโภค และการเกษตร',
    ),
  ])
  draft.is('present', 'O2', [
    put(
      'boss',
      'คณะผู้บริหาร',
      '<img src="images/p1.jpg"><br>นายทองดี มีทรัพย์<br>นายก อบต. โทร. 08-0000-0021<br><img src="images/p2.jpg"><br>นายทองสุข อยู่เย็น<br>รองนายก อบต. โทร. 08-0000-0022',
    ),
    put(
      'member',
      'สมาชิก อบต.',
      '<img src="images/m1.jpg"><br>นายคำ แสนดี<br>ประธานสภา โทร. 08-0000-0023<br><img src="images/m2.jpg"><br>นางจันทร์ งามตา<br>ส.อบต. หมู่ 1 โทร. 08-0000-0024',
    ),
    put(
      'officer',
      'พนักงานส่วนตำบล',
      '<img src="images/o1.jpg"><br>นายเรียน รู้จริง<br>ปลัด อบต. โทร. 08-0000-0025<br><img src="images/o2.jpg"><br>นางเงิน ทองคำ<br>ผู้อำนวยการกองคลัง โทร. 08-0000-0026',
    ),
  ])
  draft.is('present', 'O5', [
    put(
      'contact',
      'ติดต่อ/แผนที่',
      `${TABLE_OFFICE} 77 หมู่ที่ 2 ตำบลหนองไผ่ล้อม อำเภอเมือง จังหวัดนครราชสีมา 30000<br>โทร. 044-000-000 โทรสาร 044-000-001<br>e-mail : office@nongphailom.example<br><img src="images/map.jpg" alt="แผนที่ตั้ง อบต.">`,
    ),
  ])
  draft.is('broken', 'O6', ['/law.htm'], 'the page behind the menu answers 404')

  const news = '/view_all_pr.php?type=pr'
  const story = (id: number, title: string, text: string): string => {
    const path = `/select_news.php?news_id=${id}`
    draft.page(path, tablePage(title, text))
    return path
  }
  const stories = [
    story(31, 'เชิญร่วมงานวันเด็กแห่งชาติ ประจำปี 2561', 'วันเสาร์ที่ 13 มกราคม 2561 ณ สนามหน้าที่ทำการ อบต.'),
    story(30, 'ประกาศหยุดจ่ายน้ำชั่วคราว', 'วันที่ 20 พฤศจิกายน 2560 หมู่ที่ 1 และ หมู่ที่ 4'),
  ]
  draft.page(
    news,
    tablePage(
      'ข่าวประชาสัมพันธ์',
      `<table border="1"><tr><td>10 ม.ค. 2561</td><td><a href="${stories[0]}">เชิญร่วมงานวันเด็กแห่งชาติ ประจำปี 2561</a></td></tr><tr><td>18 พ.ย. 2560</td><td><a href="${stories[1]}">ประกาศหยุดจ่ายน้ำชั่วคราว</a></td></tr></table>`,
    ),
  )

  draft.page(
    '/webboard.php',
    tablePage(
      'เว็บบอร์ด',
      '<a href="/webboard_new.php">[ตั้งคำถามใหม่]</a><table border="1"><tr><td><a href="/webboard_view.php?q=8">ถนนหมู่ 5 เป็นหลุม</a></td><td>ตอบ 1</td></tr></table>',
    ),
  )
  draft.page(
    '/webboard_view.php?q=8',
    tablePage('เว็บบอร์ด', 'ถาม : ถนนหมู่ 5 เป็นหลุม จะซ่อมเมื่อไร<hr>ตอบ (เจ้าหน้าที่) : กองช่างจะเข้าซ่อมภายในเดือนนี้ครับ'),
  )
  draft.page(
    '/webboard_new.php',
    tablePage(
      'ตั้งคำถามใหม่',
      '<form method="post" action="/webboard_save.php">คำถาม <textarea name="q"></textarea> ชื่อ <input name="n"><input type="submit" value="ส่งคำถาม"></form>',
    ),
  )
  draft.is('present', 'O8', ['/webboard.php', '/webboard_view.php?q=8', '/webboard_new.php'])
  draft.is('present', 'O32', [
    put(
      'voice',
      'ฟังเสียงชาวบ้าน',
      'เชิญประชาชนแสดงความคิดเห็นต่อการดำเนินงานของ อบต.<form method="post">ความคิดเห็น <textarea name="opinion"></textarea><input type="submit" value="ส่งความเห็น"></form>',
    ),
  ])
  put(
    'complain',
    'ร้องทุกข์ทั่วไป',
    'แจ้งเหตุเดือดร้อน ไฟฟ้า ประปา ถนน ขยะ<form method="post">เรื่องที่เดือดร้อน <textarea name="trouble"></textarea> หมู่ที่ <input name="moo"><input type="submit" value="แจ้งเรื่อง"></form>',
  )
  draft.is('missing', 'O30', [], 'troubles with power, water and roads alone')

  const form = draft.pdf('/download/form_build.pdf', ['คำขออนุญาตก่อสร้างอาคาร แบบ ข.1', 'ข้าพเจ้า ........ ขอยื่นคำขอ'])
  put('forms', 'ดาวน์โหลดแบบฟอร์ม', fileTable([['คำขออนุญาตก่อสร้างอาคาร', form]]))
  draft.is('missing', 'O17', [], 'a form to print and carry in is no online service')

  put(
    'activity',
    'กิจกรรมของเรา',
    '<ul><li><a href="/show_act.php?id=61">นายก อบต. ลงนามและประกาศต่อต้านการทุจริตร่วมกับพนักงาน</a> 9 ธ.ค. 2562</li><li><a href="/show_act.php?id=62">อบรมปลูกจิตสำนึกค่านิยมซื่อสัตย์สุจริตแก่พนักงาน อบต. ปี 2563</a> 20 ก.พ. 2563</li><li><a href="/show_act.php?id=63">ตักบาตรเทโว</a> 14 ต.ค. 2562</li></ul>',
  )
  draft.page(
    '/show_act.php?id=61',
    tablePage(
      'กิจกรรมของเรา',
      'วันที่ 9 ธันวาคม 2562 นายก อบต. เป็นประธานประกาศต่อต้านการทุจริต และมอบนโยบายการทำงานอย่างโปร่งใสด้วยตนเอง<br><img src="images/act61.jpg">',
    ),
  )
  draft.page(
    '/show_act.php?id=62',
    tablePage(
      'กิจกรรมของเรา',
      'วันที่ 20 กุมภาพันธ์ 2563 อบรมเสริมสร้างวัฒนธรรมองค์กรให้เจ้าหน้าที่มีทัศนคติและค่านิยมสุจริต<br><img src="images/act62.jpg">',
    ),
  )
  draft.page('/show_act.php?id=63', tablePage('กิจกรรมของเรา', 'ภาพบรรยากาศตักบาตรเทโว<br><img src="images/act63.jpg">'))
  draft.is('present', 'O35', ['/index.php?link=activity', '/show_act.php?id=61'])
  draft.is('present', 'O38', ['/index.php?link=activity', '/show_act.php?id=62'])
  const home = tablePage(
    `ยินดีต้อนรับสู่ ${TABLE_OFFICE}`,
    '<img src="images/welcome.jpg"><br>คำขวัญตำบล : ไผ่เขียว น้ำใส น้ำใจงาม',
  )
  draft.page('/', home)
  draft.page('/index.php', home)
  draft.is('present', 'O9', ['/', '/index.php', 'https://www.facebook.com/nongphailom.sao'])
}
