import type { Draft } from '../draft.ts'
import type { SlugPage } from './slugs-frame.ts'
import { SLUGS_OFFICE, entries, opens } from './slugs-frame.ts'

/** Plans, money and staff of the municipality. */
export function slugsWork(site: Draft, page: SlugPage): void {
  plans(site, page)
  procurement(site, page)
  staff(site, page)
}

function plans(site: Draft, page: SlugPage): void {
  const five = site.pdf('/files/plans/local-development-plan-2566-2570.pdf', [
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)',
    SLUGS_OFFICE,
    'วิสัยทัศน์ ยุทธศาสตร์ ตัวชี้วัด ค่าเป้าหมาย',
  ])
  const action = site.pdf('/files/plans/action-plan-2024.pdf', [
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567',
    SLUGS_OFFICE,
    'โครงการ/กิจกรรม งบประมาณ ระยะเวลา',
  ])
  const half = site.pdf('/files/plans/progress-6m-2024.pdf', [
    'รายงานความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2567',
    'ตุลาคม 2566 - มีนาคม 2567 ดำเนินการแล้ว 19 โครงการ เบิกจ่าย 8,400,000 บาท',
  ])
  const year = site.pdf('/files/plans/annual-2023.pdf', [
    'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566',
    SLUGS_OFFICE,
    'ผลสัมฤทธิ์ การใช้จ่าย ปัญหาอุปสรรค ข้อเสนอแนะ',
  ])
  const disaster = site.pdf('/files/plans/disaster-2024.pdf', [
    'แผนปฏิบัติการป้องกันและบรรเทาสาธารณภัย พ.ศ. 2567',
    'อัคคีภัย วาตภัย',
  ])
  const council = site.pdf('/files/plans/council-2024-02.pdf', ['รายงานการประชุมสภาเทศบาล สมัยที่ 2/2567', 'ระเบียบวาระ'])
  page(
    '/plans',
    'Plans & Reports',
    'แผนและรายงาน',
    entries([
      { term: 'Local Development Plan (แผนพัฒนาท้องถิ่น พ.ศ. 2566-2570)', told: ['แผนห้าปีของเทศบาล', opens(five)] },
      { term: 'Annual Action Plan FY2024 (แผนดำเนินงานประจำปี 2567)', told: [opens(action)] },
      {
        term: 'Six-month Progress FY2024 (ความก้าวหน้าการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน 2567)',
        told: [opens(half)],
      },
      { term: 'Annual Report FY2023 (รายงานผลการดำเนินงานประจำปี 2566)', told: [opens(year)] },
      { term: 'Disaster Plan (แผนป้องกันสาธารณภัย)', told: [opens(disaster)] },
      { term: 'Council minutes (รายงานการประชุมสภา)', told: [opens(council)] },
    ]),
  )
  site.is('present', 'O7', ['/plans', five])
  site.is('present', 'O8', ['/plans', action, half], 'plan and progress, each its own document')
  site.is('present', 'O9', ['/plans', year])
}

function procurement(site: Draft, page: SlugPage): void {
  const plan = site.pdf('/files/procurement/plan-2567.pdf', [
    'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2567',
    'งานที่ซื้อหรือจ้าง วงเงิน แหล่งที่มา วิธีการ ช่วงเวลาที่คาดว่าจะเริ่ม',
  ])
  const progress = site.pdf('/files/procurement/progress-2567.pdf', [
    'รายงานความก้าวหน้าการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2567 (ต.ค. 2566 - มี.ค. 2567)',
    'งาน วงเงิน สถานะ ผู้ชนะ ราคา เลขที่สัญญา',
  ])
  const year = site.pdf('/files/procurement/summary-2566.pdf', [
    'รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566',
    'งบประมาณ ปัญหา อุปสรรค ข้อเสนอแนะ',
  ])
  page(
    '/procurement',
    'Procurement',
    'จัดซื้อจัดจ้าง',
    entries([
      { term: 'Procurement list 2567 – รายการจัดซื้อจัดจ้าง ปีงบประมาณ 2567', told: [opens(plan)] },
      { term: 'Notices – ประกาศจัดซื้อจัดจ้าง', told: ['<a href="/procurement/notices">ดูประกาศทั้งหมด</a>'] },
      { term: 'Progress – ความก้าวหน้าการจัดซื้อจัดจ้าง 6 เดือน ปี 2567', told: [opens(progress)] },
      { term: 'Annual summary – สรุปผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2566', told: [opens(year)] },
    ]),
  )
  const one = site.pdf('/files/procurement/winner-66-118.pdf', [
    'ประกาศผู้ชนะการเสนอราคา จ้างปรับปรุงลานเจดีย์',
    'ประกาศ ณ วันที่ 14 ธันวาคม พ.ศ. 2566',
  ])
  const two = site.pdf('/files/procurement/bid-67-009.pdf', [
    'ประกาศประกวดราคาจ้างก่อสร้างรางระบายน้ำ',
    'ประกาศ ณ วันที่ 8 มีนาคม พ.ศ. 2567',
  ])
  page(
    '/procurement/notices',
    'Procurement notices',
    'ประกาศจัดซื้อจัดจ้าง',
    entries([
      { term: '8 มี.ค. 2567', told: [`ประกวดราคาจ้างก่อสร้างรางระบายน้ำ ${opens(two)}`] },
      { term: '14 ธ.ค. 2566', told: [`ประกาศผู้ชนะการเสนอราคา จ้างปรับปรุงลานเจดีย์ ${opens(one)}`] },
    ]),
  )
  site.is('present', 'O14', ['/procurement', plan])
  site.is('present', 'O15', ['/procurement', '/procurement/notices', one, two])
  site.is('present', 'O16', ['/procurement', progress])
  site.is('present', 'O17', ['/procurement', year])
}

function staff(site: Draft, page: SlugPage): void {
  const plan = site.pdf('/files/hr/hr-plan-2567.pdf', [
    'แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2567',
    SLUGS_OFFICE,
    'โครงการ งบประมาณ ระยะเวลา',
  ])
  const code = '/files/hr/code-of-conduct.pdf'
  site.route(code, { headers: { 'content-type': 'application/pdf' }, body: '' })
  site.route('/files/hr/hr-report-2566.pdf', {
    status: 500,
    headers: { 'content-type': 'text/html' },
    body: '<h1>500 Internal Server Error</h1>',
  })
  page(
    '/human-resources',
    'Human Resources',
    'การบริหารบุคคล',
    entries([
      { term: 'HR plan (แผนการบริหารและพัฒนาทรัพยากรบุคคล 2567)', told: [opens(plan)] },
      {
        term: 'HR report (รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2566)',
        told: [opens('/files/hr/hr-report-2566.pdf')],
      },
      { term: 'Code of conduct (ประมวลจริยธรรม)', told: [opens(code)] },
      { term: 'Ethics drive (การขับเคลื่อนจริยธรรม)', told: ['<a href="/human-resources/ethics">Open</a>'] },
      { term: 'Job openings (รับสมัครงาน)', told: ['ขณะนี้ไม่มีตำแหน่งเปิดรับ'] },
    ]),
  )
  page('/human-resources/ethics', 'Ethics drive', 'การขับเคลื่อนจริยธรรม', '<p>No data available / ไม่มีข้อมูล</p>')
  site.is('present', 'O18', ['/human-resources', plan])
  site.is('broken', 'O19', ['/human-resources', '/files/hr/hr-report-2566.pdf'], 'the server fails')
  site.is('broken', 'O20', ['/human-resources', code], 'a file of no bytes')
  site.is('empty', 'O21', ['/human-resources', '/human-resources/ethics'])
}
