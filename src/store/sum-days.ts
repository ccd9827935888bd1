import type { Kysely } from 'kysely'
import { calendarDay, startOfDay } from '../model/calendar-day.ts'
import { DAY, HOUR, MINUTE } from '../model/duration.ts'
import { hourOf, total } from '../model/uptime/hours.ts'
import { coverOf } from '../model/uptime/rollup.ts'
import { readHours } from './hours.ts'
import { getMark, setMark } from './marks.ts'
import { columnsOf } from './rollup-columns.ts'
import type { Schema } from './schema.ts'
import { breathe, chunks, whole } from './transaction.ts'

type Tx = Kysely<Schema>

/** Looks that began before midnight have had time to end: milliseconds. */
const GRACE = 15 * MINUTE
/** Watches summed in one transaction. */
const STEP = 200

/** Days since 1970-01-01, of a calendar day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

/** Asking a time zone is slow, and every page of a dashboard asks for the same days: kept by zone and day. */
const starts = new Map<string, number>()
const STARTS_KEPT = 5_000

function startOf(number: number, timeZone: string): number {
  const key = `${timeZone} ${number}`
  const known = starts.get(key)
  if (known !== undefined) return known
  const start = startOfDay(dayOf(number), timeZone)
  if (starts.size >= STARTS_KEPT) starts.clear()
  starts.set(key, start)
  return start
}

/** The instants at which a day begins and ends on the calendar of a time zone. */
export function boundsOf(number: number, timeZone: string): { from: number; to: number } {
  return { from: startOf(number, timeZone), to: startOf(number + 1, timeZone) }
}

/** Daily rows for every finished day that has none. */
export async function sumDays(db: Tx, now: number, timeZone: string): Promise<void> {
  const done = (await getMark(db, 'summed')) ?? (await dayBeforeFirst(db, timeZone))
  if (done === undefined) return
  const yesterday = dayNumber(calendarDay(now - GRACE, timeZone)) - 1
  for (let day = done + 1; day <= yesterday; day++) {
    await sumDay(db, day, timeZone)
    await setMark(db, 'summed', day)
  }
}

/** Days from the one that holds `from` are summed again. */
export async function forgetDays(tx: Tx, from: number, timeZone: string): Promise<void> {
  const done = await getMark(tx, 'summed')
  const before = dayNumber(calendarDay(from, timeZone)) - 1
  if (done !== undefined && before < done) await setMark(tx, 'summed', before)
}

async function dayBeforeFirst(db: Tx, timeZone: string): Promise<number | undefined> {
  const { hour } = await db
    .selectFrom('hourly')
    .select(({ fn }) => fn.min('hour').as('hour'))
    .executeTakeFirstOrThrow()
  return hour === null ? undefined : dayNumber(calendarDay(hour * HOUR, timeZone)) - 1
}

async function sumDay(db: Tx, day: number, timeZone: string): Promise<void> {
  const { from, to } = boundsOf(day, timeZone)
  const watches = await db
    .selectFrom('rolled')
    .innerJoin('watch', 'watch.id', 'rolled.watch_id')
    .select(['id', 'interval_ms', 'last_at'])
    .where('last_at', '>=', from - 400 * DAY)
    .orderBy('id')
    .execute()
  const seen = watches.filter(({ last_at, interval_ms }) => last_at >= from - coverOf(interval_ms))
  const ids = seen.map(({ id }) => id)
  for (const some of chunks(ids, STEP)) {
    await whole(db, async (tx) => {
      const hours = await readHours(tx, { watchIds: some, from: hourOf(from) * HOUR, to })
      const rows = [...hours].flatMap(([id, stretches]) => {
        const rollup = total(stretches)
        const empty = rollup.looks === 0 && rollup.tally.gap === to - from
        return empty ? [] : [{ watch_id: id, day, ...columnsOf(rollup) }]
      })
      await tx.deleteFrom('daily').where('day', '=', day).where('watch_id', 'in', some).execute()
      for (const part of chunks(rows, STEP)) await tx.insertInto('daily').values(part).execute()
    })
    await breathe()
  }
}
