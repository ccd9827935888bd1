/** A TLS session of a connection whose certificate was verified in full. */
export interface StoredSession {
  readonly session: Buffer
  readonly fingerprint256: string
  /** When the certificate was verified, not when the ticket was last renewed; milliseconds since the epoch. */
  readonly verifiedAt: number
  /** End of the certificate's validity; milliseconds since the epoch. */
  readonly validTo: number
}

export interface SessionCache {
  /** Undefined where there is none, or where it is too old to stand for a verified certificate. */
  get(key: string): StoredSession | undefined
  set(key: string, stored: StoredSession): void
  delete(key: string): void
}

/** A certificate that a server changes while it still honours old tickets is noticed this many ms later at most. */
const MAX_AGE = 3_600_000
/** Some 3 kB each. */
const CAPACITY = 10_000

/** Keeps the most recently used sessions, by `host:port`. */
export function createSessionCache(now: () => number, capacity = CAPACITY): SessionCache {
  const sessions = new Map<string, StoredSession>()
  return {
    get(key) {
      const stored = sessions.get(key)
      if (stored === undefined) return undefined
      sessions.delete(key)
      const time = now()
      // A clock that was set back must not keep a session alive.
      if (time >= stored.validTo || Math.abs(time - stored.verifiedAt) >= MAX_AGE) return undefined
      sessions.set(key, stored)
      return stored
    },
    set(key, stored) {
      sessions.delete(key)
      sessions.set(key, stored)
      if (sessions.size <= capacity) return
      const oldest = sessions.keys().next()
      if (!oldest.done) sessions.delete(oldest.value)
    },
    delete(key) {
      sessions.delete(key)
    },
  }
}
