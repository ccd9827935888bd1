import type { Draft } from '../draft.ts'
import { CARD_OFFICE, cardPage, cards, fold } from './card-markup.ts'

/** Plans, reports, purchases and personnel: cards and folds of files. */
export function writeDocuments(draft: Draft): void {
  const plan = draft.pdf('/files/plan-2566-2570.pdf', [
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)',
    CARD_OFFICE,
    'ยุทธศาสตร์ เป้าประสงค์ ตัวชี้วัด ค่าเป้าหมาย',
  ])
  const action = draft.pdf('/files/action-2569.pdf', [
    'แผนการดำเนินงานและการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2569',
    'โครงการก่อสร้างระบบประปาหมู่ 4 งบประมาณ 480,000 บาท ระยะเวลา ธ.ค. 2568 - ก.พ. 2569',
  ])
  const progress = draft.pdf('/files/progress-2569.pdf', [
    'ความก้าวหน้าการดำเนินงานและการใช้งบประมาณ ปีงบประมาณ พ.ศ. 2569 ณ วันที่ 31 มีนาคม 2569',
    'โครงการก่อสร้างระบบประปาหมู่ 4 แล้วเสร็จ เบิกจ่าย 478,000 บาท',
    'โครงการฝึกอบรม อสม. อยู่ระหว่างดำเนินการ เบิกจ่าย 12,000 บาท',
  ])
  const annual = draft.pdf('/files/annual-2567.pdf', [
    'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567',
    'ผลการดำเนินงาน ผลการใช้จ่ายงบประมาณ ปัญหาอุปสรรค ข้อเสนอแนะ',
  ])
  const work = draft.pdf('/files/staff-guide.pdf', [
    'คู่มือการปฏิบัติงานของเจ้าหน้าที่ งานพัสดุ',
    'สำหรับนักวิชาการพัสดุและเจ้าพนักงานพัสดุ',
    'ขั้นตอนการปฏิบัติงาน การจัดซื้อโดยวิธีเฉพาะเจาะจง',
  ])
  draft.page(
    '/documents',
    cardPage(
      'เอกสารเผยแพร่',
      `${cards([
        { title: 'พัสดุและการจัดซื้อ', href: '/documents/purchase', icon: 'shopping_cart' },
        { title: 'คนทำงาน อบต.', href: '/documents/people', icon: 'groups', text: 'แผน หลักเกณฑ์ และผลงานด้านบุคคล' },
        { title: 'วารสาร อบต.', href: '/documents/journal', icon: 'newspaper' },
      ])}
${fold('แผนงาน', [
  ['แผนพัฒนาท้องถิ่น พ.ศ. 2566 - 2570', plan],
  ['ปีนี้เราจะทำอะไร ใช้เงินเท่าไร (ปีงบประมาณ 2569)', action],
  ['ทำไปแล้วแค่ไหน ใช้เงินไปเท่าไร ครึ่งปีแรก 2569', progress],
])}
${fold('ผลงาน', [['รายงานผลการดำเนินงานประจำปีงบประมาณ 2567', annual]])}
${fold('คู่มือ', [['แนวทางการปฏิบัติงานของเจ้าหน้าที่พัสดุ', work]])}`,
    ),
  )
  draft.is('present', 'O5', ['/documents', plan])
  draft.is('present', 'O6', ['/documents', action, progress])
  draft.is('outdated', 'O7', ['/documents', annual], 'the report on 2568 is asked for')
  draft.is('present', 'O8', ['/documents', work])
  draft.page('/documents/journal', cardPage('วารสาร อบต.', '<p>วารสารรายสามเดือน รับได้ที่ทำการผู้ใหญ่บ้านทุกหมู่บ้าน</p>'))

  const months = [
    'ตุลาคม 2568',
    'พฤศจิกายน 2568',
    'ธันวาคม 2568',
    'มกราคม 2569',
    'กุมภาพันธ์ 2569',
    'มีนาคม 2569',
    'เมษายน 2569',
    'พฤษภาคม 2569',
    'มิถุนายน 2569',
    'กรกฎาคม 2569',
    'สิงหาคม 2569',
    'กันยายน 2569',
  ]
  const monthly = months.map((month, i): [string, string] => [
    month,
    draft.pdf(`/files/monthly/${i + 1}.pdf`, [
      `สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน ${month}`,
      CARD_OFFICE,
      'จ้างซ่อมเครื่องสูบน้ำ วงเงิน 14,500 บาท ราคากลาง 14,500 บาท วิธีเฉพาะเจาะจง',
      'ผู้เสนอราคา ผู้ได้รับการคัดเลือก เหตุผลที่คัดเลือก เลขที่และวันที่ของสัญญา',
    ]),
  ])
  draft.page(
    '/documents/purchase',
    cardPage(
      'พัสดุและการจัดซื้อ',
      `${fold('แต่ละเดือนเราซื้ออะไร จ้างใคร ปีงบประมาณ 2569', monthly)}${cards([{ title: 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', href: '/documents/purchase/annual' }])}`,
    ),
  )
  draft.is('present', 'O11', ['/documents/purchase', ...monthly.map(([, path]) => path)])
  draft.page(
    '/documents/purchase/annual',
    cardPage(
      'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี',
      '<div class="empty-state"><span class="material-icons">inbox</span><p>ยังไม่มีเอกสาร</p></div>',
    ),
  )
  draft.is('empty', 'O12', ['/documents/purchase/annual'])

  const hrPlan = draft.pdf('/files/hr-2569.pdf', [
    'แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2569',
    'โครงการพัฒนาทักษะดิจิทัล งบประมาณ 30,000 บาท ระยะเวลา ก.พ. 2569',
  ])
  const hrRules = draft.pdf('/files/hr-rules.pdf', [
    'หลักเกณฑ์การบริหารทรัพยากรบุคคลขององค์การบริหารส่วนตำบล',
    'หลักเกณฑ์การสรรหา การบรรจุแต่งตั้ง การพัฒนา การประเมินผลการปฏิบัติงาน',
  ])
  const workforce = draft.pdf('/files/workforce.pdf', [
    'แผนอัตรากำลัง 3 ปี ประจำปีงบประมาณ พ.ศ. 2567 - 2569',
    'กรอบอัตรากำลังแยกตามส่วนราชการ',
  ])
  draft.page(
    '/documents/people',
    cardPage(
      'คนทำงาน อบต.',
      fold('เอกสารงานบุคคล', [
        ['แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ 2569', hrPlan],
        ['หลักเกณฑ์การบริหารทรัพยากรบุคคล', hrRules],
        ['แผนอัตรากำลัง 3 ปี (2567 - 2569)', workforce],
      ]),
    ),
  )
  draft.is('present', 'O13', ['/documents/people', hrPlan, hrRules])
  draft.is('missing', 'O14', [], 'plan and rules alone, no report on 2568')
}
