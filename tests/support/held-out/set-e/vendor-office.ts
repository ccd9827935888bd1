import type { Draft } from '../draft.ts'
import { VENDOR_OFFICE, vendorPage } from './vendor-markup.ts'

/** Pages about the office itself, and those on which the public writes to it. */
export function writeOffice(draft: Draft): void {
  const text = (menu: number, title: string, body: string): string => {
    const path = `/public/texteditor/data/index/menu/${menu}`
    draft.page(path, vendorPage(title, body))
    return path
  }
  text(20, 'ประวัติความเป็นมา', '<p>ตำบลโนนตะแบกแยกจากตำบลหนองแวงเมื่อปี พ.ศ. 2528 คำว่าตะแบกมาจากต้นตะแบกที่ขึ้นอยู่ทั่วไปบนเนิน</p>')
  text(23, 'สถานที่ท่องเที่ยว', '<p>อ่างเก็บน้ำห้วยตะแบก เหมาะแก่การพักผ่อนและชมพระอาทิตย์ตก</p><p>วัดป่าโนนสวรรค์</p>')
  draft.is('present', 'O1', [
    text(
      21,
      'แผนผังการแบ่งส่วนราชการ',
      `<p><b>ฝ่ายการเมือง</b></p><ul><li>นายกองค์การบริหารส่วนตำบล</li><li>รองนายกองค์การบริหารส่วนตำบล 2 คน</li><li>สภาองค์การบริหารส่วนตำบล : ประธานสภา รองประธานสภา และสมาชิกสภา 9 หมู่บ้าน</li></ul>
<p><b>ฝ่ายข้าราชการประจำ</b></p><ul><li>ปลัดองค์การบริหารส่วนตำบล</li><li>สำนักปลัด : งานบริหารงานทั่วไป งานนโยบายและแผน งานนิติการ</li><li>กองคลัง : งานการเงิน งานพัสดุ งานพัฒนารายได้</li><li>กองช่าง : งานก่อสร้าง งานออกแบบและควบคุมอาคาร</li><li>กองการศึกษา ศาสนาและวัฒนธรรม</li></ul>`,
    ),
  ])
  draft.is('present', 'O3', [
    text(
      22,
      'ภารกิจและอำนาจหน้าที่ของ อบต.',
      `<p>ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 ${VENDOR_OFFICE}มีหน้าที่พัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม (มาตรา 66) และมีหน้าที่ต้องทำในเขตตำบล (มาตรา 67) ดังนี้</p><ol><li>จัดให้มีและบำรุงรักษาทางน้ำและทางบก</li><li>รักษาความสะอาดของถนน ทางเดิน และที่สาธารณะ รวมทั้งกำจัดมูลฝอย</li><li>ป้องกันโรคและระงับโรคติดต่อ</li><li>ป้องกันและบรรเทาสาธารณภัย</li><li>ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม</li></ol>`,
    ),
  ])
  draft.is('present', 'O4', [
    text(
      24,
      'ติดต่อ อบต.',
      `<p>ที่ทำการ${VENDOR_OFFICE} เลขที่ 99 หมู่ที่ 4 ตำบลโนนตะแบก อำเภอเมือง จังหวัดชัยภูมิ 36000</p><p>โทรศัพท์ 0-4400-0000 โทรสาร 0-4400-0001</p><p>ไปรษณีย์อิเล็กทรอนิกส์ saraban@nontabaek.example</p><iframe src="https://www.google.com/maps/embed?pb=1" title="แผนที่ตั้ง"></iframe>`,
    ),
  ])

  const people = (id: number, menu: number, title: string, rows: readonly string[]): string => {
    const path = `/public/person/data/chart/structure_id/${id}/menu/${menu}`
    const cards = rows.map(
      (row, i) => `<div class="person"><img src="/public/person/${menu}${i}.jpg"><p>${row}</p></div>`,
    )
    draft.page(path, vendorPage(title, cards.join('')))
    return path
  }
  draft.is('present', 'O2', [
    people(1, 30, 'คณะผู้บริหาร', [
      'นายสมชาย ใจดี<br>นายกองค์การบริหารส่วนตำบล<br>โทร 08-0000-0001',
      'นายสมศักดิ์ รักษ์ถิ่น<br>รองนายกองค์การบริหารส่วนตำบล<br>โทร 08-0000-0002',
      'นางสมศรี มีสุข<br>เลขานุการนายกองค์การบริหารส่วนตำบล<br>โทร 08-0000-0003',
    ]),
    people(2, 31, 'สมาชิกสภา อบต.', [
      'นายบุญมี ศรีสุข<br>ประธานสภา<br>โทร 08-0000-0004',
      'นายบุญมา ดีงาม<br>รองประธานสภา<br>โทร 08-0000-0005',
      'นางบุญเรือน ทองดี<br>สมาชิกสภา หมู่ที่ 3<br>โทร 08-0000-0006',
    ]),
    people(3, 32, 'หัวหน้าส่วนราชการ', [
      'นายวิชัย มั่นคง<br>ปลัดองค์การบริหารส่วนตำบล<br>โทร 08-0000-0007',
      'นางวิไล ใสสะอาด<br>ผู้อำนวยการกองคลัง<br>โทร 08-0000-0008',
      '- ว่าง -<br>ผู้อำนวยการกองช่าง',
    ]),
  ])

  const request = '/public/eservice/request/menu/52'
  draft.page(
    request,
    vendorPage(
      'ยื่นคำร้องออนไลน์',
      '<p>ท่านสามารถยื่นคำร้องขอรับบริการได้โดยไม่ต้องเดินทางมาที่ทำการ</p><form method="post" action="/public/eservice/save"><label>บริการที่ต้องการ</label><select name="service"><option>ขอถังขยะ</option><option>ขอซ่อมไฟฟ้าสาธารณะ</option><option>ขอสนับสนุนน้ำอุปโภคบริโภค</option><option>ขอใบอนุญาตก่อสร้าง</option></select><label>ชื่อผู้ยื่น</label><input name="name"><label>รายละเอียด</label><textarea name="detail"></textarea><button>ส่งคำร้อง</button></form>',
    ),
  )
  draft.is('present', 'O13', [request])

  const board = '/public/webboard/list/menu/53'
  const topic = '/public/webboard/topic/id/15'
  draft.page(
    board,
    vendorPage(
      'กระดานสนทนา',
      `<a href="/public/webboard/new">ตั้งกระทู้ใหม่</a><table><tr><th>หัวข้อ</th><th>ตอบ</th></tr><tr><td><a href="${topic}">สอบถามวันเก็บขยะหมู่ 6</a></td><td>1</td></tr></table>`,
    ),
  )
  draft.page(
    topic,
    vendorPage(
      'กระดานสนทนา',
      '<h3>สอบถามวันเก็บขยะหมู่ 6</h3><p>ปกติรถเก็บขยะเข้าวันไหนครับ</p><div class="reply"><b>เจ้าหน้าที่ตอบ</b> ทุกวันอังคารและวันศุกร์ค่ะ</div>',
    ),
  )
  draft.page(
    '/public/webboard/new',
    vendorPage(
      'กระดานสนทนา',
      '<form method="post"><label>หัวข้อคำถาม</label><input name="topic"><label>คำถาม</label><textarea name="question"></textarea><button>ส่งคำถาม</button></form>',
    ),
  )
  draft.is('present', 'O6', [board, topic, '/public/webboard/new'])

  const tipOff = '/public/fraudcomplaint/form/menu/74'
  draft.page(
    tipOff,
    vendorPage(
      'แจ้งเบาะแสเจ้าหน้าที่ทุจริต',
      '<p>ใช้สำหรับแจ้งการทุจริตและประพฤติมิชอบของเจ้าหน้าที่เท่านั้น ข้อมูลของผู้แจ้งจะถูกเก็บเป็นความลับ</p><form method="post"><label>เจ้าหน้าที่ที่ถูกร้อง</label><input name="who"><label>พฤติการณ์</label><textarea name="what"></textarea><label>หลักฐาน</label><input type="file" name="proof"><button>ส่งเรื่อง</button></form>',
    ),
  )
  draft.is('present', 'O23', [tipOff])
  draft.page(
    '/public/poll/form/menu/54',
    vendorPage(
      'แบบประเมินความพึงพอใจ',
      '<form method="post"><p>ท่านพึงพอใจต่อการให้บริการเพียงใด</p><label><input type="radio" name="score" value="5">มากที่สุด</label><label><input type="radio" name="score" value="4">มาก</label><button>ส่ง</button></form>',
    ),
  )
}
