/**
 * Where a watch stands among its fellows: `rank` of `count` watches with one interval, spread evenly over it.
 * Milliseconds after each multiple of the interval.
 */
export function phaseOf(rank: number, count: number, intervalMs: number): number {
  return Math.floor((rank * intervalMs) / Math.max(1, count))
}

/**
 * When a watch is looked at next: the first time of its phase that is still ahead and at least half an interval after
 * the last look began. Retries, catch-up looks and looks that took long do not shift the phase. All in milliseconds.
 */
export function nextLook(watch: { intervalMs: number; phaseMs: number }, startedAt: number, now: number): number {
  const { intervalMs, phaseMs } = watch
  const after = Math.max(startedAt + intervalMs / 2, now)
  return (Math.floor((after - phaseMs) / intervalMs) + 1) * intervalMs + phaseMs
}

/**
 * First looks come soon and not all at once: in rank order over one interval, or over `STEP` for each watch where
 * that is shorter, so that a small office has its first results in seconds.
 */
export function firstLook(rank: number, count: number, intervalMs: number, now: number): number {
  return now + Math.floor((rank * Math.min(intervalMs, count * STEP)) / Math.max(1, count))
}

const STEP = 20
