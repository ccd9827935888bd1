import type { Kysely } from 'kysely'
import type { Gap, GapReason } from '../model/uptime/gap.ts'
import type { Range } from './results.ts'
import type { Schema } from './schema.ts'

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

export function gaps(db: Kysely<Schema>): Gaps {
  async function opened(reason: GapReason) {
    return db
      .selectFrom('gap')
      .select(['id', 'from_at'])
      .where('reason', '=', reason)
      .where('to_at', 'is', null)
      .executeTakeFirst()
  }
  return {
    async open(reason, from) {
      if (await opened(reason)) return
      await db.insertInto('gap').values({ from_at: from, to_at: null, reason }).execute()
    },
    async close(reason, to) {
      const row = await opened(reason)
      if (!row) return undefined
      await db.updateTable('gap').set({ to_at: to }).where('id', '=', row.id).execute()
      return { from: row.from_at, to, reason }
    },
    async add({ from, to, reason }) {
      if (to <= from) return
      await db.insertInto('gap').values({ from_at: from, to_at: to, reason }).execute()
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
      const row = await opened(reason)
      return row && { from: row.from_at }
    },
  }
}
