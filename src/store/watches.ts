import type { Kysely } from 'kysely'
import type { Site } from '../model/site.ts'
import type { Status } from '../model/status.ts'
import { STATUSES } from '../model/status.ts'
import type { Schema } from './schema.ts'
import { chunks, whole } from './transaction.ts'
import type { WantedWatch, Watch } from './watch-sync.ts'
import { syncWatches } from './watch-sync.ts'

/** A watch and how it stands; instants in milliseconds since the epoch. */
export interface WatchState extends Watch {
  /** Undefined while nothing is planned: the watch is retired. */
  readonly nextDue: number | undefined
  readonly lastAt: number | undefined
  /** `unknown` before the first look. */
  readonly status: Status
  /** When the status became what it is. */
  readonly since: number | undefined
  /** Bad looks (warning, critical) in a row; an unknown look neither adds nor ends. */
  readonly failures: number
  /** When it was taken out of the configuration. */
  readonly retiredAt: number | undefined
}

export interface WatchFilter {
  readonly ids?: readonly number[]
  readonly siteIds?: readonly string[]
  readonly kinds?: readonly string[]
  /** Default false. */
  readonly retired?: boolean
}

export interface Watches {
  /**
   * Makes the stored watches those of the configuration, and answers them in the order of the list. New ones are
   * due soon; an interval that shrank pulls the next look forward; what is no longer wanted is retired and keeps its history.
   */
  sync(wanted: readonly WantedWatch[], now: number): Promise<readonly Watch[]>
  /** What is due, the longest overdue first. */
  due(now: number, limit: number): Promise<readonly WatchState[]>
  /** Looks at these at the next tick, whatever their plan. */
  dueNow(ids: readonly number[], now: number): Promise<void>
  /** When the next watch is due; undefined where none is planned. */
  nextDueAt(): Promise<number | undefined>
  /** In the order of their ids: kind by kind, and within a kind as in the configuration. */
  states(filter?: WatchFilter): Promise<readonly WatchState[]>
  /** Sites that are or, with `retired`, were watched. */
  sites(options?: { retired?: boolean }): Promise<readonly (Site & { readonly retiredAt: number | undefined })[]>
}

function selectStates(db: Kysely<Schema>) {
  return db
    .selectFrom('watch_state')
    .innerJoin('watch', 'watch.id', 'watch_state.watch_id')
    .innerJoin('site', 'site.id', 'watch.site_id')
    .innerJoin('word', 'word.id', 'watch.kind_id')
    .select([
      'watch.id',
      'site.key as siteId',
      'word.text as kind',
      'watch.interval_ms as intervalMs',
      'watch.phase_ms as phaseMs',
      'watch.retired_at as retiredAt',
      'watch_state.next_due as nextDue',
      'watch_state.last_at as lastAt',
      'watch_state.status',
      'watch_state.since',
      'watch_state.failures',
    ])
}

type StateRow = Awaited<ReturnType<ReturnType<typeof selectStates>['execute']>>[number]

function stateOf(row: StateRow): WatchState {
  return {
    ...row,
    nextDue: row.nextDue ?? undefined,
    lastAt: row.lastAt ?? undefined,
    since: row.since ?? undefined,
    retiredAt: row.retiredAt ?? undefined,
    status: STATUSES[row.status] ?? 'unknown',
  }
}

export function watches(db: Kysely<Schema>): Watches {
  return {
    sync: (wanted, now) => whole(db, (tx) => syncWatches(tx, wanted, now)),
    async due(now, limit) {
      const rows = await selectStates(db)
        .where('watch_state.next_due', '<=', now)
        .orderBy('watch_state.next_due')
        .orderBy('watch.id')
        .limit(limit)
        .execute()
      return rows.map(stateOf)
    },
    async dueNow(ids, now) {
      await whole(db, async (tx) => {
        for (const some of chunks(ids, 500)) {
          await tx
            .updateTable('watch_state')
            .set({ next_due: now })
            .where('watch_id', 'in', some)
            .where('next_due', 'is not', null)
            .execute()
        }
      })
    },
    async nextDueAt() {
      const row = await db
        .selectFrom('watch_state')
        .select(({ fn }) => fn.min('next_due').as('at'))
        .executeTakeFirst()
      return row?.at ?? undefined
    },
    async states({ ids, siteIds, kinds, retired = false } = {}) {
      let query = selectStates(db).orderBy('watch.id')
      if (ids) query = query.where('watch.id', 'in', [...ids])
      if (siteIds) query = query.where('site.key', 'in', [...siteIds])
      if (kinds) query = query.where('word.text', 'in', [...kinds])
      if (!retired) query = query.where('watch.retired_at', 'is', null)
      return (await query.execute()).map(stateOf)
    },
    async sites({ retired = false } = {}) {
      let query = db.selectFrom('site').selectAll().orderBy('id')
      if (!retired) query = query.where('retired_at', 'is', null)
      const rows = await query.execute()
      return rows.map(({ key, name, url, retired_at }) => ({ id: key, name, url, retiredAt: retired_at ?? undefined }))
    },
  }
}
