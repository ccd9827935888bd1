import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { fileTable, TABLE_OFFICE, tablePage } from './table-markup.ts'
import { writeTableIntegrity } from './table-integrity.ts'
import { writeTablePages } from './table-pages.ts'

/** Made by hand in 2552 and kept by hand since: tables, pictures for links, an old encoding. */
export function handTables(): SampleSite {
  const draft = draftSite({
    id: 'e-hand-tables',
    build: 'hand',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    charset: 'windows-874',
  })
  writeTablePages(draft)
  writeTableIntegrity(draft)

  const plan = draft.pdf('/download/plan61_65.pdf', [
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)',
    TABLE_OFFICE,
    'ยุทธศาสตร์ เป้าประสงค์ ตัวชี้วัด',
    'ยุทธศาสตร์ที่ 1 การพัฒนาคนและสังคม',
  ])
  const action = draft.pdf('/download/act63.pdf', [
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563',
    'โครงการซ่อมสร้างถนนหมู่ 5 งบประมาณ 350,000 บาท ระยะเวลา ม.ค. - เม.ย. 2563',
  ])
  const annual = draft.pdf('/download/annual62.pdf', [
    'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2562',
    'ผลการดำเนินโครงการ ผลการใช้จ่าย',
    'ปัญหาอุปสรรค ข้อเสนอแนะ ผลสัมฤทธิ์',
  ])
  const plans = '/index.php?link=plan'
  draft.page(
    plans,
    tablePage(
      'แผนพัฒนา',
      fileTable([
        ['แผนพัฒนาท้องถิ่น ๕ ปี (๒๕๖๑-๒๕๖๕)', plan],
        ['แผนดำเนินการประจำปี ๒๕๖๓', action],
        ['รายงานประจำปี ๒๕๖๒', annual],
      ]),
    ),
  )
  draft.is('present', 'O4', [plans, plan])
  draft.is('present', 'O10', [plans, action])
  draft.is('missing', 'O11', [], 'the plan and the report of last year are there, nothing on the half year')
  draft.is('present', 'O12', [plans, annual])

  const budget = draft.pdf('/download/budget63.pdf', [
    'ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2563',
    TABLE_OFFICE,
    'รายได้จัดเก็บเอง เงินอุดหนุน รวม 31,000,000 บาท',
    'งบกลาง งบบุคลากร งบดำเนินงาน งบลงทุน',
  ])
  const half = draft.pdf('/download/spend6m.pdf', [
    'รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน ตั้งแต่ 1 ตุลาคม 2562 ถึง 31 มีนาคม 2563',
    'ตั้งไว้ 31,000,000 บาท เบิกจ่ายแล้ว 12,900,000 บาท คิดเป็นร้อยละ 41.6',
  ])
  const spent = draft.pdf('/download/spend62.pdf', [
    'รายงานผลการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2562',
    'ผลการใช้จ่ายรวม 28,400,000 บาท',
    'ปัญหาอุปสรรค ข้อเสนอแนะ',
  ])
  const money = '/index.php?link=money'
  draft.page(
    money,
    tablePage(
      'ข้อบัญญัติและการเงิน',
      fileTable([
        ['ข้อบัญญัติงบประมาณรายจ่าย ปี 2563', budget],
        ['ใช้เงินไปแล้วเท่าไร ครึ่งปีแรก งบปี 2563 (ต.ค.62-มี.ค.63)', half],
        ['รายงานผลการใช้จ่ายงบประมาณประจำปี 2562', spent],
      ]),
    ),
  )
  draft.is('present', 'O18', [money, budget])
  draft.is('present', 'O19', [money, half])
  draft.is('present', 'O20', [money, spent])

  const buy = '/index.php?link=buy'
  const plan62 = draft.pdf('/download/buy62.pdf', [
    'แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2562',
    'จ้างก่อสร้างรางระบายน้ำ 400,000 บาท',
  ])
  const winner = draft.pdf('/download/win_m5.pdf', [
    'ประกาศผู้ชนะการเสนอราคา จ้างซ่อมสร้างถนนหมู่ที่ 5',
    'ประกาศ ณ วันที่ 14 กุมภาพันธ์ พ.ศ. 2563',
  ])
  const price = draft.pdf('/download/price_m5.pdf', [
    'ประกาศราคากลาง จ้างซ่อมสร้างถนนหมู่ที่ 5',
    'ราคากลาง 348,000 บาท ประกาศ ณ วันที่ 20 มกราคม พ.ศ. 2563',
  ])
  draft.page(
    buy,
    tablePage(
      'พัสดุ / จัดซื้อ',
      `${fileTable([
        ['แผนการจัดซื้อจัดจ้าง ปี 2562', plan62],
        ['ประกาศผู้ชนะการเสนอราคา จ้างซ่อมสร้างถนนหมู่ที่ 5 (14 ก.พ. 2563)', winner],
        ['ประกาศราคากลาง จ้างซ่อมสร้างถนนหมู่ที่ 5 (20 ม.ค. 2563)', price],
      ])}<br><a href="/buy_month.php">สขร. รายเดือน ปี 63 คลิกที่นี่</a><br><a href="/buy_year.php">รายงานผลการจัดซื้อจัดจ้างประจำปี</a>`,
    ),
  )
  draft.is('outdated', 'O21', [buy, plan62], 'the plan for 2563 is asked for')
  draft.is('present', 'O22', [buy, winner, price])
  draft.page('/buy_year.php', tablePage('รายงานผลการจัดซื้อจัดจ้างประจำปี', '- ไม่มีข้อมูล -'))
  draft.is('empty', 'O24', ['/buy_year.php'])
  const months = [
    'ตุลาคม ๒๕๖๒',
    'พฤศจิกายน ๒๕๖๒',
    'ธันวาคม ๒๕๖๒',
    'มกราคม ๒๕๖๓',
    'กุมภาพันธ์ ๒๕๖๓',
    'มีนาคม ๒๕๖๓',
    'เมษายน ๒๕๖๓',
    'พฤษภาคม ๒๕๖๓',
    'มิถุนายน ๒๕๖๓',
    'กรกฎาคม ๒๕๖๓',
    'สิงหาคม ๒๕๖๓',
    'กันยายน ๒๕๖๓',
  ]
  const monthly = months.map((month, i): [string, string] => [
    month,
    draft.pdf(`/download/skr63_${i + 1}.pdf`, [
      `แบบ สขร. ๑ สรุปผลการดำเนินการจัดซื้อจัดจ้าง ประจำเดือน ${month}`,
      TABLE_OFFICE,
      'จ้างเหมารถรับส่งนักเรียน วงเงิน ๙,๐๐๐ บาท ราคากลาง ๙,๐๐๐ บาท วิธีเฉพาะเจาะจง',
      'ผู้เสนอราคาและผู้ได้รับการคัดเลือก เหตุผล เลขที่ข้อตกลง',
    ]),
  ])
  draft.page('/buy_month.php', tablePage('สรุปผลการจัดซื้อจัดจ้างรายเดือน', fileTable(monthly)))
  draft.is('present', 'O23', ['/buy_month.php', ...monthly.map(([, path]) => path)])

  const manual = draft.pdf('/download/work_manual.pdf', [
    'คู่มือปฏิบัติงาน งานจัดเก็บรายได้',
    'สำหรับเจ้าพนักงานจัดเก็บรายได้',
    'ขั้นตอนการออกหนังสือแจ้งประเมิน การรับชำระ และการนำส่งเงิน',
  ])
  const citizen = draft.pdf('/download/citizen.pdf', [
    'คู่มือสำหรับประชาชน',
    'การขอรับเบี้ยยังชีพผู้สูงอายุ ขั้นตอน ระยะเวลา 20 นาที ไม่มีค่าธรรมเนียม',
    'เอกสาร บัตรประจำตัวประชาชน ทะเบียนบ้าน สถานที่ สำนักงานปลัด',
  ])
  const people = draft.pdf('/download/people63.pdf', [
    'จำนวนผู้มารับบริการ ปีงบประมาณ 2563 (ต.ค. 2562 - มี.ค. 2563)',
    'ชำระภาษี 302 ราย',
    'เบี้ยยังชีพ 511 ราย',
    'ขออนุญาตก่อสร้าง 9 ราย',
  ])
  const survey = draft.pdf('/download/survey62.pdf', [
    'รายงานผลการสำรวจความพึงพอใจของผู้รับบริการ ปีงบประมาณ พ.ศ. 2562',
    'กลุ่มตัวอย่าง 380 คน ความพึงพอใจในภาพรวม ร้อยละ 91.2',
  ])
  const service = '/index.php?link=service'
  draft.page(
    service,
    tablePage(
      'งานบริการ',
      fileTable([
        ['คู่มือการปฎิบัติงาน จัดเก็บรายได้', manual],
        ['คู่มือประชาชน', citizen],
        ['มีคนมาใช้บริการ อบต. กี่คน (ต.ค. 62 - มี.ค. 63)', people],
        ['ชาวบ้านพอใจบริการแค่ไหน ผลสำรวจ ปี ๒๕๖๒', survey],
      ]),
    ),
  )
  draft.is('present', 'O13', [service, manual])
  draft.is('present', 'O14', [service, citizen])
  draft.is('present', 'O15', [service, people])
  draft.is('present', 'O16', [service, survey])
  return draft.site()
}
