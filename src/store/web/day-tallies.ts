import type { Kysely } from 'kysely'
import type { Tally } from '../../model/uptime/tally.ts'
import { getMark } from '../marks.ts'
import type { Schema } from '../schema.ts'
import { boundsOf, dayNumber, dayOf } from '../sum-days.ts'

export interface SummedDays {
  /** One a day, oldest first, by watch; a day without a look is a gap. */
  readonly tallies: ReadonlyMap<number, readonly Tally[]>
  /** The first day that is not among them: it is not over, or not summed yet. */
  readonly next: string
}

/** How the days from `first` to `last` went, as far as they are summed up: of the daily roll-ups the time alone. */
export async function dayTallies(
  db: Kysely<Schema>,
  { watchIds, first, last }: { watchIds: readonly number[]; first: string; last: string },
  timeZone: string,
): Promise<SummedDays> {
  const from = dayNumber(first)
  const to = Math.min(dayNumber(last), (await getMark(db, 'summed')) ?? from - 1)
  const tallies = new Map<number, Tally[]>()
  const gaps = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const bounds = boundsOf(from + index, timeZone)
    return { ok: 0, unknown: 0, warning: 0, critical: 0, gap: bounds.to - bounds.from }
  })
  for (const id of watchIds) tallies.set(id, [...gaps])
  const rows = await db
    .selectFrom('daily')
    .select(['watch_id', 'day', 'ok_ms', 'warning_ms', 'critical_ms', 'unknown_ms', 'gap_ms'])
    .where('watch_id', 'in', [...watchIds])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute()
  for (const { watch_id, day, ok_ms, warning_ms, critical_ms, unknown_ms, gap_ms } of rows) {
    const days = tallies.get(watch_id)
    const tally = { ok: ok_ms, unknown: unknown_ms, warning: warning_ms, critical: critical_ms, gap: gap_ms }
    if (days) days[day - from] = tally
  }
  return { tallies, next: dayOf(Math.max(from, to + 1)) }
}
