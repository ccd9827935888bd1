import type { Insertable, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Incident, IncidentEvent, IncidentKey, IncidentPhase } from '../model/incident/incident.ts'
import type { Schema } from './schema.ts'
import { isIdPart } from './id-part.ts'
import { chunks, whole } from './transaction.ts'

export interface IncidentFilter {
  readonly phases?: readonly IncidentPhase[]
  readonly siteId?: string
  /** Those that were live at some time since, in milliseconds since the epoch. */
  readonly since?: number
  /** Newest first; default 100. */
  readonly limit?: number
  /** The last incident of the page before. */
  readonly after?: Pick<Incident, 'firstBadAt' | 'id'>
}

export interface Incidents {
  /** All live incidents of these sites. */
  live(siteIds: readonly string[]): Promise<Incident[]>
  /** The latest resolved incident of each key that has one. */
  previous(keys: readonly IncidentKey[]): Promise<Incident[]>
  /** Writes new and changed incidents; `wakeAt` says when each is due by the clock alone. */
  save(incidents: readonly Incident[], wakeAt: (incident: Incident) => number | undefined): Promise<void>
  /** Pending incidents that came to nothing. */
  drop(ids: readonly string[]): Promise<void>
  addEvents(events: readonly IncidentEvent[]): Promise<void>
  /** Incidents that are due by the clock, the longest overdue first. */
  toWake(now: number, limit: number): Promise<Incident[]>
  byIds(ids: readonly string[]): Promise<Incident[]>
  /** Incidents whose id begins so; at most ten. */
  byPrefix(prefix: string): Promise<Incident[]>
  /** The live incidents that have one of these as their cause. */
  consequences(causeIds: readonly string[]): Promise<Incident[]>
  list(filter?: IncidentFilter): Promise<Incident[]>
  /** In order. */
  events(incidentId: string): Promise<IncidentEvent[]>
  /** Deletes some of the incidents that were over before an instant, with their events; answers how many. */
  prune(before: number, limit: number): Promise<number>
}

function rowOf(incident: Incident, wakeAt: number | undefined): Insertable<Schema['incident']> {
  return {
    id: incident.id,
    site: incident.siteId,
    kind: incident.kind,
    code: incident.code,
    subject: incident.subject,
    phase: incident.phase,
    severity: incident.severity,
    first_bad_at: incident.firstBadAt,
    last_bad_at: incident.lastBadAt,
    resolved_at: incident.phase === 'resolved' ? (incident.resolvedAt ?? null) : null,
    wake_at: wakeAt ?? null,
    body: JSON.stringify(incident),
  }
}

function incidentOf({ body }: { readonly body: string }): Incident {
  return JSON.parse(body)
}

/** Written out, not as a parameter, so that the database sees that its partial index answers it. */
const LIVE = sql<boolean>`phase <> 'resolved'`

/** Rows per statement: below the smallest limit on parameters, 32,766. */
const CHUNK = 500

export function incidents(db: Kysely<Schema>): Incidents {
  return {
    async live(siteIds) {
      const found: Incident[] = []
      for (const some of chunks([...new Set(siteIds)], CHUNK)) {
        const rows = await db.selectFrom('incident').select('body').where(LIVE).where('site', 'in', some).execute()
        for (const row of rows) found.push(incidentOf(row))
      }
      return found
    },
    async previous(keys) {
      const found: Incident[] = []
      for (const { siteId, kind, code, subject } of keys) {
        const row = await db
          .selectFrom('incident')
          .select('body')
          .where('site', '=', siteId)
          .where('kind', '=', kind)
          .where('code', '=', code)
          .where('subject', '=', subject)
          .where('phase', '=', 'resolved')
          .orderBy('resolved_at', 'desc')
          .limit(1)
          .executeTakeFirst()
        if (row) found.push(incidentOf(row))
      }
      return found
    },
    async save(list, wakeAt) {
      for (const some of chunks(list, CHUNK)) {
        await db
          .insertInto('incident')
          .values(some.map((incident) => rowOf(incident, wakeAt(incident))))
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet((eb) => ({
              code: eb.ref('excluded.code'),
              subject: eb.ref('excluded.subject'),
              phase: eb.ref('excluded.phase'),
              severity: eb.ref('excluded.severity'),
              first_bad_at: eb.ref('excluded.first_bad_at'),
              last_bad_at: eb.ref('excluded.last_bad_at'),
              resolved_at: eb.ref('excluded.resolved_at'),
              wake_at: eb.ref('excluded.wake_at'),
              body: eb.ref('excluded.body'),
            })),
          )
          .execute()
      }
    },
    async drop(ids) {
      for (const some of chunks(ids, CHUNK)) await db.deleteFrom('incident').where('id', 'in', some).execute()
    },
    async addEvents(events) {
      for (const some of chunks(events, CHUNK)) {
        await db
          .insertInto('incident_event')
          .values(
            some.map((event) => ({
              incident_id: event.incident.id,
              seq: event.seq,
              name: event.name,
              at: event.at,
              body: JSON.stringify(event),
            })),
          )
          .execute()
      }
    },
    async toWake(now, limit) {
      const rows = await db
        .selectFrom('incident')
        .select('body')
        .where('wake_at', '<=', now)
        .orderBy('wake_at')
        .limit(limit)
        .execute()
      return rows.map(incidentOf)
    },
    async byIds(ids) {
      const found: Incident[] = []
      for (const some of chunks([...new Set(ids)], CHUNK)) {
        const rows = await db.selectFrom('incident').select('body').where('id', 'in', some).execute()
        for (const row of rows) found.push(incidentOf(row))
      }
      return found
    },
    async byPrefix(prefix) {
      if (!isIdPart(prefix)) return []
      const rows = await db.selectFrom('incident').select('body').where('id', 'like', `${prefix}%`).limit(10).execute()
      return rows.map(incidentOf)
    },
    async consequences(causeIds) {
      if (causeIds.length === 0) return []
      const causes = await this.byIds(causeIds)
      const ids = new Set(causeIds)
      const live = await this.live(causes.map(({ siteId }) => siteId))
      return live.filter(({ causeId }) => causeId !== undefined && ids.has(causeId))
    },
    async list({ phases, siteId, since, limit = 100, after } = {}) {
      const live = phases !== undefined && !phases.includes('resolved')
      // Few stand, and few are of late: found by what they are and sorted then, not looked for among all, the newest first.
      const time = live || since !== undefined ? sql<number>`+first_bad_at` : sql.ref<number>('first_bad_at')
      let query = db.selectFrom('incident').select('body').orderBy(time, 'desc').orderBy('id').limit(limit)
      if (live) query = query.where(LIVE)
      if (phases) query = query.where('phase', 'in', phases)
      if (siteId !== undefined) query = query.where('site', '=', siteId)
      if (since !== undefined) {
        query = query.where((eb) => eb.or([eb('resolved_at', 'is', null), eb('resolved_at', '>=', since)]))
      }
      if (after) {
        query = query.where((eb) =>
          eb.or([
            eb('first_bad_at', '<', after.firstBadAt),
            eb.and([eb('first_bad_at', '=', after.firstBadAt), eb('id', '>', after.id)]),
          ]),
        )
      }
      return (await query.execute()).map(incidentOf)
    },
    async events(incidentId) {
      const rows = await db
        .selectFrom('incident_event')
        .select('body')
        .where('incident_id', '=', incidentId)
        .orderBy('seq')
        .execute()
      return rows.map(({ body }) => JSON.parse(body))
    },
    async prune(before, limit) {
      return whole(db, async (tx) => {
        const rows = await tx
          .selectFrom('incident')
          .select('id')
          .where('phase', '=', 'resolved')
          .where('resolved_at', '<', before)
          .limit(limit)
          .execute()
        const ids = rows.map(({ id }) => id)
        if (ids.length === 0) return 0
        await tx.deleteFrom('incident_event').where('incident_id', 'in', ids).execute()
        await tx.deleteFrom('incident').where('id', 'in', ids).execute()
        return ids.length
      })
    },
  }
}
