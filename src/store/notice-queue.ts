import type { ExpressionBuilder, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Schema } from './schema.ts'
import { whole } from './transaction.ts'

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

/** A message that waits for delivery, without its words. Instants in milliseconds since the epoch. */
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

export interface NoticeQueue {
  /** Puts messages in words straight into the queue; one that is there already stays as it is. */
  add(rows: readonly ReadyRow[]): Promise<void>
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
}

/** Written out, not as parameters, so that the database sees that its partial index answers it. */
export const PENDING = sql<boolean>`state in ('ready', 'leased')`

/** The place behind all others: the order in which a channel gets its messages. */
export async function nextPosition(tx: Kysely<Schema>): Promise<number> {
  const row = await tx
    .selectFrom('notice')
    .select(({ fn }) => fn.max('position').as('last'))
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** Nobody sends it now. */
function isFree(eb: ExpressionBuilder<Schema, 'notice'>, now: number) {
  return eb.or([eb('state', '=', 'ready'), eb.and([eb('state', '=', 'leased'), eb('lease_until', '<=', now)])])
}

export function noticeQueue(db: Kysely<Schema>): NoticeQueue {
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
    async add(rows) {
      await whole(db, async (tx) => {
        let position = await nextPosition(tx)
        for (const row of rows) {
          const due = row.notBefore ?? row.createdAt
          await tx
            .insertInto('notice')
            .values({
              id: row.id,
              channel: row.channel,
              state: 'ready',
              created_at: row.createdAt,
              hold_until: due,
              digest: 0,
              position: position++,
              threads: JSON.stringify(row.threads),
              event: row.event,
              severity: row.severity,
              title: row.title,
              message: row.message,
              next_try_at: due,
              attempts: 0,
            })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute()
        }
      })
    },
    async sendingChannels(now) {
      const rows = await db
        .selectFrom('notice')
        .select('channel')
        .distinct()
        .where(PENDING)
        .where((eb) => isFree(eb, now))
        .where('next_try_at', '<=', now)
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
        threads: row.threads === null ? [] : JSON.parse(row.threads),
        dueSince: row.hold_until,
        nextTryAt: row.next_try_at ?? 0,
        leaseUntil: row.lease_until ?? 0,
        attempts: row.attempts,
      }))
    },
    async claim(id, owner, leaseUntil, now) {
      const row = await db
        .updateTable('notice')
        .set((eb) => ({
          state: 'leased',
          lease_owner: owner,
          lease_until: leaseUntil,
          attempts: eb('attempts', '+', 1),
        }))
        .where('id', '=', id)
        .where((eb) => isFree(eb, now))
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
  }
}
