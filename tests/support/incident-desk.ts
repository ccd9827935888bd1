import { decide } from '../../src/model/incident/decide.ts'
import type { Incident, IncidentEvent } from '../../src/model/incident/incident.ts'
import { keyOf } from '../../src/model/incident/incident.ts'
import type { Look } from '../../src/model/incident/look.ts'
import type { IncidentPolicy } from '../../src/model/incident/policy.ts'
import { UNSEEN_AFTER } from '../../src/model/incident/policy.ts'
import { acknowledge, wake } from '../../src/model/incident/wake.ts'
import type { Finding, Severity } from '../../src/model/finding.ts'
import { statusOf } from '../../src/model/finding.ts'
import { DAY, SECOND } from '../../src/model/duration.ts'

/** Noon in Bangkok, 23 November 2569. */
export const NOON = Date.parse('2026-11-23T05:00:00Z')

export function finding(code: string, severity: Severity, more: Partial<Finding> = {}): Finding {
  return { code, severity, subject: 'www.example.go.th', ...more }
}

export const down = finding('page.timeout', 'critical')

export function policyOf(more: Partial<IncidentPolicy> = {}): IncidentPolicy {
  let made = 0
  return {
    confirm: () => ({ failures: 2, retryAfter: 15 * SECOND }),
    remind: DAY,
    escalate: [],
    unseenAfter: UNSEEN_AFTER,
    inMaintenance: () => false,
    newId: () => `incident-${(made += 1)}`,
    ...more,
  }
}

/** Keeps the incidents of one site, as the store does, and a clock that the test moves. */
export function incidentDesk(policy: IncidentPolicy = policyOf()) {
  const all = new Map<string, Incident>()
  let now = NOON
  const standing = (): Incident[] => [...all.values()].filter(({ phase }) => phase !== 'resolved')

  function keep(incident: Incident): void {
    all.set(incident.id, incident)
  }

  return {
    get now() {
      return now
    },
    pass(ms: number): void {
      now += ms
    },
    get incidents(): Incident[] {
      return [...all.values()]
    },
    get live(): Incident[] {
      return standing()
    },
    /** One look, recorded as soon as it began; answers what people would hear. */
    look(findings: readonly Finding[], more: Partial<Look> = {}) {
      const look: Look = {
        siteId: 'site',
        kind: findings[0]?.code.split('.')[0] ?? 'page',
        at: now,
        status: statusOf(findings),
        findings,
        ...more,
      }
      const keys = new Set(findings.map(({ code, subject }) => keyOf({ ...look, code, subject })))
      const previous = [...all.values()]
        .filter((incident) => incident.phase === 'resolved' && keys.has(keyOf(incident)))
        .sort((a, b) => (b.resolvedAt ?? 0) - (a.resolvedAt ?? 0))
      const decision = decide({ live: standing(), previous }, look, now, policy)
      for (const incident of decision.changed) keep(incident)
      for (const id of decision.dropped) all.delete(id)
      return decision
    },
    /** Looks every so often for so long; answers all events. */
    watch(findings: readonly Finding[], times: number, every: number, more: Partial<Look> = {}): IncidentEvent[] {
      const events: IncidentEvent[] = []
      for (let i = 0; i < times; i += 1) {
        events.push(...this.look(findings, { ...more, at: now }).events)
        now += every
      }
      return events
    },
    wake(): IncidentEvent[] {
      return standing().flatMap((incident) => {
        const woken = wake(incident, now, policy)
        if (woken) keep(woken.incident)
        return woken ? [woken.event] : []
      })
    },
    acknowledge(by: string, note?: string): IncidentEvent[] {
      return standing().flatMap((incident) => {
        const taken = acknowledge(incident, by, note, now)
        if (taken) keep(taken.incident)
        return taken ? [taken.event] : []
      })
    },
  }
}

/** Names of events that people hear, in order: `opened`, `escalated severity`. */
export function heard(events: readonly IncidentEvent[]): string[] {
  return events
    .filter(({ silent }) => silent === undefined)
    .map(({ name, reason }) => (reason === undefined ? name : `${name} ${reason}`))
}
