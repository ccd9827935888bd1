import type { IncidentEvent } from '../model/incident/incident.ts'
import type { AlertOptions } from './options.ts'
import { channelsFor } from './route.ts'
import type { Schedule } from './schedule.ts'
import { mayDisturbFrom } from './schedule.ts'
import { nextDigestAt } from './thrift.ts'

/** A notice before it has words: one event for one channel. */
export interface NoticeDraft {
  readonly channel: string
  /** Milliseconds since the epoch; until then it waits for others to share a message with. */
  readonly holdUntil: number
  /** It waits for a time when people may be disturbed, and comes with all that waits there as one digest. */
  readonly digest: boolean
}

export interface PlanPolicy {
  readonly options: Pick<AlertOptions, 'channels' | 'routes' | 'escalate'>
  readonly schedule: Schedule
  /** Milliseconds that an event waits for others of the same origin. */
  readonly groupWait: number
  /** Whether a channel keeps what is left of its monthly quota for what is critical. */
  readonly isThrifty?: (channel: string) => boolean
}

/** What happens to many sites at once, and is then told once. */
const GROUPED = new Set(['opened', 'resolved'])

/** The notices of one event: one a channel. */
export function planNotices(event: IncidentEvent, policy: PlanPolicy): NoticeDraft[] {
  const { options, schedule, groupWait, isThrifty = () => false } = policy
  const { severity } = event.incident
  const from = mayDisturbFrom(severity, event.at, schedule)
  const digest = from > event.at
  const holdUntil = digest || !GROUPED.has(event.name) ? from : event.at + groupWait
  return channelsFor(event, options).map((channel) => {
    if (severity === 'critical' || !isThrifty(channel)) return { channel, holdUntil, digest }
    return { channel, holdUntil: nextDigestAt(severity, event.at, schedule), digest: true }
  })
}
