import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHistograms, histogramOf, quantile } from '../../../../src/model/uptime/histogram.ts'

const times = fc.array(fc.double({ min: 1, max: 600_000, noNaN: true }), { minLength: 1, maxLength: 200 })

describe('a histogram of times', () => {
  it('gives every quantile within 3 % of the true one', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(0, 0.1, 0.5, 0.9, 0.95, 0.99, 1), (list, q) => {
        const sorted = list.toSorted((a, b) => a - b)
        const exact = sorted[Math.max(1, Math.ceil(q * sorted.length)) - 1]!
        const read = quantile(histogramOf(list), q)!
        expect(Math.abs(read / exact - 1)).toBeLessThan(0.03)
      }),
    )
  })

  it('of the parts adds up to that of the whole', () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(addHistograms([histogramOf(a), histogramOf(b)])).toEqual(histogramOf([...a, ...b]))
      }),
    )
  })

  it('knows no quantile of nothing, and takes what is below a millisecond for one', () => {
    expect(quantile(new Map(), 0.5)).toBeUndefined()
    expect(quantile(histogramOf([0, 0.4]), 0.5)).toBe(1)
  })
})
