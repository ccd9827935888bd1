import { formatDate } from '../../model/format/date.ts'
import { formatNumber } from '../../model/format/number.ts'
import type { Language } from '../../model/language.ts'
import type { Result } from '../../model/result.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { TlsFacts } from './facts.ts'
import { tlsTexts } from './texts.ts'
import { TIME_ZONE } from './words.ts'

const GRAVEST_FIRST: readonly Severity[] = ['critical', 'warning', 'unknown', 'info']

/** The gravest finding and how many more there are, else how long the certificate still lasts. */
export function summarise({ findings, facts }: Result<TlsFacts>, language: Language): string {
  const [first, ...more] = findings.filter(({ severity }) => severity !== 'info').sort(byGravity)
  if (first) {
    const message = tlsTexts[first.code]?.[language](first).message ?? first.code
    if (more.length === 0) return message
    return language === 'th' ? `${message} (และอีก ${more.length} เรื่อง)` : `${message} (and ${more.length} more)`
  }
  if (facts.validTo === undefined || facts.daysLeft === undefined) return '-'
  const date = formatDate(Date.parse(facts.validTo), language, TIME_ZONE, 'short')
  const days = formatNumber(facts.daysLeft, language)
  return language === 'th'
    ? `ใบรับรองใช้ได้ถึง ${date} (เหลือ ${days} วัน)`
    : `certificate valid until ${date} (${days} days left)`
}

function byGravity(a: Finding, b: Finding): number {
  return GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity)
}
