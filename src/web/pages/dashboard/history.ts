import { calendarDay } from '../../../model/calendar-day.ts'
import { DAY, HOUR, MINUTE } from '../../../model/duration.ts'
import type { Stretch } from '../../../model/uptime/hours.ts'
import type { Store } from '../../../store/store.ts'
import type { DayStretch } from '../../../store/rollups.ts'

/** Days and hours that a strip shows. */
export const DAYS_SHOWN = 90
export const HOURS_SHOWN = 24

/** What the strips of one watch show. */
export interface History {
  readonly days: readonly DayStretch[]
  readonly hours: readonly Stretch[]
}

export interface Histories {
  read(watchIds: readonly number[], now: number, timeZone: string): Promise<ReadonlyMap<number, History>>
}

/** Watches whose strips are kept, and how long: roll-ups themselves are made once a minute. */
const KEPT = 2_000
const FRESH = MINUTE

/** Roll-ups alone, never single looks; kept for a minute. */
export function createHistories({ rollups }: Pick<Store, 'rollups'>): Histories {
  const kept = new Map<number, { readonly at: number; readonly history: History }>()

  async function load(watchIds: readonly number[], now: number, timeZone: string): Promise<void> {
    const first = calendarDay(now - (DAYS_SHOWN - 1) * DAY, timeZone)
    const last = calendarDay(now, timeZone)
    const days = await rollups.daily({ watchIds, first, last }, now)
    const hours = await rollups.hourly({ watchIds, from: now - (HOURS_SHOWN - 1) * HOUR, to: now }, now)
    if (kept.size + watchIds.length > KEPT) kept.clear()
    for (const id of watchIds) {
      kept.set(id, { at: now, history: { days: days.get(id) ?? [], hours: hours.get(id) ?? [] } })
    }
  }

  return {
    async read(watchIds, now, timeZone) {
      const wanted = watchIds.filter((id) => {
        const known = kept.get(id)
        return !known || now - known.at >= FRESH || now < known.at
      })
      if (wanted.length > 0) await load(wanted, now, timeZone)
      return new Map(
        watchIds.flatMap((id) => {
          const known = kept.get(id)
          return known ? [[id, known.history] as const] : []
        }),
      )
    },
  }
}
