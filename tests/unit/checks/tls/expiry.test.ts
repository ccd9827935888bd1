import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../../../src/model/duration.ts'
import { expiryOf, thresholdsOf } from '../../../../src/checks/tls/expiry.ts'
import { tlsOptions } from '../../../../src/checks/tls/options.ts'

describe('without thresholds of the user, the life of the certificate decides', () => {
  test.each([
    [398, 30, 7],
    [200, 30, 7],
    [100, 22, 7],
    [90, 19.8, 7],
    [64, 14.08, 6.4],
    [47, 10.34, 4.7],
    [45, 9.9, 4.5],
    [6, 1.32, 0.6],
  ])('%i days: warning at %f, critical at %f', (life, warn, critical) => {
    const thresholds = thresholdsOf({ validFrom: 0, validTo: life * DAY }, {})
    expect(thresholds.warn / DAY).toBeCloseTo(warn, 9)
    expect(thresholds.critical / DAY).toBeCloseTo(critical, 9)
  })

  test('a certificate that is renewed when a third of its life is left never alarms', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 398, noNaN: true }),
        fc.double({ min: 0, max: 2 / 3, noNaN: true }),
        (days, age) => {
          const life = days * DAY
          expect(expiryOf({ validFrom: 0, validTo: life }, {}, age * life)).toBe('ok')
        },
      ),
    )
  })

  test('it only ever gets worse with time', () => {
    const ladder = ['not-yet-valid', 'ok', 'warning', 'critical', 'expired']
    const days = fc.double({ min: -10, max: 420, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 1, max: 398, noNaN: true }), days, days, (life, a, b) => {
        const at = (day: number) => ladder.indexOf(expiryOf({ validFrom: 0, validTo: life * DAY }, {}, day * DAY))
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)))
      }),
    )
  })
})

test('the certificate is good at both ends of its validity', () => {
  const validity = { validFrom: 1_000, validTo: 2_000 }
  expect([999, 1_000, 2_000, 2_001].map((now) => expiryOf(validity, {}, now))).toEqual([
    'not-yet-valid',
    'ok',
    'critical',
    'expired',
  ])
})

describe('thresholds of the user', () => {
  const year = { validFrom: 0, validTo: 365 * DAY }
  test.each([
    ['60d', '14d', 60, 14],
    ['60d', undefined, 60, 7],
    ['3d', undefined, 3, 3],
    [undefined, '14d', 30, 14],
    [undefined, '45d', 45, 45],
  ])('warn %s, critical %s: %i and %i days', (warn, critical, warnDays, criticalDays) => {
    const thresholds = thresholdsOf(year, tlsOptions.parse({ warn, critical }))
    expect(thresholds).toEqual({ warn: warnDays * DAY, critical: criticalDays * DAY })
  })

  test('that contradict each other are refused', () => {
    const { error } = tlsOptions.safeParse({ warn: '7d', critical: '30d' })
    expect(error?.issues[0]).toMatchObject({ path: ['critical'], message: expect.stringContaining('warn: 30d') })
  })
})

test('the options have defaults, and know no other key', () => {
  expect(tlsOptions.parse({})).toEqual({ interval: 6 * 3_600_000, timeout: 10_000, siblings: true })
  expect(tlsOptions.safeParse({ warm: '30d' }).success).toBe(false)
})
