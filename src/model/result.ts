import type { Finding } from './finding.ts'
import type { Status } from './status.ts'

/** Measured values of a look; the shape belongs to the kind and is JSON all the way down. */
export type Facts = object

/** What one run of a check saw. */
export interface Result<F extends Facts = Facts> {
  /** What was looked at: a URL, `host:port`, a domain name. */
  readonly target: string
  readonly status: Status
  readonly findings: readonly Finding[]
  readonly facts: F
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly durationMs: number
}
