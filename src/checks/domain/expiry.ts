import type { Source } from '../../registries/registration.ts'
import { SAME_DATE } from './state.ts'

/** One date on which, by one source, the registration ends. */
export interface DatedSource {
  readonly source: Source
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  /** Whether the source gave it at an earlier look and not at this one. */
  readonly stale: boolean
}

export interface Weighed {
  /** The date that is judged. */
  readonly counted: DatedSource
  /** Whether the sources lie too far apart to mean the same date. */
  readonly disagree: boolean
}

/**
 * The earliest date counts: warning too soon costs a glance, warning too late costs the domain. Except where it has passed and another
 * source says that it has not: then the domain was most likely renewed, and calling it expired would be a false alarm.
 */
export function weighDates(dates: readonly DatedSource[], now: number): Weighed | undefined {
  const sorted = [...dates].sort((one, other) => one.expiresAt - other.expiresAt)
  const [earliest] = sorted
  const latest = sorted.at(-1)
  if (!earliest || !latest) return undefined
  const disagree = latest.expiresAt - earliest.expiresAt > SAME_DATE
  if (disagree && earliest.expiresAt < now && latest.expiresAt >= now) return { counted: latest, disagree }
  // Sources that agree stand in for each other: name the most trusted, which the caller gives first.
  return { counted: disagree ? earliest : (dates[0] ?? earliest), disagree }
}
