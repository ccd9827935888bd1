import type { Kysely } from 'kysely'
import type { Memory } from '../model/memory.ts'
import type { Schema } from './schema.ts'

/** What one kind remembers between runs. `now` in milliseconds since the epoch, asked at each change. */
export function memory(db: Kysely<Schema>, kind: string, now: () => number): Memory {
  return {
    async get(key) {
      const row = await db
        .selectFrom('memory')
        .select('value')
        .where('kind', '=', kind)
        .where('key', '=', key)
        .executeTakeFirst()
      return row ? JSON.parse(row.value) : undefined
    },
    async set(key, value) {
      const columns = { value: JSON.stringify(value), updated_at: now() }
      await db
        .insertInto('memory')
        .values({ kind, key, ...columns })
        .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet(columns))
        .execute()
    },
    async delete(key) {
      await db.deleteFrom('memory').where('kind', '=', kind).where('key', '=', key).execute()
    },
  }
}
