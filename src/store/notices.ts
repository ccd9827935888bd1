import type { Kysely, Selectable } from 'kysely'
import { PENDING } from './notice-queue.ts'
import type { Schema } from './schema.ts'
import { isIdPart } from './id-part.ts'
import { chunks } from './transaction.ts'

export const NOTICE_STATES = ['held', 'merged', 'muted', 'ready', 'leased', 'delivered', 'dead'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

/** A notice as a list shows it. Instants in milliseconds since the epoch. */
export interface Notice {
  readonly id: string
  readonly channel: string
  readonly state: NoticeState
  readonly createdAt: number
  readonly incidentId: string | undefined
  readonly event: string
  /** Undefined until it has its words. */
  readonly title: string | undefined
  readonly attempts: number
  readonly nextTryAt: number | undefined
  /** What the far side said last. */
  readonly answer: string | undefined
  readonly settledAt: number | undefined
  /** The notice in whose message this one is told. */
  readonly carrier: string | undefined
}

export interface Notices {
  /** Newest first; default 100. `after` is the id of the last notice of the page before. */
  list(filter?: { states?: readonly NoticeState[]; limit?: number; after?: string }): Promise<Notice[]>
  /** Notices whose id begins so; at most ten. */
  byPrefix(prefix: string): Promise<Notice[]>
  /** Back into the queue at once, with a clean slate; dead letters included. Answers how many. */
  retry(ids: readonly string[], now: number): Promise<number>
  /** Per channel what could have gone out since before an instant and still waits. */
  overdue(before: number): Promise<{ channel: string; count: number; oldest: number }[]>
  counts(): Promise<Record<NoticeState, number>>
  /** The latest delivery on any channel. */
  lastDeliveredAt(): Promise<number | undefined>
  /** Deletes some of what was settled before an instant; answers how many. */
  prune(before: number, limit: number): Promise<number>
}

const LISTED = [
  'id',
  'channel',
  'state',
  'created_at',
  'incident_id',
  'event',
  'title',
  'attempts',
  'next_try_at',
  'answer',
  'settled_at',
  'carrier',
] as const

const CHUNK = 500

function noticeOf(row: Pick<Selectable<Schema['notice']>, (typeof LISTED)[number]>): Notice {
  return {
    id: row.id,
    channel: row.channel,
    state: NOTICE_STATES.find((state) => state === row.state) ?? 'dead',
    createdAt: row.created_at,
    incidentId: row.incident_id ?? undefined,
    event: row.event ?? '',
    title: row.title ?? undefined,
    attempts: row.attempts,
    nextTryAt: row.next_try_at ?? undefined,
    answer: row.answer ?? undefined,
    settledAt: row.settled_at ?? undefined,
    carrier: row.carrier ?? undefined,
  }
}

export function notices(db: Kysely<Schema>): Notices {
  return {
    async list({ states, limit = 100, after } = {}) {
      let query = db.selectFrom('notice').select(LISTED).orderBy('number', 'desc').limit(limit)
      if (states) query = query.where('state', 'in', states)
      if (after !== undefined) {
        query = query.where('number', '<', (eb) =>
          eb.selectFrom('notice as last').select('last.number').where('last.id', '=', after),
        )
      }
      return (await query.execute()).map(noticeOf)
    },
    async byPrefix(prefix) {
      if (!isIdPart(prefix)) return []
      const rows = await db.selectFrom('notice').select(LISTED).where('id', 'like', `${prefix}%`).limit(10).execute()
      return rows.map(noticeOf)
    },
    async retry(ids, now) {
      let count = 0
      for (const some of chunks(ids, CHUNK)) {
        const result = await db
          .updateTable('notice')
          .set({ state: 'ready', attempts: 0, next_try_at: now, settled_at: null, hold_until: now })
          .where('id', 'in', some)
          .where('state', 'in', ['dead', 'ready'])
          .where('message', 'is not', null)
          .executeTakeFirst()
        count += Number(result.numUpdatedRows)
      }
      return count
    },
    async overdue(before) {
      return db
        .selectFrom('notice')
        .select(({ fn }) => ['channel', fn.countAll<number>().as('count'), fn.min('hold_until').as('oldest')])
        .where(PENDING)
        .where('hold_until', '<=', before)
        .groupBy('channel')
        .execute()
    },
    async counts() {
      const rows = await db
        .selectFrom('notice')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
        .groupBy('state')
        .execute()
      const of = (state: NoticeState): number => rows.find((row) => row.state === state)?.count ?? 0
      return {
        held: of('held'),
        merged: of('merged'),
        muted: of('muted'),
        ready: of('ready'),
        leased: of('leased'),
        delivered: of('delivered'),
        dead: of('dead'),
      }
    },
    async lastDeliveredAt() {
      const row = await db
        .selectFrom('notice')
        .select(({ fn }) => fn.max('settled_at').as('at'))
        .where('state', '=', 'delivered')
        .executeTakeFirst()
      return row?.at ?? undefined
    },
    async prune(before, limit) {
      const rows = await db
        .selectFrom('notice')
        .select('id')
        .where('state', 'in', ['delivered', 'merged', 'muted', 'dead'])
        .where('settled_at', '<', before)
        .limit(limit)
        .execute()
      const ids = rows.map(({ id }) => id)
      for (const some of chunks(ids, CHUNK)) await db.deleteFrom('notice').where('id', 'in', some).execute()
      return ids.length
    },
  }
}
