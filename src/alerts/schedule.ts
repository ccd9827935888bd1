import { instantOf, wallClock } from '../model/calendar-day.ts'
import { DAY, MINUTE } from '../model/duration.ts'
import type { AlarmSeverity } from '../model/incident/look.ts'
import type { AlertOptions } from './options.ts'
import { WEEKDAYS } from './weekday.ts'

/** When people may be disturbed. Wall times of `timezone`. */
export interface Schedule {
  readonly quiet?: AlertOptions['quiet']
  readonly officeHours?: AlertOptions['office_hours']
  /** Dates, `YYYY-MM-DD`, on which the office is closed. */
  readonly holidays: ReadonlySet<string>
  /** IANA name. */
  readonly timezone: string
}

/** An instant on the wall, as if it were UTC. */
function wall(at: number, timezone: string): { midnight: number; minute: number } {
  const clock = wallClock(at, timezone)
  const midnight = Math.floor(clock / DAY) * DAY
  return { midnight, minute: Math.floor((clock - midnight) / MINUTE) }
}

function quietEnd(at: number, { quiet, timezone }: Schedule): number {
  if (!quiet || quiet.from === quiet.to) return at
  const { midnight, minute } = wall(at, timezone)
  const crosses = quiet.from > quiet.to
  const inside = crosses ? minute >= quiet.from || minute < quiet.to : minute >= quiet.from && minute < quiet.to
  if (!inside) return at
  const day = crosses && minute >= quiet.from ? midnight + DAY : midnight
  return instantOf(day + quiet.to * MINUTE, timezone)
}

/** No run of holidays is longer; a schedule without any working day must not be searched for ever. */
const SEARCHED_DAYS = 60

function officeOpening(at: number, { officeHours, holidays, timezone }: Schedule): number {
  if (!officeHours) return at
  const { midnight, minute } = wall(at, timezone)
  for (let ahead = 0; ahead < SEARCHED_DAYS; ahead += 1) {
    const day = new Date(midnight + ahead * DAY)
    const weekday = WEEKDAYS[day.getUTCDay()]
    if (weekday === undefined || !officeHours.days.includes(weekday)) continue
    if (holidays.has(day.toISOString().slice(0, 10))) continue
    if (ahead > 0 || minute < officeHours.from) return instantOf(day.getTime() + officeHours.from * MINUTE, timezone)
    if (minute < officeHours.to) return at
  }
  return at
}

/**
 * The first instant, not before `at`, at which people may hear of something so severe. Later than `at` means that it
 * waits, and comes with whatever else waits as one digest.
 */
export function mayDisturbFrom(severity: AlarmSeverity, at: number, schedule: Schedule): number {
  const awake = schedule.quiet?.except.includes(severity) ? at : quietEnd(at, schedule)
  if (!schedule.officeHours?.wait.includes(severity)) return awake
  const open = officeOpening(awake, schedule)
  return schedule.quiet?.except.includes(severity) ? open : quietEnd(open, schedule)
}
