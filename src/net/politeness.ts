import { setTimeout as sleep } from 'node:timers/promises'

/** Keeps a walk from asking any host more often than agreed. */
export interface Pace {
  /** Resolves when the host may be asked again; turns are given in the order of asking. Rejects when the signal aborts. */
  turn(host: string, signal: AbortSignal): Promise<void>
  /** Asks a host at most once in `ms` milliseconds from now on, where it wishes for more than the agreed pause. */
  slowDown(host: string, ms: number): void
  /** Leaves a host alone for `ms` milliseconds. */
  rest(host: string, ms: number): void
}

export interface PaceDependencies {
  readonly requestsPerSecond: number
  /** Milliseconds on any clock that does not go backwards. */
  readonly now: () => number
  /** Waits; injected by tests. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>
}

export function createPace({ requestsPerSecond, now, wait = waitFor }: PaceDependencies): Pace {
  const pause = 1_000 / requestsPerSecond
  const pauses = new Map<string, number>()
  const nextTurns = new Map<string, number>()
  return {
    async turn(host, signal) {
      const at = Math.max(now(), nextTurns.get(host) ?? 0)
      nextTurns.set(host, at + (pauses.get(host) ?? pause))
      const ms = at - now()
      if (ms > 0) await wait(ms, signal)
      signal.throwIfAborted()
    },
    slowDown(host, ms) {
      pauses.set(host, Math.max(ms, pauses.get(host) ?? pause))
    },
    rest(host, ms) {
      nextTurns.set(host, Math.max(nextTurns.get(host) ?? 0, now() + ms))
    },
  }
}

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal })
}
