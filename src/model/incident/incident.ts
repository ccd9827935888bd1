import type { Finding } from '../finding.ts'
import type { AlarmSeverity } from './look.ts'

export const INCIDENT_PHASES = ['pending', 'open', 'acknowledged', 'resolved'] as const
export type IncidentPhase = (typeof INCIDENT_PHASES)[number]

/** An open problem of one site. All instants are milliseconds since the epoch. */
export interface Incident {
  /** UUID. */
  readonly id: string
  readonly siteId: string
  /** Id of the check kind. */
  readonly kind: string
  /** Finding code; with site, kind and subject it is the key under which no two live incidents exist. */
  readonly code: string
  readonly subject: string
  /** `pending` waits for confirmation and has been told to nobody. */
  readonly phase: IncidentPhase
  readonly severity: AlarmSeverity
  /** What the latest bad look saw. */
  readonly finding: Finding
  /** Bad looks in a row while pending. */
  readonly failures: number
  /** The first bad look: durations count from here. */
  readonly firstBadAt: number
  readonly lastBadAt: number
  readonly openedAt?: number
  /** Good again, but it has flapped: it is resolved once it has stayed good. */
  readonly goodSince?: number
  /** The first good look. */
  readonly resolvedAt?: number
  readonly acknowledgedAt?: number
  readonly acknowledgedBy?: string
  readonly note?: string
  /** How often it came back after it had been good. */
  readonly flaps: number
  /** The incident that explains this one, which then alarms in its stead. */
  readonly causeId?: string
  /** When people were first told; absent while a cause or a maintenance window keeps it quiet. */
  readonly announcedAt?: number
  /** When people were last told: reminders count from here. */
  readonly toldAt?: number
  /** Steps of `alerts.escalate` taken so far. */
  readonly steps: number
  /** The rung of the expiry ladder last told, for the certificate or date named by `identity`. */
  readonly rung?: number
  readonly identity?: string
  /** Number of the latest event. */
  readonly events: number
  readonly origins: readonly string[]
}

export const EVENT_NAMES = ['opened', 'escalated', 'reminded', 'acknowledged', 'resolved'] as const
export type EventName = (typeof EVENT_NAMES)[number]

/** Why an event happened, where its name leaves it open. */
export type EventReason = 'again' | 'severity' | 'unacknowledged' | 'interval' | 'rung'

/** Why nobody is told of an event, which is recorded all the same. */
export type Silence = 'cause' | 'maintenance' | 'unannounced'

export interface IncidentEvent {
  /** Counts from 1 within the incident: the order in which people hear of them. */
  readonly seq: number
  readonly name: EventName
  readonly reason?: EventReason
  readonly at: number
  readonly silent?: Silence
  /** Which step of `alerts.escalate` this is, from 0. */
  readonly step?: number
  /** The incident as it was then: what is said later is said from this. */
  readonly incident: Incident
}

export interface IncidentKey {
  readonly siteId: string
  readonly kind: string
  readonly code: string
  readonly subject: string
}

/** One text for the four parts of the key. */
export function keyOf({ siteId, kind, code, subject }: IncidentKey): string {
  return JSON.stringify([siteId, kind, code, subject])
}

/** Pending, open or acknowledged. */
export function isLive({ phase }: Incident): boolean {
  return phase !== 'resolved'
}

/** Confirmed and not over. */
export function isStanding({ phase }: Incident): boolean {
  return phase === 'open' || phase === 'acknowledged'
}

/** The incident with one event more, and that event. */
export function withEvent(
  incident: Incident,
  event: Omit<IncidentEvent, 'seq' | 'incident'>,
): { incident: Incident; event: IncidentEvent } {
  const told = event.silent === undefined ? { toldAt: event.at } : {}
  const next = { ...incident, ...told, events: incident.events + 1 }
  return { incident: next, event: { ...event, seq: next.events, incident: next } }
}
