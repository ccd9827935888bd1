import type { Kysely } from 'kysely'
import { HOUR } from '../model/duration.ts'
import { hourOf } from '../model/uptime/hours.ts'
import type { LastLook } from '../model/uptime/rollup.ts'
import { coverOf } from '../model/uptime/rollup.ts'
import { gaps } from './gaps.ts'
import { clearMark, getMark, setMark } from './marks.ts'
import { hoursOf, writeHours } from './roll.ts'
import { looksOf, numbers, QUARTER } from './samples.ts'
import type { Schema } from './schema.ts'
import { forgetDays } from './sum-days.ts'
import { statusAt } from './status-column.ts'
import { breathe, chunks, whole } from './transaction.ts'

type Tx = Kysely<Schema>

/** Watches made anew in one transaction: some ten milliseconds for an hour of looks every 20 s. */
const STEP = 40

interface Rolled {
  readonly id: number
  readonly lastAt: number
  readonly coverMs: number
}

/** Makes roll-ups anew from the looks where a gap or a look became known late. */
export async function redo(db: Tx, timeZone: string): Promise<void> {
  const from = await whole(db, (tx) => begin(tx, timeZone))
  if (from === undefined) return
  const rows = await db
    .selectFrom('rolled')
    .innerJoin('watch', 'watch.id', 'rolled.watch_id')
    .select(['id', 'last_at as lastAt', 'interval_ms'])
    .where('last_at', '>=', from)
    .orderBy('id')
    .execute()
  const watches = rows.map(({ id, lastAt, interval_ms }) => ({ id, lastAt, coverMs: coverOf(interval_ms) }))
  for (const some of chunks(watches, STEP)) {
    await whole(db, (tx) => redoWatches(tx, some, from))
    await breathe()
  }
  await clearMark(db, 'redoing')
}

/** Takes over what is stale, so that what becomes stale meanwhile is seen next time. Looks that are gone cannot be redone. */
async function begin(tx: Tx, timeZone: string): Promise<number | undefined> {
  const marks = [await getMark(tx, 'stale'), await getMark(tx, 'redoing')].filter((mark) => mark !== undefined)
  if (marks.length === 0) return undefined
  await clearMark(tx, 'stale')
  const oldest = await tx
    .selectFrom('sample_block')
    .select(({ fn }) => fn.min('quarter').as('quarter'))
    .executeTakeFirst()
  const kept = Math.ceil(((oldest?.quarter ?? 0) * QUARTER) / HOUR) * HOUR
  const from = Math.max(Math.min(...marks), kept)
  await setMark(tx, 'redoing', from)
  await forgetDays(tx, from, timeZone)
  return from
}

async function redoWatches(tx: Tx, watches: readonly Rolled[], from: number): Promise<void> {
  const ids = watches.map(({ id }) => id)
  const first = hourOf(from)
  const to = Math.max(...watches.map(({ lastAt }) => lastAt)) + 1
  const coverMs = Math.max(...watches.map((watch) => watch.coverMs))
  const before = await lastsBefore(tx, ids, first, coverMs)
  const looks = await looksOf(tx, ids, { from: first * HOUR, to })
  const known = await gaps(tx).list({ from: first * HOUR - coverMs, to })
  const hours = watches.flatMap(({ id, lastAt, coverMs }) =>
    hoursOf(
      // Newer looks have not been rolled up yet: that is not done here.
      (looks.get(id) ?? []).filter(({ at }) => at <= lastAt),
      before.get(id),
      { coverMs, gaps: known },
    ).map(({ hour, rollup }) => ({ id, hour, rollup })),
  )
  await tx.deleteFrom('hourly').where('hour', '>=', first).where('watch_id', 'in', ids).execute()
  await writeHours(tx, hours)
}

/** The newest look of each watch before an hour, as far back as one is still believed. */
async function lastsBefore(
  tx: Tx,
  ids: readonly number[],
  hour: number,
  coverMs: number,
): Promise<Map<number, LastLook>> {
  const lasts = new Map<number, LastLook>()
  for (const hours of chunks(numbers(hour - Math.ceil(coverMs / HOUR) - 1, hour - 1), 200)) {
    const rows = await tx
      .selectFrom('hourly')
      .select(['watch_id', 'last_at', 'last_status'])
      .where('hour', 'in', hours)
      .where('watch_id', 'in', [...ids])
      .orderBy('hour')
      .execute()
    for (const row of rows) lasts.set(row.watch_id, { at: row.last_at, status: statusAt(row.last_status) })
  }
  return lasts
}
