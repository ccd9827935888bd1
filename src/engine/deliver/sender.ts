import type { Channel } from '../../alerts/channel.ts'
import { DeliveryError } from '../../alerts/channel.ts'
import type { ConfiguredChannel } from '../../alerts/channel-options.ts'
import { retryDelay } from '../../alerts/backoff.ts'
import { decodeMessage } from '../../alerts/message-json.ts'
import type { Message } from '../../alerts/message.ts'
import type { Log } from '../../model/log.ts'
import type { Network } from '../../net/network.ts'
import type { PendingRow } from '../../store/notice-queue.ts'
import { outbox } from '../../store/outbox.ts'
import type { Store } from '../../store/store.ts'

/** Messages under way on one channel; more would only queue at the far side. */
const PER_CHANNEL = 4
/** Milliseconds that one try may take. */
const TIMEOUT = 30_000
/** A lease outlives the longest try by this, so that nobody takes over what is still being sent. */
const MARGIN = 30_000
/** Messages of one channel that are looked through for one that may go. */
const SEARCHED = 200
/** Longest text kept of what the far side said. */
const ANSWER = 500

export interface SenderSettings {
  /** By id. */
  readonly channels: ReadonlyMap<string, ConfiguredChannel>
  readonly network: Network
  /** Milliseconds after which a message that could not be delivered is given up. */
  readonly giveUpAfter: number
  readonly redact: (text: string) => string
}

export interface Loss {
  readonly message: Message
  readonly channel: string
  /** The far side's words. */
  readonly answer: string
}

export interface SenderDependencies {
  readonly store: Pick<Store, 'db'>
  readonly kinds: Readonly<Record<string, Channel>>
  readonly log: Log
  now(): number
  /** In [0, 1). */
  random(): number
  /** Names this process among those that lease. */
  readonly owner: string
  /** As the running configuration has it: asked at each try. */
  settings(): SenderSettings
  /** A message went to the dead-letter list. */
  lost(loss: Loss): Promise<void>
}

export interface Sender {
  /** Starts all that may go now; settles once it has been started, not once it has arrived. */
  pump(): Promise<void>
  /** Settles when nothing is under way. */
  idle(): Promise<void>
  /** Ends what is under way; it is tried again at the next start. */
  abort(): void
}

/**
 * Which messages of a channel may go now. The order holds per incident: what waits for its next try, or is under way,
 * holds back what is about the same incident, and nothing else.
 */
export function claimable(pending: readonly PendingRow[], now: number, limit: number): PendingRow[] {
  const busy = new Set<string>()
  const free: PendingRow[] = []
  for (const row of pending) {
    const due = row.state === 'leased' ? row.leaseUntil <= now : row.nextTryAt <= now
    const blocked = row.threads.some((thread) => busy.has(thread))
    if (due && !blocked && free.length < limit) free.push(row)
    for (const thread of row.threads) busy.add(thread)
  }
  return free
}

/** Delivers what is ready, each channel on its own: one that hangs holds up none of the others. */
export function createSender(world: SenderDependencies): Sender {
  const { store, log, owner } = world
  const box = outbox(store.db)
  /** Ids of messages that are being sent, by channel. */
  const underWay = new Map<string, Set<string>>()
  const flights = new Set<Promise<void>>()
  const ended = new AbortController()

  async function send(row: PendingRow, json: string): Promise<void> {
    const { channels, network, giveUpAfter, redact } = world.settings()
    const message = decodeMessage(json)
    const told = (text: string): string => redact(text).slice(0, ANSWER)
    const configured = channels.get(row.channel)
    const kind = configured && world.kinds[configured.kind]
    if (!configured || !kind) {
      await bury(message, row, `there is no channel ${row.channel} in the configuration`)
      return
    }
    const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(TIMEOUT)])
    try {
      const context = { signal, now: () => world.now(), log, network }
      const receipt = await orAborted(kind.send(message, configured.options, context), signal)
      await box.delivered(row.id, owner, told(receipt.answer), world.now())
      log.info({ notice: row.id, channel: row.channel }, 'notice delivered')
    } catch (error) {
      const why = told(error instanceof Error ? error.message : String(error))
      const now = world.now()
      if (ended.signal.aborted) {
        await box.postponed(row.id, owner, why, now)
        return
      }
      const refused = error instanceof DeliveryError ? error : undefined
      if (refused?.permanent === true || now - row.dueSince >= giveUpAfter) {
        await bury(message, row, why)
        return
      }
      const delay = Math.round(retryDelay(row.attempts + 1, world.random(), refused?.retryAfter))
      await box.postponed(row.id, owner, why, now + delay)
      log.warn({ notice: row.id, channel: row.channel, error: why, delay }, 'notice not delivered, tried again later')
    }
  }

  async function bury(message: Message, row: PendingRow, why: string): Promise<void> {
    log.error({ notice: row.id, channel: row.channel, error: why }, 'notice not deliverable')
    // The report first: dying in between repeats both, and the report has a fixed id.
    await world.lost({ message, channel: row.channel, answer: why })
    await box.dead(row.id, owner, why, world.now())
  }

  function start(row: PendingRow, json: string): void {
    const flying = underWay.get(row.channel) ?? new Set<string>()
    underWay.set(row.channel, flying.add(row.id))
    const flight = send(row, json)
      .catch((error: unknown) =>
        log.error({ err: error, notice: row.id }, 'notice not settled; its lease will run out'),
      )
      .then(() => {
        flying.delete(row.id)
        return ended.signal.aborted ? undefined : pumpChannel(row.channel)
      })
      // A free place is taken at once; what fails here is tried at the next pump.
      .catch((error: unknown) => log.error({ err: error, channel: row.channel }, 'queue not read'))
      .finally(() => flights.delete(flight))
    flights.add(flight)
  }

  async function pumpChannel(channel: string): Promise<void> {
    const flying = underWay.get(channel) ?? new Set<string>()
    const now = world.now()
    // A clock that jumps ends no lease of our own: what is under way here is held for as long as it is.
    const pending = (await box.pending(channel, SEARCHED)).map((row) =>
      flying.has(row.id) ? { ...row, leaseUntil: Number.POSITIVE_INFINITY } : row,
    )
    for (const row of claimable(pending, now, PER_CHANNEL - flying.size)) {
      if ((underWay.get(channel)?.size ?? 0) >= PER_CHANNEL) return
      const json = await box.claim(row.id, owner, now + TIMEOUT + MARGIN, now)
      if (json !== undefined) start(row, json)
    }
  }

  return {
    async pump() {
      for (const channel of await box.sendingChannels(world.now())) {
        if (ended.signal.aborted) return
        await pumpChannel(channel)
      }
    },
    async idle() {
      while (flights.size > 0) await Promise.all(flights)
    },
    abort() {
      ended.abort(new Error('the watch stops'))
    },
  }
}

/** Rejects when the signal fires, even where the channel does not listen to it. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let give: (error: unknown) => void = () => {}
  const aborted = new Promise<never>((_, reject) => {
    give = reject
  })
  const fire = (): void => give(signal.reason)
  if (signal.aborted) fire()
  signal.addEventListener('abort', fire, { once: true })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', fire)
  }
}
