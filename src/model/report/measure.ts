import { quantile } from '../uptime/histogram.ts'
import type { Rollup } from '../uptime/rollup.ts'
import { availability } from '../uptime/tally.ts'
import type { ReportAvailability, ReportTimes } from './report-data.ts'

/** The figures of a roll-up as a report shows them. */
export function availabilityOf({ tally, looks }: Rollup): ReportAvailability {
  return {
    share: availability(tally) ?? null,
    upMs: tally.ok + tally.warning,
    downMs: tally.critical,
    unknownMs: tally.unknown,
    gapMs: tally.gap,
    looks,
  }
}

/** Tenths of a millisecond are more than anybody measures. A bucket's middle may lie above the longest time of all. */
export function timesOf({ times: { count, max, histogram } }: Rollup): ReportTimes {
  const at = (q: number): number | null => {
    const ms = quantile(histogram, q)
    return ms === undefined ? null : tenth(Math.min(ms, max))
  }
  return { count, medianMs: at(0.5), p95Ms: at(0.95), maxMs: count === 0 ? null : tenth(max) }
}

function tenth(ms: number): number {
  return Math.round(ms * 10) / 10
}

/** Milliseconds in which nothing could be told: not looked at, or looked and not seen. */
export function unseenMs({ unknownMs, gapMs }: ReportAvailability): number {
  return unknownMs + gapMs
}
