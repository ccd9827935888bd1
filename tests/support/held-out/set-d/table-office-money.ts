import type { Draft } from '../draft.ts'
import type { TablePage } from './table-frame.ts'
import { TABLE_OFFICE, tableRows } from './table-frame.ts'

const MONTHS = [
  'ตุลาคม 2562',
  'พฤศจิกายน 2562',
  'ธันวาคม 2562',
  'มกราคม 2563',
  'กุมภาพันธ์ 2563',
  'มีนาคม 2563',
  'เมษายน 2563',
  'พฤษภาคม 2563',
]

export function tableOfficeMoney(site: Draft, page: TablePage): void {
  budget(site, page)
  supplies(site, page)
  staff(site, page)
}

function budget(site: Draft, page: TablePage): void {
  const law = site.pdf('/doc/budget63.pdf', [
    'ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2563',
    TABLE_OFFICE,
    'ประมาณการรายรับ 38,000,000 บาท รายจ่ายจำแนกตามแผนงาน',
  ])
  const spend = site.pdf('/doc/spend63.pdf', [
    'แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2563',
    'แหล่งเงิน ภาษีจัดสรรและเงินอุดหนุน',
    'งบกลาง 9,800,000 บาท งบบุคลากร 12,400,000 บาท งบลงทุน 6,100,000 บาท',
  ])
  const half = site.pdf('/doc/scan0041.pdf', ['scan'], 'scan')
  page(
    '/page.php?no=6',
    'ข้อบัญญัติ/งบประมาณ',
    tableRows([
      ['ข้อบัญญัติงบประมาณรายจ่าย ประจำปี 2563', law],
      ['แผนการใช้จ่ายงบประมาณประจำปี 2563', spend],
      ['รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน (ต.ค.62 - มี.ค.63)', half],
      ['รายงานผลการใช้จ่ายงบประมาณประจำปี 2562', '/doc/used62.pdf'],
    ]),
  )
  site.is('present', 'O18', ['/page.php?no=6', law, spend])
  site.is(
    'present',
    'O19',
    ['/page.php?no=6', half],
    'a picture of paper, but its row names the report and the half year',
  )
  site.is('broken', 'O20', ['/page.php?no=6', '/doc/used62.pdf'], 'the file is gone')
}

function supplies(site: Draft, page: TablePage): void {
  const plan = site.pdf('/doc/buyplan63.pdf', [
    'แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2563',
    TABLE_OFFICE,
    'จ้างก่อสร้างถนน คสล. หมู่ที่ 5 วงเงิน 480,000 บาท คาดว่าจะประกาศ 02/2563',
  ])
  const monthly = MONTHS.map((month, i): readonly [string, string] => [
    `แบบ สขร.1 เดือน${month}`,
    site.pdf(`/doc/skr_${i + 1}.pdf`, [
      `สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน${month} (แบบ สขร.1)`,
      TABLE_OFFICE,
      `งานจัดซื้อวัสดุ วงเงิน ${9 + i},000 บาท ราคากลาง วิธีเฉพาะเจาะจง ผู้ได้รับการคัดเลือกและราคาที่ตกลง`,
    ]),
  ])
  const old = site.pdf('/doc/buyyear60.pdf', [
    'รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2560',
    'งบประมาณที่ใช้ ปัญหา/อุปสรรค ข้อเสนอแนะ',
  ])
  page(
    '/page.php?no=7',
    'งานพัสดุ',
    `${tableRows([
      ['แผนจัดซื้อจัดจ้าง ปี 63', plan],
      ['รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ 2560', old],
    ])}<P><B>สรุปผลการจัดซื้อจัดจ้าง (สขร.1)</B></P>${tableRows(monthly)}`,
  )
  const winner = site.pdf('/doc/win0163.pdf', [
    'ประกาศ อบต.หนองไผ่ฟ้า เรื่อง ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างถนน คสล. หมู่ที่ 5',
    'ประกาศ ณ วันที่ 11 มีนาคม 2563',
  ])
  const invite = site.pdf('/doc/inv0163.pdf', [
    'ประกาศ อบต.หนองไผ่ฟ้า เรื่อง ประกวดราคาจ้างปรับปรุงระบบประปาหมู่บ้าน หมู่ที่ 8',
    'ประกาศ ณ วันที่ 6 กุมภาพันธ์ 2563',
  ])
  page(
    '/buy.php',
    'ข่าวจัดซื้อจัดจ้าง',
    tableRows([
      ['(11 มี.ค. 63) ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างถนน คสล. ม.5', winner],
      ['(6 ก.พ. 63) ประกวดราคาจ้างปรับปรุงระบบประปาหมู่บ้าน ม.8', invite],
    ]),
  )
  site.is('present', 'O21', ['/page.php?no=7', plan])
  site.is('present', 'O22', ['/buy.php', winner, invite])
  site.is('present', 'O23', ['/page.php?no=7', ...monthly.map(([, path]) => path)])
  site.is('outdated', 'O24', ['/page.php?no=7', old], 'of 2560, where 2562 is asked')
}

function staff(site: Draft, page: TablePage): void {
  const policy = site.pdf('/doc/hrpolicy63.pdf', [
    'ประกาศ อบต.หนองไผ่ฟ้า เรื่อง นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2563',
    'ด้านการวางแผนกำลังคน การสรรหา การพัฒนา และการรักษาบุคลากร',
  ])
  const criteria = site.pdf('/doc/hrrule.pdf', [
    'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล',
    'การสรรหาและคัดเลือก การบรรจุและแต่งตั้ง การพัฒนา การประเมินผลการปฏิบัติงาน การให้คุณให้โทษ',
  ])
  site.route('/doc/hrreport62.pdf', { headers: { 'content-type': 'application/pdf' }, body: '' })
  page(
    '/page.php?no=8',
    'งานบุคคล',
    tableRows([
      ['นโยบายบริหารงานบุคคล 2563', policy],
      ['หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', criteria],
      ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2562', '/doc/hrreport62.pdf'],
    ]),
  )
  site.is('present', 'O25', ['/page.php?no=8', policy])
  site.is('present', 'O27', ['/page.php?no=8', criteria])
  site.is('broken', 'O28', ['/page.php?no=8', '/doc/hrreport62.pdf'], 'a file of no bytes')
}
