import type { Kysely } from 'kysely'
import { MINUTE } from '../model/duration.ts'
import { getMark, setMark } from './marks.ts'
import { packBlock, packLook, unpackBlock } from './packed/look.ts'
import { QUARTER, quarterOf } from './samples.ts'
import type { Schema } from './schema.ts'
import { breathe, chunks, whole } from './transaction.ts'

type Tx = Kysely<Schema>

interface PackedLook {
  readonly at: number
  readonly data: Uint8Array
}

/** A quarter is packed when looks that began in it have had time to end: milliseconds. */
const GRACE = 2 * MINUTE

/** Watches packed, and samples deleted, in one transaction: some ten milliseconds. */
const WATCHES = 100
const SAMPLES = 5_000

/** Moves the looks of finished quarters from the tail into blocks. Cut short at any point it is done again without harm. */
export async function pack(db: Tx, now: number): Promise<void> {
  const quarter = quarterOf(now - GRACE)
  if (quarter <= ((await getMark(db, 'packed')) ?? 0)) return
  const before = quarter * QUARTER
  const rolled = (await getMark(db, 'rolled')) ?? 0
  const watches = await db
    .selectFrom('sample')
    .select('watch_id')
    .distinct()
    .where('id', '<=', rolled)
    .where('at', '<', before)
    .orderBy('watch_id')
    .execute()
  for (const some of chunks(watches, WATCHES)) {
    const first = some[0]?.watch_id ?? 0
    const last = some.at(-1)?.watch_id ?? 0
    await whole(db, (tx) => packWatches(tx, { first, last, rolled, before }))
    await breathe()
  }
  await dropPacked(db, rolled, before)
  await setMark(db, 'packed', quarter)
}

async function packWatches(
  tx: Tx,
  { first, last, rolled, before }: { first: number; last: number; rolled: number; before: number },
): Promise<void> {
  const rows = await tx
    .selectFrom('sample')
    .select(['watch_id', 'at', 'data'])
    .where('watch_id', '>=', first)
    .where('watch_id', '<=', last)
    .where('id', '<=', rolled)
    .where('at', '<', before)
    .execute()
  const blocks = new Map<string, { quarter: number; watch: number; looks: PackedLook[] }>()
  for (const { watch_id: watch, at, data } of rows) {
    const quarter = quarterOf(at)
    const block = blocks.get(`${quarter} ${watch}`)
    if (block) block.looks.push({ at, data })
    else blocks.set(`${quarter} ${watch}`, { quarter, watch, looks: [{ at, data }] })
  }
  for (const some of chunks([...blocks.values()], 200)) {
    const there = await tx
      .selectFrom('sample_block')
      .selectAll()
      .where('quarter', 'in', [...new Set(some.map(({ quarter }) => quarter))])
      .where('watch_id', 'in', [...new Set(some.map(({ watch }) => watch))])
      .execute()
    for (const { quarter, watch_id, data } of there) {
      const looks = unpackBlock(quarter * QUARTER, data).map((look) => ({ at: look.at, data: packLook(look) }))
      blocks.get(`${quarter} ${watch_id}`)?.looks.unshift(...looks)
    }
    await tx
      .insertInto('sample_block')
      .values(
        some.map(({ quarter, watch, looks }) => ({
          quarter,
          watch_id: watch,
          data: packBlock(quarter * QUARTER, distinct(looks)),
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['quarter', 'watch_id']).doUpdateSet((eb) => ({ data: eb.ref('excluded.data') })),
      )
      .execute()
  }
}

/** In order, each moment once: an earlier try may have packed some of them. */
function distinct(looks: readonly PackedLook[]): PackedLook[] {
  return [...new Map(looks.map((look) => [look.at, look])).values()].toSorted((a, b) => a.at - b.at)
}

/**
 * The newest sample that is rolled up stays in the tail, packed or not: SQLite counts on from the highest number in
 * the table, and a number must never come twice, or the roll-ups would take a new look for one they know.
 */
async function dropPacked(db: Tx, rolled: number, before: number): Promise<void> {
  const { first } = await db
    .selectFrom('sample')
    .select(({ fn }) => fn.min('id').as('first'))
    .executeTakeFirstOrThrow()
  if (first === null) return
  for (let start = first; start < rolled; start += SAMPLES) {
    const end = Math.min(start + SAMPLES, rolled) - 1
    await db.deleteFrom('sample').where('id', '>=', start).where('id', '<=', end).where('at', '<', before).execute()
    await breathe()
  }
}
