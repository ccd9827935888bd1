import { describe, expect, it } from 'vitest'
import { channelsFor, routed } from '../../../src/alerts/route.ts'
import type { AlertOptions } from '../../../src/alerts/options.ts'
import type { IncidentEvent } from '../../../src/model/incident/incident.ts'
import { down, incidentDesk, policyOf } from '../../support/incident-desk.ts'

const channels = ['it', 'room', 'boss'].map((id) => ({ id, kind: 'webhook', options: {} }))

function routing(part: Partial<AlertOptions>): Pick<AlertOptions, 'channels' | 'routes' | 'escalate'> {
  return { channels, routes: [], escalate: [], ...part }
}

const topic = { siteId: 'a', kind: 'page', severity: 'critical' } as const

function opened(): IncidentEvent {
  const desk = incidentDesk(policyOf({ confirm: () => ({ failures: 1, retryAfter: 0 }) }))
  const [event] = desk.look([down]).events
  if (!event) throw new Error('no event')
  return event
}

describe('routing', () => {
  it('tells every channel of everything where there are no routes', () => {
    expect(routed(topic, routing({}))).toEqual(['it', 'room', 'boss'])
  })

  it('follows severity, site and kind; every matching route counts, each channel once', () => {
    const routes = [
      { severity: ['critical' as const], channels: ['it', 'room'] },
      { severity: ['critical' as const, 'warning' as const], kinds: ['tls'], channels: ['room'] },
      { severity: ['critical' as const, 'warning' as const], sites: ['a'], channels: ['it'] },
    ]
    const rules = routing({ routes })
    expect(routed(topic, rules)).toEqual(['it', 'room'])
    expect(routed({ ...topic, severity: 'warning' }, rules)).toEqual(['it'])
    expect(routed({ ...topic, siteId: 'b', severity: 'warning' }, rules)).toEqual([])
    expect(routed({ siteId: 'b', kind: 'tls', severity: 'warning' }, rules)).toEqual(['room'])
  })

  it('sends a step of the escalation to its own channels, and what follows to them as well', () => {
    const rules = routing({
      routes: [{ severity: ['critical'], channels: ['it'] }],
      escalate: [{ after: 1, severity: ['critical'], channels: ['boss'] }],
    })
    const event = opened()
    expect(channelsFor(event, rules)).toEqual(['it'])
    expect(channelsFor({ ...event, name: 'escalated', reason: 'unacknowledged', step: 0 }, rules)).toEqual(['boss'])
    const later = { ...event, name: 'resolved' as const, incident: { ...event.incident, steps: 1 } }
    expect(channelsFor(later, rules)).toEqual(['it', 'boss'])
  })

  it('tells nobody of a silent event', () => {
    expect(channelsFor({ ...opened(), silent: 'cause' }, routing({}))).toEqual([])
  })
})
