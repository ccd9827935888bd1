import type { Incident, IncidentEvent } from './incident.ts'
import { withEvent } from './incident.ts'
import type { IncidentPolicy } from './policy.ts'

/** What is due by the clock alone, without a look. */
type Duty = { readonly at: number; readonly step: number } | { readonly at: number; readonly step: undefined }

function duty(incident: Incident, policy: Pick<IncidentPolicy, 'remind' | 'escalate'>): Duty | undefined {
  const { phase, announcedAt, toldAt, causeId, goodSince, rung, steps, severity } = incident
  if (phase !== 'open' || announcedAt === undefined || causeId !== undefined || goodSince !== undefined)
    return undefined
  const step = policy.escalate.findIndex((one, index) => index >= steps && one.severities.includes(severity))
  const due: Duty[] = []
  const next = policy.escalate[step]
  if (next) due.push({ at: announcedAt + next.after, step })
  // What has an end is told on the rungs of its ladder instead.
  if (policy.remind !== undefined && rung === undefined && toldAt !== undefined) {
    due.push({ at: toldAt + policy.remind, step: undefined })
  }
  return due.sort((a, b) => a.at - b.at)[0]
}

/** When {@link wake} has something to do for this incident; undefined: never, as it stands. */
export function wakeAt(incident: Incident, policy: Pick<IncidentPolicy, 'remind' | 'escalate'>): number | undefined {
  return duty(incident, policy)?.at
}

/** A reminder, or one step of the escalation, where it is due: open, told, not acknowledged, explained by no cause. */
export function wake(
  incident: Incident,
  now: number,
  policy: IncidentPolicy,
): { incident: Incident; event: IncidentEvent } | undefined {
  const due = duty(incident, policy)
  if (due === undefined || due.at > now) return undefined
  const silent = policy.inMaintenance(incident.siteId, incident.kind, now) ? { silent: 'maintenance' as const } : {}
  if (due.step === undefined) {
    const told = withEvent(incident, { name: 'reminded', reason: 'interval', at: now, ...silent })
    // A silent reminder still restarts the clock, or it would be due at every tick.
    return { ...told, incident: { ...told.incident, toldAt: now } }
  }
  const stepped = { ...incident, steps: due.step + 1 }
  return withEvent(stepped, { name: 'escalated', reason: 'unacknowledged', at: now, step: due.step, ...silent })
}

/** Somebody has taken it on. Undefined where there is nothing to take on: it is over, or taken on already. */
export function acknowledge(
  incident: Incident,
  by: string,
  note: string | undefined,
  now: number,
): { incident: Incident; event: IncidentEvent } | undefined {
  if (incident.phase !== 'open') return undefined
  const taken: Incident = {
    ...incident,
    phase: 'acknowledged',
    acknowledgedAt: now,
    acknowledgedBy: by,
    ...(note === undefined ? {} : { note }),
  }
  return withEvent(taken, {
    name: 'acknowledged',
    at: now,
    ...(incident.announcedAt === undefined ? { silent: 'unannounced' } : {}),
  })
}
