import type { Draft } from '../draft.ts'
import type { SlugPage } from './slugs-frame.ts'
import { SLUGS_OFFICE, entries, opens } from './slugs-frame.ts'

/** What the municipality tells of complaints, gifts and corruption. */
export function slugsTransparency(site: Draft, page: SlugPage): void {
  const top = '/transparency'
  const part = site.pdf('/files/ita/participation-2567.pdf', [
    'ผลการเปิดโอกาสให้ประชาชนมีส่วนร่วม ปีงบประมาณ พ.ศ. 2567',
    'ประเด็น การจัดการขยะต้นทาง ผู้มีส่วนร่วม 88 คน ผล และการนำไปปรับปรุง',
  ])
  const nogift = site.pdf('/files/ita/no-gift-policy-2567.pdf', [
    'ประกาศเทศบาลตำบลเขาเจดีย์น้อย เรื่อง นโยบายไม่รับของขวัญ (No Gift Policy) ประจำปี พ.ศ. 2567',
    'ประกาศ ณ วันที่ 10 มกราคม 2567',
  ])
  const nogiftReport = site.pdf('/files/ita/no-gift-report-2566.pdf', [
    'รายงานผลตามนโยบาย No Gift Policy ประจำปีงบประมาณ พ.ศ. 2566',
    'จำนวนการรับของขวัญ 0 รายการ',
  ])
  const assets = site.pdf('/files/ita/assets.pdf', [
    'บัญชีแสดงรายการทรัพย์สินและหนี้สินของผู้บริหารท้องถิ่น',
    'ยื่นต่อคณะกรรมการ ป.ป.ช. กรณีเข้ารับตำแหน่ง',
  ])
  const bribe = site.pdf('/files/ita/bribery-risk-2567.pdf', [
    'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน ประจำปีงบประมาณ พ.ศ. 2567',
    'เหตุการณ์ ระดับความเสี่ยง มาตรการ',
  ])
  const riskDone = site.pdf('/files/ita/risk-report.pdf', ['unreadable'], 'glyphs')
  const plan = site.pdf('/files/ita/anti-corruption-2566-2570.pdf', [
    'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)',
    SLUGS_OFFICE,
    'โครงการ งบประมาณ ระยะเวลา',
  ])
  const planDone = site.pdf('/files/ita/anti-corruption-report-2564.pdf', [
    'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2564',
    'ผลการใช้จ่ายงบประมาณ',
  ])
  const measures = site.pdf('/files/ita/measures-2567.pdf', [
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในเทศบาลตำบลเขาเจดีย์น้อย ประจำปีงบประมาณ พ.ศ. 2567',
    'วิเคราะห์ผล ITA ปี 2566 ประเด็นที่ต้องพัฒนา ผู้รับผิดชอบ',
  ])
  page(
    top,
    'Transparency',
    'ความโปร่งใส',
    entries([
      {
        term: 'Report corruption (แจ้งเรื่องร้องเรียนการทุจริต)',
        told: ['<a href="/transparency/report-corruption">Online form</a>'],
      },
      {
        term: 'How complaints are handled (แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต)',
        told: ['<a href="/transparency/complaint-handling">Read</a>'],
      },
      {
        term: 'Complaint statistics 2567 (สถิติเรื่องร้องเรียนการทุจริต)',
        told: ['<a href="/transparency/complaint-statistics">Read</a>'],
      },
      { term: 'Participation 2567 (การเปิดโอกาสให้มีส่วนร่วม)', told: [opens(part)] },
      { term: 'No Gift Policy 2567 (ประกาศเจตนารมณ์ไม่รับของขวัญ)', told: [opens(nogift)] },
      { term: 'No Gift Policy report 2566 (รายงานผล)', told: [opens(nogiftReport)] },
      { term: 'Assets and liabilities (บัญชีทรัพย์สินและหนี้สิน)', told: [opens(assets)] },
      { term: 'Bribery risk 2567 (ประเมินความเสี่ยงการทุจริตประเด็นสินบน)', told: [opens(bribe)] },
      { term: 'Risk management (รายงานผลการจัดการความเสี่ยงการทุจริต)', told: [opens(riskDone)] },
      { term: 'Anti-corruption plan (แผนปฏิบัติการป้องกันการทุจริต 2566-2570)', told: [opens(plan)] },
      { term: 'Anti-corruption report 2564 (รายงานผลการป้องกันการทุจริต)', told: [opens(planDone)] },
      { term: 'Integrity measures 2567 (มาตรการส่งเสริมคุณธรรมและความโปร่งใส)', told: [opens(measures)] },
      { term: 'LPA 2567', told: ['คะแนน 91.2'] },
    ]),
  )
  page(
    '/transparency/report-corruption',
    'Report corruption',
    'แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    '<p>Your identity is protected. ข้อมูลผู้แจ้งเบาะแสเป็นความลับ</p><form method="post" action="/transparency/report-corruption"><label>Official / เจ้าหน้าที่ <input name="o"></label><label>Details / พฤติการณ์ <textarea name="d"></textarea></label><button>Submit / ส่ง</button></form>',
  )
  page(
    '/transparency/complaint-handling',
    'Complaint handling',
    'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต',
    entries([
      { term: '1. ยื่นเรื่อง', told: ['ด้วยตนเอง ทางไปรษณีย์ ทางโทรศัพท์ หรือแบบออนไลน์'] },
      { term: '2. ลงทะเบียนรับ', told: ['สำนักปลัดเทศบาล ภายใน 1 วัน'] },
      { term: '3. ตรวจสอบข้อเท็จจริง', told: ['คณะกรรมการ ภายใน 15 วัน และแจ้งผลผู้ร้อง'] },
    ]),
  )
  page(
    '/transparency/complaint-statistics',
    'Complaint statistics',
    'สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ 2567',
    entries([
      { term: 'ต.ค. - ธ.ค. 2566', told: ['รับ 1 เรื่อง แล้วเสร็จ 1 เรื่อง'] },
      { term: 'ม.ค. - มี.ค. 2567', told: ['รับ 0 เรื่อง'] },
    ]),
  )
  site.is('present', 'O22', [top, '/transparency/complaint-handling'])
  site.is('present', 'O23', [top, '/transparency/report-corruption'])
  // The catalogue does not say which year O24 asks for in 2567, so it is not judged.
  site.is('present', 'O25', [top, part])
  site.is('present', 'O26', [top, nogift])
  site.is('missing', 'O27', [], 'the declaration and the report tell of no activity')
  site.is('present', 'O28', [top, nogiftReport])
  site.is('missing', 'O29', [], 'what the mayor owns is no report on gifts')
  site.is('present', 'O30', [top, bribe])
  site.is('unverified', 'O31', [top, riskDone], 'unreadable letters, no year in the term')
  site.is('present', 'O32', [top, plan])
  site.is('outdated', 'O33', [top, planDone])
  site.is('present', 'O34', [top, measures])
  site.is('missing', 'O35', [], 'the measures are no report on them')
}
