import { calendarDay } from '../../model/calendar-day.ts'
import type { Incident } from '../../model/incident/incident.ts'
import type { Language } from '../../model/language.ts'
import { siteLight } from '../../model/report/light.ts'
import { availabilityOf, timesOf } from '../../model/report/measure.ts'
import type { ReportPeriod, Span } from '../../model/report/period.ts'
import type { ReportSite } from '../../model/report/report-data.ts'
import type { Result } from '../../model/result.ts'
import type { Rollup } from '../../model/uptime/rollup.ts'
import { addRollups } from '../../model/uptime/rollup.ts'
import type { SourceDay, SourceSite } from '../source.ts'
import { changesOf } from './changes.ts'
import { disclosuresOf } from './disclosures.ts'
import type { ReadKind } from './facts.ts'
import { readFacts } from './facts.ts'
import type { Describe } from './incidents.ts'
import { iso, reportIncidents } from './incidents.ts'
import type { Today } from './renewals.ts'
import { certificateOf, domainOf, renewalsOf } from './renewals.ts'

/** What is known of one site for a period. */
export interface SiteMaterial {
  readonly site: SourceSite
  readonly period: ReportPeriod & Span
  readonly days: readonly SourceDay[]
  readonly daysBefore: readonly SourceDay[]
  /** By watch: the first day ever on which it looked. */
  readonly firstDays: ReadonlyMap<number, string>
  readonly incidents: readonly Incident[]
  /** By watch: what held at the end and at the start of the period. */
  readonly atEnd: ReadonlyMap<number, Result>
  readonly atStart: ReadonlyMap<number, Result>
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly today: Today
  readonly language: Language
  readonly describe: Describe
}

export interface MadeSite {
  readonly site: ReportSite
  /** What the site adds to the totals. */
  readonly rollup: Rollup
  readonly rollupBefore: Rollup
}

/** Everything that a report says of one site. */
export function siteOf(material: SiteMaterial): MadeSite {
  const { site: source, period, today, language, now } = material
  const { id, name, url, removedAt } = source
  const firstDay = firstWatchedDay(material)
  const lastDay = removedAt === undefined ? undefined : calendarDay(removedAt, today.timeZone)
  const watched = (list: readonly SourceDay[]): readonly SourceDay[] =>
    list.filter(({ day }) => firstDay !== undefined && day >= firstDay && (lastDay === undefined || day <= lastDay))
  const days = watched(material.days)
  const rollup = addRollups(days.map((day) => day.rollup))
  const rollupBefore = addRollups(watched(material.daysBefore).map((day) => day.rollup))
  const availability = availabilityOf(rollup)
  const before = availabilityOf(rollupBefore)
  const seenBefore = before.share !== null

  const facts = factsAt(source, material.atEnd)
  const factsBefore = factsAt(source, material.atStart)
  const certificate = certificateOf(facts('tls'), url, today)
  const domain = domainOf(facts('domain'), today)
  const incidents = [...reportIncidents(material.incidents, material.describe, now)]
  const told = {
    id,
    name,
    url,
    watchedFrom: days[0]?.day ?? null,
    addedInPeriod: firstDay !== undefined && firstDay > period.first && firstDay <= period.last,
    removedAt: removedAt === undefined || removedAt >= period.to ? null : iso(removedAt),
    availability,
    availabilityBefore: seenBefore ? before : null,
    times: timesOf(rollup),
    timesBefore: seenBefore ? timesOf(rollupBefore) : null,
    days: days.map((one) => ({ day: one.day, availability: availabilityOf(one.rollup), times: timesOf(one.rollup) })),
    incidents,
    certificate,
    domain,
    renewals: renewalsOf({ id, certificate, domain }, facts('renewal'), today),
    disclosures: disclosuresOf(facts('disclosure'), factsBefore('disclosure'), language),
    ahead: aheadOf(material),
  }
  const certificateBefore = factsBefore('tls')
  const changes = changesOf(
    {
      site: told,
      certificateBefore: certificateBefore && {
        fingerprint: certificateBefore.fingerprint256 ?? null,
        expires: calendarDay(Date.parse(certificateBefore.validTo), today.timeZone),
      },
      fingerprint: facts('tls')?.fingerprint256 ?? null,
      domainExpiryBefore: domainOf(factsBefore('domain'), today)?.expires ?? null,
      timeZone: today.timeZone,
    },
    language,
  )
  const standing = removedAt === undefined ? incidents.filter(({ endedAt }) => endedAt === null) : []
  const light = siteLight({ standing: standing.map(({ severity }) => severity), availability })
  return { site: { ...told, light, changes }, rollup, rollupBefore }
}

/** Today's looks have no daily figures yet. */
function firstWatchedDay({ site, firstDays, days }: SiteMaterial): string | undefined {
  const page = site.watches['page']
  if (page === undefined) return undefined
  const looked = days.find(({ rollup }) => rollup.looks > 0)?.day
  const first = firstDays.get(page)
  if (first === undefined || looked === undefined) return first ?? looked
  return first < looked ? first : looked
}

function factsAt({ watches }: SourceSite, held: ReadonlyMap<number, Result>) {
  return <K extends ReadKind>(kind: K) => {
    const watch = watches[kind]
    return readFacts(kind, watch === undefined ? undefined : held.get(watch))
  }
}

/** What lapses next, as the disclosure check foresaw it. */
function aheadOf({ site, atEnd, describe }: SiteMaterial): ReportSite['ahead'] {
  const watch = site.watches['disclosure']
  const result = watch === undefined ? undefined : atEnd.get(watch)
  return (result?.findings ?? [])
    .filter(({ code }) => code === 'disclosure.due-soon')
    .map((finding) => ({ subject: finding.subject, message: describe(finding).message }))
}
