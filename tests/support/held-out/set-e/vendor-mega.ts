import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { VENDOR_OFFICE, vendorList, vendorPage } from './vendor-markup.ts'
import { writePapers } from './vendor-papers.ts'
import { writeOffice } from './vendor-office.ts'
import { writeIntegrity } from './vendor-integrity.ts'

const ANNOUNCED = `ประกาศ ณ ที่ทำการ${VENDOR_OFFICE}`

/** A vendor's template: everything in a mega menu, lists of entries, a page for each, a file on that page. */
export function vendorMega(): SampleSite {
  const draft = draftSite({
    id: 'e-vendor-mega',
    build: 'hand',
    catalogue: 'oit-2567',
    fiscalYear: 2567,
    services: ['drive.google.com'],
  })
  writeOffice(draft)
  writePapers(draft)
  writeIntegrity(draft)

  const news = vendorList(draft, 90, 'ข่าวประชาสัมพันธ์', [
    {
      title: 'ขอเชิญประชาชนชำระภาษีที่ดินและสิ่งปลูกสร้าง ประจำปี 2567',
      date: '3 เม.ย. 2567',
      text: `เจ้าของที่ดินและสิ่งปลูกสร้างชำระภาษีได้ที่กองคลัง ภายในเดือนเมษายน 2567 ${ANNOUNCED}`,
    },
    { title: 'การลงทะเบียนเบี้ยยังชีพผู้สูงอายุ', date: '8 ม.ค. 2567', text: 'ผู้ที่มีอายุครบ 60 ปี ยื่นคำขอลงทะเบียนได้ที่งานสวัสดิการสังคม' },
    { title: 'ประชาสัมพันธ์เฝ้าระวังไฟป่าและหมอกควัน', date: '20 ธ.ค. 2566', text: 'งดการเผาในที่โล่งทุกชนิด' },
  ])
  draft.is('present', 'O5', ['/', ...news])
  const acts = vendorList(draft, 91, 'ภาพกิจกรรม', [
    {
      title: 'นายก อบต. มอบนโยบายและประชุมพนักงานเพื่อปลูกฝังวัฒนธรรมการไม่รับของขวัญ (No Gift Policy)',
      date: '22 ม.ค. 2567',
      text: 'นายกองค์การบริหารส่วนตำบลเป็นประธานการประชุมพนักงานทุกคน ถ่ายทอดนโยบายไม่รับของขวัญจากการปฏิบัติหน้าที่ เพื่อให้เกิดเป็นวัฒนธรรมขององค์กร <img src="/img/a1.jpg"><img src="/img/a2.jpg">',
    },
    { title: 'โครงการแข่งขันกีฬาต้านยาเสพติด', date: '14 ก.พ. 2567', text: 'ประมวลภาพการแข่งขันกีฬา' },
    { title: 'ประเพณีบุญบั้งไฟ', date: '30 พ.ค. 2567', text: 'ประมวลภาพขบวนแห่' },
  ])
  draft.is('present', 'O27', acts.slice(0, 2))
  draft.page(
    '/',
    vendorPage(
      'หน้าแรก',
      `<div class="slide"><img src="/img/s1.jpg"></div><div class="news"><h3>ข่าวล่าสุด</h3><ul><li><a href="/public/list/data/detail/id/900/menu/90">ขอเชิญประชาชนชำระภาษีที่ดินและสิ่งปลูกสร้าง ประจำปี 2567</a> 3 เม.ย. 2567</li><li><a href="/public/list/data/detail/id/901/menu/90">การลงทะเบียนเบี้ยยังชีพผู้สูงอายุ</a> 8 ม.ค. 2567</li></ul></div><div class="act"><a href="/public/list/data/detail/id/912/menu/91">ประเพณีบุญบั้งไฟ</a></div>`,
    ),
  )
  return draft.site()
}
