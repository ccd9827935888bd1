import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { IncidentEvent } from '../model/incident/incident.ts'
import type { Schema } from './schema.ts'
import { chunks, whole } from './transaction.ts'

export const NOTICE_STATES = ['held', 'merged', 'muted', 'ready', 'leased', 'delivered', 'dead'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

/** One event for one channel, not yet in words. Instants in milliseconds since the epoch. */
export interface HeldRow {
  /** UUID. */
  readonly id: string
  readonly channel: string
  readonly event: IncidentEvent
  readonly createdAt: number
  readonly holdUntil: number
  readonly digest: boolean
}

/** A message in words for one channel. */
export interface ReadyRow {
  /** UUID: the idempotency key. */
  readonly id: string
  readonly channel: string
  readonly createdAt: number
  /** Ids of the incidents it is about: per channel and incident the order is kept. */
  readonly threads: readonly string[]
  readonly event: string
  readonly severity: string
  readonly title: string
  /** The message as JSON. */
  readonly message: string
  /** Not before this instant; absent: at once. */
  readonly notBefore?: number
}

/** A message that waits for delivery, without its words. */
export interface PendingRow {
  readonly id: string
  readonly channel: string
  readonly state: 'ready' | 'leased'
  readonly threads: readonly string[]
  /** Since when it could have gone out. */
  readonly dueSince: number
  readonly nextTryAt: number
  readonly leaseUntil: number
  readonly attempts: number
}

export interface Notice {
  readonly id: string
  readonly channel: string
  readonly state: NoticeState
  readonly createdAt: number
  readonly incidentId: string | undefined
  readonly event: string
  readonly title: string | undefined
  readonly attempts: number
  readonly nextTryAt: number | undefined
  /** What the far side said last. */
  readonly answer: string | undefined
  readonly settledAt: number | undefined
  readonly carrier: string | undefined
}

export interface Outbox {
  hold(rows: readonly HeldRow[]): Promise<void>
  /** Puts messages in words straight into the queue: reports, digests of the watch itself. */
  add(rows: readonly ReadyRow[]): Promise<void>
  /** Channels with a held notice that is due. */
  dueChannels(now: number): Promise<string[]>
  /** All held notices of a channel, in the order of creation. */
  held(channel: string): Promise<HeldRow[]>
  /** Gives a held notice its words, for itself and for those that are merged into it. */
  seal(carrier: ReadyRow, merged: readonly string[], now: number): Promise<void>
  mute(ids: readonly string[], now: number): Promise<void>
  /** Channels with a message that may be due, leases that ran out included. */
  sendingChannels(now: number): Promise<string[]>
  /** The first messages of a channel in the order of delivery, due or not. */
  pending(channel: string, limit: number): Promise<PendingRow[]>
  /** Takes a message for sending, unless somebody else has; answers its words. */
  claim(id: string, owner: string, leaseUntil: number, now: number): Promise<string | undefined>
  delivered(id: string, owner: string, answer: string, now: number): Promise<void>
  /** Back into the queue until the next try. */
  postponed(id: string, owner: string, why: string, nextTryAt: number): Promise<void>
  dead(id: string, owner: string, why: string, now: number): Promise<void>
  /** Gives back what others than `owner` had taken: they are gone. */
  releaseAll(owner: string): Promise<void>
  list(filter?: { states?: readonly NoticeState[]; limit?: number }): Promise<Notice[]>
  byPrefix(prefix: string): Promise<Notice[]>
  /** Back into the queue at once, with a clean slate; dead letters included. Answers how many. */
  retry(ids: readonly string[], now: number): Promise<number>
  /** Per channel what has waited for delivery since before an instant. */
  overdue(before: number): Promise<{ channel: string; count: number; oldest: number }[]>
  counts(): Promise<Record<NoticeState, number>>
  /** When something is due next; undefined where nothing waits. */
  nextAt(): Promise<number | undefined>
  /** The latest delivery on any channel. */
  lastDeliveredAt(): Promise<number | undefined>
  /** Whether a message with this id was ever put in. */
  has(id: string): Promise<boolean>
  /** Deletes some of what was settled before an instant; answers how many. */
  prune(before: number, limit: number): Promise<number>
}

/** Written out, not as parameters, so that the database sees that its partial indexes answer them. */
const HELD = sql<boolean>`state = 'held'`
const PENDING = sql<boolean>`state in ('ready', 'leased')`

const CHUNK = 500

function threadsOf(text: string | null): string[] {
  return text === null ? [] : JSON.parse(text)
}

type NoticeRow = Pick<
  Selectable<Schema['notice']>,
  | 'id'
  | 'channel'
  | 'state'
  | 'created_at'
  | 'incident_id'
  | 'event'
  | 'title'
  | 'attempts'
  | 'next_try_at'
  | 'answer'
  | 'settled_at'
  | 'carrier'
>

function noticeOf(row: NoticeRow): Notice {
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

export function outbox(db: Kysely<Schema>): Outbox {
  async function nextPosition(tx: Kysely<Schema>): Promise<number> {
    const row = await tx
      .selectFrom('notice')
      .select(({ fn }) => fn.max('position').as('last'))
      .executeTakeFirst()
    return Number(row?.last ?? 0) + 1
  }

  /** Changes a message that this owner still holds: whoever lost the lease has no say any more. */
  function settle(id: string, owner: string) {
    return db
      .updateTable('notice')
      .set({ lease_owner: null, lease_until: null })
      .where('id', '=', id)
      .where('state', '=', 'leased')
      .where('lease_owner', '=', owner)
  }

  return {
    async hold(rows) {
      for (const some of chunks(rows, CHUNK)) {
        await db
          .insertInto('notice')
          .values(
            some.map((row) => ({
              id: row.id,
              channel: row.channel,
              state: 'held',
              incident_id: row.event.incident.id,
              seq: row.event.seq,
              event: row.event.name,
              severity: row.event.incident.severity,
              created_at: row.createdAt,
              hold_until: row.holdUntil,
              digest: row.digest ? 1 : 0,
              attempts: 0,
            })),
          )
          .execute()
      }
    },
    async add(rows) {
      await whole(db, async (tx) => {
        let position = await nextPosition(tx)
        for (const row of rows) {
          await tx
            .insertInto('notice')
            .values({
              id: row.id,
              channel: row.channel,
              state: 'ready',
              created_at: row.createdAt,
              hold_until: row.notBefore ?? row.createdAt,
              digest: 0,
              position: position++,
              threads: JSON.stringify(row.threads),
              event: row.event,
              severity: row.severity,
              title: row.title,
              message: row.message,
              next_try_at: row.notBefore ?? row.createdAt,
              attempts: 0,
            })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute()
        }
      })
    },
    async dueChannels(now) {
      const rows = await db
        .selectFrom('notice')
        .select('channel')
        .distinct()
        .where(HELD)
        .where('hold_until', '<=', now)
        .execute()
      return rows.map(({ channel }) => channel)
    },
    async held(channel) {
      const rows = await db
        .selectFrom('notice')
        .innerJoin('incident_event', (join) =>
          join
            .onRef('incident_event.incident_id', '=', 'notice.incident_id')
            .onRef('incident_event.seq', '=', 'notice.seq'),
        )
        .select(['notice.id', 'notice.channel', 'created_at', 'hold_until', 'digest', 'body'])
        .where(HELD)
        .where('channel', '=', channel)
        .orderBy('number')
        .execute()
      return rows.map((row) => ({
        id: row.id,
        channel: row.channel,
        event: JSON.parse(row.body),
        createdAt: row.created_at,
        holdUntil: row.hold_until,
        digest: row.digest === 1,
      }))
    },
    async seal(carrier, merged, now) {
      await whole(db, async (tx) => {
        await tx
          .updateTable('notice')
          .set({
            state: 'ready',
            position: await nextPosition(tx),
            threads: JSON.stringify(carrier.threads),
            event: carrier.event,
            severity: carrier.severity,
            title: carrier.title,
            message: carrier.message,
            next_try_at: now,
          })
          .where('id', '=', carrier.id)
          .where('state', '=', 'held')
          .execute()
        for (const some of chunks(merged, CHUNK)) {
          await tx
            .updateTable('notice')
            .set({ state: 'merged', carrier: carrier.id, settled_at: now })
            .where('id', 'in', some)
            .where('state', '=', 'held')
            .execute()
        }
      })
    },
    async mute(ids, now) {
      for (const some of chunks(ids, CHUNK)) {
        await db
          .updateTable('notice')
          .set({ state: 'muted', settled_at: now })
          .where('id', 'in', some)
          .where('state', '=', 'held')
          .execute()
      }
    },
    async sendingChannels(now) {
      const rows = await db
        .selectFrom('notice')
        .select('channel')
        .distinct()
        .where(PENDING)
        .where(({ eb, or, and }) =>
          or([
            and([eb('state', '=', 'ready'), eb('next_try_at', '<=', now)]),
            and([eb('state', '=', 'leased'), eb('lease_until', '<=', now)]),
          ]),
        )
        .execute()
      return rows.map(({ channel }) => channel)
    },
    async pending(channel, limit) {
      const rows = await db
        .selectFrom('notice')
        .select(['id', 'channel', 'state', 'threads', 'hold_until', 'next_try_at', 'lease_until', 'attempts'])
        .where(PENDING)
        .where('channel', '=', channel)
        .orderBy('position')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        id: row.id,
        channel: row.channel,
        state: row.state === 'leased' ? 'leased' : 'ready',
        threads: threadsOf(row.threads),
        dueSince: row.hold_until,
        nextTryAt: row.next_try_at ?? 0,
        leaseUntil: row.lease_until ?? 0,
        attempts: row.attempts,
      }))
    },
    async claim(id, owner, leaseUntil, now) {
      const row = await db
        .updateTable('notice')
        .set(({ eb }) => ({
          state: 'leased',
          lease_owner: owner,
          lease_until: leaseUntil,
          attempts: eb('attempts', '+', 1),
        }))
        .where('id', '=', id)
        .where(({ eb, or, and }) =>
          or([eb('state', '=', 'ready'), and([eb('state', '=', 'leased'), eb('lease_until', '<=', now)])]),
        )
        .returning('message')
        .executeTakeFirst()
      return row?.message ?? undefined
    },
    async delivered(id, owner, answer, now) {
      await settle(id, owner).set({ state: 'delivered', answer, settled_at: now, next_try_at: null }).execute()
    },
    async postponed(id, owner, why, nextTryAt) {
      await settle(id, owner).set({ state: 'ready', answer: why, next_try_at: nextTryAt }).execute()
    },
    async dead(id, owner, why, now) {
      await settle(id, owner).set({ state: 'dead', answer: why, settled_at: now, next_try_at: null }).execute()
    },
    async releaseAll(owner) {
      await db
        .updateTable('notice')
        .set({ state: 'ready', lease_owner: null, lease_until: null })
        .where(PENDING)
        .where('state', '=', 'leased')
        .where('lease_owner', '!=', owner)
        .execute()
    },
    async list({ states, limit = 100 } = {}) {
      let query = db.selectFrom('notice').select(LISTED).orderBy('number', 'desc').limit(limit)
      if (states) query = query.where('state', 'in', states)
      return (await query.execute()).map(noticeOf)
    },
    async byPrefix(prefix) {
      const rows = await db
        .selectFrom('notice')
        .select(LISTED)
        .where('id', '>=', prefix)
        .where('id', '<', `${prefix}g`)
        .limit(10)
        .execute()
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
      const rows = await db
        .selectFrom('notice')
        .select(({ fn }) => ['channel', fn.countAll<number>().as('count'), fn.min('hold_until').as('oldest')])
        .where(PENDING)
        .where('hold_until', '<=', before)
        .groupBy('channel')
        .execute()
      return rows.map(({ channel, count, oldest }) => ({ channel, count: Number(count), oldest: Number(oldest) }))
    },
    async counts() {
      const rows = await db
        .selectFrom('notice')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
        .groupBy('state')
        .execute()
      const of = (state: NoticeState): number => Number(rows.find((row) => row.state === state)?.count ?? 0)
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
    async nextAt() {
      const held = await db
        .selectFrom('notice')
        .select(({ fn }) => fn.min('hold_until').as('at'))
        .where(HELD)
        .executeTakeFirst()
      const pending = await db
        .selectFrom('notice')
        .select(({ fn }) => fn.min('next_try_at').as('at'))
        .where(PENDING)
        .executeTakeFirst()
      const times = [held?.at, pending?.at].filter((at) => at !== null && at !== undefined)
      return times.length === 0 ? undefined : Math.min(...times)
    },
    async lastDeliveredAt() {
      const row = await db
        .selectFrom('notice')
        .select(({ fn }) => fn.max('settled_at').as('at'))
        .where('state', '=', 'delivered')
        .executeTakeFirst()
      return row?.at ?? undefined
    },
    async has(id) {
      return (await db.selectFrom('notice').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
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
