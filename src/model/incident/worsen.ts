import type { Incident, IncidentEvent } from './incident.ts'
import { isStanding, withEvent } from './incident.ts'
import { isNewRung, ladderOf } from './ladder.ts'
import type { BadFinding, Look } from './look.ts'
import type { IncidentPolicy } from './policy.ts'
import { isUnseen } from './unseen.ts'

interface Worse {
  readonly incident: Incident
  readonly events: readonly IncidentEvent[]
}

/** Whether the bad looks so far open the incident. */
function confirmed(incident: Incident, look: Look, policy: IncidentPolicy): boolean {
  if (isUnseen(incident)) return look.at - incident.firstBadAt >= policy.unseenAfter
  return incident.failures >= policy.confirm(look.kind).failures
}

/** An incident after one more bad look at it. */
export function worsen(before: Incident, finding: BadFinding, look: Look, now: number, policy: IncidentPolicy): Worse {
  const { goodSince, ...rest } = before
  const seen: Incident = {
    ...rest,
    code: finding.code,
    subject: finding.subject,
    finding,
    lastBadAt: Math.max(look.at, before.lastBadAt),
    origins: look.origins ?? before.origins,
    failures: before.failures + 1,
  }
  if (before.phase === 'pending') return open({ ...seen, severity: finding.severity }, look, now, policy)
  if (!isStanding(before)) return { incident: before, events: [] }

  const again = { ...seen, failures: before.failures, ...(goodSince === undefined ? {} : { flaps: before.flaps + 1 }) }
  if (finding.severity === 'critical' && before.severity === 'warning') {
    return tell(
      onRung({ ...again, phase: 'open', severity: 'critical' }),
      { name: 'escalated', reason: 'severity' },
      now,
    )
  }
  const reached = ladderOf(finding)
  const eased = { ...again, severity: finding.severity }
  // Whoever has taken it on is told once that the end has passed, not every day after.
  const daily = before.phase === 'acknowledged' && before.rung !== undefined && before.rung < 0
  if (reached && isNewRung(before, reached) && !daily) {
    return tell(onRung(eased), { name: 'reminded', reason: 'rung' }, now)
  }
  return { incident: eased, events: [] }
}

/** An event that is silent for those who have not heard of the incident yet. */
function tell(incident: Incident, event: Pick<IncidentEvent, 'name' | 'reason'>, now: number): Worse {
  const silent = incident.announcedAt === undefined ? { silent: 'unannounced' as const } : {}
  const told = withEvent(incident, { ...event, at: now, ...silent })
  return { incident: told.incident, events: [told.event] }
}

function onRung(incident: Incident): Incident {
  const reached = ladderOf(incident.finding)
  return reached ? { ...incident, rung: reached.rung, identity: reached.identity } : incident
}

/** Opens what is confirmed. What comes back within the flap window is the same incident; the ladder does not start anew. */
function open(incident: Incident, look: Look, now: number, policy: IncidentPolicy): Worse {
  if (!confirmed(incident, look, policy)) return { incident, events: [] }
  const { resolvedAt, announcedAt, acknowledgedAt: _at, acknowledgedBy: _by, note: _note, ...rest } = incident
  const opened: Incident = { ...rest, phase: 'open', openedAt: now, steps: 0 }
  if (resolvedAt === undefined) return { incident: onRung(opened), events: [] }

  const reached = ladderOf(incident.finding)
  const known = reached !== undefined && announcedAt !== undefined && !isNewRung(incident, reached)
  const back = onRung({ ...opened, flaps: incident.flaps + 1 })
  return { incident: known ? { ...back, announcedAt } : back, events: [] }
}
