import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { IncidentEvent } from '../model/incident/incident.ts'
import type { ReadyRow } from './notice-queue.ts'
import { nextPosition } from './notice-queue.ts'
import type { Schema } from './schema.ts'
import { chunks, whole } from './transaction.ts'

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

export interface HeldNotices {
  hold(rows: readonly HeldRow[]): Promise<void>
  /** Channels with a held notice that is due. */
  dueChannels(now: number): Promise<string[]>
  /** All held notices of a channel, in the order of creation. */
  held(channel: string): Promise<HeldRow[]>
  /** Gives a held notice its words, for itself and for those that are merged into it. */
  seal(carrier: ReadyRow, merged: readonly string[], now: number): Promise<void>
  /** Not told after all: a cause is told instead. */
  mute(ids: readonly string[], now: number): Promise<void>
}

/** Written out, not as a parameter, so that the database sees that its partial index answers it. */
const HELD = sql<boolean>`state = 'held'`

const CHUNK = 500

export function heldNotices(db: Kysely<Schema>): HeldNotices {
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
          .where(HELD)
          .execute()
        for (const some of chunks(merged, CHUNK)) {
          await tx
            .updateTable('notice')
            .set({ state: 'merged', carrier: carrier.id, settled_at: now })
            .where('id', 'in', some)
            .where(HELD)
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
          .where(HELD)
          .execute()
      }
    },
  }
}
