import type { MessageContext } from '../../alerts/message-context.ts'
import { WATCH_ITSELF } from '../../alerts/message-context.ts'
import type { Message } from '../../alerts/message.ts'
import { routed } from '../../alerts/route.ts'
import { mayDisturbFrom } from '../../alerts/schedule.ts'
import type { EvidenceTrouble } from '../../archive/errors.ts'
import { blindnessMessage, uncleanStopMessage } from '../../alerts/watch-message.ts'
import { DAY } from '../../model/duration.ts'
import { statusOf } from '../../model/finding.ts'
import type { BadFinding, Look } from '../../model/incident/look.ts'
import { TOLD_FROM } from '../../model/network-blindness.ts'
import { outbox } from '../../store/outbox.ts'
import type { Store } from '../../store/store.ts'
import type { AlertRules } from './record-incidents.ts'
import { readyRow } from './seal.ts'
import { stableId } from './stable-id.ts'

interface Telling {
  readonly store: Pick<Store, 'db' | 'gaps' | 'runs'>
  readonly rules: AlertRules
  readonly message: MessageContext
}

/** Puts what the watch tells about itself into the outbox, once for each channel: its id follows from `what`. */
async function tellOnce(
  { store, rules, message }: Telling,
  what: readonly (string | number)[],
  write: (id: string) => Message,
): Promise<void> {
  const { options, schedule } = rules.plan
  const topic = { siteId: WATCH_ITSELF, kind: 'watch', severity: 'warning' as const }
  const notBefore = mayDisturbFrom(topic.severity, message.now, schedule)
  const rows = routed(topic, options).map((channel) => ({
    ...readyRow(write(stableId(...what, channel)), channel, [], message.now),
    notBefore,
  }))
  await outbox(store.db).add(rows)
}

/** Tells of blind times that ended within the last day and were long enough. What was told before is not told again. */
export async function tellBlindTimes(telling: Telling): Promise<void> {
  const { store, message } = telling
  const current = await store.gaps.current('blind')
  for (const gap of await store.gaps.list({ from: message.now - DAY, to: message.now })) {
    if (gap.reason !== 'blind' || gap.from === current?.from || gap.to - gap.from < TOLD_FROM) continue
    await tellOnce(telling, ['blind', gap.from], (id) => blindnessMessage(id, gap, message))
  }
}

/** Tells that the daemon was not stopped cleanly before the run that is under way now. */
export async function tellUncleanStop(telling: Telling): Promise<void> {
  const { store, message } = telling
  const run = await store.runs.before(Number.MAX_SAFE_INTEGER)
  const before = run && (await store.runs.before(run.id))
  if (!before || before.stoppedAt !== undefined) return
  const off = { from: before.beatAt, to: run.startedAt }
  await tellOnce(telling, ['unclean-stop', run.id], (id) => uncleanStopMessage(id, off, message))
}

export interface OwnState {
  readonly store: Pick<Store, 'db'>
  /** Milliseconds after which a message that was not delivered is a problem. */
  readonly undeliveredAfter: number
  /** Why evidence is not being kept; undefined while it is. */
  readonly evidenceTrouble: EvidenceTrouble | undefined
}

/** The watch's look at itself: a channel whose messages wait too long, and evidence that is not kept, are incidents. */
export async function ownLook({ store, undeliveredAfter, evidenceTrouble }: OwnState, now: number): Promise<Look> {
  const overdue = await outbox(store.db).overdue(now - undeliveredAfter)
  const findings: BadFinding[] = overdue.map(({ channel, count }) => ({
    code: 'watch.undelivered',
    severity: 'critical',
    subject: channel,
    params: { count },
  }))
  if (evidenceTrouble !== undefined) {
    findings.push({
      code: 'watch.evidence-not-kept',
      severity: 'warning',
      subject: 'evidence',
      params: { trouble: evidenceTrouble },
    })
  }
  return { siteId: WATCH_ITSELF, kind: 'watch', at: now, status: statusOf(findings), findings }
}
