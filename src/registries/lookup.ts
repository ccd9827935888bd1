import type { Log } from '../model/log.ts'
import type { Memory } from '../model/memory.ts'
import type { Network } from '../net/network.ts'
import type { Pace } from './pace.ts'
import type { Registration, Source } from './registration.ts'

/** What a look-up may use of the world. */
export interface LookupContext {
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  now(): number
  /** Milliseconds for one question, from the moment it is put. */
  readonly timeout: number
  readonly network: Network
  /** Keeps which server serves which top-level domain. */
  readonly memory: Memory
  readonly log: Log
  readonly pace: Pace
  /** IANA name of the office's time zone: a day entered by hand is a day there. */
  readonly timeZone: string
  /** The expiry entered by hand, as `2027-03-01`. */
  readonly expires?: string
}

/** One way to learn about a registration. A new one is one file or folder beside this and one line in `registry.ts`. */
export interface Lookup {
  readonly id: Source
  /** Whether this way is open at all for the domain (an A-label). */
  accepts(domain: string, context: LookupContext): boolean
  /** Asks once. Whatever the far side does is a registration; only our own faults reject. */
  find(domain: string, context: LookupContext): Promise<Registration>
}
