import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/model/duration.ts'
import { quantile } from '../../../src/model/uptime/histogram.ts'
import { coverOf } from '../../../src/model/uptime/rollup.ts'
import { availability } from '../../../src/model/uptime/tally.ts'
import { STATUSES } from '../../../src/model/status.ts'
import { slowTally } from '../../support/slow-uptime.ts'
import { storeBed } from '../../support/store-bed.ts'
import { MIDNIGHT, pageResult } from '../../support/store.ts'
import type { OpenFresh } from './contract.ts'

const INTERVAL = 10 * MINUTE
const SPAN = 2 * DAY

/** Two days of looks in any order, in any batches, with gaps that become known at any time. */
const timeline = fc.record({
  looks: fc.uniqueArray(
    fc.record({ minute: fc.nat({ max: SPAN / MINUTE - 1 }), status: fc.constantFrom(...STATUSES) }),
    { selector: ({ minute }) => minute, maxLength: 80 },
  ),
  ordered: fc.boolean(),
  batch: fc.integer({ min: 1, max: 30 }),
  gaps: fc.array(
    fc.record({
      from: fc.nat({ max: SPAN / MINUTE }),
      minutes: fc.integer({ min: 1, max: 300 }),
      after: fc.nat({ max: 80 }),
    }),
    { maxLength: 4 },
  ),
})

export function rollupsContract(openFresh: OpenFresh): void {
  describe('roll-ups', () => {
    const bed = storeBed(openFresh)

    it('say of every hour, day and range what asking minute by minute says', async () => {
      let run = 0
      await fc.assert(
        fc.asyncProperty(timeline, async ({ looks, ordered, batch, gaps }) => {
          const { store } = bed()
          // Each run has two days and a watch of its own.
          const start = MIDNIGHT + run * 10 * DAY
          const site = { id: `run-${run++}`, name: '', url: '' }
          const [watch] = await store.watches.sync([{ site, kind: 'page', intervalMs: INTERVAL }], start)
          const id = watch!.id
          const coverMs = coverOf(INTERVAL)
          const all = looks.map(({ minute, status }) => ({ at: start + minute * MINUTE, status }))
          const arriving = ordered ? all.toSorted((a, b) => a.at - b.at) : all
          const known = gaps.map(({ from, minutes, after }) => {
            const begin = start + from * MINUTE
            return { after, gap: { from: begin, to: begin + minutes * MINUTE, reason: 'off' as const } }
          })
          const end = start + SPAN
          for (let next = 0; next <= arriving.length; next += batch) {
            for (const { after, gap } of known) {
              if (after >= next && after < next + batch) await store.gaps.add(gap)
            }
            const some = arriving.slice(next, next + batch)
            await store.results.record(
              some.map(({ at, status }) => ({ watchId: id, result: pageResult(at, { status }), nextDue: undefined })),
            )
            await store.rollups.update(Math.max(start, ...some.map(({ at }) => at)) + 3 * MINUTE)
          }
          for (const { after, gap } of known) if (after > arriving.length) await store.gaps.add(gap)
          const now = end + HOUR
          await store.rollups.update(now)

          const told = await store.gaps.list({ from: start - DAY, to: now })
          const expected = (from: number, to: number) => slowTally(all, told, coverMs, { from, to })
          const hours = (await store.rollups.hourly({ watchIds: [id], from: start, to: end }, now)).get(id) ?? []
          expect(hours).toHaveLength(SPAN / HOUR)
          for (const { from, to, rollup } of hours) expect(rollup.tally).toEqual(expected(from, to))
          const query = { watchIds: [id], first: dayText(start), last: dayText(start + DAY) }
          const days = (await store.rollups.daily(query, now)).get(id) ?? []
          expect(days).toHaveLength(2)
          for (const { from, to, rollup } of days) expect(rollup.tally).toEqual(expected(from, to))
          const range = { from: start + 5 * HOUR, to: end - 3 * HOUR }
          const whole = (await store.rollups.total({ watchIds: [id], ...range }, now)).get(id)
          expect(whole?.tally).toEqual(expected(range.from, range.to))
          expect(hours.reduce((sum, { rollup }) => sum + rollup.looks, 0)).toBe(all.length)
        }),
        { numRuns: 25 },
      )
    })

    it('are the same however often they are brought up to date', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], MINUTE)
      const results = Array.from({ length: 90 }, (_, n) => pageResult(MIDNIGHT + n * MINUTE, { durationMs: n }))
      await store.results.record(results.map((result) => ({ watchId: watch!.id, result, nextDue: undefined })))
      const now = MIDNIGHT + 100 * MINUTE
      const query = { watchIds: [watch!.id], from: MIDNIGHT, to: now }
      await store.rollups.update(now)
      const once = plain(await store.rollups.hourly(query, now))
      for (let turn = 0; turn < 3; turn++) await store.rollups.update(now)
      expect(plain(await store.rollups.hourly(query, now))).toEqual(once)
    })

    it('count time without a look as a gap, which is neither up nor down', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], 20 * SECOND)
      const id = watch!.id
      // Up for ten minutes, then the monitor is off for two days.
      const results = Array.from({ length: 31 }, (_, n) => pageResult(MIDNIGHT + n * 20 * SECOND))
      await store.results.record(results.map((result) => ({ watchId: id, result, nextDue: undefined })))
      await store.gaps.add({ from: MIDNIGHT + 10 * MINUTE, to: MIDNIGHT + 2 * DAY, reason: 'off' })
      const now = MIDNIGHT + 2 * DAY
      await store.rollups.update(now)
      const whole = (await store.rollups.total({ watchIds: [id], from: MIDNIGHT, to: now }, now)).get(id)
      expect(whole?.tally).toEqual({ ok: 10 * MINUTE, warning: 0, critical: 0, unknown: 0, gap: 2 * DAY - 10 * MINUTE })
      expect(whole && availability(whole.tally)).toBe(1)
    })

    it('believe a look of a slow kind until the next is well overdue', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], DAY)
      const id = watch!.id
      await store.results.record([{ watchId: id, result: pageResult(MIDNIGHT), nextDue: undefined }])
      const now = MIDNIGHT + 4 * DAY
      await store.rollups.update(now)
      const days = await store.rollups.daily({ watchIds: [id], first: '2026-11-23', last: '2026-11-26' }, now)
      const seen = days.get(id)?.map(({ day, rollup }) => [day, rollup.tally.ok, rollup.tally.gap])
      expect(seen).toEqual([
        ['2026-11-23', DAY, 0],
        ['2026-11-24', DAY, 0],
        ['2026-11-25', DAY / 2 + MINUTE, DAY / 2 - MINUTE],
        ['2026-11-26', 0, DAY],
      ])
    })

    it('tell today and this hour as far as they have come, and nothing of the future', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], MINUTE)
      const id = watch!.id
      await store.results.record([{ watchId: id, result: pageResult(MIDNIGHT), nextDue: undefined }])
      const now = MIDNIGHT + 2 * MINUTE
      const hours = await store.rollups.hourly({ watchIds: [id], from: MIDNIGHT, to: MIDNIGHT + DAY }, now)
      expect(hours.get(id)?.map(({ to }) => to)).toEqual([now])
      const days = await store.rollups.daily({ watchIds: [id], first: '2026-11-22', last: '2026-11-30' }, now)
      expect(days.get(id)?.map(({ day, to }) => [day, to])).toEqual([
        ['2026-11-22', MIDNIGHT],
        ['2026-11-23', now],
      ])
    })

    it('keep the response times of what was served: mean, longest, median and 95th', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], MINUTE)
      const id = watch!.id
      const times = Array.from({ length: 100 }, (_, n) => 10 + n * 10)
      const results = times.map((durationMs, n) => pageResult(MIDNIGHT + n * MINUTE, { durationMs, facts: {} }))
      const lost = pageResult(MIDNIGHT + 101 * MINUTE, { status: 'critical', durationMs: 10_000, facts: {} })
      await store.results.record([...results, lost].map((result) => ({ watchId: id, result, nextDue: undefined })))
      const now = MIDNIGHT + 3 * HOUR
      await store.rollups.update(now)
      const whole = (await store.rollups.total({ watchIds: [id], from: MIDNIGHT, to: now }, now)).get(id)!
      expect(whole.looks).toBe(101)
      expect(whole.times.count).toBe(100)
      expect(whole.times.sum / whole.times.count).toBeCloseTo(505)
      expect(whole.times.max).toBe(1_000)
      expect(Math.abs(quantile(whole.times.histogram, 0.5)! / 500 - 1)).toBeLessThan(0.03)
      expect(Math.abs(quantile(whole.times.histogram, 0.95)! / 950 - 1)).toBeLessThan(0.03)
    })

    it('keep the phases of what was served, by the hour and, once the looks are gone, by the day', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], 10 * MINUTE)
      const id = watch!.id
      const timings = (n: number) => ({
        dnsMs: 1 + n,
        connectMs: 20.3,
        tlsMs: 30,
        firstByteMs: 90 + n,
        downloadMs: 11,
        totalMs: 160,
      })
      const served = Array.from({ length: 12 }, (_, n) =>
        pageResult(MIDNIGHT + n * 10 * MINUTE, { facts: { timings: timings(n) } }),
      )
      const lost = pageResult(MIDNIGHT + 2 * HOUR, { status: 'critical', facts: { timings: timings(900) } })
      const silent = pageResult(MIDNIGHT + 2 * HOUR + MINUTE, { facts: {} })
      for (const result of [...served, lost, silent]) {
        await store.results.record([{ watchId: id, result, nextDue: undefined }])
        await store.rollups.update(result.startedAt + MINUTE)
      }
      const now = MIDNIGHT + DAY + HOUR
      await store.rollups.update(now)
      const hours = (await store.rollups.hourly({ watchIds: [id], from: MIDNIGHT, to: now }, now)).get(id)!
      expect(hours[0]?.rollup.times.phases).toMatchObject({ count: 6, dnsMs: 21, tlsMs: 180, firstByteMs: 555 })
      expect(hours[0]?.rollup.times.phases.connectMs).toBeCloseTo(6 * 20.3)
      expect(hours[2]?.rollup.times).toMatchObject({ count: 1, phases: { count: 0 } })
      await store.db.deleteFrom('hourly').execute()
      const days = await store.rollups.daily({ watchIds: [id], first: '2026-11-23', last: '2026-11-23' }, now)
      expect(days.get(id)?.[0]?.rollup.times).toMatchObject({ count: 13, phases: { count: 12, dnsMs: 78 } })
    })

    it('of before the phases were kept hold none, and go on with the looks that follow', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], MINUTE)
      const id = watch!.id
      const see = async (minute: number) => {
        const result = pageResult(MIDNIGHT + minute * MINUTE)
        await store.results.record([{ watchId: id, result, nextDue: undefined }])
        await store.rollups.update(result.startedAt + SECOND)
      }
      const now = MIDNIGHT + 3 * MINUTE
      const phases = async () =>
        (await store.rollups.hourly({ watchIds: [id], from: MIDNIGHT, to: now }, now)).get(id)?.[0]?.rollup.times.phases
      await see(0)
      await store.db.updateTable('hourly').set({ phases: null }).execute()
      expect(await phases()).toMatchObject({ count: 0, tlsMs: 0 })
      await see(1)
      expect(await phases()).toMatchObject({ count: 1, tlsMs: 30 })
    })
  })
}

function dayText(at: number): string {
  return new Date(at + 7 * HOUR).toISOString().slice(0, 10)
}

/** Everything read, so that two answers can be compared. */
function plain(answer: ReadonlyMap<number, readonly object[]>): unknown {
  const unfold = (_: string, value: unknown) => (value instanceof Map ? [...value] : value)
  return [...answer].map(([id, list]) => [id, JSON.stringify(list, unfold)])
}
