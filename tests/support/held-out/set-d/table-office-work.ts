import type { Draft } from '../draft.ts'
import type { TablePage } from './table-frame.ts'
import { TABLE_OFFICE, tableRows } from './table-frame.ts'

export function tableOfficeWork(site: Draft, page: TablePage): void {
  const plan5 = site.pdf('/doc/plan5y.pdf', [
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)',
    TABLE_OFFICE,
    'ยุทธศาสตร์การพัฒนา เป้าหมาย และตัวชี้วัด 5 ด้าน',
    'ยุทธศาสตร์ที่ 1 การพัฒนาโครงสร้างพื้นฐาน ตัวชี้วัด ร้อยละของถนนที่ได้มาตรฐาน',
  ])
  const action = site.pdf('/doc/action63.pdf', [
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563',
    TABLE_OFFICE,
    'บัญชีโครงการ/กิจกรรม งบประมาณ และระยะเวลาดำเนินการ ตุลาคม 2562 - กันยายน 2563',
    '1. ก่อสร้างถนน คสล. หมู่ที่ 5 งบประมาณ 480,000 บาท',
  ])
  const disaster = site.pdf('/doc/paipibat63.pdf', [
    'แผนปฏิบัติการในการป้องกันและบรรเทาสาธารณภัย พ.ศ. 2563',
    TABLE_OFFICE,
    'ภัยแล้ง อุทกภัย อัคคีภัย และการเตรียมกำลังคน',
  ])
  page(
    '/page.php?no=5',
    'แผนงานต่าง ๆ',
    tableRows([
      ['แผนพัฒนาท้องถิ่น (พ.ศ.2561-2565)', plan5],
      ['แผนการดำเนินงาน ประจำปี 2563', action],
      ['แผนป้องกันและบรรเทาสาธารณภัย 2563', disaster],
    ]),
  )
  const half = site.pdf('/doc/r6m62.pdf', [
    'รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน ประจำปีงบประมาณ 2562',
    TABLE_OFFICE,
    'ความก้าวหน้าโครงการระหว่าง 1 ตุลาคม 2561 ถึง 31 มีนาคม 2562',
  ])
  const year = site.pdf('/doc/report62.pdf', [
    'รายงานผลการดำเนินงานประจำปี พ.ศ. 2562',
    TABLE_OFFICE,
    'โครงการที่แล้วเสร็จ 31 โครงการ ใช้จ่าย 12,480,000 บาท',
    'ปัญหา อุปสรรค และข้อเสนอแนะ ผลสัมฤทธิ์ตามเป้าหมาย',
  ])
  const lpa = site.pdf('/doc/lpa62.pdf', ['ผลการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA) ปี 2562', 'คะแนนรวม 84.10'])
  const control = site.pdf('/doc/ic62.pdf', [
    'รายงานการประเมินผลการควบคุมภายใน (แบบ ปค.5) สำหรับปีสิ้นสุดวันที่ 30 กันยายน 2562',
    TABLE_OFFICE,
    'ความเสี่ยงด้านการดำเนินงาน การควบคุมที่มีอยู่ และการปรับปรุงการควบคุม',
  ])
  const form = site.pdf('/doc/ask.pdf', [
    'แบบสอบถามความพึงพอใจของผู้รับบริการ',
    'คำชี้แจง โปรดทำเครื่องหมายในช่องที่ตรงกับความคิดเห็นของท่าน',
    'เพศ ( ) ชาย ( ) หญิง  มากที่สุด มาก ปานกลาง น้อย',
  ])
  const old = site.pdf('/doc/old63.pdf', ['บัญชีรายชื่อผู้สูงอายุที่ได้รับเงินเบี้ยยังชีพ ประจำปี 2563', 'รวม 812 คน'])
  page(
    '/page.php?no=12',
    'รายงานต่าง ๆ',
    tableRows([
      ['รายงานผลการดำเนินงานประจำปี 2562', year],
      ['รายงานกำกับติดตามการดำเนินงาน รอบ 6 เดือน (ต.ค.61-มี.ค.62)', half],
      ['ผลการประเมิน LPA ปี 2562', lpa],
      ['รายงานการควบคุมภายใน ปี 2562', control],
      ['แบบสอบถามความพึงพอใจของผู้รับบริการ', form],
      ['สถิติผู้รับเบี้ยยังชีพผู้สูงอายุ ปี 2563', old],
    ]),
  )
  const supply = site.pdf('/doc/man_supply.pdf', [
    'คู่มือการปฏิบัติงาน งานพัสดุ กองคลัง',
    'สำหรับเจ้าหน้าที่พัสดุ ขั้นตอนการจัดซื้อโดยวิธีเฉพาะเจาะจง',
    '1. จัดทำรายงานขอซื้อ 2. ขออนุมัติ 3. ทำใบสั่งซื้อ 4. ตรวจรับ',
  ])
  const citizen = site.pdf('/doc/man_pp.pdf', [
    'คู่มือสำหรับประชาชน',
    TABLE_OFFICE,
    'การขออนุญาตก่อสร้างอาคาร ขั้นตอน ระยะเวลา 45 วัน เอกสารที่ใช้ ค่าธรรมเนียม สถานที่ กองช่าง',
  ])
  page(
    '/page.php?no=9',
    'คู่มือ',
    tableRows([
      ['คู่มือปฏิบัติงานด้านพัสดุ', supply],
      ['คู่มือสำหรับประชาชน', citizen],
    ]),
  )
  const trash = site.pdf('/doc/f1.pdf', ['แบบคำขอจัดเก็บขยะมูลฝอย', 'ข้าพเจ้า ................ บ้านเลขที่ ........'])
  const water = site.pdf('/doc/f2.pdf', ['แบบคำขอใช้น้ำประปา', 'ข้าพเจ้า ................ บ้านเลขที่ ........'])
  page(
    '/page.php?no=13',
    'ดาวน์โหลดแบบฟอร์ม',
    tableRows([
      ['คำขอจัดเก็บขยะมูลฝอย', trash],
      ['คำขอใช้น้ำประปา', water],
    ]),
  )
  site.is('present', 'O4', ['/page.php?no=5', plan5])
  site.is('present', 'O10', ['/page.php?no=5', action])
  site.is('outdated', 'O11', ['/page.php?no=12', half], 'the half year of the year before alone')
  site.is('present', 'O12', ['/page.php?no=12', year])
  site.is('present', 'O13', ['/page.php?no=9', supply])
  site.is('present', 'O14', ['/page.php?no=9', citizen])
  site.is('missing', 'O15', [], 'visitors of the website and names for an allowance are no numbers of served people')
  site.is('missing', 'O16', [], 'the questionnaire alone')
  site.is('missing', 'O17', [], 'forms to download alone')
  site.is('missing', 'O36', [], 'internal control is not the risk of corruption')
  site.is('missing', 'O37', [])
}
