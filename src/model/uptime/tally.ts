import type { Status } from '../status.ts'
import { STATUSES } from '../status.ts'

/** Milliseconds spent in each state. Time without a look is `gap`: it counts neither as up nor as down. */
export type Tally = Readonly<Record<Status | 'gap', number>>

export const emptyTally: Tally = { ok: 0, unknown: 0, warning: 0, critical: 0, gap: 0 }

export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...emptyTally }
  for (const tally of tallies) {
    for (const state of [...STATUSES, 'gap'] as const) sum[state] += tally[state]
  }
  return sum
}

/**
 * The share of the time that was really seen in which the site served: ok and warning against critical. From 0 to 1;
 * undefined where nothing was seen (unknown and gap are not seen).
 */
export function availability(tally: Tally): number | undefined {
  const up = tally.ok + tally.warning
  const seen = up + tally.critical
  return seen === 0 ? undefined : up / seen
}
