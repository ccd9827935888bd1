import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * How far the jobs have come. `rolled`: the newest sample (by id) in the roll-ups. `packed`: the quarter up to which
 * (excluded) looks lie in blocks. `summed`: the newest day with daily rows. `stale`: the instant from which roll-ups must
 * be made anew. `redoing`: the same, while that is done.
 */
export type Mark = 'rolled' | 'packed' | 'summed' | 'stale' | 'redoing'

export async function getMark(db: Kysely<Schema>, key: Mark): Promise<number | undefined> {
  const row = await db.selectFrom('mark').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value
}

export async function setMark(db: Kysely<Schema>, key: Mark, value: number): Promise<void> {
  await db
    .insertInto('mark')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Roll-ups from this instant on no longer tell the truth. */
export async function markStale(db: Kysely<Schema>, from: number): Promise<void> {
  const before = await getMark(db, 'stale')
  if (before === undefined || from < before) await setMark(db, 'stale', from)
}

export async function clearMark(db: Kysely<Schema>, key: Mark): Promise<void> {
  await db.deleteFrom('mark').where('key', '=', key).execute()
}
