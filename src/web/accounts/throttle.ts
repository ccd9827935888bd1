/** How attempts under one key are slowed down. */
export interface ThrottleOptions {
  /** Failures in a row that cost nothing. */
  readonly free: number
  /** Milliseconds after the first failure beyond them; doubled for each further one. */
  readonly first: number
  /** Never longer: a key is slowed down, not locked. */
  readonly longest: number
  /** Milliseconds without an attempt after which all is forgotten. */
  readonly forget: number
  /** Keys that are remembered; beyond, the one attempted longest ago is forgotten. */
  readonly keys: number
}

export interface Throttle {
  /** Milliseconds to wait before an attempt under this key; 0 where it may go, and then it counts as failed until it is forgiven. */
  attempt(key: string, now: number): number
  /** The attempt was right: the key starts anew. */
  forgive(key: string): void
}

interface Tally {
  readonly failures: number
  readonly at: number
}

/** How long after its latest failure a key must wait. */
export function penalty(failures: number, { free, first, longest }: ThrottleOptions): number {
  return failures < free ? 0 : Math.min(longest, first * 2 ** Math.min(failures - free, 30))
}

export function createThrottle(options: ThrottleOptions): Throttle {
  /** In the order of the latest attempt. */
  const tallies = new Map<string, Tally>()

  return {
    attempt(key, now) {
      const known = tallies.get(key)
      const tally = known && now - known.at < options.forget ? known : { failures: 0, at: now }
      const wait = tally.at + penalty(tally.failures, options) - now
      if (tally.failures >= options.free && wait > 0) return wait
      tallies.delete(key)
      tallies.set(key, { failures: tally.failures + 1, at: now })
      const [oldest] = tallies.keys()
      if (tallies.size > options.keys && oldest !== undefined) tallies.delete(oldest)
      return 0
    },
    forgive(key) {
      tallies.delete(key)
    },
  }
}
