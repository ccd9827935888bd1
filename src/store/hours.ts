import type { Kysely } from 'kysely'
import type { StoredHour, Stretch } from '../model/uptime/hours.ts'
import { completeHours, hourOf } from '../model/uptime/hours.ts'
import { coverOf } from '../model/uptime/rollup.ts'
import { gaps } from './gaps.ts'
import { openRollupOf } from './rollup-columns.ts'
import { numbers } from './samples.ts'
import type { Schema } from './schema.ts'
import { chunks } from './transaction.ts'

export interface StretchQuery {
  readonly watchIds: readonly number[]
  /** Milliseconds since the epoch; the hour that holds it is answered whole. */
  readonly from: number
  /** Excluded: the end of an hour or the present. */
  readonly to: number
}

/** Every hour of a range, complete, by watch. Hours that nobody looked at are gaps. */
export async function readHours(
  db: Kysely<Schema>,
  { watchIds, from, to }: StretchQuery,
): Promise<Map<number, Stretch[]>> {
  const answer = new Map<number, Stretch[]>()
  for (const ids of chunks(watchIds, 200)) {
    const watches = await db.selectFrom('watch').select(['id', 'interval_ms']).where('id', 'in', ids).execute()
    const covers = new Map(watches.map(({ id, interval_ms }) => [id, coverOf(interval_ms)]))
    const widest = Math.max(0, ...covers.values())
    const stored = await storedHours(db, ids, hourOf(from - widest), hourOf(to - 1))
    const known = await gaps(db).list({ from: from - widest, to })
    for (const id of ids) {
      answer.set(id, completeHours(stored.get(id) ?? [], from, to, { coverMs: covers.get(id) ?? 0, gaps: known }))
    }
  }
  return answer
}

async function storedHours(
  db: Kysely<Schema>,
  ids: readonly number[],
  first: number,
  last: number,
): Promise<Map<number, StoredHour[]>> {
  const stored = new Map<number, StoredHour[]>()
  // Time leads the key: naming the hours finds the rows at once, where a range would read everyone's.
  for (const hours of chunks(numbers(first, last), 500)) {
    const rows = await db
      .selectFrom('hourly')
      .selectAll()
      .where('hour', 'in', hours)
      .where('watch_id', 'in', [...ids])
      .orderBy('hour')
      .execute()
    for (const row of rows) {
      const list = stored.get(row.watch_id) ?? []
      if (list.length === 0) stored.set(row.watch_id, list)
      list.push({ hour: row.hour, rollup: openRollupOf(row) })
    }
  }
  return stored
}
