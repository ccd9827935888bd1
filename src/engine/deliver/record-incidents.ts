import { randomUUID } from 'node:crypto'
import type { PlanPolicy } from '../../alerts/plan.ts'
import { planNotices } from '../../alerts/plan.ts'
import { decide, keysOf } from '../../model/incident/decide.ts'
import type { Incident, IncidentEvent } from '../../model/incident/incident.ts'
import { keyOf } from '../../model/incident/incident.ts'
import type { Look } from '../../model/incident/look.ts'
import type { IncidentPolicy } from '../../model/incident/policy.ts'
import { acknowledge, wake, wakeAt } from '../../model/incident/wake.ts'
import { incidents } from '../../store/incidents.ts'
import { outbox } from '../../store/outbox.ts'
import type { Tables } from '../../store/store.ts'

/** By which rules looks become incidents, and incidents notices. */
export interface AlertRules {
  readonly policy: IncidentPolicy
  readonly plan: PlanPolicy
}

type Db = Pick<Tables, 'db'>

/** Incidents that the clock wakes in one transaction. */
const WOKEN = 500

/** One notice a channel for each event that is told, in the transaction of the change that it tells of. */
async function keepEvents({ db }: Db, events: readonly IncidentEvent[], now: number, { plan }: AlertRules) {
  await incidents(db).addEvents(events)
  await outbox(db).hold(
    events.flatMap((event) =>
      planNotices(event, plan).map((draft) => ({ ...draft, id: randomUUID(), event, createdAt: now })),
    ),
  )
}

/**
 * What looks do to the incidents of their sites: all of it, and the notices of it, in the caller's transaction. Answers
 * for each look when it must be confirmed (milliseconds since the epoch), undefined where the usual time will do.
 * Where all is well and nothing stands, one indexed query a batch is all it costs.
 */
export async function recordIncidents(
  tx: Db,
  looks: readonly Look[],
  now: number,
  rules: AlertRules,
): Promise<(number | undefined)[]> {
  const book = incidents(tx.db)
  const live = new Map<string, readonly Incident[]>()
  for (const incident of await book.live(looks.map(({ siteId }) => siteId))) {
    live.set(incident.siteId, [...(live.get(incident.siteId) ?? []), incident])
  }
  const changed = new Map<string, Incident>()
  const dropped = new Set<string>()
  const events: IncidentEvent[] = []
  const again: (number | undefined)[] = []
  for (const look of looks) {
    const standing = live.get(look.siteId) ?? []
    const known = new Set(standing.map(keyOf))
    const previous = await book.previous(keysOf(look).filter((key) => !known.has(keyOf(key))))
    const decision = decide({ live: standing, previous }, look, now, rules.policy)
    live.set(look.siteId, decision.live)
    for (const incident of decision.changed) changed.set(incident.id, incident)
    for (const id of decision.dropped) {
      changed.delete(id)
      dropped.add(id)
    }
    events.push(...decision.events)
    again.push(decision.lookAgainAt)
  }
  if (dropped.size > 0) await book.drop([...dropped])
  await book.save([...changed.values()], (incident) => wakeAt(incident, rules.policy))
  await keepEvents(tx, events, now, rules)
  return again
}

/** Reminders and escalations that are due by the clock. Answers how many incidents were due. */
export async function wakeIncidents(tx: Db, now: number, rules: AlertRules): Promise<number> {
  const book = incidents(tx.db)
  const due = await book.toWake(now, WOKEN)
  if (due.length === 0) return 0
  const woken = due.map((incident) => wake(incident, now, rules.policy) ?? { incident, event: undefined })
  await book.save(
    woken.map(({ incident }) => incident),
    (incident) => wakeAt(incident, rules.policy),
  )
  await keepEvents(
    tx,
    woken.flatMap(({ event }) => (event ? [event] : [])),
    now,
    rules,
  )
  return due.length
}

/** Somebody takes an incident on. Undefined where there is nothing to take on: it is over, or was taken on before. */
export async function acknowledgeIncident(
  tx: Db,
  id: string,
  by: { readonly name: string; readonly note?: string },
  now: number,
  rules: AlertRules,
): Promise<Incident | undefined> {
  const book = incidents(tx.db)
  const [incident] = await book.byIds([id])
  const taken = incident && acknowledge(incident, by.name, by.note, now)
  if (!taken) return undefined
  await book.save([taken.incident], (one) => wakeAt(one, rules.policy))
  await keepEvents(tx, [taken.event], now, rules)
  return taken.incident
}
