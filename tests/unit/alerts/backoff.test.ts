import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retryDelay } from '../../../src/alerts/backoff.ts'
import { DAY, HOUR, SECOND } from '../../../src/model/duration.ts'

describe('the wait before the next try', () => {
  it('doubles from 5 s up to an hour', () => {
    const longest = (attempts: number): number => retryDelay(attempts, 1 - Number.EPSILON)
    expect([1, 2, 3, 4].map((n) => Math.round(longest(n) / SECOND))).toEqual([5, 10, 20, 40])
    expect(Math.round(longest(30) / HOUR)).toBe(1)
  })

  it('is spread, never less than half, never more than an hour', () => {
    assert(
      property(integer({ min: 1, max: 1_000 }), double({ min: 0, max: 0.999999, noNaN: true }), (n, random) => {
        const delay = retryDelay(n, random)
        expect(delay).toBeGreaterThanOrEqual(2.5 * SECOND)
        expect(delay).toBeLessThanOrEqual(HOUR)
      }),
    )
  })

  it('is at least what the far side asks for, but no more than a day', () => {
    expect(retryDelay(1, 0, 3 * HOUR)).toBe(3 * HOUR)
    expect(retryDelay(1, 0, 90 * DAY)).toBe(DAY)
  })
})
