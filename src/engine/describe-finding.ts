import type { CheckKind } from '../checks/check-kind.ts'
import type { Finding, FindingText, FindingTexts } from '../model/finding.ts'
import type { Language } from '../model/language.ts'

/** Codes that every kind may bear, set by whoever runs it. */
const COMMON: FindingTexts = {
  'not-reached': {
    th: () => ({
      message: 'หมดเวลาที่กำหนดก่อนจะตรวจเสร็จ',
      meaning: 'ยังไม่ทราบผลของรายการนี้ ไม่ได้แปลว่าเว็บไซต์มีปัญหา',
      remedy: 'ตรวจใหม่อีกครั้ง หรือเพิ่มเวลาด้วย --timeout',
    }),
    en: () => ({
      message: 'The time given ran out before this check ended.',
      meaning: 'Nothing is known about this point; it does not mean that the website is at fault.',
      remedy: 'Check again, or give more time with --timeout.',
    }),
  },
  'own-line-down': {
    th: () => ({
      message: 'อินเทอร์เน็ตของหน่วยงานเองขัดข้อง จึงมองไม่เห็นเว็บไซต์',
      meaning: 'ยังไม่ทราบว่าเว็บไซต์ใช้งานได้หรือไม่ ช่วงเวลานี้ไม่นับเป็นเว็บไซต์ล่ม',
      remedy: 'ตรวจสายอินเทอร์เน็ตและเราเตอร์ของสำนักงาน เมื่อใช้งานได้แล้วเวรยามจะตรวจต่อเอง',
    }),
    en: () => ({
      message: "The office's own internet line is down, so the website could not be seen.",
      meaning: 'Whether the website works is not known; this time does not count as down.',
      remedy: 'Look after the line and the router of the office; the watch goes on by itself once they work.',
    }),
  },
  'internal-error': {
    th: () => ({
      message: 'โปรแกรมเวรยามขัดข้องระหว่างตรวจรายการนี้',
      meaning: 'ยังไม่ทราบผลของรายการนี้ ไม่ได้แปลว่าเว็บไซต์มีปัญหา',
      remedy: 'ตรวจใหม่อีกครั้ง ถ้ายังพบอีก ให้ส่งข้อความขัดข้องในหลักฐานไปยังผู้พัฒนาโปรแกรม',
    }),
    en: () => ({
      message: 'Wenyam itself failed while it looked at this point.',
      meaning: 'Nothing is known about this point; it does not mean that the website is at fault.',
      remedy: 'Check again; if it comes back, send the error shown as evidence to the developers.',
    }),
  },
}

/** Looks up the words of a finding in the texts of its kind; a code that has none (an older version wrote it) is shown as it is. */
export function describeFinding(
  finding: Finding,
  language: Language,
  kinds: Readonly<Record<string, Pick<CheckKind, 'texts'>>>,
): FindingText {
  const dot = finding.code.indexOf('.')
  const short = finding.code.slice(dot + 1)
  const texts = kinds[finding.code.slice(0, dot)]?.texts
  const words = texts?.[finding.code] ?? COMMON[short]
  return words ? words[language](finding) : { message: finding.code, meaning: '', remedy: '' }
}
