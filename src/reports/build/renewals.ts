import { daysBetween, calendarDay } from '../../model/calendar-day.ts'
import type { ReportRenewal, ReportSite } from '../../model/report/report-data.ts'
import type { Status } from '../../model/status.ts'
import type { CertificateFacts, DomainFacts, RenewalFacts } from './facts.ts'

/** How far ahead renewals are told, in days. */
export const AHEAD_DAYS = 90

/** Where the counting of days happens. */
export interface Today {
  /** Days left are counted from this day. */
  readonly day: string
  readonly timeZone: string
}

export function certificateOf(
  facts: CertificateFacts | undefined,
  siteUrl: string,
  { day, timeZone }: Today,
): ReportSite['certificate'] {
  if (!facts) return null
  const expires = calendarDay(Date.parse(facts.validTo), timeZone)
  const host = facts.host ?? new URL(siteUrl).host
  return { host, issuer: facts.issuer ?? null, expires, daysLeft: daysBetween(day, expires) }
}

export function domainOf(facts: DomainFacts | undefined, { day, timeZone }: Today): ReportSite['domain'] {
  if (!facts) return null
  const { name, registrar, expiresAt, expiresOn, source, checkedAt } = facts
  const expires = expiresOn ?? (expiresAt ? calendarDay(Date.parse(expiresAt), timeZone) : null)
  return {
    name,
    registrar: registrar ?? null,
    expires,
    daysLeft: expires === null ? null : daysBetween(day, expires),
    source: source ?? null,
    checkedAt: checkedAt ?? null,
  }
}

/** What falls due within {@link AHEAD_DAYS}, or is overdue, soonest first. */
export function renewalsOf(
  site: Pick<ReportSite, 'id' | 'certificate' | 'domain'>,
  listed: RenewalFacts | undefined,
  { day }: Today,
): ReportRenewal[] {
  const { certificate, domain } = site
  const all = [
    ...(domain && domain.expires !== null
      ? [{ kind: 'domain' as const, name: domain.name, due: domain.expires, contact: domain.registrar }]
      : []),
    ...(certificate
      ? [
          {
            kind: 'certificate' as const,
            name: certificate.host,
            due: certificate.expires,
            contact: certificate.issuer,
          },
        ]
      : []),
    ...(listed?.items ?? []).map(({ name, due, contact }) => ({
      kind: 'contract' as const,
      name,
      due,
      contact: contact ?? null,
    })),
  ]
  return all
    .map((one) => ({ siteId: site.id, ...one, daysLeft: daysBetween(day, one.due) }))
    .filter(({ daysLeft }) => daysLeft <= AHEAD_DAYS)
    .toSorted((a, b) => a.daysLeft - b.daysLeft)
    .map((one) => ({ ...one, light: renewalLight(one.kind, one.daysLeft) }))
}

/** Certificates renew themselves where all is well: they are late only near the end. */
function renewalLight(kind: ReportRenewal['kind'], daysLeft: number): Status {
  const [critical, warning] = kind === 'certificate' ? [3, 14] : [14, 60]
  if (daysLeft < 0 || daysLeft <= critical) return 'critical'
  return daysLeft <= warning ? 'warning' : 'ok'
}
