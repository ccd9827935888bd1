import { causeOf } from './cause.ts'
import { clearOne } from './clear.ts'
import { sameProblem } from './face.ts'
import { identityOf } from './ladder.ts'
import type { Incident, IncidentEvent, IncidentKey, Silence } from './incident.ts'
import { isLive, isStanding, keyOf, withEvent } from './incident.ts'
import type { BadFinding, Look } from './look.ts'
import { couldNotSee, isBad } from './look.ts'
import type { IncidentPolicy } from './policy.ts'
import { flapWindow } from './policy.ts'
import { isUnseen, unseenFinding } from './unseen.ts'
import { worsen } from './worsen.ts'

/** What is known of one site before a look. */
export interface IncidentState {
  /** All live incidents of the site, of every kind. */
  readonly live: readonly Incident[]
  /** The latest resolved incident of each key that the look reports, where there is one. */
  readonly previous: readonly Incident[]
}

export interface Decision {
  /** The live incidents of the site after the look. */
  readonly live: readonly Incident[]
  /** New or different from before, resolved ones included. */
  readonly changed: readonly Incident[]
  /** In the order in which they happened. */
  readonly events: readonly IncidentEvent[]
  /** Ids of pending incidents that came to nothing: they leave no trace. */
  readonly dropped: readonly string[]
  /** When to look again on a fresh connection, to confirm; absent: at the usual time. */
  readonly lookAgainAt?: number
}

/** The bad findings of a look, one a key (the gravest), and the missing sight itself where the look saw nothing. */
function badFindings(look: Look): BadFinding[] {
  const byKey = new Map<string, BadFinding>()
  for (const finding of look.findings) {
    if (!isBad(finding)) continue
    const key = keyOf({ ...look, ...finding })
    if (byKey.get(key)?.severity !== 'critical') byKey.set(key, finding)
  }
  if (byKey.size === 0 && couldNotSee(look)) return [unseenFinding(look)]
  return [...byKey.values()]
}

/** The keys under which a look may begin an incident: for these the caller looks up {@link IncidentState.previous}. */
export function keysOf(look: Look): IncidentKey[] {
  if (look.blind === true) return []
  const { siteId, kind } = look
  return badFindings(look).map(({ code, subject }) => ({ siteId, kind, code, subject }))
}

/**
 * Which incident a finding belongs to: the live one under its key, else a live one of which it is another face, else a
 * resolved one that it brings back (within the flap window, or for the same certificate or date), else a new one.
 */
function incidentFor(
  finding: BadFinding,
  look: Look,
  state: IncidentState,
  taken: ReadonlyMap<string, Incident>,
  reported: ReadonlySet<string>,
  policy: IncidentPolicy,
): Incident {
  const key = { siteId: look.siteId, kind: look.kind, code: finding.code, subject: finding.subject }
  const free = state.live.filter(({ id }) => !taken.has(id))
  const found =
    free.find((incident) => keyOf(incident) === keyOf(key)) ??
    free.find((incident) => sameProblem(incident, key) && !reported.has(keyOf(incident)))
  if (found) return found

  const identity = identityOf(finding)
  const previous = state.previous.find((incident) => keyOf(incident) === keyOf(key))
  const back =
    previous?.resolvedAt !== undefined &&
    (look.at - previous.resolvedAt < flapWindow(policy.confirm(look.kind)) ||
      (identity !== undefined && previous.identity === identity))
  if (back) return { ...previous, phase: 'pending', failures: 0 }

  return {
    id: policy.newId(),
    ...key,
    phase: 'pending',
    severity: finding.severity,
    finding,
    failures: 0,
    firstBadAt: look.at,
    lastBadAt: look.at,
    flaps: 0,
    steps: 0,
    events: 0,
    origins: look.origins ?? [],
  }
}

function silenceOf(incident: Incident, now: number, policy: IncidentPolicy): Silence | undefined {
  if (incident.causeId !== undefined) return 'cause'
  return policy.inMaintenance(incident.siteId, incident.kind, now) ? 'maintenance' : undefined
}

/** What must be told of an open incident that nobody has heard of: unless its cause or a maintenance window is enough. */
function announce(
  incident: Incident,
  now: number,
  policy: IncidentPolicy,
): { incident: Incident; event?: IncidentEvent } {
  if (!isStanding(incident) || incident.announcedAt !== undefined) return { incident }
  const again = incident.flaps > 0 ? { reason: 'again' as const } : {}
  const silent = silenceOf(incident, now, policy)
  if (silent === undefined) return withEvent({ ...incident, announcedAt: now }, { name: 'opened', ...again, at: now })
  // Recorded once; told when the cause or the window is gone and it is still bad.
  if (incident.events > 0 && incident.openedAt !== now) return { incident }
  return withEvent(incident, { name: 'opened', ...again, at: now, silent })
}

/**
 * What one look does to the incidents of its site. Pure: `now` is when the look is recorded, in milliseconds since the
 * epoch. Unknown looks neither confirm nor resolve; blind ones change nothing.
 */
export function decide(state: IncidentState, look: Look, now: number, policy: IncidentPolicy): Decision {
  if (look.blind === true) return { live: state.live, changed: [], events: [], dropped: [] }
  const findings = badFindings(look)
  if (findings.length === 0 && state.live.length === 0)
    return { live: state.live, changed: [], events: [], dropped: [] }

  const confirmation = policy.confirm(look.kind)
  const events: IncidentEvent[] = []
  const dropped: string[] = []
  const touched = new Map<string, Incident>()
  const reported = new Set(findings.map((finding) => keyOf({ ...look, ...finding })))
  let pending = false
  for (const finding of findings) {
    const incident = incidentFor(finding, look, state, touched, reported, policy)
    const worse = worsen(incident, finding, look, now, policy)
    events.push(...worse.events)
    touched.set(incident.id, worse.incident)
    pending ||= worse.incident.phase === 'pending' && !isUnseen(worse.incident)
  }
  for (const incident of state.live) {
    if (incident.kind !== look.kind || touched.has(incident.id)) continue
    const cleared = clearOne(incident, look, now, confirmation)
    events.push(...cleared.events)
    if (cleared.incident === undefined) dropped.push(incident.id)
    else touched.set(incident.id, cleared.incident)
  }

  const before = new Set(state.live)
  const gone = new Set(dropped)
  const known = state.live.filter(({ id }) => !gone.has(id)).map((one) => touched.get(one.id) ?? one)
  const fresh = [...touched.values()].filter(({ id }) => !state.live.some((one) => one.id === id))
  const all = [...known, ...fresh]
  const live = all.filter(isLive)
  const settled = all.map((one) => {
    const incident = withCause(one, live)
    if (!reported.has(keyOf(incident))) return incident
    const told = announce(incident, now, policy)
    if (told.event) events.push(told.event)
    return told.incident
  })
  return {
    live: settled.filter(isLive),
    changed: settled.filter((incident) => !before.has(incident)),
    events,
    dropped,
    ...(pending ? { lookAgainAt: now + confirmation.retryAfter } : {}),
  }
}

function withCause(incident: Incident, live: readonly Incident[]): Incident {
  if (!isLive(incident)) return incident
  const { causeId, ...rest } = incident
  const cause = causeOf(incident, live)?.id
  if (cause === causeId) return incident
  return cause === undefined ? rest : { ...rest, causeId: cause }
}
