import { calendarDay } from '../../model/calendar-day.ts'
import { DAY, HOUR } from '../../model/duration.ts'
import type { Tally } from '../../model/uptime/tally.ts'
import type { Rollups } from '../../store/rollups.ts'

/** A day as the public sees it. */
export interface PublicDay {
  /** `2026-11-23` */
  readonly day: string
  /** Milliseconds in each state. */
  readonly tally: Tally
}

export type DaysByWatch = ReadonlyMap<number, readonly PublicDay[]>

/** Watches whose days are read in one go: some tens of milliseconds, after which others have their turn. */
const STEP = 50
/** Days that are over change only when a gap is noticed late. */
const LIFE = HOUR

export interface PublicDays {
  /** The days of each watch up to now, oldest first. */
  read(watchIds: readonly number[], now: number): Promise<DaysByWatch>
}

/** So many days back, of which those that are over are read once an hour: of 1,000 websites they are 90,000 rows. */
export function createPublicDays(rollups: Rollups, count: number, timeZone: string): PublicDays {
  let past: { readonly key: string; readonly at: number; readonly days: DaysByWatch } | undefined

  async function between(watchIds: readonly number[], first: string, last: string, now: number): Promise<DaysByWatch> {
    const found = new Map<number, readonly PublicDay[]>()
    for (let start = 0; start < watchIds.length; start += STEP) {
      const some = await rollups.daily({ watchIds: watchIds.slice(start, start + STEP), first, last }, now)
      for (const [id, days] of some) {
        found.set(
          id,
          days.map(({ day, rollup }) => ({ day, tally: rollup.tally })),
        )
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
    return found
  }

  return {
    async read(watchIds, now) {
      const today = calendarDay(now, timeZone)
      const key = JSON.stringify([today, watchIds])
      if (past?.key !== key || now - past.at >= LIFE || now < past.at) {
        const first = calendarDay(now - (count - 1) * DAY, timeZone)
        const yesterday = calendarDay(now - DAY, timeZone)
        past = { key, at: now, days: await between(watchIds, first, yesterday, now) }
      }
      const known = past.days
      const present = await between(watchIds, today, today, now)
      return new Map(watchIds.map((id) => [id, [...(known.get(id) ?? []), ...(present.get(id) ?? [])]]))
    },
  }
}
