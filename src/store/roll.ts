import type { Kysely } from 'kysely'
import { HOUR } from '../model/duration.ts'
import { STATUSES } from '../model/status.ts'
import { hourOf } from '../model/uptime/hours.ts'
import type { Look } from '../model/uptime/look.ts'
import type { LastLook, OpenRollup } from '../model/uptime/rollup.ts'
import { coverOf, extend } from '../model/uptime/rollup.ts'
import type { Gap } from '../model/uptime/gap.ts'
import { gaps } from './gaps.ts'
import { getMark, markStale, setMark } from './marks.ts'
import { unpackLook } from './packed/look.ts'
import { columnsOf, openRollupOf } from './rollup-columns.ts'
import { inOrder } from './samples.ts'
import type { Schema } from './schema.ts'
import { statusAt } from './status-column.ts'
import { breathe, chunks, whole } from './transaction.ts'

type Tx = Kysely<Schema>

/** Looks carried into the roll-ups in one transaction: some twenty milliseconds. */
const STEP = 1_000

/** Takes every new look into its hour. Each counts once, however often this is called or cut short. */
export async function roll(db: Tx, now: number): Promise<void> {
  while (await whole(db, (tx) => rollStep(tx, now))) await breathe()
}

async function rollStep(tx: Tx, now: number): Promise<boolean> {
  const mark = (await getMark(tx, 'rolled')) ?? 0
  const rows = await tx
    .selectFrom('sample')
    .select(['id', 'watch_id', 'at', 'data'])
    .where('id', '>', mark)
    .orderBy('id')
    .limit(STEP)
    .execute()
  const newest = rows.at(-1)
  if (!newest) return false
  const looks = new Map<number, Look[]>()
  for (const { watch_id, at, data } of rows) {
    const list = looks.get(watch_id) ?? []
    if (list.length === 0) looks.set(watch_id, list)
    list.push(unpackLook(at, data))
  }
  await takeIn(tx, looks, now)
  await setMark(tx, 'rolled', newest.id)
  return rows.length === STEP
}

async function takeIn(tx: Tx, looks: ReadonlyMap<number, Look[]>, now: number): Promise<void> {
  const ids = [...looks.keys()]
  const before = new Map<number, LastLook>()
  const cover = new Map<number, number>()
  for (const some of chunks(ids, 500)) {
    const lasts = await tx.selectFrom('rolled').selectAll().where('watch_id', 'in', some).execute()
    for (const row of lasts) before.set(row.watch_id, { at: row.last_at, status: statusAt(row.last_status) })
    const intervals = await tx.selectFrom('watch').select(['id', 'interval_ms']).where('id', 'in', some).execute()
    for (const { id, interval_ms } of intervals) cover.set(id, coverOf(interval_ms))
  }
  const fresh = new Map<number, Look[]>()
  for (const [id, list] of looks) {
    const since = before.get(id)?.at ?? -1
    const ordered = inOrder(list)
    const late = ordered.find(({ at }) => at <= since)
    // A look that arrives after a newer one belongs between others: its hours are made anew from all looks.
    if (late) await markStale(tx, late.at)
    const next = ordered.filter(({ at }) => at > since)
    if (next.length > 0) fresh.set(id, next)
  }
  const instants = [...fresh].flatMap(([id, list]) => [
    before.get(id)?.at ?? list[0]?.at ?? now,
    list.at(-1)?.at ?? now,
  ])
  if (instants.length === 0) return
  const known = await gaps(tx).list({ from: Math.min(...instants), to: Math.max(...instants) + 1 })
  const stored = await storedHours(tx, fresh)
  const changed = [...fresh].flatMap(([id, list]) =>
    hoursOf(list, before.get(id), { coverMs: cover.get(id) ?? 0, gaps: known }, (hour) =>
      stored.get(`${hour} ${id}`),
    ).map(({ hour, rollup }) => ({ id, hour, rollup })),
  )
  await writeHours(tx, changed)
  await writeLasts(
    tx,
    [...fresh].flatMap(([id, list]) => list.slice(-1).map((last) => ({ id, last }))),
  )
}

/** The hours that looks of one watch (in order, newer than `before`) make or carry on. */
export function hoursOf(
  looks: readonly Look[],
  before: LastLook | undefined,
  cover: { coverMs: number; gaps: readonly Gap[] },
  stored: (hour: number) => OpenRollup | undefined = () => undefined,
): { hour: number; rollup: OpenRollup }[] {
  const hours = new Map<number, [Look, ...Look[]]>()
  for (const look of looks) {
    const list = hours.get(hourOf(look.at))
    if (list) list.push(look)
    else hours.set(hourOf(look.at), [look])
  }
  let last = before
  return [...hours].map(([hour, list]) => {
    const rollup = extend(stored(hour), last, list, hour * HOUR, cover)
    last = rollup.last
    return { hour, rollup }
  })
}

async function storedHours(tx: Tx, looks: ReadonlyMap<number, readonly Look[]>): Promise<Map<string, OpenRollup>> {
  const hours = [...new Set([...looks.values()].flatMap((list) => list.map(({ at }) => hourOf(at))))]
  const stored = new Map<string, OpenRollup>()
  for (const some of chunks([...looks.keys()], 500)) {
    const rows = await tx
      .selectFrom('hourly')
      .selectAll()
      .where('hour', 'in', hours)
      .where('watch_id', 'in', some)
      .execute()
    for (const row of rows) stored.set(`${row.hour} ${row.watch_id}`, openRollupOf(row))
  }
  return stored
}

/** Puts these hours in the place of what was stored of them. */
export async function writeHours(
  tx: Tx,
  hours: readonly { id: number; hour: number; rollup: OpenRollup }[],
): Promise<void> {
  for (const some of chunks(hours, 200)) {
    const rows = some.map(({ id, hour, rollup }) => ({
      hour,
      watch_id: id,
      ...columnsOf(rollup),
      last_at: rollup.last.at,
      last_status: STATUSES.indexOf(rollup.last.status),
    }))
    await tx
      .insertInto('hourly')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['hour', 'watch_id']).doUpdateSet((eb) => ({
          ok_ms: eb.ref('excluded.ok_ms'),
          warning_ms: eb.ref('excluded.warning_ms'),
          critical_ms: eb.ref('excluded.critical_ms'),
          unknown_ms: eb.ref('excluded.unknown_ms'),
          gap_ms: eb.ref('excluded.gap_ms'),
          looks: eb.ref('excluded.looks'),
          timed: eb.ref('excluded.timed'),
          time_sum: eb.ref('excluded.time_sum'),
          time_max: eb.ref('excluded.time_max'),
          histogram: eb.ref('excluded.histogram'),
          phases: eb.ref('excluded.phases'),
          last_at: eb.ref('excluded.last_at'),
          last_status: eb.ref('excluded.last_status'),
        })),
      )
      .execute()
  }
}

export async function writeLasts(tx: Tx, lasts: readonly { id: number; last: LastLook }[]): Promise<void> {
  for (const some of chunks(lasts, 500)) {
    await tx
      .insertInto('rolled')
      .values(
        some.map(({ id, last }) => ({
          watch_id: id,
          last_at: last.at,
          last_status: STATUSES.indexOf(last.status),
        })),
      )
      .onConflict((conflict) =>
        conflict.column('watch_id').doUpdateSet((eb) => ({
          last_at: eb.ref('excluded.last_at'),
          last_status: eb.ref('excluded.last_status'),
        })),
      )
      .execute()
  }
}
