import { calendarDay, startOfDay } from '../../../model/calendar-day.ts'
import { DAY, HOUR, MINUTE } from '../../../model/duration.ts'
import { groupBy } from '../../../model/group.ts'
import type { Stretch } from '../../../model/uptime/hours.ts'
import { hourOf } from '../../../model/uptime/hours.ts'
import type { Tally } from '../../../model/uptime/tally.ts'
import { addTallies } from '../../../model/uptime/tally.ts'
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

/** Days and hours that are over change only where time off is found out about afterwards. */
const PAST_FRESH = 10 * MINUTE
/** Roll-ups are made once a minute. */
const PRESENT_FRESH = MINUTE
/** Hours that are read anew each time: while the past is fresh at most one has ended. */
const HOURS_READ = 2
/** Watches that are kept. */
const KEPT = 2_000

interface Past {
  readonly at: number
  /** The day for which it was read. */
  readonly today: string
  readonly days: readonly Tally[]
  /** The first day that is not among them. */
  readonly next: string
  readonly hours: readonly Stretch[]
}

interface Present {
  readonly at: number
  /** The past and the present together: the same object until one of them is read anew. */
  readonly history: History
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
    const wanted = watchIds.filter((id) => past.get(id)?.today !== today || !isFresh(past.get(id), now, PAST_FRESH))
    if (wanted.length === 0) return
    const first = calendarDay(now - (DAYS_SHOWN - 1) * DAY, timeZone)
    const last = calendarDay(now - DAY, timeZone)
    const { tallies, next } = await dayTallies(db, { watchIds: wanted, first, last }, timeZone)
    const hours = await rollups.hourly({ watchIds: wanted, from: now - HOURS_SHOWN * HOUR, to: now }, now)
    if (past.size + wanted.length > KEPT) past.clear()
    for (const id of wanted) {
      past.set(id, { at: now, today, days: tallies.get(id) ?? [], next, hours: hours.get(id) ?? [] })
      present.delete(id)
    }
  }

  async function readPresent(watchIds: readonly number[], now: number, timeZone: string): Promise<void> {
    const wanted = watchIds.filter((id) => !isFresh(present.get(id), now, PRESENT_FRESH))
    if (wanted.length === 0) return
    const begin = (hourOf(now) + 1 - HOURS_READ) * HOUR
    const hours = await rollups.hourly({ watchIds: wanted, from: begin, to: now }, now)
    const today = calendarDay(now, timeZone)
    if (present.size + wanted.length > KEPT) present.clear()
    for (const [next, group] of groupBy(wanted, (id) => past.get(id)?.next ?? today)) {
      // Right after midnight yesterday is not summed yet: then the hours that are shown do not reach back far enough.
      const days = next === today ? undefined : await rollups.daily({ watchIds: group, first: next, last: today }, now)
      const midnight = startOfDay(today, timeZone)
      for (const id of group) {
        const over = (past.get(id)?.hours ?? []).filter(({ from }) => from < begin)
        const seen = [...over, ...(hours.get(id) ?? [])]
        const fresh = days
          ? (days.get(id) ?? []).map(({ rollup }) => rollup.tally)
          : [addTallies(seen.filter(({ from }) => from >= midnight).map(({ rollup }) => rollup.tally))]
        const history = { days: [...(past.get(id)?.days ?? []), ...fresh], hours: seen.slice(-HOURS_SHOWN) }
        present.set(id, { at: now, history })
      }
    }
  }

  return {
    async read(watchIds, now, timeZone) {
      await readPast(watchIds, now, timeZone)
      await readPresent(watchIds, now, timeZone)
      return new Map(
        watchIds.flatMap((id) => {
          const history = present.get(id)?.history
          return history ? [[id, history] as const] : []
        }),
      )
    },
  }
}
