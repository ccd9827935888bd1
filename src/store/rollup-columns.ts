import type { OpenRollup, Rollup } from '../model/uptime/rollup.ts'
import { packHistogram, unpackHistogram } from './packed/histogram.ts'
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
    times: {
      count: row.timed,
      sum: row.time_sum / TENTHS,
      max: row.time_max / TENTHS,
      // Most readers want the time alone: unpacked when asked for.
      get histogram() {
        return unpackHistogram(row.histogram)
      },
    },
  }
}

export function openRollupOf(row: RollupColumns & { last_at: number; last_status: number }): OpenRollup {
  return { ...rollupOf(row), last: { at: row.last_at, status: statusAt(row.last_status) } }
}
