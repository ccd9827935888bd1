import type { Ailment } from '../engine/heartbeat.ts'
import { MINUTE, SECOND } from '../model/duration.ts'

/** Signs of life; instants in milliseconds since the epoch. */
export interface HealthInputs {
  readonly startedAt: number
  /** When the watch last asked what is due. */
  readonly tickedAt: number | undefined
  /** When the daemon last wrote its own sign of life into the database. */
  readonly wroteAt: number | undefined
  /** The longest time in the last minute for which the process could do nothing else, in milliseconds. */
  readonly loopLagMs: number
  /** What ails looks and deliveries. */
  readonly ailments: readonly Ailment[]
}

export type HealthProblem = Ailment | 'ticks-stopped' | 'writes-stopped' | 'loop-blocked'

export interface HealthReport {
  readonly ok: boolean
  readonly problems: readonly HealthProblem[]
}

/** What is written every ten seconds, or asked every second, has stopped when it is this old. */
const TICKS_STOPPED = 30 * SECOND
const WRITES_STOPPED = MINUTE
const LOOP_BLOCKED = 10 * SECOND
/** A start brings migrations, old leases and the first looks: it is given time. */
const STARTING = MINUTE

/** Whether the watch really ticks, writes and delivers. */
export function health(inputs: HealthInputs, now: number): HealthReport {
  const { startedAt, tickedAt, wroteAt, loopLagMs, ailments } = inputs
  const starting = now - startedAt < STARTING
  const old = (at: number | undefined, than: number): boolean => (at === undefined ? !starting : now - at > than)
  const problems: HealthProblem[] = []
  if (old(tickedAt, TICKS_STOPPED)) problems.push('ticks-stopped')
  if (old(wroteAt, WRITES_STOPPED)) problems.push('writes-stopped')
  if (loopLagMs > LOOP_BLOCKED) problems.push('loop-blocked')
  problems.push(...(starting ? ailments.filter((ailment) => ailment !== 'sender-stopped') : ailments))
  return { ok: problems.length === 0, problems }
}
