import type { Status } from '../status.ts'
import type { Gap } from './gap.ts'
import { gapWithin } from './gap.ts'
import type { Histogram } from './histogram.ts'
import { addHistograms, histogramOf } from './histogram.ts'
import type { Look } from './look.ts'
import type { PhaseSums } from './phase-sums.ts'
import { addPhaseSums, noPhases, phaseSums } from './phase-sums.ts'
import type { Tally } from './tally.ts'
import { addTallies, emptyTally } from './tally.ts'

/** What a stretch of time amounted to. */
export interface Rollup {
  readonly tally: Tally
  /** How many looks began in it. */
  readonly looks: number
  /** Response times in milliseconds of the looks that were served (ok, warning). */
  readonly times: {
    readonly count: number
    readonly sum: number
    readonly max: number
    readonly histogram: Histogram
    readonly phases: PhaseSums
  }
}

export const emptyRollup: Rollup = {
  tally: emptyTally,
  looks: 0,
  times: { count: 0, sum: 0, max: 0, histogram: new Map(), phases: noPhases },
}

/** The look that tells what is known until the next one. */
export type LastLook = Pick<Look, 'at' | 'status'>

/** What the arithmetic must know of a watch besides its looks. */
export interface Cover {
  /** Milliseconds for which a look is believed when no other follows. */
  readonly coverMs: number
  /** When nothing could be watched. */
  readonly gaps: readonly Pick<Gap, 'from' | 'to'>[]
}

/** A look is believed for two and a half intervals, and a little longer for the second look that confirms: milliseconds. */
export function coverOf(intervalMs: number): number {
  return intervalMs * 2.5 + CONFIRMATION
}

const CONFIRMATION = 60_000

function spent(status: Status, from: number, to: number, gaps: Cover['gaps']): Tally {
  const gap = gapWithin(gaps, from, to)
  return addTallies([
    { ...emptyTally, [status]: to - from - gap },
    { ...emptyTally, gap },
  ])
}

/** Milliseconds of [from, to) by state, where `last` was the newest look before and no other began in it. */
export function stretch(last: LastLook | undefined, from: number, to: number, cover: Cover): Tally {
  if (to <= from) return emptyTally
  const until = last ? Math.min(to, Math.max(from, last.at + cover.coverMs)) : from
  const seen = last && until > from ? spent(last.status, from, until, cover.gaps) : emptyTally
  return { ...seen, gap: seen.gap + to - until }
}

/** Everything but the time: how many looks, how fast. */
export function measured(looks: readonly Look[]): Rollup {
  const served = looks.filter(({ status }) => status === 'ok' || status === 'warning')
  const times = served.map(({ durationMs, timings }) => timings?.totalMs ?? durationMs)
  return {
    tally: emptyTally,
    looks: looks.length,
    times: {
      count: times.length,
      sum: times.reduce((sum, ms) => sum + ms, 0),
      max: times.reduce((max, ms) => Math.max(max, ms), 0),
      histogram: histogramOf(times),
      phases: phaseSums(served),
    },
  }
}

/** The whole of several stretches that do not overlap. */
export function addRollups(rollups: readonly Rollup[]): Rollup {
  return {
    tally: addTallies(rollups.map(({ tally }) => tally)),
    looks: rollups.reduce((sum, { looks }) => sum + looks, 0),
    times: {
      count: rollups.reduce((sum, { times }) => sum + times.count, 0),
      sum: rollups.reduce((sum, { times }) => sum + times.sum, 0),
      max: rollups.reduce((max, { times }) => Math.max(max, times.max), 0),
      histogram: addHistograms(rollups.map(({ times }) => times.histogram)),
      phases: addPhaseSums(rollups.map(({ times }) => times.phases)),
    },
  }
}

/** A stretch as far as its last look; what follows that look is {@link stretch}. */
export interface OpenRollup extends Rollup {
  readonly last: LastLook
}

/**
 * Carries the roll-up of a stretch that begins at `from` on to the last of `looks`: all of them in the stretch, in
 * order, after `before` (the newest look so far, in this stretch or an earlier one).
 */
export function extend(
  open: Rollup | undefined,
  before: LastLook | undefined,
  looks: readonly [Look, ...Look[]],
  from: number,
  cover: Cover,
): OpenRollup {
  let last = before
  let reached = Math.max(from, before?.at ?? from)
  const tallies: Tally[] = []
  for (const look of looks) {
    tallies.push(stretch(last, reached, look.at, cover))
    reached = look.at
    last = look
  }
  const added = { ...measured(looks), tally: addTallies(tallies) }
  const newest = looks.at(-1) ?? looks[0]
  return { ...addRollups(open ? [open, added] : [added]), last: { at: newest.at, status: newest.status } }
}
