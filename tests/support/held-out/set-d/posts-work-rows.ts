import type { TruthStatus } from '../../sites/describe.ts'

export interface ToldPost {
  readonly day: string
  readonly slug: string
  readonly category: string
  readonly title: string
  /** Lines of the attached document; words of the post itself where there is none. */
  readonly lines?: readonly string[]
  readonly looks?: 'glyphs'
  readonly body?: string
  readonly fault?: 'gone'
  readonly code?: string
  readonly status?: TruthStatus
  readonly why?: string
}

const SAO = 'อบต.บึงหิ่งห้อย'

export const POSTS_OF_WORK: readonly ToldPost[] = [
  {
    day: '2024/10/15',
    slug: 'action-plan-2568',
    category: 'plan',
    code: 'O6',
    title: `ประกาศ ${SAO} เรื่อง แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘`,
    why: 'the plan and its half year, a post each',
    lines: ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2568', SAO, 'โครงการ งบประมาณ ระยะเวลา 61 โครงการ'],
  },
  {
    day: '2025/04/17',
    slug: 'progress-6-68',
    category: 'report',
    code: 'O6',
    title: 'รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน ปีงบประมาณ 2568',
    lines: [
      'ความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2568',
      'ระหว่าง 1 ตุลาคม 2567 - 31 มีนาคม 2568 เบิกจ่ายร้อยละ 44',
    ],
  },
  {
    day: '2022/06/10',
    slug: 'ldp-66-70',
    category: 'plan',
    code: 'O5',
    title: 'แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ - ๒๕๗๐)',
    lines: ['แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)', SAO, 'ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด'],
  },
  {
    day: '2024/12/02',
    slug: 'annual-67',
    category: 'report',
    code: 'O7',
    title: 'รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2567',
    lines: ['รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2567', 'ผลสัมฤทธิ์ การใช้จ่ายงบประมาณ ปัญหาอุปสรรค ข้อเสนอแนะ'],
  },
  {
    day: '2023/05/09',
    slug: 'stat-66',
    category: 'report',
    code: 'O11',
    status: 'outdated',
    why: 'numbers of 2566 alone',
    title: 'ข้อมูลสถิติการให้บริการประชาชน ปีงบประมาณ 2566',
    lines: ['ข้อมูลสถิติการให้บริการ ปีงบประมาณ พ.ศ. 2566', 'งานภาษี 540 ราย งานช่าง 32 ราย'],
  },
  {
    day: '2024/10/28',
    slug: 'buy-list-68',
    category: 'supply',
    code: 'O12',
    title: 'แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2568',
    why: 'the list, the progress and the monthly summaries',
    lines: ['รายการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2568', 'งาน วงเงิน วิธี ช่วงเวลา'],
  },
  {
    day: '2025/04/21',
    slug: 'buy-progress-68',
    category: 'supply',
    code: 'O12',
    title: 'รายงานความก้าวหน้าการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2568 (ต.ค. 67 - มี.ค. 68)',
    lines: ['ความก้าวหน้าการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2568', 'สถานะ ผู้ชนะ ราคา เลขที่สัญญา'],
  },
  {
    day: '2024/11/11',
    slug: 'buy-annual-67',
    category: 'supply',
    code: 'O13',
    title: 'รายงานสรุปผลการจัดซื้อจัดจั้าง ประจำปีงบประมาณ 2567',
    lines: ['รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567', 'งบประมาณที่ใช้ ปัญหาอุปสรรค ข้อเสนอแนะ'],
  },
  {
    day: '2024/10/08',
    slug: 'hr-plan-68',
    category: 'staff',
    code: 'O14',
    title: `ประกาศ ${SAO} เรื่อง แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ 2568`,
    lines: ['แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2568', 'โครงการ งบประมาณ ระยะเวลา'],
  },
  {
    day: '2024/10/30',
    slug: 'hr-report-67',
    category: 'staff',
    code: 'O15',
    status: 'broken',
    why: 'the attachment is gone',
    title: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปี 2567',
    fault: 'gone',
  },
  {
    day: '2023/03/01',
    slug: 'ethics-code',
    category: 'staff',
    code: 'O16',
    title: 'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น',
    why: 'the code, and the order that sets up the team of the year',
    lines: ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'ข้อ 3 พนักงานส่วนท้องถิ่นต้องซื่อสัตย์สุจริต มีจิตสาธารณะ'],
  },
  {
    day: '2024/11/19',
    slug: 'order-512-2567',
    category: 'staff',
    code: 'O16',
    title: `คำสั่ง ${SAO} ที่ 512/2567 เรื่อง แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม ประจำปีงบประมาณ 2568`,
    lines: [
      `คำสั่ง ${SAO} เรื่อง แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม ประจำปีงบประมาณ พ.ศ. 2568`,
      "ทีมให้คำปรึกษา แนวปฏิบัติ Dos & Don'ts",
    ],
  },
]

export const POSTS_OF_MONTHS: readonly ToldPost[] = [
  ['2024/11/06', 'ตุลาคม 2567'],
  ['2024/12/06', 'พฤศจิกายน 2567'],
  ['2025/01/07', 'ธันวาคม 2567'],
  ['2025/02/06', 'มกราคม 2568'],
  ['2025/03/06', 'กุมภาพันธ์ 2568'],
  ['2025/04/04', 'มีนาคม 2568'],
  ['2025/05/07', 'เมษายน 2568'],
].map(([day = '', month = ''], i) => ({
  day,
  slug: `skr1-${i + 1}`,
  category: 'supply',
  code: 'O12',
  title: `สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month} (สขร.1)`,
  lines: [
    `แบบ สขร.1 สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month}`,
    `งานที่จัดซื้อ ${i + 4} รายการ ราคากลาง วิธี ผู้ได้รับการคัดเลือก เหตุผล`,
  ],
}))
