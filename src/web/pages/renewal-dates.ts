import type { DomainFacts } from '../../checks/domain/facts.ts'
import type { RenewalFacts } from '../../checks/renewal/judge.ts'
import type { TlsFacts } from '../../checks/tls/facts.ts'
import { calendarDay, daysUntil } from '../../model/calendar-day.ts'
import type { Finding } from '../../model/finding.ts'
import type { Result } from '../../model/result.ts'
import type { Status } from '../../model/status.ts'

/** One thing with a last day. */
export interface DueDate {
  readonly kind: 'tls' | 'domain' | 'renewal'
  /** A host, a domain, or what the office calls it. */
  readonly name: string
  /** Day on the office's calendar: `2026-11-23`. */
  readonly day: string
  readonly status: Status
  /** Whether the date is the last one known, since the registry does not answer. */
  readonly stale: boolean
  readonly contact: string | undefined
}

/** Facts as any version wrote them: whatever is missing is not shown. */
type Stored<F> = { readonly [K in keyof F]?: F[K] | undefined }

/** What a look saw that has a last day. */
export function dueDatesOf(
  kind: string,
  { facts, findings }: Pick<Result, 'facts' | 'findings'>,
  timeZone: string,
): DueDate[] {
  switch (kind) {
    case 'tls':
      return certificateDates(facts, findings, timeZone)
    case 'domain':
      return domainDates(facts, findings, timeZone)
    case 'renewal':
      return contractDates(facts)
    default:
      return []
  }
}

function expiryStatus(findings: readonly Finding[], codes: readonly string[], subject?: string): Status {
  const found = findings.filter(
    (finding) => codes.includes(finding.code) && (subject === undefined || finding.subject.startsWith(subject)),
  )
  if (found.some(({ severity }) => severity === 'critical')) return 'critical'
  return found.length > 0 ? 'warning' : 'ok'
}

function certificateDates(facts: Stored<TlsFacts>, findings: readonly Finding[], timeZone: string): DueDate[] {
  const { host, validTo } = facts
  if (validTo === undefined) return []
  const status = expiryStatus(findings, ['tls.expired', 'tls.expires-soon'], host)
  const day = calendarDay(Date.parse(validTo), timeZone)
  return [{ kind: 'tls', name: host ?? '', day, status, stale: false, contact: undefined }]
}

function domainDates(facts: Stored<DomainFacts>, findings: readonly Finding[], timeZone: string): DueDate[] {
  const { name = '', expiresOn, expiresAt, stale = false, registrar } = facts
  const day = expiresOn ?? (expiresAt ? calendarDay(Date.parse(expiresAt), timeZone) : undefined)
  if (day === undefined) return []
  const status = expiryStatus(findings, [
    'domain.expired',
    'domain.expires-soon',
    'domain.redemption',
    'domain.on-hold',
  ])
  return [{ kind: 'domain', name, day, status, stale, contact: registrar ?? undefined }]
}

function contractDates({ items = [] }: Stored<RenewalFacts>): DueDate[] {
  return items.map(({ name, due, status, contact }) => ({
    kind: 'renewal',
    name,
    day: due,
    status: status ?? 'ok',
    stale: false,
    contact: contact ?? undefined,
  }))
}

export function daysLeftOf({ day }: Pick<DueDate, 'day'>, now: number, timeZone: string): number {
  return daysUntil(day, now, timeZone)
}
