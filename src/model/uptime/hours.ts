import { HOUR } from '../duration.ts'
import type { Cover, LastLook, OpenRollup, Rollup } from './rollup.ts'
import { addRollups, emptyRollup, stretch } from './rollup.ts'
import { addTallies } from './tally.ts'

/** What is stored of an hour: up to its last look. Hours without a look are not stored. */
export interface StoredHour {
  /** Hours since the epoch. */
  readonly hour: number
  readonly rollup: OpenRollup
}

/** A stretch of time, complete; instants in milliseconds, the end excluded. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly rollup: Rollup
}

export function hourOf(at: number): number {
  return Math.floor(at / HOUR)
}

/**
 * Every hour from the one that holds `from` until `to` (excluded, cuts the last hour), each complete: what follows an
 * hour's last look, and hours without a look, are told by the newest look before. `stored` are hours of one watch in order,
 * and begin early enough before `from` to hold a look that is still believed (`coverMs`).
 */
export function completeHours(stored: readonly StoredHour[], from: number, to: number, cover: Cover): Stretch[] {
  const first = hourOf(from)
  const byHour = new Map(stored.map(({ hour, rollup }) => [hour, rollup]))
  let last: LastLook | undefined = stored.findLast(({ hour }) => hour < first)?.rollup.last
  const stretches: Stretch[] = []
  for (let hour = first; hour * HOUR < to; hour++) {
    const start = hour * HOUR
    const end = Math.min(start + HOUR, to)
    const rollup = byHour.get(hour)
    last = rollup?.last ?? last
    const rest = stretch(last, rollup ? rollup.last.at : start, end, cover)
    const base = rollup ?? emptyRollup
    stretches.push({ from: start, to: end, rollup: { ...base, tally: addTallies([base.tally, rest]) } })
  }
  return stretches
}

/** The whole of a list of stretches. */
export function total(stretches: readonly Stretch[]): Rollup {
  return addRollups(stretches.map(({ rollup }) => rollup))
}
