import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDayRange } from '../../../../src/model/format/day-range.ts'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import {
  addDays,
  fiscalYearPeriod,
  keyOfPeriod,
  lastWeek,
  periodBefore,
  spanOf,
  weekdayOf,
  weekNamed,
  weekOf,
} from '../../../../src/model/report/period.ts'

const BANGKOK = 'Asia/Bangkok'

describe('a week', () => {
  it('runs from Monday to Sunday and is named as ISO 8601 names it', () => {
    expect(weekOf('2026-11-18')).toEqual({ kind: 'week', week: '2026-W47', first: '2026-11-16', last: '2026-11-22' })
    // The first days of 2027 lie in the last week of 2026, which has 53.
    expect(weekOf('2027-01-03').week).toBe('2026-W53')
    expect(weekOf('2027-01-04').week).toBe('2027-W01')
    expect(weekOf('2025-12-29').week).toBe('2026-W01')
  })

  it('is found again by its name, whatever day it was named by', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 40_000 }), (days) => {
        const day = addDays('1990-01-01', days)
        const week = weekOf(day)
        expect(weekNamed(week.week)).toEqual(week)
        expect([weekdayOf(week.first), weekdayOf(week.last)]).toEqual([0, 6])
        expect(week.first <= day && day <= week.last).toBe(true)
      }),
    )
  })

  it('does not exist where a year has no 53rd, and not as 0', () => {
    expect([weekNamed('2025-W53'), weekNamed('2026-W00'), weekNamed('2026-47'), weekNamed('week')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is the last one that is over on the clock of the office', () => {
    const monday = Date.parse('2026-11-23T00:00:00+07:00')
    expect(lastWeek(monday, BANGKOK).week).toBe('2026-W47')
    expect(lastWeek(monday - 1, BANGKOK).week).toBe('2026-W46')
  })

  it('has an hour more where the clocks are put back', () => {
    const { from, to } = spanOf(weekOf('2026-10-25'), 'Europe/Berlin')
    expect(to - from).toBe(7 * DAY + HOUR)
  })
})

it('a fiscal year runs from 1 October to 30 September and is named by the year it ends in', () => {
  const year = fiscalYearPeriod(2569)
  expect([year.first, year.last, keyOfPeriod(year)]).toEqual(['2025-10-01', '2026-09-30', 'fy2569'])
  expect(periodBefore(year)).toEqual(fiscalYearPeriod(2568))
})

it('a range is compared with as many days before it', () => {
  expect(periodBefore({ kind: 'range', first: '2026-11-11', last: '2026-11-15' })).toEqual({
    kind: 'range',
    first: '2026-11-06',
    last: '2026-11-10',
  })
})

it('a range of days names month and year once', () => {
  expect(formatDayRange('2026-11-16', '2026-11-22', 'th')).toBe('16–22 พฤศจิกายน 2569')
  expect(formatDayRange('2026-09-28', '2026-10-04', 'en')).toBe('28 September – 4 October 2026')
  expect(formatDayRange('2026-12-28', '2027-01-03', 'th')).toBe('28 ธันวาคม 2569 – 3 มกราคม 2570')
  expect(formatDayRange('2026-11-16', '2026-11-16', 'en')).toBe('16 November 2026')
})
