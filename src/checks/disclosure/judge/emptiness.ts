import { foldThai } from '../../../model/thai/normalise.ts'

/** A page that says that nothing is there yet. */
const NOTHING_YET = [
  'ไม่พบข้อมูล',
  'ไม่มีข้อมูล',
  'ยังไม่มีข้อมูล',
  'ไม่พบรายการ',
  'ไม่มีรายการ',
  'ไม่พบเอกสาร',
  'ไม่มีเอกสาร',
  'ยังไม่มีเอกสาร',
  'ยังไม่มีรายการ',
  'ยังไม่มีบทความ',
  'ไม่มีบทความ',
  'ไม่มีลิงก์',
  'ไม่มีไฟล์',
  'ไม่พบเนื้อหา',
  'ไม่มีเนื้อหา',
  'อยู่ระหว่างจัดทำ',
  'อยู่ระหว่างการจัดทำ',
  'อยู่ระหว่างดำเนินการจัดทำ',
  'อยู่ระหว่างปรับปรุง',
  'อยู่ระหว่างการปรับปรุง',
  'อยู่ระหว่างพัฒนา',
  'อยู่ระหว่างการพัฒนา',
  'อยู่ระหว่างรวบรวมข้อมูล',
  'อยู่ระหว่างการรวบรวม',
  'กำลังปรับปรุง',
  'กำลังจัดทำ',
  'กำลังดำเนินการจัดทำ',
  'กำลังพัฒนา',
  'กำลังอัพเดท',
  'กำลังอัปเดต',
  'รอการปรับปรุง',
  'รอปรับปรุง',
  'รอข้อมูล',
  'เร็วๆนี้',
  'เร็วนี้',
  'notavailablenow',
  'nodata',
  'nodatafound',
  'nodataavailable',
  'norecords',
  'norecordfound',
  'noresults',
  'nothingfound',
  'nopostsfound',
  'comingsoon',
  'underconstruction',
  'noitems',
  'noitemsfound',
].map(foldThai)

/** What looks the same and is the content: nobody complained, nothing was bought. */
const NOTHING_HAPPENED =
  /ไม่(?:มี|พบ|ปรากฏ|ได้รับ)(?:ข้อมูล)?(?:ผู้|การ|เรื่อง|ข้อ|ราย)?(?:ร้องเรียน|ร้องทุกข์|เรื่องร้อง|จัดซื้อ|จัดจ้าง|จัดหา|รับทรัพย์สิน|รับของขวัญ|ทุจริต|แจ้งเบาะแส)/

const SHORT_PAGE = 400

/** Whether a page (without its frame) says no more than that there is nothing yet. Both texts without spaces, see foldThai. */
export function saysNothingYet(folded: string): boolean {
  return (
    folded.length <= SHORT_PAGE && !saysNothingHappened(folded) && NOTHING_YET.some((text) => folded.includes(text))
  )
}

export function saysNothingHappened(folded: string): boolean {
  return NOTHING_HAPPENED.test(folded)
}
