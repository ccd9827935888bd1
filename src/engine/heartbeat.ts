import { MINUTE, SECOND } from '../model/duration.ts'
import type { Network } from '../net/network.ts'

/** Signs of life; instants in milliseconds since the epoch. */
export interface Vitals {
  /** When the sender last went through the outbox. */
  readonly sentPassAt: number | undefined
  /** When results were last stored. */
  readonly keptAt: number | undefined
  /** When the longest waiting watch was due; undefined where none is planned. */
  readonly nextDueAt: number | undefined
  /** Since when the longest waiting message could have gone out; undefined where none waits. */
  readonly waitingSince: number | undefined
  readonly lastDeliveredAt: number | undefined
}

export type Ailment = 'sender-stopped' | 'looks-stopped' | 'deliveries-stopped'

const SENDER_SILENT = 30 * SECOND
/** Longer than any look but the longest walk through a site may take. */
const STOPPED = 15 * MINUTE

/**
 * What ails the watch: it must really look and really deliver. A message that waits is no ailment as long as others
 * get through: then one channel is at fault, and that is told through another one.
 */
export function ailments(vitals: Vitals, now: number): Ailment[] {
  const { sentPassAt, keptAt, nextDueAt, waitingSince, lastDeliveredAt } = vitals
  const found: Ailment[] = []
  const old = (at: number | undefined, than: number): boolean => at === undefined || now - at > than
  if (old(sentPassAt, SENDER_SILENT)) found.push('sender-stopped')
  if (nextDueAt !== undefined && now - nextDueAt > STOPPED && old(keptAt, STOPPED)) found.push('looks-stopped')
  if (waitingSince !== undefined && now - waitingSince > STOPPED && old(lastDeliveredAt, STOPPED)) {
    found.push('deliveries-stopped')
  }
  return found
}

const TIMEOUT = 10 * SECOND
const MAX_BYTES = 4_096

/** Pings the outside watch over the watch once; undefined where it took the ping, else what went wrong. */
export async function ping(
  network: Pick<Network, 'exchange'>,
  url: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const outcome = await network.exchange({
    url: new URL(url),
    signal,
    maxBytes: MAX_BYTES,
    truncate: true,
    timeout: TIMEOUT,
  })
  if (!outcome.ok) return outcome.failure.detail
  const { statusCode } = outcome.value
  return statusCode >= 200 && statusCode < 300 ? undefined : `HTTP ${statusCode}`
}
