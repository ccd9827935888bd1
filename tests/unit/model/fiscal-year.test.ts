import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endOfFiscalYear,
  fiscalYearAt,
  monthsOver,
  secondHalfOfFiscalYear,
  startOfFiscalYear,
  thaiDayAt,
} from '../../../src/model/fiscal-year.ts'

const bangkok = (iso: string) => Date.parse(`${iso}+07:00`)

describe('the fiscal year', () => {
  it('begins on 1 October in Bangkok and is named by the year it ends in', () => {
    expect(fiscalYearAt(bangkok('2019-09-30T23:59:59'))).toBe(2562)
    expect(fiscalYearAt(bangkok('2019-10-01T00:00:00'))).toBe(2563)
    expect(fiscalYearAt(bangkok('2020-09-30T23:59:59'))).toBe(2563)
  })

  it('has a first day, a second half and a last millisecond', () => {
    expect(startOfFiscalYear(2563)).toBe(bangkok('2019-10-01T00:00:00'))
    expect(secondHalfOfFiscalYear(2563)).toBe(bangkok('2020-04-01T00:00:00'))
    expect(endOfFiscalYear(2563)).toBe(bangkok('2020-09-30T23:59:59.999'))
  })

  it('counts the months that are over', () => {
    expect(monthsOver(2563, bangkok('2019-09-30T12:00:00'))).toBe(0)
    expect(monthsOver(2563, bangkok('2019-10-31T12:00:00'))).toBe(0)
    expect(monthsOver(2563, bangkok('2020-01-01T12:00:00'))).toBe(3)
    expect(monthsOver(2563, bangkok('2022-01-01T12:00:00'))).toBe(12)
  })

  it('holds every moment in exactly one year', () => {
    assert(
      property(integer({ min: Date.UTC(2000, 0), max: Date.UTC(2080, 0) }), (at) => {
        const year = fiscalYearAt(at)
        expect(at).toBeGreaterThanOrEqual(startOfFiscalYear(year))
        expect(at).toBeLessThanOrEqual(endOfFiscalYear(year))
        expect(thaiDayAt(at).month).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
