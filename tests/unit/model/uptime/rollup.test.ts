import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '../../../../src/model/duration.ts'
import { STATUSES } from '../../../../src/model/status.ts'
import { gapWithin } from '../../../../src/model/uptime/gap.ts'
import { completeHours, hourOf, total } from '../../../../src/model/uptime/hours.ts'
import type { Look } from '../../../../src/model/uptime/look.ts'
import { addRollups, coverOf, extend, stretch } from '../../../../src/model/uptime/rollup.ts'
import type { OpenRollup } from '../../../../src/model/uptime/rollup.ts'
import { availability, emptyTally } from '../../../../src/model/uptime/tally.ts'
import { slowTally } from '../../../support/slow-uptime.ts'

const START = Date.parse('2026-11-23T00:00:00Z')
const SPAN = 6 * HOUR

const minute = fc.nat({ max: SPAN / MINUTE - 1 }).map((n) => START + n * MINUTE)
const looks = fc
  .uniqueArray(fc.record({ at: minute, status: fc.constantFrom(...STATUSES), durationMs: fc.nat({ max: 20_000 }) }), {
    selector: ({ at }) => at,
    maxLength: 60,
  })
  .map((list) => list.toSorted((a, b) => a.at - b.at))
const gaps = fc.array(
  fc.record({ from: minute, minutes: fc.integer({ min: 1, max: 90 }) }).map(({ from, minutes }) => ({
    from,
    to: from + minutes * MINUTE,
  })),
  { maxLength: 5 },
)
const cover = fc.integer({ min: 1, max: 100 }).map((minutes) => minutes * MINUTE)

/** Hours as a store would make them, in one piece or look by look. */
function hoursOf(list: readonly Look[], pace: number, world: Parameters<typeof extend>[4]) {
  const hours = new Map<number, OpenRollup>()
  let last: OpenRollup['last'] | undefined
  for (let next = 0; next < list.length;) {
    const first = list[next]!
    const hour = hourOf(first.at)
    const end = list.findIndex((look, index) => index > next && (index - next >= pace || hourOf(look.at) !== hour))
    const some = list.slice(next + 1, end < 0 ? list.length : end)
    const rollup = extend(hours.get(hour), last, [first, ...some], hour * HOUR, world)
    hours.set(hour, rollup)
    last = rollup.last
    next += 1 + some.length
  }
  return [...hours].map(([hour, rollup]) => ({ hour, rollup }))
}

describe('roll-ups', () => {
  it('say what asking minute by minute says, with gaps, and whatever pieces the looks came in', () => {
    fc.assert(
      fc.property(looks, gaps, cover, fc.integer({ min: 1, max: 20 }), (list, known, coverMs, pace) => {
        const world = { coverMs, gaps: known }
        const stretches = completeHours(hoursOf(list, pace, world), START, START + SPAN, world)
        expect(stretches.map(({ from }) => from)).toEqual([0, 1, 2, 3, 4, 5].map((n) => START + n * HOUR))
        for (const { from, to, rollup } of stretches) {
          expect(rollup.tally).toEqual(slowTally(list, known, coverMs, { from, to }))
        }
        const whole = total(stretches)
        expect(whole.looks).toBe(list.length)
        expect(Object.values(whole.tally).reduce((sum, ms) => sum + ms, 0)).toBe(SPAN)
      }),
      { numRuns: 200 },
    )
  })

  it('add up in any order', () => {
    fc.assert(
      fc.property(looks, looks, (a, b) => {
        const world = { coverMs: HOUR, gaps: [] }
        const one = addRollups(hoursOf(a, 99, world).map(({ rollup }) => rollup))
        const two = addRollups(hoursOf(b, 99, world).map(({ rollup }) => rollup))
        const [forth, back] = [addRollups([one, two]), addRollups([two, one])]
        expect(forth.tally).toEqual(back.tally)
        expect(forth.times).toEqual(back.times)
      }),
    )
  })

  it('measure the time of what was served: not of failures, and the exchange where its phases are known', () => {
    const timings = { dnsMs: 1, connectMs: 1, tlsMs: 1, firstByteMs: 1, downloadMs: 1, totalMs: 5 }
    const { times } = extend(
      undefined,
      undefined,
      [
        { at: START, status: 'ok', durationMs: 30, timings },
        { at: START + 1, status: 'warning', durationMs: 15 },
        { at: START + 2, status: 'critical', durationMs: 9_000 },
        { at: START + 3, status: 'unknown', durationMs: 9_000 },
      ],
      START,
      { coverMs: HOUR, gaps: [] },
    )
    expect(times).toMatchObject({ count: 2, sum: 20, max: 15 })
  })
})

describe('a stretch without a look', () => {
  const last = { at: START, status: 'critical' as const }

  it('is what the last look said, as long as that is believed, and a gap from then on', () => {
    const world = { coverMs: 10 * MINUTE, gaps: [] }
    expect(stretch(last, START, START + HOUR, world)).toEqual({
      ...emptyTally,
      critical: 10 * MINUTE,
      gap: 50 * MINUTE,
    })
    expect(stretch(last, START + HOUR, START + 2 * HOUR, world)).toEqual({ ...emptyTally, gap: HOUR })
    expect(stretch(undefined, START, START + HOUR, world)).toEqual({ ...emptyTally, gap: HOUR })
    expect(stretch(last, START + 5, START + 5, world)).toEqual(emptyTally)
  })

  it('believes a look for two and a half intervals and a minute', () => {
    expect(coverOf(20_000)).toBe(50_000 + MINUTE)
  })
})

describe('gaps', () => {
  it('that overlap count once', () => {
    const overlapping = [
      { from: 10, to: 20 },
      { from: 15, to: 30 },
      { from: 12, to: 14 },
      { from: 40, to: 90 },
    ]
    expect(gapWithin(overlapping, 0, 50)).toBe(30)
    expect(gapWithin(overlapping, 18, 25)).toBe(7)
    expect(gapWithin(overlapping, 30, 40)).toBe(0)
  })
})

describe('availability', () => {
  it('is the share of the time really seen in which the site served', () => {
    expect(availability({ ok: 90, warning: 5, critical: 5, unknown: 100, gap: 1_000 })).toBe(0.95)
  })

  it('is not known where nothing was seen', () => {
    expect(availability({ ...emptyTally, unknown: 5, gap: 5 })).toBeUndefined()
  })
})
