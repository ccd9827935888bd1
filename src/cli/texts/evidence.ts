import type { BodyFault } from '../../archive/vault.ts'
import type { PieceFault } from '../../engine/evidence/verify.ts'
import type { Omission } from '../../model/evidence/piece.ts'
import type { Localized } from '../../model/language.ts'

interface EvidenceTexts {
  readonly description: string
  readonly config: string
  readonly list: string
  readonly show: string
  readonly export: string
  readonly verify: string
  readonly site: string
  readonly item: string
  readonly limit: string
  readonly format: string
  readonly number: string
  readonly body: string
  readonly out: string
  readonly heads: readonly string[]
  readonly heading: string
  readonly none: string
  readonly whichOne: string
  readonly switchedOff: string
  readonly labels: Readonly<Record<Label, string>>
  readonly verdicts: Readonly<Record<PieceFault | Omission | 'sound' | 'truncated' | 'unanswered', string>>
  stateOf(state: string): string
  bytes(count: string): string
  badLimit(text: string): string
  noPiece(number: string): string
  noBody(id: number): string
  bodyFault(id: number, fault: BodyFault): string
  written(file: string): string
  fileTaken(file: string): string
  fileFailed(file: string, code: string): string
  exported(file: string, count: number): string
  faultLine(id: number, url: string, verdict: string): string
  verifying(count: string): string
  verified(counts: Readonly<Record<'pieces' | 'bodies' | 'size' | 'withoutBody' | 'faults', string>>): string
}

type Label =
  | 'number'
  | 'organisation'
  | 'site'
  | 'subject'
  | 'state'
  | 'url'
  | 'place'
  | 'address'
  | 'firstSeen'
  | 'lastSeen'
  | 'superseded'
  | 'answer'
  | 'type'
  | 'modified'
  | 'size'
  | 'sha256'
  | 'certificate'
  | 'verified'
  | 'headers'

const TH_STATES: Readonly<Record<string, string>> = {
  present: 'พบครบถ้วน (present)',
  outdated: 'เป็นของปีอื่น (outdated)',
  broken: 'เปิดไม่ได้ (broken)',
  empty: 'ไม่มีเนื้อหา (empty)',
  missing: 'ไม่พบ (missing)',
  unverified: 'โปรแกรมตรวจแทนไม่ได้ (unverified)',
}

const TH_FAULTS = {
  lost: 'ไฟล์ที่เก็บไว้สูญหาย',
  damaged: 'ไฟล์ที่เก็บไว้เสียหาย อ่านไม่ได้',
  altered: 'ไฟล์ที่เก็บไว้ถูกแก้ไข ค่า SHA-256 ไม่ตรง',
} as const

const EN_FAULTS = {
  lost: 'the kept file is lost',
  damaged: 'the kept file is damaged and cannot be read',
  altered: 'the kept file was altered: its SHA-256 differs',
} as const

export const evidenceTexts: Localized<EvidenceTexts> = {
  th: {
    description: 'หลักฐานหน้าเว็บและเอกสารตามที่ได้รับ: ดู ส่งออก และตรวจว่าไม่ถูกแก้ไข',
    config: 'ไฟล์ตั้งค่า (ไม่ระบุ: wenyam.yaml)',
    list: 'แสดงรายการหลักฐาน ใหม่สุดก่อน',
    show: 'แสดงหลักฐานหนึ่งรายการ พร้อมคัดลอกลงหนังสือ (ไม่ระบุเลขที่: รายการล่าสุดของ --site และ --item)',
    export: 'ส่งออกหลักฐานเป็นไฟล์ WARC 1.1 ซึ่งโปรแกรมอื่นเปิดได้',
    verify: 'อ่านหลักฐานทั้งหมดและคำนวณค่า SHA-256 ใหม่ บอกรายการที่สูญหายหรือถูกแก้ไข',
    site: 'รหัสเว็บไซต์ในไฟล์ตั้งค่า',
    item: 'รหัสรายการ เช่น O10 หรือ oit-2569/O10',
    limit: 'จำนวนรายการล่าสุดที่แสดง (ไม่ระบุ: 50)',
    format: 'รูปแบบผลลัพธ์: table หรือ json',
    number: 'เลขที่หลักฐานจาก wenyam evidence list',
    body: 'เขียนตัวหน้าเว็บหรือเอกสารลงไฟล์นี้',
    out: 'ไฟล์ที่จะเขียน เช่น evidence.warc.gz',
    heads: ['เลขที่', 'ได้รับเมื่อ', 'เห็นล่าสุด', 'เว็บไซต์', 'เรื่อง', 'ผล', 'HTTP', 'ไบต์', 'SHA-256', 'ที่อยู่'],
    heading: 'หลักฐานจากเว็บไซต์ บันทึกโดยโปรแกรมเวรยาม',
    none: 'ไม่มีหลักฐานตามที่ระบุ',
    whichOne: 'ระบุเลขที่หลักฐาน หรือ --site และ --item ดูเลขที่ได้ด้วย wenyam evidence list',
    switchedOff: 'ไฟล์ตั้งค่าปิดการเก็บหลักฐานไว้ (evidence: false)',
    labels: {
      number: 'เลขที่หลักฐาน',
      organisation: 'หน่วยงาน',
      site: 'เว็บไซต์',
      subject: 'เรื่อง',
      state: 'ผลการตรวจ',
      url: 'ที่อยู่ (URL)',
      place: 'เข้าถึงจาก',
      address: 'เครื่องที่ตอบ',
      firstSeen: 'ได้รับเมื่อ',
      lastSeen: 'เห็นว่ายังเหมือนเดิมล่าสุดเมื่อ',
      superseded: 'มีของใหม่แทนเมื่อ',
      answer: 'คำตอบ',
      type: 'ชนิด',
      modified: 'เว็บไซต์แจ้งว่าแก้ไขล่าสุด',
      size: 'ขนาด',
      sha256: 'SHA-256',
      certificate: 'ลายนิ้วมือใบรับรอง (SHA-256)',
      verified: 'ผลการตรวจสอบไฟล์ที่เก็บไว้ขณะพิมพ์',
      headers: 'ส่วนหัวของคำตอบ (HTTP headers):',
    },
    verdicts: {
      ...TH_FAULTS,
      row: 'ข้อมูลที่จดไว้ถูกแก้ไขหรือเสียหาย ไม่ตรงกับตราที่ประทับไว้',
      sound: 'ตรงกับค่า SHA-256 ข้างต้น',
      truncated: 'ตรงกับค่า SHA-256 ข้างต้น แต่เก็บไว้เพียงส่วนต้น เพราะยาวเกินที่โปรแกรมอ่าน',
      unanswered: 'ไม่มีไฟล์ เพราะเว็บไซต์ไม่ตอบ',
      'too-large': 'ไม่ได้เก็บไฟล์ เพราะใหญ่เกินที่ตั้งไว้ มีเฉพาะค่า SHA-256',
      'no-room': 'ไม่ได้เก็บไฟล์ เพราะคลังหลักฐานเต็ม มีเฉพาะค่า SHA-256',
    },
    stateOf: (state) => TH_STATES[state] ?? state,
    bytes: (count) => `${count} ไบต์`,
    badLimit: (text) => `--limit ${text}: ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง 100000`,
    noPiece: (number) => `ไม่มีหลักฐานเลขที่ ${number} ดูเลขที่ได้ด้วย wenyam evidence list`,
    noBody: (id) => `หลักฐานเลขที่ ${id} ไม่มีตัวไฟล์เก็บไว้`,
    bodyFault: (id, fault) => `หลักฐานเลขที่ ${id}: ${TH_FAULTS[fault]} จึงไม่เขียนออกเป็นไฟล์`,
    written: (file) => `เขียนตัวไฟล์ไว้ที่ ${file}`,
    fileTaken: (file) => `${file}: มีไฟล์นี้อยู่แล้ว โปรดระบุชื่ออื่น`,
    fileFailed: (file, code) => `${file}: เขียนไม่ได้ (${code}) โปรดตรวจสิทธิ์และพื้นที่ว่าง`,
    exported: (file, count) => `${file}: ส่งออกหลักฐาน ${count} รายการแล้ว`,
    faultLine: (id, url, verdict) => `เลขที่ ${id} ${url}: ${verdict}`,
    verifying: (count) => `ตรวจแล้ว ${count} รายการ`,
    verified: ({ pieces, bodies, size, withoutBody, faults }) =>
      `ตรวจหลักฐาน ${pieces} รายการ ไฟล์ที่ถูกต้อง ${bodies} ไฟล์ (${size} MB) มีเฉพาะค่า SHA-256 ${withoutBody} รายการ ผิดปกติ ${faults} รายการ`,
  },
  en: {
    description: 'pages and documents as received: list, show, export, verify',
    config: 'configuration file (absent: wenyam.yaml)',
    list: 'list the evidence, newest first',
    show: 'show one piece so that it can be put into a letter (without a number: the newest of --site and --item)',
    export: 'write the evidence into a WARC 1.1 file, which other programs open',
    verify: 'read all of it and hash it anew; name what was lost or altered',
    site: 'id of the site in the configuration',
    item: 'code of an item, such as O10 or oit-2569/O10',
    limit: 'how many of the newest (absent: 50)',
    format: 'form of the output: table or json',
    number: 'number of the piece, from wenyam evidence list',
    body: 'write the page or document itself into this file',
    out: 'file to write, such as evidence.warc.gz',
    heads: ['NO.', 'RECEIVED', 'LAST SEEN', 'SITE', 'ABOUT', 'RESULT', 'HTTP', 'BYTES', 'SHA-256', 'ADDRESS'],
    heading: 'Evidence from a website, recorded by Wenyam',
    none: 'there is no such evidence',
    whichOne: 'name the number of a piece, or --site and --item; see: wenyam evidence list',
    switchedOff: 'the configuration keeps no evidence (evidence: false)',
    labels: {
      number: 'Evidence no.',
      organisation: 'Office',
      site: 'Website',
      subject: 'About',
      state: 'Result',
      url: 'Address (URL)',
      place: 'Reached from',
      address: 'Answered by',
      firstSeen: 'Received',
      lastSeen: 'Last seen unchanged',
      superseded: 'Replaced',
      answer: 'Answer',
      type: 'Type',
      modified: 'Last changed, as the website says',
      size: 'Size',
      sha256: 'SHA-256',
      certificate: 'Certificate fingerprint (SHA-256)',
      verified: 'The kept file, checked while this was printed',
      headers: 'HTTP headers of the answer:',
    },
    verdicts: {
      ...EN_FAULTS,
      row: 'what is written down about it was altered or damaged: it does not match its seal',
      sound: 'matches the SHA-256 above',
      truncated: 'matches the SHA-256 above; only the beginning is kept, since it is longer than is read',
      unanswered: 'there is no file: the website did not answer',
      'too-large': 'no file is kept, since it is larger than is kept; its SHA-256 stands',
      'no-room': 'no file is kept, since the store was full; its SHA-256 stands',
    },
    stateOf: (state) => state,
    bytes: (count) => `${count} bytes`,
    badLimit: (text) => `--limit ${text}: must be a whole number from 1 to 100000`,
    noPiece: (number) => `there is no evidence ${number}; see: wenyam evidence list`,
    noBody: (id) => `no file is kept of evidence ${id}`,
    bodyFault: (id, fault) => `evidence ${id}: ${EN_FAULTS[fault]}, so it is not written out`,
    written: (file) => `the file itself is at ${file}`,
    fileTaken: (file) => `${file}: it is there already; name another file`,
    fileFailed: (file, code) => `${file}: it cannot be written (${code}); check permissions and free space`,
    exported: (file, count) => `${file}: ${count} pieces of evidence written`,
    faultLine: (id, url, verdict) => `no. ${id} ${url}: ${verdict}`,
    verifying: (count) => `${count} checked`,
    verified: ({ pieces, bodies, size, withoutBody, faults }) =>
      `${pieces} pieces checked: ${bodies} files sound (${size} MB), ${withoutBody} with the digest alone, ${faults} faults`,
  },
}
