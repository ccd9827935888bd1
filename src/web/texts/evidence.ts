import type { BodyFault } from '../../archive/vault.ts'
import type { Omission } from '../../model/evidence/piece.ts'
import type { Localized } from '../../model/language.ts'

const th = {
  title: (site: string) => `หลักฐาน · ${site}`,
  heading: 'หลักฐานที่เก็บไว้',
  intro: 'หน้าเว็บและเอกสารตามที่ได้รับ ใช้แสดงต่อผู้ประเมินว่าวันเวลาใดเว็บไซต์แสดงอะไร',
  caption: (count: string) => `หลักฐาน ${count} รายการ ใหม่สุดก่อน`,
  columns: { about: 'เรื่อง', received: 'ได้รับเมื่อ', seen: 'เห็นล่าสุด', size: 'ขนาด', hash: 'SHA-256', file: 'ไฟล์' },
  received: 'ได้รับเมื่อ',
  seen: 'เห็นล่าสุด',
  bytes: (count: string) => `${count} ไบต์`,
  silent: 'เว็บไซต์ไม่ตอบ',
  download: 'ดาวน์โหลด',
  downloadOf: (id: number) => `ดาวน์โหลดหลักฐานเลขที่ ${id}`,
  warc: 'ดาวน์โหลดทั้งหมด (WARC)',
  all: 'หลักฐานทั้งหมด',
  older: 'รายการเก่ากว่า',
  nothing: 'ยังไม่มีหลักฐานที่เก็บไว้',
  switchedOff: 'ไฟล์ตั้งค่าปิดการเก็บหลักฐานไว้ (evidence: false)',
  noBody: 'ไม่ได้เก็บตัวไฟล์ของหลักฐานนี้ไว้',
  omitted: {
    'too-large': 'ไฟล์ใหญ่เกินที่ตั้งไว้ เก็บเฉพาะค่า SHA-256',
    'no-room': 'คลังหลักฐานเต็ม เก็บเฉพาะค่า SHA-256',
  } satisfies Record<Omission, string>,
  truncated: 'เก็บไว้เพียงส่วนต้น',
  faults: {
    lost: 'ไฟล์ที่เก็บไว้สูญหาย',
    damaged: 'ไฟล์ที่เก็บไว้เสียหาย อ่านไม่ได้',
    altered: 'ไฟล์ที่เก็บไว้ถูกแก้ไข ค่า SHA-256 ไม่ตรง จึงไม่ส่งให้',
  } satisfies Record<BodyFault, string>,
}

export type EvidencePageTexts = typeof th

const en: EvidencePageTexts = {
  title: (site) => `Evidence · ${site}`,
  heading: 'Kept evidence',
  intro: 'Pages and documents as received: what the website showed, and when.',
  caption: (count) => `${count} pieces of evidence, newest first`,
  columns: { about: 'About', received: 'Received', seen: 'Last seen', size: 'Size', hash: 'SHA-256', file: 'File' },
  received: 'received',
  seen: 'last seen',
  bytes: (count) => `${count} bytes`,
  silent: 'the website did not answer',
  download: 'Download',
  downloadOf: (id) => `Download evidence ${id}`,
  warc: 'Download all of it (WARC)',
  all: 'All evidence',
  older: 'Older',
  nothing: 'No evidence has been kept yet.',
  switchedOff: 'The configuration keeps no evidence (evidence: false).',
  noBody: 'The file of this evidence was not kept.',
  omitted: {
    'too-large': 'larger than is kept: the digest alone',
    'no-room': 'no room was left: the digest alone',
  },
  truncated: 'only the beginning is kept',
  faults: {
    lost: 'The kept file is lost.',
    damaged: 'The kept file is damaged and cannot be read.',
    altered: 'The kept file was altered, its SHA-256 differs: it is not handed out.',
  },
}

export const evidencePageTexts: Localized<EvidencePageTexts> = { th, en }
