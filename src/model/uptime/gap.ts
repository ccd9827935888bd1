/** `off`: the monitor did not run. `blind`: it ran, but its own line was down. */
export type GapReason = 'off' | 'blind'

/** A stretch in which nothing could be watched; instants in milliseconds, the end excluded. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly reason: GapReason
}

/** Milliseconds of [from, to) that lie in gaps, each moment counted once however many gaps hold it. */
export function gapWithin(gaps: readonly Pick<Gap, 'from' | 'to'>[], from: number, to: number): number {
  let covered = 0
  let reached = from
  for (const gap of gaps.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(gap.from, reached)
    const end = Math.min(gap.to, to)
    if (end <= start) continue
    covered += end - start
    reached = end
  }
  return covered
}
