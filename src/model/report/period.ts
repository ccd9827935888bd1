import { calendarDay, daysBetween, startOfDay } from '../calendar-day.ts'
import { DAY } from '../duration.ts'
import { toBuddhist } from '../fiscal-year.ts'

/** What a report is about: whole days of the office's calendar, both ends included (`2026-11-16`). */
export type ReportPeriod = {
  readonly first: string
  readonly last: string
} & (
  | {
      readonly kind: 'week'
      /** ISO 8601: `2026-W47`, Monday to Sunday. */
      readonly week: string
    }
  | { readonly kind: 'range' }
  | {
      readonly kind: 'fiscal-year'
      /** Of the Buddhist era, named by the year it ends in. */
      readonly fiscalYear: number
    }
)

/** Instants in milliseconds since the epoch, the end excluded. */
export interface Span {
  readonly from: number
  readonly to: number
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** The week that holds a day. ISO 8601: its year is the one that its Thursday lies in. */
export function weekOf(day: string): ReportPeriod & { kind: 'week' } {
  const first = addDays(day, -weekdayOf(day))
  const year = addDays(first, 3).slice(0, 4)
  const number = 1 + Math.floor(daysBetween(`${year}-01-01`, addDays(first, 3)) / 7)
  return { kind: 'week', week: `${year}-W${String(number).padStart(2, '0')}`, first, last: addDays(first, 6) }
}

/** The week named `2026-W47`; undefined where there is none of that name. */
export function weekNamed(name: string): (ReportPeriod & { kind: 'week' }) | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(name) ?? []
  if (year === undefined) return undefined
  // 4 January always lies in week 1.
  const found = weekOf(addDays(`${year}-01-04`, (Number(number) - 1) * 7))
  return found.week === name ? found : undefined
}

/** The newest week that is over. `now` in milliseconds since the epoch. */
export function lastWeek(now: number, timeZone: string): ReportPeriod & { kind: 'week' } {
  return weekOf(addDays(calendarDay(now, timeZone), -7))
}

/** 1 October to 30 September; `fiscalYear` of the Buddhist era. */
export function fiscalYearPeriod(fiscalYear: number): ReportPeriod & { kind: 'fiscal-year' } {
  const year = fiscalYear - toBuddhist(0)
  return { kind: 'fiscal-year', fiscalYear, first: `${year - 1}-10-01`, last: `${year}-09-30` }
}

export function lengthOf({ first, last }: Pick<ReportPeriod, 'first' | 'last'>): number {
  return daysBetween(first, last) + 1
}

/** What a period is compared with: the week or fiscal year before, or as many days before. */
export function periodBefore(period: ReportPeriod): ReportPeriod {
  if (period.kind === 'week') return weekOf(addDays(period.first, -7))
  if (period.kind === 'fiscal-year') return fiscalYearPeriod(period.fiscalYear - 1)
  return { kind: 'range', first: addDays(period.first, -lengthOf(period)), last: addDays(period.first, -1) }
}

export function spanOf({ first, last }: Pick<ReportPeriod, 'first' | 'last'>, timeZone: string): Span {
  return { from: startOfDay(first, timeZone), to: startOfDay(addDays(last, 1), timeZone) }
}

/** Names a period in file names and in the database: `2026-W47`, `fy2569`, `2026-11-01_2026-11-15`. */
export function keyOfPeriod(period: ReportPeriod): string {
  if (period.kind === 'week') return period.week
  if (period.kind === 'fiscal-year') return `fy${period.fiscalYear}`
  return `${period.first}_${period.last}`
}
