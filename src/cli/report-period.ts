import { calendarDay } from '../model/calendar-day.ts'
import { UserError } from '../model/errors.ts'
import { fiscalYearOf, toBuddhist } from '../model/fiscal-year.ts'
import type { Language } from '../model/language.ts'
import type { ReportPeriod } from '../model/report/period.ts'
import { fiscalYearPeriod, lastWeek, lengthOf, weekNamed } from '../model/report/period.ts'
import { reportTexts } from './texts/report.ts'

export interface PeriodFlags {
  readonly week?: string
  readonly from?: string
  readonly to?: string
  readonly fiscalYear?: string
}

/** Longer than any fiscal year, and short enough to be read in a moment. */
const LONGEST = 400
/** A Gregorian year so late is a year of the Buddhist era. */
const BUDDHIST_FROM = 2400

/** The period that the arguments ask for, which has begun; the newest week that is over where they name none. Throws a UserError. */
export function readPeriod(flags: PeriodFlags, now: number, timeZone: string, language: Language): ReportPeriod {
  const texts = reportTexts[language]
  const { week, from, to, fiscalYear } = flags
  if ([week, from ?? to, fiscalYear].filter((given) => given !== undefined).length > 1) {
    throw new UserError(texts.severalPeriods)
  }
  const today = calendarDay(now, timeZone)
  const period = asked(flags, now, timeZone, language)
  if (period.first > today) throw new UserError(texts.future(week ?? fiscalYear ?? from ?? period.first))
  return period
}

function asked(
  { week, from, to, fiscalYear }: PeriodFlags,
  now: number,
  timeZone: string,
  language: Language,
): ReportPeriod {
  const texts = reportTexts[language]
  const newest = lastWeek(now, timeZone)
  if (week !== undefined) {
    refuseBuddhist(`--week ${week}`, week, language)
    const named = weekNamed(week.toUpperCase())
    if (!named) throw new UserError(texts.badWeek(week, newest.week))
    return named
  }
  if (fiscalYear !== undefined) {
    const today = calendarDay(now, timeZone)
    const current = fiscalYearOf({ year: toBuddhist(Number(today.slice(0, 4))), month: Number(today.slice(5, 7)) })
    const year = /^\d{4}$/.test(fiscalYear) ? Number(fiscalYear) : 0
    if (year < BUDDHIST_FROM) throw new UserError(texts.badYear(fiscalYear, current))
    return fiscalYearPeriod(year)
  }
  if (from === undefined && to === undefined) return newest
  if (from === undefined || to === undefined) throw new UserError(texts.halfRange)
  const range = {
    kind: 'range' as const,
    first: readDay('--from', from, language),
    last: readDay('--to', to, language),
  }
  if (range.first > range.last) throw new UserError(texts.reversed(from, to))
  if (lengthOf(range) > LONGEST) throw new UserError(texts.tooLong(LONGEST))
  return range
}

function readDay(option: string, text: string, language: Language): string {
  refuseBuddhist(`${option} ${text}`, text, language)
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // 30 February is read as 1 March.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) {
    throw new UserError(reportTexts[language].badDay(option, text))
  }
  return text
}

function refuseBuddhist(given: string, text: string, language: Language): void {
  const year = Number(/^(\d{4})-/.exec(text)?.[1])
  if (year < BUDDHIST_FROM || Number.isNaN(year)) return
  throw new UserError(reportTexts[language].buddhistYear(given, `${year - toBuddhist(0)}${text.slice(4)}`))
}
