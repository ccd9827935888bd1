import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue } from '../../../src/model/due.ts'

describe('when a watch is due again', () => {
  it('is one interval after it was due, however late the look came', () => {
    expect(nextDue(1_000, 60_000, 1_000)).toBe(61_000)
    expect(nextDue(1_000, 60_000, 59_000)).toBe(61_000)
  })

  it('skips what was missed while the monitor was off', () => {
    expect(nextDue(1_000, 60_000, 3_600_000)).toBe(3_601_000)
  })

  it('lies within one interval of now and keeps its phase', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.integer({ min: 1_000, max: 1e9 }), fc.nat(1e12), (due, interval, late) => {
        const now = due + late
        const next = nextDue(due, interval, now)
        expect(next).toBeGreaterThan(now)
        expect(next - now).toBeLessThanOrEqual(interval)
        expect((next - due) % interval).toBe(0)
      }),
    )
  })
})
