import type { Localized } from '../../model/language.ts'

const th = {
  title: 'กำหนดต่ออายุ',
  list: 'รายการตามวันครบกำหนด',
  calendar: 'ปฏิทิน 12 เดือนข้างหน้า',
  caption: (shown: string) => `${shown} รายการ เรียงจากใกล้ครบกำหนด`,
  columns: { what: 'รายการ', site: 'เว็บไซต์', day: 'วันครบกำหนด', left: 'คงเหลือ', contact: 'ติดต่อ' },
  kinds: { tls: 'ใบรับรองความปลอดภัย', domain: 'ชื่อโดเมน', renewal: 'สัญญาหรือค่าบริการ' },
  kindFilter: 'ชนิด',
  query: 'ชื่อเว็บไซต์หรือรายการ',
  empty: 'ยังไม่มีรายการที่มีวันครบกำหนด เพิ่มได้ที่หัวข้อ renewals ในไฟล์ตั้งค่า',
  nothing: 'ไม่พบรายการตามเงื่อนไขนี้',
  stale: 'วันเดิมที่ทราบ นายทะเบียนยังไม่ตอบ',
  weekdays: ['อา', 'จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส'],
  weekdayNames: ['วันอาทิตย์', 'วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี', 'วันศุกร์', 'วันเสาร์'],
  onDay: (day: string, count: number) => `${day}: ครบกำหนด ${count} รายการ`,
}

export type RenewalTexts = typeof th

const en: RenewalTexts = {
  title: 'Renewals',
  list: 'By due date',
  calendar: 'The next twelve months',
  caption: (shown) => `${shown} renewals, due soonest first`,
  columns: { what: 'Renewal', site: 'Website', day: 'Due', left: 'Left', contact: 'Contact' },
  kinds: { tls: 'Certificate', domain: 'Domain', renewal: 'Contract' },
  kindFilter: 'Kind',
  query: 'Website or renewal',
  empty: 'Nothing with a due date is known yet. Contracts are listed under renewals in the configuration.',
  nothing: 'No renewal fits these filters.',
  stale: 'last known date; the registry does not answer',
  weekdays: ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
  weekdayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  onDay: (day, count) => `${day}: ${count} due`,
}

export const renewalTexts: Localized<RenewalTexts> = { th, en }
