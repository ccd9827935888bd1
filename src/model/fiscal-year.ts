/** Years are of the Buddhist era; the fiscal year runs from 1 October to 30 September and is named by the year it ends in. */

const BUDDHIST_ERA = 543
const DAY = 86_400_000

/** Bangkok keeps UTC+7 the whole year, so the calendar needs no time zone database. */
const BANGKOK_OFFSET = 7 * 3_600_000

/** A day of the calendar: year of the Buddhist era, month 1-12, day 1-31. */
export interface ThaiDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function toBuddhist(year: number): number {
  return year + BUDDHIST_ERA
}

/** The day in Bangkok. `at` in milliseconds since the epoch. */
export function thaiDayAt(at: number): ThaiDay {
  const date = new Date(at + BANGKOK_OFFSET)
  return { year: toBuddhist(date.getUTCFullYear()), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** First millisecond of the day in Bangkok. */
export function startOfDay({ year, month, day }: ThaiDay): number {
  return Date.UTC(year - BUDDHIST_ERA, month - 1, day) - BANGKOK_OFFSET
}

export function fiscalYearOf({ year, month }: Pick<ThaiDay, 'year' | 'month'>): number {
  return month >= 10 ? year + 1 : year
}

export function fiscalYearAt(at: number): number {
  return fiscalYearOf(thaiDayAt(at))
}

/** First millisecond of 1 October. */
export function startOfFiscalYear(fiscalYear: number): number {
  return startOfDay({ year: fiscalYear - 1, month: 10, day: 1 })
}

/** Last millisecond of 30 September. */
export function endOfFiscalYear(fiscalYear: number): number {
  return startOfFiscalYear(fiscalYear + 1) - 1
}

/** First millisecond of 1 April: the first six months are over. */
export function secondHalfOfFiscalYear(fiscalYear: number): number {
  return startOfDay({ year: fiscalYear, month: 4, day: 1 })
}

/** Whole months of the fiscal year that are over, 0-12. */
export function monthsOver(fiscalYear: number, at: number): number {
  if (at < startOfFiscalYear(fiscalYear)) return 0
  const day = thaiDayAt(at)
  return Math.min(12, (day.year - (fiscalYear - 1)) * 12 + day.month - 10)
}

export function addDays(at: number, days: number): number {
  return at + days * DAY
}
