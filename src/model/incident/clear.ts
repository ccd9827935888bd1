import type { Incident, IncidentEvent } from './incident.ts'
import { withEvent } from './incident.ts'
import type { Look } from './look.ts'
import { clears } from './look.ts'
import type { Confirmation } from './policy.ts'
import { flapWindow } from './policy.ts'
import { isUnseen } from './unseen.ts'

interface Cleared {
  /** Absent where a pending incident came to nothing. */
  readonly incident: Incident | undefined
  readonly events: readonly IncidentEvent[]
}

/** An incident after a look that did not report it. One good look resolves, but what has flapped must stay good. */
export function clearOne(before: Incident, look: Look, now: number, confirmation: Confirmation): Cleared {
  const unchanged = { incident: before, events: [] }
  const seen = isUnseen(before) || clears(look, before.subject)
  if (!seen || look.at < before.lastBadAt) return unchanged
  if (before.phase === 'pending') {
    // Unconfirmed after it had been over: it is over still.
    const over = before.resolvedAt !== undefined ? { ...before, phase: 'resolved' as const, failures: 0 } : undefined
    return { incident: over, events: [] }
  }
  const goodSince = before.goodSince ?? look.at
  if (before.flaps > 0 && look.at - goodSince < flapWindow(confirmation)) {
    return before.goodSince === undefined ? { incident: { ...before, goodSince }, events: [] } : unchanged
  }
  const { causeId: _cause, goodSince: _good, ...rest } = before
  const silent = before.announcedAt === undefined ? { silent: 'unannounced' as const } : {}
  const resolved: Incident = { ...rest, phase: 'resolved', resolvedAt: goodSince }
  const told = withEvent(resolved, { name: 'resolved', at: now, ...silent })
  return { incident: told.incident, events: [told.event] }
}
