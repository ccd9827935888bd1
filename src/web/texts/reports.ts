import type { Localized } from '../../model/language.ts'

const th = {
  title: 'รายงาน',
  intro: 'รายงานประจำสัปดาห์สำหรับเสนอผู้บริหารและเก็บเข้าแฟ้ม จัดทำเองตามรอบเวลาที่ตั้งไว้',
  makeNow: 'จัดทำรายงานเดี๋ยวนี้',
  make: 'จัดทำและดาวน์โหลด',
  underWay: 'สัปดาห์นี้ ข้อมูลถึงขณะนี้',
  format: 'รูปแบบไฟล์',
  caption: (count: string) => `รายงาน ${count} ฉบับ เรียงจากใหม่ไปเก่า`,
  columns: { period: 'ช่วงเวลา', light: 'ผลโดยรวม', printed: 'จัดทำเมื่อ', files: 'ดาวน์โหลด' },
  empty: 'ยังไม่มีรายงาน เปิดใช้ได้ที่หัวข้อ reports ในไฟล์ตั้งค่า',
  to: 'ถึง',
  formats: { pdf: 'PDF', xlsx: 'Excel', html: 'หน้าเว็บ', csv: 'CSV', json: 'JSON' },
  size: (kb: string) => `${kb} กิโลไบต์`,
  gone: 'ไฟล์รายงานนี้ไม่อยู่ในโฟลเดอร์แล้ว อาจถูกย้ายหรือลบ',
}

export type ReportsTexts = typeof th

const en: ReportsTexts = {
  title: 'Reports',
  intro: 'The weekly report for the permanent secretary and the files, printed on schedule.',
  makeNow: 'Make a report now',
  make: 'Make and download',
  underWay: 'this week, as things stand now',
  format: 'Format',
  caption: (count) => `${count} reports, newest first`,
  columns: { period: 'Period', light: 'Overall', printed: 'Printed', files: 'Download' },
  empty: 'There are no reports yet. They are switched on under reports in the configuration.',
  to: 'to',
  formats: { pdf: 'PDF', xlsx: 'Excel', html: 'Web page', csv: 'CSV', json: 'JSON' },
  size: (kb) => `${kb} kB`,
  gone: 'The file of this report is no longer in its folder: it was moved or deleted.',
}

export const reportsTexts: Localized<ReportsTexts> = { th, en }
