import { digestMessage, groupMessage, latestOfEach } from '../../alerts/bundle-message.ts'
import type { Bundle, GatherLimits, HeldNotice } from '../../alerts/gather.ts'
import { gather } from '../../alerts/gather.ts'
import { incidentMessage } from '../../alerts/incident-message.ts'
import { encodeMessage } from '../../alerts/message-json.ts'
import type { MessageContext } from '../../alerts/message-context.ts'
import type { Message } from '../../alerts/message.ts'
import type { Incident, IncidentEvent } from '../../model/incident/incident.ts'
import { isLive } from '../../model/incident/incident.ts'
import { wakeAt } from '../../model/incident/wake.ts'
import type { Incidents } from '../../store/incidents.ts'
import { incidents } from '../../store/incidents.ts'
import type { ReadyRow } from '../../store/notice-queue.ts'
import { outbox } from '../../store/outbox.ts'
import type { Store } from '../../store/store.ts'
import type { AlertRules } from './record-incidents.ts'

export interface SealContext {
  readonly rules: AlertRules
  readonly message: MessageContext
  readonly limits: GatherLimits
}

/** Events that a cause makes needless: its own message lists what follows from it. */
const EXPLAINED = new Set(['opened', 'escalated', 'reminded'])

/** A message as the outbox keeps it. */
export function readyRow(message: Message, channel: string, threads: readonly string[], createdAt: number): ReadyRow {
  return {
    id: message.id,
    channel,
    createdAt,
    threads,
    event: message.event,
    severity: message.severity,
    title: message.title,
    message: encodeMessage(message),
  }
}

/**
 * Gives words to the held notices that are due, many of them sharing one message. The words are kept, so that every try
 * says the same, whatever happens in between. Answers how many messages are ready now.
 */
export async function sealDue(store: Pick<Store, 'transaction'>, context: SealContext, now: number): Promise<number> {
  return store.transaction(async ({ db }) => {
    const box = outbox(db)
    const book = incidents(db)
    let ready = 0
    for (const channel of await box.dueChannels(now)) {
      const held = await box.held(channel)
      const current = await byId(book, held)
      const explained = held.filter(({ event }) => isExplained(event, current.get(event.incident.id)))
      await hush(book, explained, current, context.rules)
      await box.mute(
        explained.map(({ id }) => id),
        now,
      )
      const muted = new Set(explained)
      for (const bundle of gather(
        held.filter((notice) => !muted.has(notice)),
        now,
        context.limits,
      )) {
        const [carrier, ...merged] = bundle.notices
        const threads = [...new Set(bundle.notices.map(({ event }) => event.incident.id))]
        const message = await messageOf(bundle, book, context.message)
        const row = readyRow(message, channel, threads, carrier.createdAt)
        const others = merged.map(({ id }) => id)
        await box.seal(row, others, now)
        ready += 1
      }
    }
    return ready
  })
}

async function byId(book: Incidents, held: readonly HeldNotice[]): Promise<ReadonlyMap<string, Incident>> {
  const found = await book.byIds(held.map(({ event }) => event.incident.id))
  return new Map(found.map((incident) => [incident.id, incident]))
}

function isExplained({ name, step }: IncidentEvent, incident: Incident | undefined): boolean {
  return EXPLAINED.has(name) && step === undefined && incident?.causeId !== undefined && isLive(incident)
}

/** What was kept from being told counts as untold: it is told after all if it outlives its cause. */
async function hush(
  book: Incidents,
  explained: readonly HeldNotice[],
  current: ReadonlyMap<string, Incident>,
  { policy }: AlertRules,
): Promise<void> {
  const untold = new Map<string, Incident>()
  for (const { event } of explained) {
    const incident = current.get(event.incident.id)
    if (event.name !== 'opened' || incident?.announcedAt !== event.at) continue
    const { announcedAt: _announced, toldAt: _told, ...rest } = incident
    untold.set(incident.id, rest)
  }
  if (untold.size > 0) await book.save([...untold.values()], (incident) => wakeAt(incident, policy))
}

async function messageOf({ kind, notices }: Bundle, book: Incidents, context: MessageContext): Promise<Message> {
  const [first] = notices
  const [event = first.event, ...more] = latestOfEach(notices.map((notice) => notice.event))
  if (kind === 'digest') return digestMessage(first.id, [event, ...more], context)
  if (more.length > 0) return groupMessage(first.id, [event, ...more], context)
  const consequences = event.name === 'resolved' ? [] : await book.consequences([event.incident.id])
  return incidentMessage(first.id, { event, consequences }, context)
}
