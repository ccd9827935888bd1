import type { Language } from '../../model/language.ts'
import { FAULTS } from './fault-words.ts'
import type { Reason, ReasonCode } from './judge/verdict.ts'

type Say = (words: { readonly [key: string]: string }) => string

const WORDS: Readonly<Record<ReasonCode, Readonly<Record<Language, Say>>>> = {
  found: { th: () => 'พบข้อมูลตรงตามที่กำหนด', en: () => 'found, and of the period asked for' },
  'found-undated': { th: () => 'พบข้อมูล รายการนี้ไม่กำหนดปี', en: () => 'found; the item asks for no year' },
  confirmed: { th: () => 'เจ้าหน้าที่ตรวจและยืนยันแล้ว', en: () => 'a person has looked and confirmed it' },
  rejected: {
    th: () => 'เจ้าหน้าที่ตรวจแล้วว่าหน้าหรือเอกสารที่เคยพบไม่ใช่รายการนี้ และไม่พบที่อื่นบนเว็บไซต์',
    en: () => 'a person has looked and rejected what was found, and nothing else is on the website',
  },
  'answered-by-checks': {
    th: ({ checks }) => `เว็บไซต์เปิดได้ในการตรวจครั้งนี้ รายละเอียดดูจากผลการตรวจ ${checks}`,
    en: ({ checks }) => `the website answered this time; the details are with the checks ${checks}`,
  },
  'other-period': {
    th: ({ found, period }) =>
      `พบเฉพาะข้อมูลของปีอื่น${found ? ` ล่าสุดคือปี ${found}` : ''}${period ? ` แต่ต้องเป็นของปี ${period}` : ''}`,
    en: ({ found, period }) =>
      `only other years are there${found ? `, the latest is ${found}` : ''}${period ? `; ${period} is asked for` : ''}`,
  },
  'target-fails': {
    th: ({ detail, status }) => `มีหัวข้ออยู่ แต่ลิงก์ปลายทาง${detail}${status}`,
    en: ({ detail, status }) => `there is a place for it, but its target ${detail}${status}`,
  },
  'says-nothing-yet': { th: () => 'มีหน้าแล้ว แต่แจ้งว่ายังไม่มีข้อมูล', en: () => 'the page says that there is nothing yet' },
  'heading-only': { th: () => 'มีหน้าแล้ว แต่มีเพียงหัวข้อ ไม่มีเนื้อหา', en: () => 'the page holds only its heading' },
  'nothing-found': { th: () => 'ไม่พบบนเว็บไซต์', en: () => 'not found on the website' },
  'wrong-target': {
    th: ({ label }) => (label ? `มีหัวข้ออยู่ แต่ลิงก์ไปหน้า “${label}” ซึ่งเป็นเรื่องอื่น` : 'มีหัวข้ออยู่ แต่เปิดแล้วเป็นเรื่องอื่น'),
    en: ({ label }) =>
      label ? `the label leads to “${label}”, which is something else` : 'the label leads to something else',
  },
  'not-the-thing': {
    th: () => 'สิ่งที่พบใช้แทนกันไม่ได้ (เช่น แบบสอบถามแทนรายงาน แบบฟอร์มให้พิมพ์ หรือเว็บไซต์ของหน่วยงานอื่น)',
    en: () =>
      'what is there cannot stand in for it (a questionnaire for the report, a form to print, a page of another office)',
  },
  'part-missing': { th: ({ part }) => `ยังขาดส่วน ${part}`, en: ({ part }) => `one part is not there: ${part}` },
  'same-file': {
    th: () => 'ภาพสแกนไฟล์เดียวกันถูกใช้กับหลายรายการ ควรเปิดดูว่าเป็นเอกสารที่ถูกต้องหรือไม่',
    en: () => 'one and the same scan is behind several items; look whether it is the right document',
  },
  'needs-script': {
    th: () => 'หน้าเว็บแสดงผลด้วย JavaScript เท่านั้น โปรแกรมอ่านไม่ได้ ควรเปิดดูด้วยตนเอง',
    en: () => 'the page shows itself only by JavaScript; look with your own eyes',
  },
  unreadable: {
    th: ({ detail }) => `พบเอกสาร แต่${detail || 'โปรแกรมอ่านไม่ออก'} ควรเปิดดูด้วยตนเอง`,
    en: ({ detail }) => `the document is there but ${detail || 'no program can read it'}; look with your own eyes`,
  },
  'year-unknown': {
    th: () => 'พบข้อมูล แต่ไม่ระบุปี จึงบอกไม่ได้ว่าเป็นของปีที่ตรวจหรือไม่',
    en: () => 'found, but nothing says of which year it is',
  },
  forbidden: {
    th: () => 'เว็บไซต์ไม่อนุญาตให้โปรแกรมเปิดหน้านี้ (robots.txt)',
    en: () => 'the website does not let programs read the page (robots.txt)',
  },
  unread: { th: () => 'ยังไม่ได้เปิดอ่านในการตรวจครั้งนี้', en: () => 'not read this time' },
}

/** Why an item has its status, in one clause; a code of another version stands for itself. */
export function reasonWords(
  { code, params }: { readonly code: string; readonly params?: Reason['params'] },
  language: Language,
): string {
  if (!isKnown(code)) return code
  const words = Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, String(value)]))
  const detail = words['detail'] ?? ''
  const number = words['code'] ?? ''
  const status = /^[1-5]\d\d$/.test(number) && detail === 'http-status' ? ` (HTTP ${number})` : ''
  const part = words[language === 'th' ? 'partTh' : 'partEn'] ?? words['part'] ?? ''
  const said = WORDS[code][language]({ ...words, part, detail: FAULTS[detail]?.[language] ?? detail, status })
  return part === '' || code === 'part-missing' ? said : `${part}: ${said}`
}

function isKnown(code: string): code is ReasonCode {
  return Object.hasOwn(WORDS, code)
}
