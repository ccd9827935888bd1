import { MINUTE, SECOND } from '../model/duration.ts'
import type { Log } from '../model/log.ts'
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

export interface HeartbeatDependencies {
  readonly log: Log
  now(): number
  readonly signal: AbortSignal
  vitals(): Promise<Vitals>
  /** As the running configuration has it; undefined where no heartbeat is wanted. `interval` in milliseconds. */
  settings():
    { readonly url: string; readonly interval: number; readonly network: Pick<Network, 'exchange'> } | undefined
}

/** Pings when it is time to, and only while nothing ails the watch. A ping under way is never overtaken by another. */
export function createHeartbeat({ log, signal, ...world }: HeartbeatDependencies): () => Promise<void> {
  let pingedAt = Number.NEGATIVE_INFINITY
  let underWay = false

  async function beat(url: string, network: Pick<Network, 'exchange'>): Promise<void> {
    const found = ailments(await world.vitals(), world.now())
    if (found.length > 0) {
      log.error({ ailments: found }, 'no heartbeat is sent, since the watch is not well')
      return
    }
    const trouble = await ping(network, url, signal)
    if (trouble !== undefined && !signal.aborted) log.warn({ error: trouble }, 'heartbeat not taken')
  }

  return async () => {
    const wanted = world.settings()
    if (!wanted || underWay || world.now() - pingedAt < wanted.interval) return
    pingedAt = world.now()
    underWay = true
    try {
      await beat(wanted.url, wanted.network)
    } catch (error) {
      log.error({ err: error }, 'heartbeat failed by itself')
    } finally {
      underWay = false
    }
  }
}
