import { describe, expect, it } from 'vitest'
import { alertOptions } from '../../../src/alerts/options.ts'
import { planNotices } from '../../../src/alerts/plan.ts'
import type { Schedule } from '../../../src/alerts/schedule.ts'
import { isNearlySpent, nextDigestAt } from '../../../src/alerts/thrift.ts'
import { down, finding, incidentDesk, NOON } from '../../support/incident-desk.ts'

const schedule: Schedule = { holidays: new Set(), timezone: 'Asia/Bangkok' }
const bangkok = (text: string): number => Date.parse(`${text}+07:00`)

describe('a monthly quota', () => {
  it('is nearly spent from nine tenths on', () => {
    expect(isNearlySpent({ used: 269, limit: 300 })).toBe(false)
    expect(isNearlySpent({ used: 270, limit: 300 })).toBe(true)
    expect(isNearlySpent({ used: 0, limit: 0 })).toBe(true)
  })
})

describe('the digest of a channel that saves its messages', () => {
  it('goes out once a day, in the morning', () => {
    expect(nextDigestAt('warning', bangkok('2026-11-23T08:29'), schedule)).toBe(bangkok('2026-11-23T08:30'))
    expect(nextDigestAt('warning', bangkok('2026-11-23T08:30'), schedule)).toBe(bangkok('2026-11-24T08:30'))
    expect(nextDigestAt('warning', bangkok('2026-11-23T23:59'), schedule)).toBe(bangkok('2026-11-24T08:30'))
  })

  it('waits for the office to open, and for nobody to sleep', () => {
    const { office_hours } = alertOptions().parse({ office_hours: {} })
    const friday = bangkok('2026-11-20T09:00')
    expect(nextDigestAt('warning', friday, { ...schedule, officeHours: office_hours })).toBe(
      bangkok('2026-11-23T08:30'),
    )
    const { quiet } = alertOptions().parse({ quiet: { from: '20:00', to: '09:00' } })
    expect(nextDigestAt('warning', friday, { ...schedule, quiet })).toBe(bangkok('2026-11-21T09:00'))
  })
})

describe('what a channel that saves its messages is told', () => {
  const options = alertOptions().parse({
    channels: [
      { id: 'room', kind: 'line', token: 't', to: 'C1' },
      { id: 'it', kind: 'email', smtp: 'smtp://mail.example.go.th', from: 'a@b.th', to: ['c@d.th'] },
    ],
  })
  const plan = (code: string, severity: 'critical' | 'warning') => {
    const desk = incidentDesk()
    const events = desk.watch([severity === 'critical' ? down : finding(code, severity)], 2, 15_000)
    return events.flatMap((event) =>
      planNotices(event, { options, schedule, groupWait: 0, isThrifty: (channel) => channel === 'room' }),
    )
  }

  it('is what is critical, at once', () => {
    expect(plan('page.timeout', 'critical').map(({ digest }) => digest)).toEqual([false, false])
  })

  it('is the rest in the morning; other channels hear of it at once', () => {
    const [room, it] = plan('page.slow', 'warning')
    expect(room).toEqual({ channel: 'room', holdUntil: bangkok('2026-11-24T08:30'), digest: true })
    expect(it).toMatchObject({ channel: 'it', digest: false })
    expect(NOON).toBe(bangkok('2026-11-23T12:00'))
  })
})
