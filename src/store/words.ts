import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** The numbers of strings that many rows repeat; new ones are added. Call it inside the transaction that uses them. */
export async function intern(db: Kysely<Schema>, texts: Iterable<string>): Promise<Map<string, number>> {
  const wanted = [...new Set(texts)]
  if (wanted.length === 0) return new Map()
  const known = await db.selectFrom('word').selectAll().where('text', 'in', wanted).execute()
  const ids = new Map(known.map(({ text, id }) => [text, id]))
  const fresh = wanted.filter((text) => !ids.has(text))
  if (fresh.length === 0) return ids
  const { top } = await db
    .selectFrom('word')
    .select(({ fn }) => fn.max('id').as('top'))
    .executeTakeFirstOrThrow()
  const rows = fresh.map((text, index) => ({ id: (top ?? 0) + index + 1, text }))
  await db.insertInto('word').values(rows).execute()
  for (const { id, text } of rows) ids.set(text, id)
  return ids
}
