import type { Finding, FindingTexts } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { formatDay } from '../../model/calendar-day.ts'

function textOf(finding: Finding, name: string): string | undefined {
  const value = finding.params?.[name]
  return typeof value === 'string' ? value : undefined
}

function daysOf(finding: Finding): number {
  const value = finding.params?.['daysLeft']
  return typeof value === 'number' ? value : 0
}

function nameOf(finding: Finding): string {
  return textOf(finding, 'name') ?? finding.subject
}

function dueOf(finding: Finding, language: Language): string {
  const due = textOf(finding, 'due')
  return due === undefined ? '' : formatDay(due, language)
}

/** Whom to ask, and what the office noted down. */
function hints(finding: Finding, language: Language): string {
  const contact = textOf(finding, 'contact')
  const note = textOf(finding, 'note')
  const words =
    language === 'th' ? { contact: 'ผู้ติดต่อ', note: 'หมายเหตุ', end: '' } : { contact: 'Contact', note: 'Note', end: '.' }
  return [
    contact === undefined ? '' : ` ${words.contact}: ${contact}${words.end}`,
    note === undefined ? '' : ` ${words.note}: ${note}${words.end}`,
  ].join('')
}

/** The words for every code of the renewal check. */
export const renewalTexts = {
  'renewal.due-soon': {
    th: (f) => ({
      message: `${nameOf(f)} ครบกำหนดวันที่ ${dueOf(f, 'th')} (${whenWords(daysOf(f), 'th')})`,
      meaning: 'หากต่อสัญญาหรือชำระเงินไม่ทันกำหนด บริการนี้อาจหยุดและเว็บไซต์อาจใช้งานไม่ได้',
      remedy: `เริ่มขั้นตอนต่ออายุหรือจัดจ้างตั้งแต่วันนี้ เมื่อเรียบร้อยแล้ว ให้แก้วันครบกำหนดในการตั้งค่า${hints(f, 'th')}`,
    }),
    en: (f) => ({
      message: `${nameOf(f)} is due on ${dueOf(f, 'en')} (${whenWords(daysOf(f), 'en')}).`,
      meaning: 'If it is not renewed or paid in time, this service may end and the website may stop working.',
      remedy: `Start the renewal or the procurement today; when it is done, enter the new due date in the configuration.${hints(f, 'en')}`,
    }),
  },
  'renewal.overdue': {
    th: (f) => ({
      message: `${nameOf(f)} ${whenWords(daysOf(f), 'th')}แล้ว (ครบกำหนดวันที่ ${dueOf(f, 'th')})`,
      meaning: 'บริการนี้อาจถูกระงับเมื่อใดก็ได้ และเว็บไซต์อาจใช้งานไม่ได้',
      remedy: `ติดต่อผู้ให้บริการภายในวันนี้เพื่อต่ออายุหรือขอผ่อนผัน หากต่ออายุแล้ว ให้แก้วันครบกำหนดในการตั้งค่า${hints(f, 'th')}`,
    }),
    en: (f) => ({
      message: `${nameOf(f)} is ${whenWords(daysOf(f), 'en')} (it was due on ${dueOf(f, 'en')}).`,
      meaning: 'This service may be cut off at any moment, and the website may stop working.',
      remedy: `Write to the provider today to renew it or to ask for time. If it has been renewed, enter the new due date in the configuration.${hints(f, 'en')}`,
    }),
  },
} satisfies FindingTexts

/** `อีก 3 วัน`, `in 3 days`, `3 days overdue`. */
export function whenWords(days: number, language: Language): string {
  const count = Math.abs(days)
  if (language === 'th') {
    if (days === 0) return 'วันนี้'
    return days > 0 ? `อีก ${count} วัน` : `เลยกำหนด ${count} วัน`
  }
  if (days === 0) return 'today'
  const words = `${count} ${count === 1 ? 'day' : 'days'}`
  return days > 0 ? `in ${words}` : `${words} overdue`
}
