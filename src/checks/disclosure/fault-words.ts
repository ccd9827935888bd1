import type { Language, Localized } from '../../model/language.ts'

/** Why an address does not show what it should, in plain words; a reason of the network's that is not listed stands for itself. */
export const FAULTS: Readonly<Record<string, Localized>> = {
  'http-status': { th: 'เปิดไม่ได้', en: 'does not open' },
  'redirect-loop': { th: 'ส่งต่อวนไปมาไม่สิ้นสุด', en: 'redirects in a circle' },
  'empty-file': { th: 'เป็นไฟล์เปล่า (0 ไบต์)', en: 'is an empty file (0 bytes)' },
  'html-instead': { th: 'เป็นหน้าเว็บ ไม่ใช่เอกสารตามชื่อไฟล์', en: 'is a web page, not the document that its name promises' },
  damaged: { th: 'เป็นไฟล์ที่เสียหาย เปิดไม่ได้', en: 'is a damaged file' },
  gone: { th: 'ถูกลบออกจากที่เก็บไฟล์แล้ว', en: 'has been deleted from the file store' },
  login: { th: 'ต้องเข้าสู่ระบบก่อนจึงจะเปิดได้', en: 'asks for a login' },
  'soft-error': { th: 'แสดงหน้าแจ้งข้อผิดพลาดแทนเนื้อหา', en: 'shows an error page instead of the content' },
  'sent-home': { th: 'ส่งกลับไปหน้าแรกของเว็บไซต์', en: 'leads back to the home page' },
  'dns-failed': { th: 'หาที่อยู่ของเว็บไซต์ปลายทางไม่พบ', en: 'is on a host whose name cannot be found' },
  refused: { th: 'เครื่องแม่ข่ายปลายทางไม่รับการเชื่อมต่อ', en: 'is on a host that refuses connections' },
  reset: { th: 'เครื่องแม่ข่ายปลายทางตัดการเชื่อมต่อ', en: 'is on a host that breaks the connection' },
  timeout: { th: 'ไม่ตอบภายในเวลาที่กำหนด', en: 'does not answer in time' },
  'connect-timeout': { th: 'ไม่ตอบภายในเวลาที่กำหนด', en: 'does not answer in time' },
  scan: { th: 'เป็นภาพสแกน', en: 'is a scan' },
  glyphs: { th: 'ใช้แบบอักษรที่โปรแกรมถอดเป็นข้อความไม่ได้', en: 'uses glyphs that no program can turn into text' },
  noise: { th: 'มีข้อความที่อ่านไม่เป็นคำ', en: 'holds text that is no words' },
  locked: { th: 'มีรหัสผ่าน', en: 'is locked by a password' },
  'too-large': { th: 'มีขนาดใหญ่เกินกว่าที่โปรแกรมอ่าน', en: 'is larger than the program reads' },
  unsupported: { th: 'เป็นไฟล์ชนิดที่โปรแกรมอ่านไม่ได้', en: 'is of a kind that the program cannot read' },
  unreachable: { th: 'อยู่บนเครื่องแม่ข่ายที่ติดต่อไม่ได้', en: 'is on a host that cannot be reached' },
  tls: { th: 'เริ่มการเข้ารหัสไม่สำเร็จ', en: 'is on a host with which no encryption could be agreed' },
  certificate: { th: 'ใช้ใบรับรองที่เชื่อถือไม่ได้', en: 'is on a host whose certificate is not trusted' },
  malformed: { th: 'ตอบกลับมาในรูปแบบที่อ่านไม่ได้', en: 'answers in a form that cannot be read' },
  'forbidden-address': {
    th: 'ชี้ไปยังที่อยู่ภายในเครือข่าย ซึ่งไม่อนุญาตให้ตรวจ',
    en: 'leads to an address inside the network, which may not be looked at',
  },
}

/** What stands in the place of the start page, though the server calls it in order. */
const SOFT: Readonly<Record<string, Localized>> = {
  'database-error': { th: 'แสดงข้อผิดพลาดจากฐานข้อมูลแทนเนื้อหา', en: 'shows a database error instead of its content' },
  'application-error': { th: 'แสดงข้อผิดพลาดของโปรแกรมแทนเนื้อหา', en: 'shows a program error instead of its content' },
  'error-page': { th: 'แสดงหน้าแจ้งข้อผิดพลาดแทนเนื้อหา', en: 'shows an error page instead of its content' },
  suspended: { th: 'ถูกผู้ให้บริการระงับการใช้งาน', en: 'has been suspended by its provider' },
  parked: { th: 'แสดงหน้าพักโดเมนหรือประกาศขายโดเมน', en: 'shows a parked domain or one for sale' },
  'default-page': { th: 'แสดงหน้าเริ่มต้นของโปรแกรมเครื่องแม่ข่าย', en: 'shows the default page of its server software' },
}

const MOSTLY_SILENT: Localized = { th: 'ไม่ตอบในหน้าส่วนใหญ่ที่รู้จัก', en: 'does not answer on most of its known pages' }
const SILENT: Localized = { th: 'ไม่ตอบ', en: 'does not answer' }

interface Fault {
  readonly reason: string
  /** 0 where nothing answered. */
  readonly statusCode: number
  readonly detail: string
}

/** Why a website as a whole could not be looked at, as what it does: it follows its name. */
export function siteFaultWords({ reason, statusCode, detail }: Fault, language: Language): string {
  if (reason === 'soft-error') return (SOFT[detail] ?? FAULTS['soft-error'] ?? SILENT)[language]
  if (reason === 'http-status') {
    if (statusCode === 0) return MOSTLY_SILENT[language]
    return language === 'th'
      ? `ตอบว่าเปิดไม่ได้ (HTTP ${statusCode})`
      : `answers that it does not open (HTTP ${statusCode})`
  }
  return (FAULTS[reason] ?? SILENT)[language]
}

const LIMITS: Readonly<Record<string, Localized>> = {
  pages: { th: 'จำนวนหน้า', en: 'pages' },
  bytes: { th: 'ปริมาณข้อมูล', en: 'bytes' },
  depth: { th: 'ความลึกของลิงก์', en: 'depth' },
  time: { th: 'เวลา', en: 'time' },
  documents: { th: 'จำนวนเอกสาร', en: 'documents' },
}

/** Which limits ended a search early. */
export function limitWords(limits: readonly unknown[], language: Language): string {
  return limits.map((limit) => LIMITS[String(limit)]?.[language] ?? String(limit)).join(', ')
}
