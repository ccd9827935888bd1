import type { Evidence, Finding, FindingParams, Severity } from '../../model/finding.ts'
import type { DomainCase } from './case.ts'
import type { DatedSource, Weighed } from './expiry.ts'
import type { DomainFacts } from './facts.ts'
import { calendarDay, daysUntil } from '../../model/calendar-day.ts'
import { DAY } from '../../model/duration.ts'
import { distinctStatuses, statusMeaning } from '../../registries/domain-status.ts'
import { answered } from './ask.ts'
import { datesOf, daysLeft, foundIn, recordShown } from './case.ts'
import { weighDates } from './expiry.ts'
import { factsOf } from './facts.ts'
import { CHANGE_SHOWN, REGISTRIES } from './state.ts'

export interface Verdict {
  readonly findings: readonly Finding[]
  readonly facts: DomainFacts
}

/** What the registries' answers, the memory and the date entered by hand mean together. Pure. */
export function judge(given: DomainCase): Verdict {
  const weighed = weighDates(datesOf(given), given.now)
  const absence = judgeAbsence(given)
  const findings = absence.some(({ code }) => code === 'domain.not-registered')
    ? absence
    : [...absence, ...judgeStatuses(given), ...judgeExpiry(given, weighed), ...judgeChanges(given)]
  // A code names one incident of the domain: the first, which rests on this look, stands.
  const distinct = findings.filter(({ code }, i) => findings.findIndex((other) => other.code === code) === i)
  return { findings: distinct, facts: factsOf(given, weighed?.counted) }
}

/** Where no registry knows the domain: is it gone, or could nobody tell? */
function judgeAbsence(given: DomainCase): Finding[] {
  const { look, manual } = given
  const answers = answered(look.answers).map(([source, { registration }]) => ({ source, registration }))
  if (answers.some(({ registration }) => registration.kind === 'found')) return []

  const absent = answers.flatMap(({ registration }) => (registration.kind === 'absent' ? [registration] : []))
  const failed = answers.some(({ registration }) => registration.kind === 'failed')
  const evidence = absent[0]?.evidence
  if (absent.length > 0 && !failed && look.delegation?.ok === true) {
    const nameservers = look.delegation.value
    return nameservers.length === 0
      ? [finding(given, 'not-registered', 'critical', {}, evidence)]
      : [finding(given, 'sources-disagree', 'unknown', { conflict: 'absent-but-delegated', nameservers }, evidence)]
  }
  if (absent.length === 0 && !failed) {
    return manual ? [] : [finding(given, 'expiry-unknown', 'unknown', { problem: 'no-registry' })]
  }
  const reasons = answers.flatMap(({ source, registration }) => {
    if (registration.kind === 'failed') return `${source.toUpperCase()}: ${registration.detail}`
    return registration.kind === 'absent' ? `${source.toUpperCase()}: no such name` : []
  })
  if (look.delegation?.ok === false) reasons.push(`DNS: ${look.delegation.failure.detail}`)
  const lastSeen = look.state.good ? new Date(look.state.good.at).toISOString() : null
  // A date entered by hand still keeps watch, so that a silent registry is no blind spot.
  return [finding(given, 'lookup-failed', manual ? 'info' : 'unknown', { reasons, ...since(given, lastSeen) })]
}

function judgeStatuses(given: DomainCase): Finding[] {
  return (['hold', 'redemption'] as const).flatMap((meaning) => {
    const saying = statusesMeaning(given, meaning)
    if (!saying) return []
    const code = meaning === 'hold' ? 'on-hold' : meaning
    return [finding(given, code, 'critical', { statuses: saying.statuses }, saying.evidence)]
  })
}

function statusesMeaning(given: DomainCase, meaning: ReturnType<typeof statusMeaning>) {
  const saying = foundIn(given).flatMap(({ registration }) => {
    const statuses = registration.record.statuses.filter((status) => statusMeaning(status) === meaning)
    return statuses.length > 0 ? [{ statuses, evidence: registration.evidence ?? undefined }] : []
  })
  const [first] = saying
  return first && { statuses: distinctStatuses(saying.flatMap(({ statuses }) => statuses)), evidence: first.evidence }
}

function judgeExpiry(given: DomainCase, weighed: Weighed | undefined): Finding[] {
  const findings: Finding[] = []
  if (weighed?.disagree === true) findings.push(disagreement(given))

  const passed = weighed !== undefined && weighed.counted.expiresAt < given.now
  const saying = statusesMeaning(given, 'expired')
  // The .th registry marks a name as expired and moves its date a year ahead for the days of grace: the word counts.
  if (saying || (passed && !weighed.counted.stale)) {
    const shown = passed && weighed ? dateParams(given, weighed.counted) : {}
    const proof = saying?.evidence ?? evidenceFor(given, weighed?.counted)
    findings.push(finding(given, 'expired', 'critical', { ...shown, statuses: saying?.statuses ?? [] }, proof))
    return findings
  }
  if (!weighed) return [...findings, ...judgeMissingDate(given)]
  const { counted } = weighed
  if (passed) {
    // Renewed since, or truly gone: an old date cannot tell, but somebody must look.
    const params = { problem: 'old-date-passed', ...dateParams(given, counted) }
    findings.push(finding(given, 'expiry-unknown', 'warning', params))
    return findings
  }
  const days = daysLeft(given, counted)
  if (days * DAY > Math.max(given.options.warn, given.options.critical)) return findings
  const urgent = days * DAY <= given.options.critical && !counted.stale
  const evidence = evidenceFor(given, counted)
  findings.push(finding(given, 'expires-soon', urgent ? 'critical' : 'warning', dateParams(given, counted), evidence))
  return findings
}

function disagreement(given: DomainCase): Finding {
  const days = datesOf(given).map(({ source, expiresAt }) => [`${source}On`, calendarDay(expiresAt, given.timeZone)])
  return finding(given, 'sources-disagree', 'warning', { conflict: 'dates', ...Object.fromEntries(days) })
}

/** The registry answered, but without a date that can be relied on, and none is known from before. */
function judgeMissingDate(given: DomainCase): Finding[] {
  const found = foundIn(given)
  const unclear = found.find(({ registration }) => registration.record.expiryProblem !== 'absent') ?? found[0]
  if (!unclear) return []
  const { record, evidence } = unclear.registration
  const params = { problem: record.expiryProblem ?? 'absent', text: record.expiryText }
  return [finding(given, 'expiry-unknown', 'unknown', params, evidence ?? undefined)]
}

function judgeChanges(given: DomainCase): Finding[] {
  const { now, look, timeZone } = given
  const isNews = (change: { at: number }) => now - change.at < CHANGE_SHOWN
  const baselines = REGISTRIES.flatMap((source) => look.state.baselines[source] ?? [])
  const moved = baselines.map(({ expiryChange }) => expiryChange).find((change) => change && isNews(change))
  const replaced = baselines.map(({ nameserverChange }) => nameserverChange).find((change) => change && isNews(change))
  const on = (instant: string) => calendarDay(Date.parse(instant), timeZone)
  return [
    ...(moved ? [finding(given, 'expiry-moved-earlier', 'warning', { from: on(moved.from), to: on(moved.to) })] : []),
    ...(replaced
      ? [
          finding(given, 'nameservers-changed', 'warning', {
            from: replaced.from,
            to: replaced.to,
            on: calendarDay(replaced.at, timeZone),
          }),
        ]
      : []),
  ]
}

function finding(
  given: DomainCase,
  code: string,
  severity: Severity,
  params: FindingParams,
  evidence?: Evidence,
): Finding {
  const registrar = recordShown(given)?.record.registrar ?? null
  const found: Finding = { code: `domain.${code}`, severity, subject: given.domain, params: { registrar, ...params } }
  return evidence ? { ...found, evidence } : found
}

function dateParams(given: DomainCase, counted: DatedSource): FindingParams {
  const { good } = given.look.state
  return {
    expiresAt: new Date(counted.expiresAt).toISOString(),
    expiresOn: calendarDay(counted.expiresAt, given.timeZone),
    daysLeft: daysLeft(given, counted),
    source: counted.source,
    ...(counted.stale && good ? since(given, new Date(good.at).toISOString()) : {}),
  }
}

/** How old the answer is that has to do for now. */
function since({ now, timeZone }: DomainCase, lastSeen: string | null): FindingParams {
  if (lastSeen === null) return { lastSeenOn: null, ageDays: null }
  const day = calendarDay(Date.parse(lastSeen), timeZone)
  return { lastSeenOn: day, ageDays: -daysUntil(day, now, timeZone) }
}

function evidenceFor(given: DomainCase, counted: DatedSource | undefined): Evidence | undefined {
  return foundIn(given).find(({ source }) => source === counted?.source)?.registration.evidence ?? undefined
}
