import { calendarDay } from '../../../model/calendar-day.ts'
import { DAY, HOUR, MINUTE } from '../../../model/duration.ts'
import type { Stretch } from '../../../model/uptime/hours.ts'
import type { Tally } from '../../../model/uptime/tally.ts'
import type { Store } from '../../../store/store.ts'
import { dayTallies } from '../../../store/web/day-tallies.ts'

/** Days and hours that a strip shows. */
export const DAYS_SHOWN = 90
export const HOURS_SHOWN = 24

/** What the strips of one watch show, oldest first. */
export interface History {
  /** One a day; today ends now. */
  readonly days: readonly Tally[]
  readonly hours: readonly Stretch[]
}

export interface Histories {
  read(watchIds: readonly number[], now: number, timeZone: string): Promise<ReadonlyMap<number, History>>
}

/** Days that are over change only where time off is found out about afterwards. */
const DAYS_FRESH = 10 * MINUTE
/** Roll-ups are made once a minute. */
const HOURS_FRESH = MINUTE
/** Watches that are kept. */
const KEPT = 2_000

interface Past {
  readonly at: number
  /** The day for which it was read. */
  readonly today: string
  readonly days: readonly Tally[]
  /** The first day that is not among them. */
  readonly next: string
}

interface Present {
  readonly at: number
  readonly days: readonly Tally[]
  readonly hours: readonly Stretch[]
}

function isFresh(known: { readonly at: number } | undefined, now: number, life: number): boolean {
  return known !== undefined && now >= known.at && now - known.at < life
}

/** Roll-ups alone, never single looks; kept for a while. */
export function createHistories({ db, rollups }: Pick<Store, 'db' | 'rollups'>): Histories {
  const past = new Map<number, Past>()
  const present = new Map<number, Present>()

  async function readPast(watchIds: readonly number[], now: number, timeZone: string): Promise<void> {
    const today = calendarDay(now, timeZone)
    const wanted = watchIds.filter((id) => past.get(id)?.today !== today || !isFresh(past.get(id), now, DAYS_FRESH))
    if (wanted.length === 0) return
    const first = calendarDay(now - (DAYS_SHOWN - 1) * DAY, timeZone)
    const last = calendarDay(now - DAY, timeZone)
    const { tallies, next } = await dayTallies(db, { watchIds: wanted, first, last }, timeZone)
    if (past.size + wanted.length > KEPT) past.clear()
    for (const id of wanted) {
      past.set(id, { at: now, today, days: tallies.get(id) ?? [], next })
      present.delete(id)
    }
  }

  async function readPresent(watchIds: readonly number[], now: number, timeZone: string): Promise<void> {
    const wanted = watchIds.filter((id) => !isFresh(present.get(id), now, HOURS_FRESH))
    if (wanted.length === 0) return
    const hours = await rollups.hourly({ watchIds: wanted, from: now - HOURS_SHOWN * HOUR, to: now }, now)
    const today = calendarDay(now, timeZone)
    // Those read at another time may lack another day: each group has its own beginning.
    const begins = new Set(wanted.map((id) => past.get(id)?.next ?? today))
    if (present.size + wanted.length > KEPT) present.clear()
    for (const first of begins) {
      const group = wanted.filter((id) => (past.get(id)?.next ?? today) === first)
      const days = await rollups.daily({ watchIds: group, first, last: today }, now)
      for (const id of group) {
        const tallies = (days.get(id) ?? []).map(({ rollup }) => rollup.tally)
        present.set(id, { at: now, days: tallies, hours: (hours.get(id) ?? []).slice(-HOURS_SHOWN) })
      }
    }
  }

  return {
    async read(watchIds, now, timeZone) {
      await readPast(watchIds, now, timeZone)
      await readPresent(watchIds, now, timeZone)
      return new Map(
        watchIds.map((id) => [
          id,
          {
            days: [...(past.get(id)?.days ?? []), ...(present.get(id)?.days ?? [])],
            hours: present.get(id)?.hours ?? [],
          },
        ]),
      )
    },
  }
}
