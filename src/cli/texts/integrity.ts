import type { Localized } from '../../model/language.ts'

interface IntegrityCommandTexts {
  readonly description: string
  readonly config: string
  readonly show: string
  readonly accept: string
  readonly site: string
  readonly by: string
  readonly title: string
  readonly home: string
  readonly menu: string
  readonly hosts: string
  readonly fresh: string
  learning(since: string): string
  acceptedAt(at: string, by: string): string
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
    title: 'ชื่อหน้าแรก',
    home: 'โฮสต์ของหน้าแรก',
    menu: 'จำนวนลิงก์ภายในเว็บไซต์',
    hosts: 'โฮสต์ภายนอกที่มีสคริปต์ กรอบ หรือแบบฟอร์ม',
    fresh: 'ต่างไปในการตรวจครั้งล่าสุด',
    learning: (since) => `อยู่ระหว่างเรียนรู้ ตั้งแต่ ${since} ยังไม่มีผู้ตรวจรับ`,
    acceptedAt: (at, by) => `${by} ตรวจรับเมื่อ ${at}`,
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
    title: 'title of the front page',
    home: 'host of the front page',
    menu: 'links within the site',
    hosts: 'other hosts of scripts, frames and forms',
    fresh: 'different at the last look',
    learning: (since) => `learning since ${since}; nobody has accepted it yet`,
    acceptedAt: (at, by) => `accepted by ${by} on ${at}`,
    accepted: (site, by) => `${by} has accepted the normal state of ${site}`,
    nothing: (site) => `the content of ${site} was never checked with success; let wenyam run look at it once`,
  },
}
