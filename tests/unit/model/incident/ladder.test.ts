import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import { rungOf } from '../../../../src/model/incident/ladder.ts'
import { finding, heard, incidentDesk, policyOf } from '../../../support/incident-desk.ts'

const atOnce = policyOf({ confirm: () => ({ failures: 1, retryAfter: 15_000 }) })

function expiring(daysLeft: number, identity = 'aa11') {
  const severity = daysLeft < 8 ? 'critical' : 'warning'
  const code = daysLeft < 0 ? 'tls.expired' : 'tls.expires-soon'
  return finding(code, severity, { params: { daysLeft, fingerprint256: identity } })
}

describe('rungs', () => {
  it.each([
    [75, 60],
    [60, 60],
    [59, 60],
    [31, 60],
    [30, 30],
    [15, 30],
    [14, 14],
    [8, 14],
    [7, 7],
    [4, 7],
    [3, 3],
    [2, 3],
    [1.9, 1],
    [1, 1],
    [0.99, 0],
    [0, 0],
    [-0.01, -1],
    [-1, -1],
    [-12, -12],
  ])('%d days left are rung %d', (daysLeft, rung) => {
    expect(rungOf(daysLeft)).toBe(rung)
  })
})

describe('the expiry ladder', () => {
  /** Looks every six hours from `from` days left down to `to`; the days left at which people heard something. */
  function told(from: number, to: number): [number, string][] {
    const desk = incidentDesk(atOnce)
    const heardAt: [number, string][] = []
    for (let left = from; left >= to; left -= 0.25) {
      for (const name of heard(desk.look([expiring(left)]).events)) heardAt.push([left, name])
      desk.pass(6 * HOUR)
      expect(desk.wake()).toEqual([])
    }
    return heardAt
  }

  it('tells once a rung, and every day after the end', () => {
    expect(told(60, -3)).toEqual([
      [60, 'opened'],
      [30.75, 'reminded rung'],
      [14.75, 'reminded rung'],
      [7.75, 'escalated severity'],
      [3.75, 'reminded rung'],
      [1.75, 'reminded rung'],
      [0.75, 'reminded rung'],
      [-0.25, 'reminded rung'],
      [-1.25, 'reminded rung'],
      [-2.25, 'reminded rung'],
    ])
  })

  it('tells in the last 24 hours, and again when the end has passed', () => {
    expect(told(0.75, -0.5)).toEqual([
      [0.75, 'opened'],
      [-0.25, 'reminded rung'],
    ])
  })

  it('begins on the rung on which the problem was found', () => {
    expect(told(5, 2.5)).toEqual([
      [5, 'opened'],
      [3.75, 'reminded rung'],
    ])
  })

  it('starts anew for another certificate', () => {
    const desk = incidentDesk(atOnce)
    desk.look([expiring(13)])
    expect(heard(desk.look([expiring(13)]).events)).toEqual([])
    expect(heard(desk.look([expiring(13, 'bb22')]).events)).toEqual(['reminded rung'])
    expect(heard(desk.look([expiring(13, 'bb22')]).events)).toEqual([])
  })

  it('ends with the renewal', () => {
    const desk = incidentDesk(atOnce)
    desk.look([expiring(13)])
    desk.pass(HOUR)
    expect(heard(desk.look([], { kind: 'tls' }).events)).toEqual(['resolved'])
    expect(desk.live).toEqual([])
  })

  it('does not tell the same rung of the same certificate twice, even if another server hid it for a while', () => {
    const desk = incidentDesk(atOnce)
    desk.look([expiring(13)])
    desk.pass(DAY)
    desk.look([], { kind: 'tls' })
    desk.pass(DAY)
    expect(heard(desk.look([expiring(11)]).events)).toEqual([])
    desk.pass(4 * DAY)
    expect(heard(desk.look([expiring(6.9)]).events)).toEqual(['escalated severity'])
    expect(desk.incidents).toHaveLength(1)
  })

  it('tells whoever took it on of the next rungs and of the end, and then leaves them in peace', () => {
    const desk = incidentDesk(atOnce)
    desk.look([expiring(13)])
    desk.acknowledge('ปลัด')
    expect(heard(desk.look([expiring(6)]).events)).toEqual(['escalated severity'])
    desk.acknowledge('ปลัด')
    expect(heard(desk.look([expiring(2)]).events)).toEqual(['reminded rung'])
    expect(heard(desk.look([expiring(-1)]).events)).toEqual(['reminded rung'])
    expect(heard(desk.look([expiring(-2)]).events)).toEqual([])
  })
})
