import type { Language } from '../../model/language.ts'
import type { Result } from '../../model/result.ts'
import type { LinksFacts } from './facts.ts'

/** One line: how many links are known and asked for, and how many do not work on how many pages. */
export function summarise({ facts, status, findings }: Result<LinksFacts>, language: Language): string {
  const thai = language === 'th'
  if (status === 'unknown') {
    const forbidden = findings.some(({ code }) => code === 'links.robots-forbidden')
    if (forbidden) return thai ? 'ตรวจลิงก์ไม่ได้ (robots.txt ไม่อนุญาต)' : 'links not looked at: robots.txt forbids it'
    return thai ? 'ตรวจลิงก์ไม่ได้ เนื่องจากเว็บไซต์ไม่ตอบสนอง' : 'links not looked at: the site does not answer'
  }
  const { linksKnown, pagesKnown, linksChecked, linksBroken, waiting, pages } = facts
  const known = thai
    ? `${linksKnown} ลิงก์ใน ${pagesKnown} หน้า ตรวจครั้งนี้ ${linksChecked} ลิงก์`
    : `${linksKnown} links on ${pagesKnown} pages, ${linksChecked} asked for now`
  const left = waiting === 0 ? '' : thai ? ` (รอตรวจครั้งแรก ${waiting})` : ` (${waiting} not yet)`
  const bad = pages.filter(({ entries }) => entries.some(({ code }) => code !== 'unanswered')).length
  if (linksBroken === 0) return `${thai ? 'ไม่พบลิงก์ที่มีปัญหา' : 'no link is wrong'} · ${known}${left}`
  const wrong = thai ? `มีปัญหา ${linksBroken} จุดใน ${bad} หน้า` : `${linksBroken} wrong on ${bad} pages`
  return `${wrong} · ${known}${left}`
}
