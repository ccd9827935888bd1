import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstInstant, lastInstant, readRegistryDate } from '../../../src/registries/registry-date.ts'

const BANGKOK = 'Asia/Bangkok'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function last(text: string, zone = BANGKOK): string | null {
  const at = lastInstant(readRegistryDate(text, zone), zone)
  return at === null ? null : new Date(at).toISOString()
}

const realDates = fc
  .tuple(fc.integer({ min: 1970, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => ({ year, month, day }))

const two = (number: number) => String(number).padStart(2, '0')

describe('a day without a time', () => {
  it.each([
    ['07 Oct 2026', 'the .th registry now'],
    ['7 Oct 2026', 'the .th registry before'],
    ['2026-10-07', 'ISO 8601'],
    ['07-Oct-2026', 'com and net of old'],
    ['07-October-2026', 'the month in full'],
    ['2026/10/07', '.jp'],
    ['2026.10.07', '.kr'],
    ['20261007', '.br'],
    ['Wed, 07 Oct 2026', 'with the day of the week'],
    ['  07 Oct 2026  ', 'with blanks around it'],
  ])('%s is read (%s), and the registration lives through it', (text) => {
    expect(readRegistryDate(text, BANGKOK)).toEqual({ kind: 'day', day: '2026-10-07' })
    expect(last(text)).toBe('2026-10-07T16:59:59.000Z')
  })

  it('begins at midnight of the registry’s zone', () => {
    const date = readRegistryDate('08 Oct 2004', BANGKOK)
    expect(firstInstant(date, BANGKOK)).toBe(Date.UTC(2004, 9, 7, 17))
  })

  it('is the same day however it is written', () => {
    fc.assert(
      fc.property(realDates, ({ year, month, day }) => {
        const iso = `${year}-${two(month)}-${two(day)}`
        const forms = [
          `${two(day)} ${MONTHS[month - 1]} ${year}`,
          `${day} ${MONTHS[month - 1]} ${year}`,
          `${two(day)}-${MONTHS[month - 1]?.toUpperCase()}-${year}`,
          iso,
          `${year}/${two(month)}/${two(day)}`,
          `${year}${two(month)}${two(day)}`,
        ]
        for (const form of forms) expect(readRegistryDate(form, BANGKOK), form).toEqual({ kind: 'day', day: iso })
      }),
    )
  })
})

describe('a moment', () => {
  it.each([
    ['2026-10-07T16:59:59Z', '2026-10-07T16:59:59.000Z'],
    ['2026-10-07T16:59:59.123456Z', '2026-10-07T16:59:59.000Z'],
    ['2026-10-07T16:59:59.0Z', '2026-10-07T16:59:59.000Z'],
    ['2026-10-07T23:59:59+07:00', '2026-10-07T16:59:59.000Z'],
    ['2026-10-07T12:59:59-0400', '2026-10-07T16:59:59.000Z'],
    ['2026-10-07 16:59:59 UTC', '2026-10-07T16:59:59.000Z'],
    ['2026-10-07 23:59:59 (UTC+7)', '2026-10-07T16:59:59.000Z'],
    ['2026-10-07 16:59', '2026-10-07T09:59:00.000Z'],
    ['2026-10-07t16:59:59z', '2026-10-07T16:59:59.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(last(text)).toBe(instant)
  })

  it('without an offset is of the registry’s zone', () => {
    expect(last('2026-10-07 23:59:59', BANGKOK)).toBe('2026-10-07T16:59:59.000Z')
    expect(last('2026-10-07 23:59:59', 'UTC')).toBe('2026-10-07T23:59:59.000Z')
  })

  it('is what any RFC 3339 writer meant', () => {
    const moments = fc.date({ min: new Date(0), max: new Date(Date.UTC(2400, 0, 1)), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        const whole = new Date(Math.floor(moment.getTime() / 1_000) * 1_000)
        expect(last(moment.toISOString())).toBe(whole.toISOString())
      }),
    )
  })
})

describe('a date that must not be guessed', () => {
  it('has a year of the Buddhist era', () => {
    for (const text of ['07 Oct 2569', '2569-10-07', '2569-10-07T16:59:59Z', '7/10/2569', '17/10/2569']) {
      expect(readRegistryDate(text, BANGKOK), text).toEqual({ kind: 'unreadable', problem: 'buddhist-era' })
    }
  })

  it('may mean two days', () => {
    expect(readRegistryDate('03/04/2026', BANGKOK)).toEqual({ kind: 'unreadable', problem: 'ambiguous' })
    expect(readRegistryDate('13/04/2026', BANGKOK)).toEqual({ kind: 'day', day: '2026-04-13' })
    expect(readRegistryDate('04/13/2026', BANGKOK)).toEqual({ kind: 'day', day: '2026-04-13' })
    expect(readRegistryDate('04.04.2026', BANGKOK)).toEqual({ kind: 'day', day: '2026-04-04' })
  })

  it.each([
    '',
    '-',
    'n/a',
    'never',
    '31 Feb 2027',
    '2027-02-29',
    '2027-13-01',
    '9999-12-31',
    '07 Xyz 2026',
    '2026-10-07T25:61:00Z',
    '7 ต.ค. 2569',
  ])('is none at all: %s', (text) => {
    expect(readRegistryDate(text, BANGKOK)).toEqual({ kind: 'unreadable', problem: 'malformed' })
  })

  it('is never turned into a date by accident, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9/:. TZ-]{0,30}$/)),
        (text) => {
          const instant = last(text)
          if (instant !== null) {
            expect(new Date(instant).toISOString()).toBe(instant)
            expect(new Date(instant).getUTCFullYear()).toBeLessThanOrEqual(2401)
          }
        },
      ),
    )
  })
})
