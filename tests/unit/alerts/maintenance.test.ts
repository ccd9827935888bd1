import { describe, expect, it } from 'vitest'
import { maintenanceOption, maintenanceWindows } from '../../../src/alerts/maintenance.ts'

const at = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}:00+07:00`)

function covered(option: object, when: string, siteId = 'a', kind = 'page'): boolean {
  const windows = maintenanceWindows([maintenanceOption.parse(option)], 'Asia/Bangkok')
  return windows.some((window) => window.covers(siteId, kind, at(when)))
}

describe('a maintenance window', () => {
  const once = { from: '2026-12-05 22:00', to: '2026-12-06 04:00' }

  it('covers its time on the wall clock, the beginning and not the end', () => {
    expect(covered(once, '2026-12-05 21:59')).toBe(false)
    expect(covered(once, '2026-12-05 22:00')).toBe(true)
    expect(covered(once, '2026-12-06 03:59')).toBe(true)
    expect(covered(once, '2026-12-06 04:00')).toBe(false)
  })

  it('covers the sites and kinds that it names', () => {
    const some = { ...once, sites: ['a'], kinds: ['page', 'tls'] }
    expect(covered(some, '2026-12-05 23:00', 'a', 'tls')).toBe(true)
    expect(covered(some, '2026-12-05 23:00', 'b', 'tls')).toBe(false)
    expect(covered(some, '2026-12-05 23:00', 'a', 'domain')).toBe(false)
  })

  it('comes again and again by a cron expression, also across midnight', () => {
    const weekly = { cron: '0 23 * * 6', duration: '3h' }
    expect(covered(weekly, '2026-11-28 22:59')).toBe(false)
    expect(covered(weekly, '2026-11-28 23:00')).toBe(true)
    expect(covered(weekly, '2026-11-29 01:59')).toBe(true)
    expect(covered(weekly, '2026-11-29 02:00')).toBe(false)
    expect(covered(weekly, '2026-11-30 23:30')).toBe(false)
  })

  it.each([
    [{ from: '2026-12-05 22:00' }],
    [{ cron: 'every night', duration: '1h' }],
    [{ ...once, cron: '0 0 * * *' }],
    [{ from: '5/12/2569', to: '6/12/2569' }],
  ])('is refused where it is half given or wrong: %j', (option) => {
    expect(maintenanceOption.safeParse(option).success).toBe(false)
  })
})
