import { calendarDay } from '../../model/calendar-day.ts'
import { DAY } from '../../model/duration.ts'
import type { Finding, FindingText } from '../../model/finding.ts'
import type { Incident } from '../../model/incident/incident.ts'
import type { Language } from '../../model/language.ts'
import { availabilityOf, timesOf } from '../../model/report/measure.ts'
import { overallLight } from '../../model/report/light.ts'
import type { ReportPeriod } from '../../model/report/period.ts'
import { keyOfPeriod, periodBefore, spanOf } from '../../model/report/period.ts'
import type { ReportData, ReportSite } from '../../model/report/report-data.ts'
import { REPORT_SCHEMA } from '../../model/report/report-data.ts'
import type { Site } from '../../model/site.ts'
import type { Status } from '../../model/status.ts'
import type { Rollup } from '../../model/uptime/rollup.ts'
import { addRollups } from '../../model/uptime/rollup.ts'
import type { ReportSource, SourceDay, SourceSite } from '../source.ts'
import { actionsOf } from './actions.ts'
import { isTelling, READ_KINDS } from './facts.ts'
import type { SiteMaterial } from './site.ts'
import { siteOf } from './site.ts'
import { iso } from './incidents.ts'

/** What a report is made with, besides what was seen. */
export interface BuildOptions {
  readonly organisation: string
  readonly language: Language
  /** IANA name. */
  readonly timeZone: string
  /** Milliseconds since the epoch at which it is made. */
  readonly now: number
  /** The sites of the configuration, in the order in which they are shown; those that were removed follow. */
  readonly sites: readonly Site[]
  /** These alone; default all. */
  readonly only?: readonly string[]
  readonly describe: (finding: Finding, language: Language) => FindingText
}

/** Gathers and reckons everything that a report of a period says. The period must have begun. */
export async function buildReport(
  source: ReportSource,
  period: ReportPeriod,
  options: BuildOptions,
): Promise<ReportData> {
  const { language, timeZone, now, organisation } = options
  const span = spanOf(period, timeZone)
  const end = Math.min(span.to, now)
  const sites = await chosenSites(source, span.from, options)
  const pages = sites.flatMap(({ watches }) => watches['page'] ?? [])
  const before = periodBefore(period)

  const firstDays = await source.firstDays(sites.flatMap(({ watches }) => Object.values(watches)))
  const days = await source.daily(pages, period.first, period.last)
  const daysBefore = await source.daily(pages, before.first, before.last)
  const startedBefore = spanOf(before, timeZone).from
  const known = await source.incidents({ from: startedBefore, to: end })
  const incidents = groupBySite(known.filter((incident) => isOnSince(incident, span.from)))
  const read = sites.flatMap(({ watches }) => READ_KINDS.flatMap((kind) => watches[kind] ?? []))
  const [atEnd, atStart] = [await source.held(read, end, isTelling), await source.held(read, span.from, isTelling)]

  const material: Omit<SiteMaterial, 'site' | 'days' | 'daysBefore' | 'incidents'> = {
    period: { ...period, ...span },
    firstDays,
    atEnd,
    atStart,
    now,
    today: { day: countingDay(end, now, timeZone), timeZone },
    language,
    describe: (finding) => options.describe(finding, language),
  }
  const made = sites.map((site) => {
    const page = site.watches['page']
    const watched = (list: ReadonlyMap<number, readonly SourceDay[]>) =>
      page === undefined ? [] : (list.get(page) ?? [])
    return siteOf({
      ...material,
      site,
      days: watched(days),
      daysBefore: watched(daysBefore),
      incidents: incidents.get(site.id) ?? [],
    })
  })
  const reported = made.map(({ site }) => site)
  const rollups = (pick: 'rollup' | 'rollupBefore'): Rollup => addRollups(made.map((one) => one[pick]))
  const rollupBefore = rollups('rollupBefore')
  const ids = new Set(reported.map(({ id }) => id))
  const ofThese = known.filter(({ siteId }) => ids.has(siteId))
  const began = (from: number, to: number): number =>
    ofThese.filter(({ firstBadAt }) => firstBadAt >= from && firstBadAt < to).length
  return {
    schema: REPORT_SCHEMA,
    organisation,
    language,
    timezone: timeZone,
    generatedAt: iso(now),
    period: {
      kind: period.kind,
      key: keyOfPeriod(period),
      first: period.first,
      last: period.last,
      from: iso(span.from),
      to: iso(span.to),
      complete: now >= span.to,
    },
    light: overallLight(reported.map(({ light }) => light)),
    totals: {
      sites: reported.length,
      lights: countLights(reported),
      availability: availabilityOf(rollups('rollup')),
      times: timesOf(rollups('rollup')),
      incidents: began(span.from, end),
      standing: reported.flatMap((site) => site.incidents).filter(({ endedAt }) => endedAt === null).length,
    },
    totalsBefore:
      availabilityOf(rollupBefore).share === null
        ? null
        : {
            availability: availabilityOf(rollupBefore),
            times: timesOf(rollupBefore),
            incidents: began(startedBefore, span.from),
          },
    actions: actionsOf(
      reported.filter(({ removedAt }) => removedAt === null),
      calendarDay(now, timeZone),
      language,
    ),
    gaps: (await source.gaps({ from: span.from, to: end })).map(({ from, to, reason }) => ({
      from: iso(Math.max(from, span.from)),
      to: iso(Math.min(to, end)),
      reason,
    })),
    sites: reported,
  }
}

/** A fresh report is read today: its days left count from today. An old one made anew counts from its own last day. */
function countingDay(end: number, now: number, timeZone: string): string {
  return calendarDay(now - end <= FRESH ? now : end - 1, timeZone)
}

/** Milliseconds after its end in which a report is fresh. */
const FRESH = 7 * DAY

async function chosenSites(source: ReportSource, from: number, options: BuildOptions): Promise<readonly SourceSite[]> {
  const stored = new Map((await source.sites(from)).map((site) => [site.id, site]))
  const configured = options.sites.map((site): SourceSite => {
    const known = stored.get(site.id)
    stored.delete(site.id)
    return { ...site, removedAt: undefined, watches: known?.watches ?? {} }
  })
  const all = [...configured, ...stored.values()]
  return options.only ? all.filter(({ id }) => options.only?.includes(id)) : all
}

function isOnSince({ phase, resolvedAt }: Incident, from: number): boolean {
  return phase !== 'resolved' || resolvedAt === undefined || resolvedAt >= from
}

function groupBySite(incidents: readonly Incident[]): ReadonlyMap<string, readonly Incident[]> {
  const groups = new Map<string, Incident[]>()
  for (const incident of incidents) {
    const group = groups.get(incident.siteId)
    if (group) group.push(incident)
    else groups.set(incident.siteId, [incident])
  }
  return groups
}

function countLights(sites: readonly ReportSite[]): ReportData['totals']['lights'] {
  const count = (light: Status): number => sites.filter((site) => site.light === light).length
  return { ok: count('ok'), unknown: count('unknown'), warning: count('warning'), critical: count('critical') }
}
