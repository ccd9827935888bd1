import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLook, nextLook, phaseOf } from '../../../../src/model/uptime/phase.ts'

const NOW = Date.parse('2026-11-23T00:00:00Z')

const watch = fc
  .record({
    intervalMs: fc.integer({ min: 1_000, max: 86_400_000 }),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ intervalMs, share }) => ({ intervalMs, phaseMs: Math.floor(intervalMs * share) }))

describe('the next look', () => {
  it('is ahead, in phase, and between half and one and a half intervals after the last one began', () => {
    fc.assert(
      fc.property(watch, fc.nat({ max: 10 ** 9 }), (some, ago) => {
        const started = NOW - ago
        const onTime = nextLook(some, started, started)
        expect((onTime - some.phaseMs) % some.intervalMs).toBe(0)
        expect(onTime - started).toBeGreaterThanOrEqual(some.intervalMs / 2)
        expect(onTime - started).toBeLessThanOrEqual(some.intervalMs * 1.5)
        expect(nextLook(some, started, NOW)).toBeGreaterThan(NOW)
      }),
    )
  })

  it('keeps exactly to the interval while looks are on time, however long each takes', () => {
    const every = { intervalMs: 20_000, phaseMs: 7_000 }
    let due = nextLook(every, NOW, NOW)
    for (let turn = 0; turn < 10; turn++) {
      const next = nextLook(every, due + 40, due + 9_000)
      expect(next - due).toBe(20_000)
      due = next
    }
  })

  it('leaves out the times that a long look has overrun', () => {
    const every = { intervalMs: 10_000, phaseMs: 0 }
    expect(nextLook(every, NOW, NOW + 35_000)).toBe(NOW + 40_000)
  })
})

describe('watches of one interval', () => {
  it('are spread evenly over it', () => {
    expect([0, 1, 2, 3].map((rank) => phaseOf(rank, 4, 20_000))).toEqual([0, 5_000, 10_000, 15_000])
  })

  it('are all looked at first within their first interval, and within seconds where they are few', () => {
    expect(firstLook(999, 1_000, 20_000, NOW) - NOW).toBeLessThan(20_000)
    expect(firstLook(2, 3, 86_400_000, NOW) - NOW).toBeLessThan(100)
  })
})
