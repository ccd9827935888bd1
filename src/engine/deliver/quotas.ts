import type { Channel } from '../../alerts/channel.ts'
import { isNearlySpent } from '../../alerts/thrift.ts'
import { MINUTE, SECOND } from '../../model/duration.ts'
import type { Log } from '../../model/log.ts'
import type { SenderSettings } from './sender.ts'

/** A quota is asked about so often, in milliseconds. */
const EVERY = 15 * MINUTE
const TIMEOUT = 20 * SECOND

export interface Quotas {
  /** As last heard; false for a channel without a quota and for one that could not be asked yet. */
  isNearlySpent(channel: string): boolean
  /** Asks where it is time to. Nobody has to wait for it. */
  refresh(): Promise<void>
}

export interface QuotaDependencies {
  readonly kinds: Readonly<Record<string, Channel>>
  readonly log: Log
  now(): number
  readonly signal: AbortSignal
  settings(): Pick<SenderSettings, 'channels' | 'network' | 'redact'>
}

/** What is left of the monthly quotas of the channels that have one. */
export function createQuotas({ kinds, log, signal, ...world }: QuotaDependencies): Quotas {
  const spent = new Map<string, boolean>()
  const askedAt = new Map<string, number>()
  const now = (): number => world.now()

  async function ask(id: string): Promise<void> {
    const { channels, network, redact } = world.settings()
    const configured = channels.get(id)
    const kind = configured && kinds[configured.kind]
    if (!configured || !kind?.budget) return
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])
    try {
      const budget = await kind.budget(configured.options, { signal: limit, now, log, network })
      const nearly = budget !== undefined && isNearlySpent(budget)
      if (nearly && spent.get(id) !== true) {
        log.warn({ channel: id, ...budget }, 'quota of the month nearly spent: only what is critical goes at once')
      }
      spent.set(id, nearly)
    } catch (error) {
      if (signal.aborted) return
      // What was heard last still counts.
      log.warn({ channel: id, error: redact(String(error)) }, 'quota not known')
    }
  }

  return {
    isNearlySpent: (channel) => spent.get(channel) === true,
    async refresh() {
      const due = [...world.settings().channels.keys()].filter(
        (id) => now() - (askedAt.get(id) ?? Number.NEGATIVE_INFINITY) >= EVERY,
      )
      for (const id of due) askedAt.set(id, now())
      await Promise.all(due.map(ask))
    },
  }
}
