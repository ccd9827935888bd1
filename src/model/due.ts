/**
 * When a watch is due again. Keeps the phase that was given to it, so that many watches stay spread over the
 * interval; looks that were missed while the monitor was off are not made up for: one catch-up look, then on.
 * All in milliseconds.
 */
export function nextDue(previousDue: number, interval: number, now: number): number {
  const missed = Math.max(0, Math.floor((now - previousDue) / interval))
  return previousDue + (missed + 1) * interval
}
