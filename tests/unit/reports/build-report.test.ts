import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../src/model/duration.ts'
import type { ReportPeriod } from '../../../src/model/report/period.ts'
import { lastWeek, spanOf, weekNamed } from '../../../src/model/report/period.ts'
import { reportData } from '../../../src/model/report/report-data.ts'
import { STATUSES } from '../../../src/model/status.ts'
import { coverOf } from '../../../src/model/uptime/rollup.ts'
import type { BuildOptions } from '../../../src/reports/build/build-report.ts'
import { buildReport } from '../../../src/reports/build/build-report.ts'
import { reportSource } from '../../../src/store/report-source.ts'
import type { Store } from '../../../src/store/store.ts'
import {
  finding,
  incident,
  keepIncidents,
  lookAtPage,
  MONDAY,
  pageLook,
  PRINTING,
  SITE,
  watchSites,
} from '../../support/report-office.ts'
import { busyWeek } from '../../support/report-scene.ts'
import { slowTally } from '../../support/slow-uptime.ts'
import { freshSqlite } from '../../support/store.ts'
import { storeBed } from '../../support/store-bed.ts'

const bed = storeBed(freshSqlite)
const BANGKOK = 'Asia/Bangkok'
const INTERVAL = 10 * MINUTE

function reportOf(store: Store, change: Partial<BuildOptions> = {}, period?: ReportPeriod) {
  const now = change.now ?? PRINTING
  return buildReport(reportSource(store, now), period ?? lastWeek(PRINTING, BANGKOK), {
    organisation: 'อบต.แคนเหนือ',
    language: 'th',
    timeZone: BANGKOK,
    now,
    sites: [SITE],
    describe: ({ code }) => ({ message: code, meaning: '', remedy: `mend ${code}` }),
    ...change,
  })
}

async function watched(store: Store, from: number, to: number, siteId = SITE.id): Promise<void> {
  const site = { ...SITE, id: siteId }
  const watch = await watchSites(store, [site], { page: INTERVAL }, from)
  await lookAtPage(store, { watchId: watch(siteId, 'page'), from, to, interval: INTERVAL, look: () => 400 })
  await store.rollups.update(to)
}

describe('a busy week', () => {
  it('tells outage, time off and the week before apart', async () => {
    const { store } = bed()
    await busyWeek(store)
    const data = await reportOf(store)
    const [site] = data.sites
    expect(reportData.safeParse(data).error).toBeUndefined()
    expect(data.period).toMatchObject({ key: '2026-W47', complete: true })
    expect(site?.availability).toMatchObject({ downMs: 2 * HOUR, gapMs: 2 * DAY, unknownMs: 0 })
    expect(site?.availability.share).toBeCloseTo((5 * DAY - 2 * HOUR) / (5 * DAY), 10)
    expect(site?.availabilityBefore?.share).toBe(1)
    expect(data.gaps).toEqual([{ from: '2026-11-20T05:00:00.000Z', to: '2026-11-22T05:00:00.000Z', reason: 'off' }])
    expect(site?.days.map(({ availability }) => availability.share === null)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ])
  })

  it('tells how long incidents took to notice and to recover, and what is not over', async () => {
    const { store } = bed()
    await busyWeek(store)
    const data = await reportOf(store)
    const outage = data.sites[0]?.incidents.find(({ code }) => code === 'page.timeout')
    expect(outage).toMatchObject({ noticeMs: 15_000, recoverMs: 2 * HOUR, durationMs: 2 * HOUR })
    expect(data.totals).toMatchObject({ incidents: 3, standing: 4 })
    expect(data.totalsBefore?.incidents).toBe(2)
  })

  it('lists what to do by urgency, many points of a kind as one, with who and by when', async () => {
    const { store } = bed()
    await busyWeek(store)
    const { actions, light } = await reportOf(store)
    expect(light).toBe('critical')
    expect(actions.map(({ code, by }) => [code, by])).toEqual([
      // Due in a week: the two weeks that an order takes have begun.
      ['renewal.due-soon', '2026-11-23'],
      ['disclosure.missing', '2026-11-30'],
      ['domain.expires-soon', '2026-12-18'],
    ])
    expect(actions[1]?.subjects).toEqual(['O7', 'O8'])
    expect(actions.every(({ who }) => who !== '')).toBe(true)
  })

  it('counts days left from the day of printing, soonest first, within 90 days', async () => {
    const { store } = bed()
    await busyWeek(store)
    const [site] = (await reportOf(store)).sites
    expect(site?.renewals.map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([
      ['contract', 7],
      ['domain', 39],
      ['certificate', 89],
    ])
  })

  it('says which items of the disclosure appeared, lapsed and lapse next', async () => {
    const { store } = bed()
    await busyWeek(store)
    const [site] = (await reportOf(store)).sites
    expect(site?.disclosures[0]).toMatchObject({ score: 62.5, appeared: ['O3'], lapsed: ['O6'], present: 5, total: 8 })
    expect(site?.ahead).toHaveLength(1)
    expect(site?.changes.some((text) => text.includes('ใบรับรอง'))).toBe(true)
  })
})

describe('an odd week', () => {
  it('without any look is grey and says so', async () => {
    const data = await reportOf(bed().store)
    expect(data.light).toBe('unknown')
    expect(data.totals.availability).toMatchObject({ share: null, gapMs: 0 })
    expect(data.sites[0]).toMatchObject({ watchedFrom: null, days: [], light: 'unknown' })
    expect(data.totalsBefore).toBeNull()
  })

  it('in which the watch began on Thursday counts from Thursday', async () => {
    const { store } = bed()
    await watched(store, MONDAY + 3 * DAY, PRINTING)
    const [site] = (await reportOf(store)).sites
    expect(site).toMatchObject({ watchedFrom: '2026-11-19', addedInPeriod: true })
    expect(site?.availability).toMatchObject({ share: 1, gapMs: 0, upMs: 4 * DAY })
  })

  it('in which a site was taken out still tells of it, and asks nobody to act on it', async () => {
    const { store } = bed()
    await watched(store, MONDAY, MONDAY + 2 * DAY, 'old')
    await keepIncidents(store, [
      incident('i', finding('page.timeout', 'critical'), MONDAY + DAY, undefined, { siteId: 'old' }),
    ])
    await watchSites(store, [SITE], { page: INTERVAL }, MONDAY + 2 * DAY)
    const data = await reportOf(store)
    const old = data.sites.find(({ id }) => id === 'old')
    expect(old?.removedAt).toBe(new Date(MONDAY + 2 * DAY).toISOString())
    expect(old?.availability.upMs).toBeGreaterThanOrEqual(2 * DAY)
    expect(data.actions).toEqual([])
    const later = await reportOf(store, { now: PRINTING + 7 * DAY }, weekNamed('2026-W48'))
    expect(later.sites.map(({ id }) => id)).toEqual([SITE.id])
  })

  it('that is under way ends now', async () => {
    const { store } = bed()
    await watched(store, MONDAY, MONDAY + 2.5 * DAY)
    const data = await reportOf(store, { now: MONDAY + 2.5 * DAY }, lastWeek(PRINTING, BANGKOK))
    expect(data.period.complete).toBe(false)
    expect(data.sites[0]?.days).toHaveLength(3)
    expect(data.sites[0]?.availability.upMs).toBe(2.5 * DAY)
  })
})

it('a consequence is no action of its own', async () => {
  const { store } = bed()
  await keepIncidents(store, [
    incident('cause', finding('domain.expired', 'critical'), MONDAY),
    incident('page', finding('page.dns-failed', 'critical'), MONDAY + 1, undefined, { causeId: 'cause' }),
  ])
  const { actions, sites } = await reportOf(store)
  expect(actions.map(({ code }) => code)).toEqual(['domain.expired'])
  expect(sites[0]?.incidents[1]?.cause?.code).toBe('domain.expired')
})

/** Two days around the night in which the clocks of Berlin go back. */
const BERLIN = 'Europe/Berlin'
const NIGHT: ReportPeriod = { kind: 'range', first: '2026-10-24', last: '2026-10-25' }
const SPAN = spanOf(NIGHT, BERLIN)
const MINUTES = (SPAN.to - SPAN.from) / MINUTE

it('says what asking minute by minute says, with gaps that overlap and a day of 25 hours', async () => {
  expect(MINUTES).toBe(49 * 60)
  let run = 0
  const timeline = fc.record({
    looks: fc.uniqueArray(fc.record({ minute: fc.nat({ max: MINUTES - 1 }), status: fc.constantFrom(...STATUSES) }), {
      selector: ({ minute }) => minute,
      minLength: 1,
      maxLength: 60,
    }),
    gaps: fc.array(fc.record({ from: fc.nat({ max: MINUTES }), minutes: fc.integer({ min: 1, max: 400 }) }), {
      maxLength: 4,
    }),
  })
  await fc.assert(
    fc.asyncProperty(timeline, async ({ looks, gaps }) => {
      const database = await freshSqlite()
      try {
        const store = await database.open({ timeZone: BERLIN })
        const site = { ...SITE, id: `run-${run++}` }
        const watch = await watchSites(store, [site], { page: INTERVAL }, SPAN.from)
        const all = looks
          .map(({ minute, status }) => ({ at: SPAN.from + minute * MINUTE, status }))
          .toSorted((a, b) => a.at - b.at)
        await store.results.record(
          all.map(({ at, status }) => ({
            watchId: watch(site.id, 'page'),
            result: pageLook(at, status),
            nextDue: undefined,
          })),
        )
        const known = gaps.map(({ from, minutes }) => {
          const begin = SPAN.from + from * MINUTE
          return { from: begin, to: begin + minutes * MINUTE, reason: 'off' as const }
        })
        for (const gap of known) await store.gaps.add(gap)
        const now = SPAN.to + DAY
        await store.rollups.update(now)
        const data = await reportOf(store, { now, timeZone: BERLIN, sites: [site] }, NIGHT)
        // The days before the first look were not watched, and count as nothing.
        const first = data.sites[0]?.watchedFrom
        const from = spanOf({ first: first ?? NIGHT.first, last: NIGHT.last }, BERLIN).from
        const truth = slowTally(all, known, coverOf(INTERVAL), { from, to: SPAN.to })
        expect(data.totals.availability).toMatchObject({
          upMs: truth.ok + truth.warning,
          downMs: truth.critical,
          unknownMs: truth.unknown,
          gapMs: truth.gap,
        })
      } finally {
        await database.dispose()
      }
    }),
    { numRuns: 25 },
  )
})
