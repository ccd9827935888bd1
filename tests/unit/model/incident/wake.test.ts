import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../../src/model/duration.ts'
import { wakeAt } from '../../../../src/model/incident/wake.ts'
import { down, finding, heard, incidentDesk, policyOf } from '../../../support/incident-desk.ts'

const once = { confirm: () => ({ failures: 1, retryAfter: 15_000 }) }

describe('reminders', () => {
  it('come once an interval for as long as nobody takes it on', () => {
    const desk = incidentDesk(policyOf(once))
    desk.look([down])
    const heardAfter: number[] = []
    for (let hour = 1; hour <= 72; hour += 1) {
      desk.pass(HOUR)
      if (heard(desk.wake()).length > 0) heardAfter.push(hour)
    }
    expect(heardAfter).toEqual([24, 48, 72])
  })

  it('count from what was told last', () => {
    const desk = incidentDesk(policyOf(once))
    const slow = finding('page.slow', 'warning')
    desk.look([slow])
    desk.pass(23 * HOUR)
    desk.look([{ ...slow, severity: 'critical' }])
    desk.pass(2 * HOUR)
    expect(desk.wake()).toEqual([])
    desk.pass(22 * HOUR)
    expect(heard(desk.wake())).toEqual(['reminded interval'])
  })

  it('stop when somebody takes it on, and resume when it gets worse', () => {
    const desk = incidentDesk(policyOf(once))
    const slow = finding('page.slow', 'warning')
    desk.look([slow])
    expect(heard(desk.acknowledge('สมชาย', 'แจ้งผู้ให้บริการแล้ว'))).toEqual(['acknowledged'])
    expect(desk.live).toMatchObject([{ phase: 'acknowledged', acknowledgedBy: 'สมชาย', note: 'แจ้งผู้ให้บริการแล้ว' }])
    desk.pass(5 * DAY)
    expect(desk.wake()).toEqual([])
    expect(heard(desk.look([{ ...slow, severity: 'critical' }]).events)).toEqual(['escalated severity'])
    desk.pass(DAY)
    expect(heard(desk.wake())).toEqual(['reminded interval'])
  })

  it('are silent in a maintenance window, and wait a whole interval after it', () => {
    let working = false
    const desk = incidentDesk(policyOf({ ...once, inMaintenance: () => working }))
    desk.look([down])
    desk.pass(DAY)
    working = true
    expect(heard(desk.wake())).toEqual([])
    working = false
    expect(desk.wake()).toEqual([])
    desk.pass(DAY)
    expect(heard(desk.wake())).toEqual(['reminded interval'])
  })
})

describe('acknowledging', () => {
  it('serves once', () => {
    const desk = incidentDesk(policyOf(once))
    desk.look([down])
    expect(desk.acknowledge('a')).toHaveLength(1)
    expect(desk.acknowledge('b')).toEqual([])
    expect(desk.live).toMatchObject([{ acknowledgedBy: 'a' }])
  })

  it('is told, and so is the end', () => {
    const desk = incidentDesk(policyOf(once))
    desk.look([down])
    desk.acknowledge('a')
    desk.pass(MINUTE)
    expect(heard(desk.look([]).events)).toEqual(['resolved'])
  })
})

describe('escalation', () => {
  const escalate = [
    { after: 30 * MINUTE, severities: ['critical'] as const },
    { after: 2 * HOUR, severities: ['critical', 'warning'] as const },
  ]

  it('takes one step after another while nobody takes it on', () => {
    const desk = incidentDesk(policyOf({ ...once, escalate }))
    desk.look([down])
    desk.pass(29 * MINUTE)
    expect(desk.wake()).toEqual([])
    desk.pass(MINUTE)
    expect(desk.wake()).toMatchObject([{ name: 'escalated', reason: 'unacknowledged', step: 0 }])
    expect(desk.wake()).toEqual([])
    desk.pass(90 * MINUTE)
    expect(desk.wake()).toMatchObject([{ name: 'escalated', reason: 'unacknowledged', step: 1 }])
    desk.pass(HOUR)
    expect(desk.wake()).toEqual([])
  })

  it('skips the steps of another severity', () => {
    const desk = incidentDesk(policyOf({ ...once, escalate }))
    desk.look([finding('page.slow', 'warning')])
    desk.pass(2 * HOUR)
    expect(desk.wake()).toMatchObject([{ step: 1 }])
  })

  it('does not happen once somebody has taken it on', () => {
    const policy = policyOf({ ...once, escalate })
    const desk = incidentDesk(policy)
    desk.look([down])
    desk.acknowledge('a')
    desk.pass(DAY)
    expect(desk.wake()).toEqual([])
    expect(desk.live.map((incident) => wakeAt(incident, policy))).toEqual([undefined])
  })
})
