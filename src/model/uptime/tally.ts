import type { Status } from '../status.ts'

/** Milliseconds spent in each state. Time without a look is `gap`: it counts neither as up nor as down. */
export type Tally = Readonly<Record<Status | 'gap', number>>

export const emptyTally: Tally = { ok: 0, unknown: 0, warning: 0, critical: 0, gap: 0 }

export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...emptyTally }
  // By name: 90 days of 1,000 websites are summed for one page.
  for (const { ok, unknown, warning, critical, gap } of tallies) {
    sum.ok += ok
    sum.unknown += unknown
    sum.warning += warning
    sum.critical += critical
    sum.gap += gap
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
