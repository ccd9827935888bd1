import { instantOf, wallClock } from '../model/calendar-day.ts'
import { DAY, MINUTE } from '../model/duration.ts'
import type { AlarmSeverity } from '../model/incident/look.ts'
import type { Budget } from './channel.ts'
import type { Schedule } from './schedule.ts'
import { mayDisturbFrom } from './schedule.ts'

/** From this share of a month's messages on, the rest is kept for what is critical. */
const NEARLY = 0.9

export function isNearlySpent({ used, limit }: Budget): boolean {
  return used >= limit * NEARLY
}

/** Minutes after midnight at which the digest goes out where there are no office hours: 08:30. */
const MORNING = 8 * 60 + 30

/** The one time of the day, after `at`, at which a channel that is nearly spent tells the rest as one digest. */
export function nextDigestAt(severity: AlarmSeverity, at: number, schedule: Schedule): number {
  const { officeHours, timezone } = schedule
  const clock = wallClock(at, timezone)
  const today = Math.floor(clock / DAY) * DAY + (officeHours?.from ?? MORNING) * MINUTE
  const next = instantOf(clock < today ? today : today + DAY, timezone)
  return mayDisturbFrom(severity, next, schedule)
}
