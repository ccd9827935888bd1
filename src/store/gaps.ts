import type { Kysely } from 'kysely'
import type { Gap, GapReason } from '../model/uptime/gap.ts'
import { markStale } from './marks.ts'
import type { Range } from './range.ts'
import type { Schema } from './schema.ts'
import { whole } from './transaction.ts'

/** Roll-ups of the time concerned are made anew by the next `rollups.update`. */
export interface Gaps {
  /** Something keeps the monitor from seeing, since `from`. Does nothing where a gap of that reason is open already. */
  open(reason: GapReason, from: number): Promise<void>
  /** It can see again; answers the gap that ended, undefined where none was open. */
  close(reason: GapReason, to: number): Promise<Gap | undefined>
  /** A gap that is over when it is noticed: the monitor was off. */
  add(gap: Gap): Promise<void>
  /** Oldest first; one that is still open ends at `range.to`. */
  list(range: Range): Promise<readonly Gap[]>
  /** The gap that is open now. */
  current(reason: GapReason): Promise<{ readonly from: number } | undefined>
}

function reasonOf(text: string): GapReason {
  return text === 'blind' ? 'blind' : 'off'
}

async function opened(db: Kysely<Schema>, reason: GapReason) {
  return db
    .selectFrom('gap')
    .select(['id', 'from_at'])
    .where('reason', '=', reason)
    .where('to_at', 'is', null)
    .executeTakeFirst()
}

export function gaps(db: Kysely<Schema>): Gaps {
  return {
    async open(reason, from) {
      await whole(db, async (tx) => {
        if (await opened(tx, reason)) return
        await tx.insertInto('gap').values({ from_at: from, to_at: null, reason }).execute()
        await markStale(tx, from)
      })
    },
    async close(reason, to) {
      return whole(db, async (tx) => {
        const row = await opened(tx, reason)
        if (!row) return undefined
        const end = Math.max(row.from_at, to)
        await tx.updateTable('gap').set({ to_at: end }).where('id', '=', row.id).execute()
        await markStale(tx, end)
        return { from: row.from_at, to: end, reason }
      })
    },
    async add({ from, to, reason }) {
      if (to <= from) return
      await whole(db, async (tx) => {
        await tx.insertInto('gap').values({ from_at: from, to_at: to, reason }).execute()
        await markStale(tx, from)
      })
    },
    async list({ from, to }) {
      const rows = await db
        .selectFrom('gap')
        .selectAll()
        .where('from_at', '<', to)
        .where((eb) => eb.or([eb('to_at', 'is', null), eb('to_at', '>', from)]))
        .orderBy('from_at')
        .execute()
      return rows.map((row) => ({ from: row.from_at, to: row.to_at ?? to, reason: reasonOf(row.reason) }))
    },
    async current(reason) {
      const row = await opened(db, reason)
      return row && { from: row.from_at }
    },
  }
}
