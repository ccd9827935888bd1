import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** One life of the daemon; instants in milliseconds since the epoch. */
export interface Run {
  readonly id: number
  readonly startedAt: number
  /** When it last said that it was alive. */
  readonly beatAt: number
  /** Undefined while it runs, and for ever where it was killed. */
  readonly stoppedAt: number | undefined
  readonly pid: number
}

export interface Runs {
  /** The daemon starts; answers its number for the calls below. */
  started(now: number, pid: number): Promise<number>
  beat(id: number, now: number): Promise<void>
  stopped(id: number, now: number): Promise<void>
  /** When a daemon last said that it was alive; undefined before the first. */
  beatAt(): Promise<number | undefined>
  /** The run before this one; the time since its end is a gap. */
  before(id: number): Promise<Run | undefined>
}

export function runs(db: Kysely<Schema>): Runs {
  return {
    async started(now, pid) {
      const row = await db
        .insertInto('run')
        .values({ started_at: now, beat_at: now, stopped_at: null, pid })
        .returning('id')
        .executeTakeFirstOrThrow()
      return row.id
    },
    async beat(id, now) {
      await db.updateTable('run').set({ beat_at: now }).where('id', '=', id).execute()
    },
    async stopped(id, now) {
      await db.updateTable('run').set({ beat_at: now, stopped_at: now }).where('id', '=', id).execute()
    },
    async beatAt() {
      const row = await db.selectFrom('run').select('beat_at').orderBy('id', 'desc').limit(1).executeTakeFirst()
      return row?.beat_at
    },
    async before(id) {
      const row = await db
        .selectFrom('run')
        .selectAll()
        .where('id', '<', id)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      if (!row) return undefined
      const { started_at: startedAt, beat_at: beatAt, stopped_at: stoppedAt, pid } = row
      return { id: row.id, startedAt, beatAt, stoppedAt: stoppedAt ?? undefined, pid }
    },
  }
}
