import type { Draft } from '../draft.ts'
import { BOARD_OFFICE, boardPage, boardRows } from './board-markup.ts'

/** The pages proper: the office, its people, and where it is spoken to. */
export function writeBoardPages(draft: Draft): void {
  const put = (path: string, title: string, body: string): string => {
    draft.page(path, boardPage(title, body))
    return path
  }
  put(
    '/login',
    'เข้าสู่ระบบ',
    '<form method="post"><label>ชื่อผู้ใช้</label><input name="user"><label>รหัสผ่าน</label><input type="password" name="pass"><button>เข้าสู่ระบบ</button></form>',
  )
  put(
    '/info',
    'ข้อมูลพื้นฐาน',
    '<ul><li><a href="/info/structure">ผังการแบ่งงานในเทศบาล</a></li><li><a href="/info/duty">บทบาทหน้าที่</a></li><li><a href="/info/law">กฎหมายและระเบียบท้องถิ่น</a></li><li><a href="/info/travel">ที่เที่ยวในตำบล</a></li></ul>',
  )
  put('/info/travel', 'ที่เที่ยวในตำบล', '<p>บึงกระจับ ชมนกน้ำในฤดูหนาว</p>')
  draft.is('present', 'O1', [
    put(
      '/info/structure',
      'ผังการแบ่งงานในเทศบาล',
      '<p>ฝ่ายการเมือง: สภาเทศบาล นายกเทศมนตรี รองนายกเทศมนตรี ที่ปรึกษา เลขานุการ</p><p>ฝ่ายประจำ: ปลัดเทศบาล รองปลัดเทศบาล</p><ul><li>สำนักปลัด (ฝ่ายอำนวยการ งานทะเบียนราษฎร)</li><li>กองคลัง (ฝ่ายบริหารงานคลัง งานพัสดุ)</li><li>กองช่าง (ฝ่ายแบบแผนและก่อสร้าง)</li><li>กองการศึกษา</li></ul>',
    ),
  ])
  draft.is('present', 'O3', [
    put(
      '/info/duty',
      'บทบาทหน้าที่',
      '<p>เทศบาลมีหน้าที่ตามมาตรา 50 แห่งพระราชบัญญัติเทศบาล พ.ศ. 2496 รักษาความสงบเรียบร้อย จัดให้มีและบำรุงทางบกทางน้ำ รักษาความสะอาด ป้องกันโรคติดต่อ จัดให้มีเครื่องใช้ในการดับเพลิง และจัดการศึกษา</p>',
    ),
  ])
  const law = draft.pdf('/storage/law/2496.pdf', ['พระราชบัญญัติเทศบาล พ.ศ. 2496 และที่แก้ไขเพิ่มเติม'])
  const decentral = draft.pdf('/storage/law/2542.pdf', [
    'พระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น พ.ศ. 2542',
  ])
  draft.is('present', 'O6', [
    put(
      '/info/law',
      'กฎหมายและระเบียบท้องถิ่น',
      boardRows([
        ['พระราชบัญญัติเทศบาล พ.ศ. 2496', law],
        ['พระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจ พ.ศ. 2542', decentral],
      ]),
    ),
    law,
    decentral,
  ])
  draft.is('present', 'O2', [
    put(
      '/staff',
      'บุคลากร',
      '<h5>ผู้บริหารเทศบาล</h5><div><img src="/storage/p/1.png">นายเกียรติ ก้องไกล นายกเทศมนตรี 08-0000-0041</div><div><img src="/storage/p/2.png">นางกานดา พาเพลิน รองนายกเทศมนตรี 08-0000-0042</div><h5>สภาเทศบาล</h5><div><img src="/storage/p/3.png">นายกล้า หาญกล้า ประธานสภาเทศบาล 08-0000-0043</div><div><img src="/storage/p/4.png">นายแก้ว แวววาว สมาชิกสภาเทศบาล 08-0000-0044</div><h5>ข้าราชการ</h5><div><img src="/storage/p/5.png">นายกิตติ มีนาม ปลัดเทศบาล 08-0000-0045</div><div><img src="/storage/p/6.png">- ว่าง - ผู้อำนวยการกองคลัง</div>',
    ),
  ])
  const contact = put(
    '/contact',
    'ติดต่อเทศบาล',
    `<p>สำนักงาน${BOARD_OFFICE} 200 หมู่ 1 ตำบลบึงกระจับ อำเภอเมือง จังหวัดกำแพงเพชร 62000</p><p>โทร 055-000-000 แฟกซ์ 055-000-001 อีเมล office@buengkrachap.example</p><iframe title="แผนที่" src="https://www.google.com/maps/embed?pb=4"></iframe><p><a href="https://www.facebook.com/buengkrachap">Facebook เทศบาล</a></p>`,
  )
  draft.is('present', 'O5', [contact])
  draft.is('present', 'O9', [contact, 'https://www.facebook.com/buengkrachap'])
  draft.is('empty', 'O10', [put('/privacy', 'การคุ้มครองข้อมูลส่วนบุคคล', '<p>อยู่ระหว่างปรับปรุงข้อมูล</p>')])
  const faq = put(
    '/faq',
    'ถาม-ตอบ (Q&amp;A)',
    '<div><b>ถาม:</b> ต่อใบอนุญาตร้านอาหารที่ไหน<br><b>ตอบ:</b> กองสาธารณสุข ชั้น 1 ค่ะ</div><form method="post"><label>ส่งคำถามถึงเจ้าหน้าที่</label><textarea name="ask"></textarea><button>ส่ง</button></form>',
  )
  draft.is('present', 'O8', [faq])
  const queue = put(
    '/online/request',
    'ยื่นคำขอออนไลน์',
    '<form method="post"><label>เรื่อง</label><select name="kind"><option>ขออนุญาตก่อสร้าง</option><option>ขอใช้น้ำประปา</option><option>ขอรถดูดส้วม</option></select><label>ชื่อผู้ขอ</label><input name="name"><button>ยื่นคำขอ</button></form>',
  )
  draft.is('present', 'O18', [queue])
  const general = put(
    '/complain',
    'แจ้งเหตุ ร้องทุกข์',
    '<form method="post"><label>แจ้งเหตุไฟดับ น้ำไม่ไหล ถนนชำรุด</label><textarea name="story"></textarea><button>แจ้ง</button></form>',
  )
  draft.is('missing', 'O28', [], 'only what is broken in the street is asked for')

  const news = ['/news/501', '/news/502', '/news/503']
  put('/news/501', 'ขยายเวลาชำระภาษีที่ดินและสิ่งปลูกสร้าง ปี 2566', '<p>2 พฤษภาคม 2566</p><p>ขยายเวลาถึงวันที่ 30 มิถุนายน 2566</p>')
  put('/news/502', 'ประชาสัมพันธ์รับขึ้นทะเบียนเกษตรกร', '<p>11 เมษายน 2566</p><p>ยื่นได้ที่สำนักงานเกษตรอำเภอ</p>')
  put(
    '/news/503',
    'ประชุมมอบนโยบาย No Gift Policy ปลูกฝังพนักงานไม่รับของขวัญ',
    '<p>12 มกราคม 2566</p><p>นายกเทศมนตรีประชุมพนักงานทุกคน มอบนโยบายและสร้างวัฒนธรรมไม่รับของขวัญจากการปฏิบัติหน้าที่ ประจำปี 2566</p><img src="/storage/n/503.jpg">',
  )
  put(
    '/categories/menu/30',
    'ข่าว/กิจกรรม',
    boardRows([
      ['ขยายเวลาชำระภาษีที่ดินและสิ่งปลูกสร้าง ปี 2566 (2 พ.ค. 2566)', '/news/501'],
      ['ประชาสัมพันธ์รับขึ้นทะเบียนเกษตรกร (11 เม.ย. 2566)', '/news/502'],
      ['ประชุมมอบนโยบาย No Gift Policy ปลูกฝังพนักงานไม่รับของขวัญ (12 ม.ค. 2566)', '/news/503'],
    ]),
  )
  draft.is('present', 'O7', ['/categories/menu/30', ...news])
  draft.is('present', 'O32', ['/categories/menu/30', '/news/503'])
  draft.page(
    '/',
    boardPage(
      BOARD_OFFICE,
      `<div class="banner"><a href="${queue}">ยื่นคำขอออนไลน์</a> <a href="${faq}">ถาม-ตอบ</a> <a href="${general}">แจ้งเหตุ ร้องทุกข์</a></div><p>บึงสวย น้ำใส ใส่ใจประชาชน</p>`,
    ),
  )
}
