import { createTask } from 'node-cron'
import { calendarDay, startOfDay } from '../../model/calendar-day.ts'
import { DAY, MINUTE } from '../../model/duration.ts'
import type { ReportPeriod } from '../../model/report/period.ts'
import { addDays, lastWeek, spanOf } from '../../model/report/period.ts'
import type { Gap } from '../../model/uptime/gap.ts'
import { gapWithin } from '../../model/uptime/gap.ts'

type Week = ReportPeriod & { kind: 'week' }

/** How far back a missed report is looked for. Days. */
const HORIZON = 63

/** When a cron expression fired, newest first, to the minute: seconds do not count. */
function* firingTimes(cron: string, timeZone: string, now: number): Generator<number> {
  // Whether a day fires is asked first: a day has 1,440 minutes.
  const fields = cron.trim().split(/\s+/).slice(-5)
  const minutes = createTask(fields.join(' '), () => {}, { timezone: timeZone })
  const days = createTask(['*', '*', ...fields.slice(2)].join(' '), () => {}, { timezone: timeZone })
  const today = calendarDay(now, timeZone)
  for (let back = 0; back <= HORIZON; back++) {
    const day = addDays(today, -back)
    const start = startOfDay(day, timeZone)
    if (!days.match(new Date(start))) continue
    const end = Math.min(startOfDay(addDays(day, 1), timeZone) - MINUTE, now)
    for (let at = end - (end % MINUTE); at >= start; at -= MINUTE) if (minutes.match(new Date(at))) yield at
  }
}

export interface DueQuestion {
  readonly cron: string
  readonly timeZone: string
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The newest week that was printed: `2026-W46`; undefined where none was. */
  readonly printed: string | undefined
  /** Since when the schedule has been kept: what was due before is nobody's to print. */
  readonly since: number
  /** When nothing could be watched, at least since {@link HORIZON} days before. */
  readonly gaps: readonly Gap[]
}

/**
 * Weeks whose report should be there by now and is not, oldest first. A missed week in which the monitor was off from end
 * to end is left out, unless it is the newest: its report would say nothing.
 */
export function dueWeeks({ cron, timeZone, now, printed, since, gaps }: DueQuestion): Week[] {
  const due: Week[] = []
  for (const at of firingTimes(cron, timeZone, now)) {
    const week = lastWeek(at, timeZone)
    if (at < since || (printed !== undefined && week.week <= printed)) break
    if (week.week === due.at(-1)?.week) continue
    const { from, to } = spanOf(week, timeZone)
    if (due.length === 0 || gapWithin(gaps, from, to) < to - from) due.push(week)
  }
  return due.toReversed()
}

/** Milliseconds before now from which gaps must be known. */
export const GAPS_SINCE = (HORIZON + 14) * DAY
