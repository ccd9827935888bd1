import type { Localized } from '../../model/language.ts'

const th = {
  heading: (office: string) => `สถานะเว็บไซต์ของ${office}`,
  standing: 'กำลังแก้ไข',
  sites: 'เว็บไซต์',
  noSites: 'ยังไม่มีเว็บไซต์',
  legend: 'หนึ่งแถบคือหนึ่งวัน ย้อนหลัง 90 วัน วันนี้อยู่ขวาสุด แถบเตี้ยสีเทาคือวันที่ไม่มีข้อมูล',
  gathered: 'ข้อมูล ณ',
  down: (count: number, of: number) =>
    of === 1 ? 'เว็บไซต์ใช้งานไม่ได้ในขณะนี้' : `เว็บไซต์ ${count} จาก ${of} แห่งใช้งานไม่ได้ในขณะนี้`,
  degraded: (count: number, of: number) =>
    of === 1 ? 'เว็บไซต์ใช้งานได้ไม่เต็มที่' : `เว็บไซต์ ${count} จาก ${of} แห่งใช้งานได้ไม่เต็มที่`,
  unknown: 'ขณะนี้ยังไม่มีข้อมูลครบทุกเว็บไซต์',
}

export type StatusTexts = typeof th

const en: StatusTexts = {
  heading: (office) => `Website status · ${office}`,
  standing: 'Being worked on',
  sites: 'Websites',
  noSites: 'There is no website yet.',
  legend: 'Each bar is one day, 90 days back; today is on the right. A low grey bar is a day without data.',
  gathered: 'As of',
  down: (count, of) =>
    of === 1 ? 'The website is down at the moment.' : `${count} of ${of} websites are down at the moment.`,
  degraded: (count, of) => (of === 1 ? 'The website is degraded.' : `${count} of ${of} websites are degraded.`),
  unknown: 'Not every website has data at the moment.',
}

export const statusTexts: Localized<StatusTexts> = { th, en }
