import type { Finding } from '../../../model/finding.ts'
import type { Language } from '../../../model/language.ts'
import { formatDay } from '../../../model/calendar-day.ts'
import { isThai } from '../../../registries/top-level-domain.ts'

/** What the texts of a domain finding are filled with; an older version may have stored less. */
export function textOf(finding: Finding, name: string): string | undefined {
  const value = finding.params?.[name]
  return typeof value === 'string' ? value : undefined
}

export function numberOf(finding: Finding, name: string): number | undefined {
  const value = finding.params?.[name]
  return typeof value === 'number' ? value : undefined
}

export function listOf(finding: Finding, name: string): string {
  const value = finding.params?.[name]
  return Array.isArray(value) ? value.join(', ') : ''
}

/** A day in the reader's own words. */
export function dayOf(finding: Finding, name: string, language: Language): string | undefined {
  const day = textOf(finding, name)
  return day === undefined ? undefined : formatDay(day, language)
}

/** Whether the rules of the .th registry hold. */
export function thaiRules(finding: Finding): boolean {
  return isThai(finding.subject)
}

/** Whom to write to, with the name where the registry tells it. */
export function registrarOf(finding: Finding, language: Language): string {
  const name = textOf(finding, 'registrar')
  const known = name === undefined ? '' : ` (${name})`
  return language === 'th' ? `ผู้รับจดทะเบียนโดเมน${known}` : `the registrar${known}`
}

/** A sentence on how old a remembered answer is; nothing where the answer is of this look. */
export function ageOf(finding: Finding, language: Language): string {
  const day = dayOf(finding, 'lastSeenOn', language)
  const days = numberOf(finding, 'ageDays')
  if (day === undefined || days === undefined) return ''
  if (language === 'th') return ` ทะเบียนตอบครั้งล่าสุดเมื่อวันที่ ${day}${days > 0 ? ` (${days} วันก่อน)` : ''}`
  return ` The registry last answered on ${day}${days > 0 ? ` (${days} ${days === 1 ? 'day' : 'days'} ago)` : ''}.`
}
