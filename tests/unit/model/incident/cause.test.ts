import { describe, expect, it } from 'vitest'
import { MINUTE, SECOND } from '../../../../src/model/duration.ts'
import { causeOf } from '../../../../src/model/incident/cause.ts'
import type { Incident } from '../../../../src/model/incident/incident.ts'
import { down, finding, heard, incidentDesk, NOON, policyOf } from '../../../support/incident-desk.ts'

const atOnce = policyOf({ confirm: () => ({ failures: 1, retryAfter: 15 * SECOND }) })

function incident(code: string): Incident {
  return {
    id: code,
    siteId: 'site',
    kind: code.split('.')[0] ?? '',
    code,
    subject: 'x',
    phase: 'open',
    severity: 'critical',
    finding: finding(code, 'critical'),
    failures: 2,
    firstBadAt: NOON,
    lastBadAt: NOON,
    flaps: 0,
    steps: 0,
    events: 0,
    origins: [],
  }
}

describe('what explains what', () => {
  it.each([
    ['page.dns-failed', 'domain.expired'],
    ['page.timeout', 'domain.on-hold'],
    ['tls.wrong-host', 'domain.redemption'],
    ['disclosure.broken', 'domain.not-registered'],
    ['tls.handshake-failed', 'page.refused'],
    ['disclosure.missing', 'page.http-status'],
    ['page.content-missing', 'page.soft-error'],
    ['integrity.parked', 'page.soft-error'],
    ['links.dead', 'page.timeout'],
    ['links.dead', 'page.soft-error'],
    ['links.login-wall', 'domain.expired'],
    ['watch.unseen', 'page.timeout'],
    ['disclosure.broken', 'tls.untrusted'],
  ])('%s is explained by %s', (consequence, cause) => {
    const live = [incident(consequence), incident(cause)]
    expect(causeOf(incident(consequence), live)?.code).toBe(cause)
    expect(causeOf(incident(cause), live)).toBeUndefined()
  })

  it.each([
    ['tls.expired', 'page.timeout'],
    ['tls.expires-soon', 'domain.expired'],
    ['domain.expires-soon', 'page.dns-failed'],
    ['renewal.overdue', 'domain.expired'],
    ['page.timeout', 'domain.expires-soon'],
  ])('%s is not explained by %s', (code, other) => {
    expect(causeOf(incident(code), [incident(code), incident(other)])).toBeUndefined()
  })

  it('names the earliest cause of several', () => {
    const live = ['disclosure.broken', 'page.dns-failed', 'domain.expired'].map(incident)
    expect(causeOf(incident('disclosure.broken'), live)?.code).toBe('domain.expired')
    expect(causeOf(incident('page.dns-failed'), live)?.code).toBe('domain.expired')
  })
})

describe('cause before consequence', () => {
  const expired = finding('domain.expired', 'critical', { subject: 'example.go.th' })
  const unresolved = finding('page.dns-failed', 'critical')

  it('alarms the cause alone; the consequence is kept and linked to it', () => {
    const desk = incidentDesk(atOnce)
    expect(heard(desk.look([expired]).events)).toEqual(['opened'])
    const events = desk.look([unresolved]).events
    expect(heard(events)).toEqual([])
    expect(events).toMatchObject([{ name: 'opened', silent: 'cause' }])
    const [cause, consequence] = desk.live
    expect(consequence?.causeId).toBe(cause?.id)
  })

  it('links what was there before its cause was found', () => {
    const desk = incidentDesk(atOnce)
    desk.look([unresolved])
    desk.look([expired])
    expect(desk.live.find(({ kind }) => kind === 'page')?.causeId).toBeDefined()
    desk.pass(3 * 24 * 60 * MINUTE)
    expect(desk.wake().map(({ incident: { kind } }) => kind)).not.toContain('page')
  })

  it('alarms the consequence after all when it outlives its cause', () => {
    const desk = incidentDesk(atOnce)
    desk.look([expired])
    desk.look([unresolved])
    desk.pass(MINUTE)
    expect(heard(desk.look([], { kind: 'domain' }).events)).toEqual(['resolved'])
    desk.pass(MINUTE)
    expect(heard(desk.look([unresolved]).events)).toEqual(['opened'])
  })

  it('says nothing of a consequence that ends with its cause', () => {
    const desk = incidentDesk(atOnce)
    desk.look([expired])
    desk.look([unresolved])
    desk.pass(MINUTE)
    desk.look([], { kind: 'domain' })
    expect(heard(desk.look([], { kind: 'page' }).events)).toEqual([])
    expect(desk.live).toEqual([])
  })

  it('waits for a cause that is still to be confirmed', () => {
    const desk = incidentDesk()
    desk.look([expired])
    expect(heard(desk.watch([unresolved], 2, 15 * SECOND))).toEqual([])
    expect(heard(desk.look([expired]).events)).toEqual(['opened'])
  })

  it('lets an expiring certificate alarm although the page is down', () => {
    const desk = incidentDesk(atOnce)
    desk.look([down])
    expect(heard(desk.look([finding('tls.expired', 'critical')]).events)).toEqual(['opened'])
  })
})
