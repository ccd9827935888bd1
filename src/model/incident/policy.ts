import type { AlarmSeverity } from './look.ts'
import { DAY } from '../duration.ts'

export interface Confirmation {
  /** Bad looks in a row that open an incident. */
  readonly failures: number
  /** Milliseconds from a bad look to the one that confirms it. */
  readonly retryAfter: number
}

/** Who is told as well where nobody acknowledges; the channels belong to the routing. */
export interface EscalationStep {
  /** Milliseconds since people were first told. */
  readonly after: number
  readonly severities: readonly AlarmSeverity[]
}

/** The rules by which looks become incidents. Durations in milliseconds. */
export interface IncidentPolicy {
  confirm(kind: string): Confirmation
  /** Time between two reminders of an incident that nobody acknowledged; absent: none. */
  readonly remind?: number
  readonly escalate: readonly EscalationStep[]
  /** How long a watch may go without seeing before that is told. */
  readonly unseenAfter: number
  /** Whether the site is in a maintenance window: recorded, not told. */
  inMaintenance(siteId: string, kind: string, at: number): boolean
  /** A fresh UUID. */
  newId(): string
}

export const UNSEEN_AFTER = DAY

/**
 * An incident that comes back sooner than this after its end is the same one, and from then on must stay good for as
 * long before it counts as over. Twenty confirmations: five minutes with the default `retry_after` of 15 s.
 */
export function flapWindow({ retryAfter }: Confirmation): number {
  return 20 * retryAfter
}
