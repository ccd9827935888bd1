import type { Kysely } from 'kysely'
import { calendarDay } from '../model/calendar-day.ts'
import type { Stretch } from '../model/uptime/hours.ts'
import { total } from '../model/uptime/hours.ts'
import type { Rollup } from '../model/uptime/rollup.ts'
import { addRollups, emptyRollup } from '../model/uptime/rollup.ts'
import { readHours } from './hours.ts'
import type { StretchQuery } from './hours.ts'
import { getMark } from './marks.ts'
import { pack } from './pack.ts'
import { redo } from './redo.ts'
import { roll } from './roll.ts'
import { rollupOf } from './rollup-columns.ts'
import type { Schema } from './schema.ts'
import { boundsOf, dayNumber, dayOf, sumDays } from './sum-days.ts'
import { chunks } from './transaction.ts'

export interface DayQuery {
  readonly watchIds: readonly number[]
  /** Calendar days of the configured time zone, both included: `2026-11-23`. */
  readonly first: string
  readonly last: string
}

/** A day on the calendar; today ends now. */
export interface DayStretch extends Stretch {
  readonly day: string
}

/** Lists are by watch, oldest first and without holes; nothing after the present is answered. */
export interface Rollups {
  /** Brings roll-ups up to date and packs old looks, in short steps. Call it once a minute or so. */
  update(now: number): Promise<void>
  hourly(query: StretchQuery, now: number): Promise<ReadonlyMap<number, readonly Stretch[]>>
  daily(query: DayQuery, now: number): Promise<ReadonlyMap<number, readonly DayStretch[]>>
  /** The whole of a range, to the hour at both ends; whole days are taken as such, so that a year is read quickly. */
  total(query: StretchQuery, now: number): Promise<ReadonlyMap<number, Rollup>>
}

export function rollups(db: Kysely<Schema>, timeZone: string): Rollups {
  async function hourly({ watchIds, from, to }: StretchQuery, now: number) {
    return readHours(db, { watchIds, from, to: Math.min(to, now) })
  }

  async function stored(watchIds: readonly number[], first: number, last: number) {
    const byDay = new Map<number, Map<number, Rollup>>()
    for (const ids of chunks(watchIds, 500)) {
      const found = await db
        .selectFrom('daily')
        .selectAll()
        .where('watch_id', 'in', ids)
        .where('day', '>=', first)
        .where('day', '<=', last)
        .execute()
      for (const row of found) {
        const rows = byDay.get(row.day) ?? new Map<number, Rollup>()
        if (rows.size === 0) byDay.set(row.day, rows)
        rows.set(row.watch_id, rollupOf(row))
      }
    }
    return byDay
  }

  async function daily({ watchIds, first, last }: DayQuery, now: number) {
    const from = dayNumber(first)
    const to = Math.min(dayNumber(last), dayNumber(calendarDay(now, timeZone)))
    const summed = Math.min(to, (await getMark(db, 'summed')) ?? from - 1)
    const rows = await stored(watchIds, from, summed)
    const answer = new Map<number, DayStretch[]>(watchIds.map((id) => [id, []]))
    for (let number = from; number <= to; number++) {
      const bounds = boundsOf(number, timeZone)
      const stretch = { day: dayOf(number), from: bounds.from, to: Math.min(bounds.to, now) }
      const fresh = number > summed ? await hourly({ watchIds, ...bounds }, now) : undefined
      const known = rows.get(number)
      const none = unseen(stretch.to - stretch.from)
      for (const [id, list] of answer) {
        list.push({ ...stretch, rollup: fresh ? total(fresh.get(id) ?? []) : (known?.get(id) ?? none) })
      }
    }
    return answer
  }

  return {
    async update(now) {
      await roll(db, now)
      await redo(db, timeZone)
      await sumDays(db, now, timeZone)
      await pack(db, now)
    },
    hourly,
    daily,
    async total({ watchIds, from, to }, now) {
      const end = Math.min(to, now)
      const first = dayNumber(calendarDay(from - 1, timeZone)) + 1
      const last = dayNumber(calendarDay(end, timeZone)) - 1
      if (last < first) {
        const hours = await hourly({ watchIds, from, to: end }, now)
        return new Map([...hours].map(([id, stretches]) => [id, total(stretches)]))
      }
      const days = await daily({ watchIds, first: dayOf(first), last: dayOf(last) }, now)
      const head = await hourly({ watchIds, from, to: boundsOf(first, timeZone).from }, now)
      const tail = await hourly({ watchIds, from: boundsOf(last, timeZone).to, to: end }, now)
      return new Map(
        watchIds.map((id) => [
          id,
          addRollups(
            [days, head, tail].map((part: ReadonlyMap<number, readonly Stretch[]>) => total(part.get(id) ?? [])),
          ),
        ]),
      )
    },
  }
}

/** A day without a row. */
function unseen(ms: number): Rollup {
  return { ...emptyRollup, tally: { ...emptyRollup.tally, gap: ms } }
}
