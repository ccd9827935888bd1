import type { Look, Phases } from './look.ts'

const FIELDS = ['dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'downloadMs'] as const

/** How long the phases of several looks took together, in milliseconds; waits between phases belong to none. */
export interface PhaseSums extends Readonly<Record<(typeof FIELDS)[number], number>> {
  /** Looks that were summed: those that were served and told their phases. May be fewer than were timed. */
  readonly count: number
}

export const noPhases: PhaseSums = { count: 0, dnsMs: 0, connectMs: 0, tlsMs: 0, firstByteMs: 0, downloadMs: 0 }

/** @param looks that were served. */
export function phaseSums(looks: readonly Pick<Look, 'timings'>[]): PhaseSums {
  return addPhaseSums(looks.flatMap(({ timings }) => (timings ? [ofOne(timings)] : [])))
}

function ofOne({ dnsMs, connectMs, tlsMs, firstByteMs, downloadMs }: Phases): PhaseSums {
  return { count: 1, dnsMs, connectMs, tlsMs, firstByteMs, downloadMs }
}

export function addPhaseSums(several: readonly PhaseSums[]): PhaseSums {
  const sum = { ...noPhases }
  for (const one of several) {
    sum.count += one.count
    for (const field of FIELDS) sum[field] += one[field]
  }
  return sum
}
