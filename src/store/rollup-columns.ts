import type { Histogram } from '../model/uptime/histogram.ts'
import type { OpenRollup, Rollup } from '../model/uptime/rollup.ts'
import type { PhaseSums } from '../model/uptime/phase-sums.ts'
import { packHistogram, unpackHistogram } from './packed/histogram.ts'
import { packPhaseSums, unpackPhaseSums } from './packed/phase-sums.ts'
import { statusAt } from './status-column.ts'
import type { RollupColumns } from './tables/watch.ts'

const TENTHS = 10

export function columnsOf({ tally, looks, times }: Rollup): RollupColumns {
  return {
    ok_ms: tally.ok,
    warning_ms: tally.warning,
    critical_ms: tally.critical,
    unknown_ms: tally.unknown,
    gap_ms: tally.gap,
    looks,
    timed: times.count,
    time_sum: Math.round(times.sum * TENTHS),
    time_max: Math.round(times.max * TENTHS),
    histogram: packHistogram(times.histogram),
    phases: packPhaseSums(times.phases),
  }
}

/** Most readers want the time alone: histogram and phases are unpacked when they are asked for. */
class StoredTimes {
  readonly count: number
  readonly sum: number
  readonly max: number
  readonly #histogram: Uint8Array
  readonly #phases: Uint8Array | null

  constructor(row: RollupColumns) {
    this.count = row.timed
    this.sum = row.time_sum / TENTHS
    this.max = row.time_max / TENTHS
    this.#histogram = row.histogram
    this.#phases = row.phases
  }

  get histogram(): Histogram {
    return unpackHistogram(this.#histogram)
  }

  get phases(): PhaseSums {
    return unpackPhaseSums(this.#phases)
  }
}

export function rollupOf(row: RollupColumns): Rollup {
  return {
    tally: {
      ok: row.ok_ms,
      warning: row.warning_ms,
      critical: row.critical_ms,
      unknown: row.unknown_ms,
      gap: row.gap_ms,
    },
    looks: row.looks,
    times: new StoredTimes(row),
  }
}

export function openRollupOf(row: RollupColumns & { last_at: number; last_status: number }): OpenRollup {
  return { ...rollupOf(row), last: { at: row.last_at, status: statusAt(row.last_status) } }
}
