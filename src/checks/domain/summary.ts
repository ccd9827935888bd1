import type { Result } from '../../model/result.ts'
import type { Language } from '../../model/language.ts'
import type { DomainFacts } from './facts.ts'
import { formatDay } from '../../model/calendar-day.ts'

/** One line: when the name runs out, and with whom it is registered. */
export function summarise({ facts, findings }: Result<DomainFacts>, language: Language): string {
  const thai = language === 'th'
  if (findings.some(({ code }) => code === 'domain.not-registered')) {
    return thai ? 'ไม่มีการจดทะเบียน' : 'not registered'
  }
  const registrar = facts.registrar === null ? '' : ` · ${facts.registrar}`
  if (facts.expiresOn === null || facts.daysLeft === null) {
    return `${thai ? 'ไม่ทราบวันหมดอายุ' : 'expiry unknown'}${registrar}`
  }
  const day = formatDay(facts.expiresOn, language, 'short')
  return `${whenWords(facts.daysLeft, day, thai)}${registrar}${facts.stale ? (thai ? ' (ข้อมูลเดิม)' : ' (old answer)') : ''}`
}

function whenWords(daysLeft: number, day: string, thai: boolean): string {
  if (daysLeft < 0) {
    return thai ? `หมดอายุ ${day} (เลยมา ${-daysLeft} วัน)` : `expired ${day} (${plural(-daysLeft)} ago)`
  }
  if (daysLeft === 0) return thai ? `หมดอายุวันนี้ (${day})` : `expires today (${day})`
  return thai ? `หมดอายุ ${day} (อีก ${daysLeft} วัน)` : `expires ${day} (in ${plural(daysLeft)})`
}

function plural(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`
}
