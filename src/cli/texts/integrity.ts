import type { Localized } from '../../model/language.ts'

interface IntegrityCommandTexts {
  readonly description: string
  readonly config: string
  readonly show: string
  readonly accept: string
  readonly site: string
  readonly by: string
  accepted(site: string, by: string): string
  nothing(site: string): string
}

export const integrityCommandTexts: Localized<IntegrityCommandTexts> = {
  th: {
    description: 'สภาพปกติของเว็บไซต์ที่เวรยามเรียนรู้ไว้: ดู และตรวจรับ',
    config: 'ไฟล์ตั้งค่า (ไม่ระบุ: wenyam.yaml)',
    show: 'แสดงสภาพปกติที่เรียนรู้ไว้ และสิ่งที่ต่างไปในการตรวจครั้งล่าสุด',
    accept: 'ตรวจรับสภาพที่เห็นในการตรวจครั้งล่าสุดว่าเป็นสภาพปกติ',
    site: 'รหัสเว็บไซต์ในไฟล์ตั้งค่า',
    by: 'ชื่อผู้ตรวจรับ (ไม่ระบุ: ชื่อผู้ใช้ของเครื่อง)',
    accepted: (site, by) => `${by} ตรวจรับสภาพปกติของ ${site} แล้ว`,
    nothing: (site) => `ยังไม่เคยตรวจเนื้อหาของ ${site} สำเร็จ ให้ wenyam run ทำงานจนตรวจครบหนึ่งครั้งก่อน`,
  },
  en: {
    description: 'what Wenyam has learned to be normal for a website: see it, accept it',
    config: 'configuration file (absent: wenyam.yaml)',
    show: 'show what was learned, and what differed at the last look',
    accept: 'accept what the last look saw as the normal state',
    site: 'id of the site in the configuration',
    by: 'who accepts it (absent: the user name on this machine)',
    accepted: (site, by) => `${by} has accepted the normal state of ${site}`,
    nothing: (site) => `the content of ${site} was never checked with success; let wenyam run look at it once`,
  },
}
