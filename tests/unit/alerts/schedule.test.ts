import { describe, expect, it } from 'vitest'
import type { Schedule } from '../../../src/alerts/schedule.ts'
import { mayDisturbFrom } from '../../../src/alerts/schedule.ts'
import { alertOptions } from '../../../src/alerts/options.ts'

function schedule(alerts: object, holidays: readonly string[] = []): Schedule {
  const { quiet, office_hours } = alertOptions().parse(alerts)
  return { quiet, officeHours: office_hours, holidays: new Set(holidays), timezone: 'Asia/Bangkok' }
}

/** Wall times in Bangkok. */
const at = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}:00+07:00`)
const wall = (instant: number): string => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe('quiet hours', () => {
  const night = schedule({ quiet: { from: '20:00', to: '07:30', except: ['critical'] } })

  it.each([
    ['2026-11-23 19:59', '2026-11-23 19:59'],
    ['2026-11-23 20:00', '2026-11-24 07:30'],
    ['2026-11-23 23:59', '2026-11-24 07:30'],
    ['2026-11-24 00:00', '2026-11-24 07:30'],
    ['2026-11-24 07:29', '2026-11-24 07:30'],
    ['2026-11-24 07:30', '2026-11-24 07:30'],
  ])('a warning at %s is told at %s', (when, told) => {
    expect(wall(mayDisturbFrom('warning', at(when), night))).toBe(told)
  })

  it('do not hold what they except', () => {
    expect(mayDisturbFrom('critical', at('2026-11-23 23:00'), night)).toBe(at('2026-11-23 23:00'))
  })

  it('may lie within one day', () => {
    const noon = schedule({ quiet: { from: '12:00', to: '13:00' } })
    expect(wall(mayDisturbFrom('warning', at('2026-11-23 12:30'), noon))).toBe('2026-11-23 13:00')
    expect(wall(mayDisturbFrom('warning', at('2026-11-23 11:59'), noon))).toBe('2026-11-23 11:59')
  })

  it('hold everything where nothing is excepted', () => {
    const all = schedule({ quiet: { from: '20:00', to: '07:30', except: [] } })
    expect(wall(mayDisturbFrom('critical', at('2026-11-23 22:00'), all))).toBe('2026-11-24 07:30')
  })
})

describe('office hours', () => {
  const holidays = ['2026-12-07', '2026-12-10', '2026-12-31', '2027-01-01']
  const office = schedule({ office_hours: {} }, holidays)

  it.each([
    ['Monday morning before opening', '2026-11-23 06:00', '2026-11-23 08:30'],
    ['during the day', '2026-11-23 10:00', '2026-11-23 10:00'],
    ['after closing', '2026-11-23 16:30', '2026-11-24 08:30'],
    ['Friday evening', '2026-11-27 17:00', '2026-11-30 08:30'],
    ['Saturday', '2026-11-28 12:00', '2026-11-30 08:30'],
    ['before a weekend with a substitute holiday', '2026-12-04 18:00', '2026-12-08 08:30'],
    ['on a public holiday', '2026-12-10 09:00', '2026-12-11 08:30'],
    ['over the turn of the year', '2026-12-30 17:00', '2027-01-04 08:30'],
  ])('a warning %s waits for the next working morning', (_, when, told) => {
    expect(wall(mayDisturbFrom('warning', at(when), office))).toBe(told)
  })

  it('do not hold an outage', () => {
    expect(mayDisturbFrom('critical', at('2026-11-28 03:00'), office)).toBe(at('2026-11-28 03:00'))
  })

  it('go together with quiet hours', () => {
    const both = schedule({ office_hours: {}, quiet: { from: '20:00', to: '09:00' } })
    expect(wall(mayDisturbFrom('warning', at('2026-11-27 21:00'), both))).toBe('2026-11-30 09:00')
  })
})

describe('without any rule', () => {
  it('people are told at once', () => {
    expect(mayDisturbFrom('warning', at('2026-11-28 03:00'), schedule({}))).toBe(at('2026-11-28 03:00'))
  })
})
