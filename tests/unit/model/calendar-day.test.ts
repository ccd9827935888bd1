import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calendarDay,
  dayOption,
  daysBetween,
  daysUntil,
  endOfDay,
  formatDay,
  instantOf,
  startOfDay,
} from '../../../src/model/calendar-day.ts'

const BANGKOK = 'Asia/Bangkok'
const zones = fc.constantFrom(
  'Asia/Bangkok',
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Auckland',
)
const days = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))

describe('a calendar day', () => {
  it('turns at midnight of the zone, not of Greenwich', () => {
    expect(calendarDay(Date.UTC(2026, 10, 23, 16, 59, 59), BANGKOK)).toBe('2026-11-23')
    expect(calendarDay(Date.UTC(2026, 10, 23, 17), BANGKOK)).toBe('2026-11-24')
  })

  it('starts and ends where the days beside it end and start, in every zone', () => {
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        const start = startOfDay(day, zone)
        expect(calendarDay(start, zone)).toBe(day)
        expect(daysBetween(calendarDay(start - 1, zone), day)).toBe(1)
        expect(calendarDay(endOfDay(day, zone), zone)).toBe(day)
        expect(daysBetween(day, calendarDay(endOfDay(day, zone) + 1_000, zone))).toBe(1)
      }),
    )
  })

  it('starts at one o’clock where the clocks go forward at midnight', () => {
    expect(new Date(startOfDay('2018-11-04', 'America/Sao_Paulo')).toISOString()).toBe('2018-11-04T03:00:00.000Z')
  })

  it('finds the instant of a wall-clock time', () => {
    expect(new Date(instantOf(Date.UTC(2026, 9, 7, 12, 30), BANGKOK)).toISOString()).toBe('2026-10-07T05:30:00.000Z')
  })

  it('counts days by the calendar, however late it is', () => {
    const evening = Date.UTC(2026, 10, 23, 16, 30)
    expect(daysUntil('2026-11-23', evening, BANGKOK)).toBe(0)
    expect(daysUntil('2026-11-24', evening, BANGKOK)).toBe(1)
    expect(daysUntil('2026-11-22', evening, BANGKOK)).toBe(-1)
    expect(daysUntil('2027-11-23', evening, BANGKOK)).toBe(365)
  })

  it('is counted the same forwards and backwards', () => {
    fc.assert(fc.property(days, days, (one, other) => daysBetween(one, other) === -daysBetween(other, one)))
  })

  it('is written with the Buddhist year in Thai', () => {
    expect(formatDay('2027-03-01', 'th')).toBe('1 มีนาคม 2570')
    expect(formatDay('2027-03-01', 'en')).toBe('1 March 2027')
  })
})

describe('a day in the configuration', () => {
  it('is a real day of the Gregorian calendar', () => {
    expect(dayOption.safeParse('2027-03-01').success).toBe(true)
    expect(dayOption.safeParse('2028-02-29').success).toBe(true)
    for (const wrong of ['2027-02-29', '2027-3-1', '01/03/2027', 'tomorrow', '']) {
      expect(dayOption.safeParse(wrong).success, wrong).toBe(false)
    }
  })

  it('names the mend where the year is of the Buddhist era', () => {
    expect(dayOption.safeParse('2570-03-01').error?.issues[0]?.message).toContain('2027')
  })
})
