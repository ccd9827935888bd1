import {
  addDays,
  endOfFiscalYear,
  fiscalYearAt,
  secondHalfOfFiscalYear,
  startOfFiscalYear,
} from '../../../model/fiscal-year.ts'
import type { YearKind, YearMention } from '../../../model/thai/years.ts'
import type { YearRule } from '../catalogue/catalogue.ts'

/** When the audit judges, and which year. */
export interface Calendar {
  /** Of the Buddhist era. */
  readonly fiscalYear: number
  /** Milliseconds since the epoch; the end of the fiscal year where that was set by hand. */
  readonly asOf: number
  /** Year of the Buddhist era that the real clock shows: headings of this year may be printed by the clock. */
  readonly clockYear: number
}

/** @param fiscalYear set by hand, it overrides the clock: the audit judges as of its end. */
export function calendarOf(now: number, fiscalYear?: number): Calendar {
  const clockYear = new Date(now + 7 * 3_600_000).getUTCFullYear() + 543
  return fiscalYear === undefined
    ? { fiscalYear: fiscalYearAt(now), asOf: now, clockYear }
    : { fiscalYear, asOf: endOfFiscalYear(fiscalYear), clockYear }
}

/** What an item must be of at a moment. */
export interface Period {
  readonly rule: YearRule
  /** Fiscal years that are good enough now, the one that is really asked for first. Empty where any will do. */
  readonly years: readonly number[]
  /** When the one asked for falls due; undefined where the rule knows no day. */
  readonly due?: number
}

/** The day from which the content of a fiscal year can no longer be missing. `grace` in days. */
export function dueAt(rule: YearRule, fiscalYear: number, grace: number): number | undefined {
  switch (rule) {
    case 'in-force':
    case 'live':
      return undefined
    case 'first-half':
      return addDays(secondHalfOfFiscalYear(fiscalYear), grace)
    case 'this-year':
    case 'last-year':
    case 'covers-year':
    case 'monthly':
    case 'news':
      return addDays(startOfFiscalYear(fiscalYear), grace)
  }
}

/** Which years will do. While the period asked for is not due yet, the one before it still counts. */
export function periodOf(rule: YearRule, { fiscalYear, asOf }: Calendar, grace: number): Period {
  const due = dueAt(rule, fiscalYear, grace)
  if (due === undefined) return { rule, years: [] }
  const wanted = rule === 'last-year' ? fiscalYear - 1 : fiscalYear
  return { rule, years: asOf < due ? [wanted, wanted - 1] : [wanted], due }
}

export type Timeliness = 'right' | 'other' | 'unknown'

export interface Dated {
  readonly timeliness: Timeliness
  /** The fiscal year that decided; for several, the newest. */
  readonly fiscalYear: number | null
  /** The last fiscal year that it covers: of a plan of several years, that is years ahead. */
  readonly until: number | null
}

export const UNKNOWN: Dated = { timeliness: 'unknown', fiscalYear: null, until: null }

/** What speaks loudest first: a title that names its fiscal year, before the day on which somebody published it. */
const TIERS: readonly (readonly YearKind[])[] = [
  ['fiscal', 'period', 'month'],
  ['range'],
  ['year'],
  ['date'],
  ['guess'],
]
const PLAN_TIERS: readonly (readonly YearKind[])[] = [
  ['range'],
  ['fiscal', 'period', 'month'],
  ['year'],
  ['date'],
  ['guess'],
]

/**
 * Whether what a text names is of the period.
 * @param first only the first mention of the loudest tier counts: a document's title comes before what it tells of.
 */
export function datedBy(mentions: readonly YearMention[], period: Period, first = false): Dated {
  const tiers = period.rule === 'covers-year' ? PLAN_TIERS : TIERS
  for (const tier of tiers) {
    const loud = mentions.filter(({ kind }) => tier.includes(kind))
    if (loud.length === 0) continue
    const heard = first ? loud.slice(0, 1) : loud
    const right = heard.filter((mention) => isRight(mention, period))
    if (right.length === 0) {
      const newest = Math.max(...heard.map(({ to }) => to))
      return { timeliness: 'other', fiscalYear: newest, until: newest }
    }
    const fiscalYear = Math.max(...right.map((mention) => yearWithin(mention, period)))
    return { timeliness: 'right', fiscalYear, until: Math.max(...right.map(({ to }) => to), fiscalYear) }
  }
  return UNKNOWN
}

/**
 * Of which time something is by what stands above it: menu, heading. Years that the clock may have printed say nothing,
 * and the assessment of a year asks for the reports on the year before.
 */
export function datedFromAbove(
  mentions: readonly YearMention[],
  assessment: boolean,
  period: Period,
  { clockYear }: Calendar,
): Dated {
  const printed = mentions.filter(({ to }) => to !== clockYear)
  if (!assessment || period.rule !== 'last-year') return datedBy(printed, period)
  const shifted = datedBy(printed, { ...period, years: period.years.map((year) => year + 1) })
  const { fiscalYear } = shifted
  return fiscalYear === null ? shifted : { ...shifted, fiscalYear: fiscalYear - 1, until: fiscalYear - 1 }
}

/** Whether any mention but a guess is of the period. */
export function namesPeriod(mentions: readonly YearMention[], period: Period): boolean {
  return mentions.some((mention) => mention.kind !== 'guess' && mention.kind !== 'date' && isRight(mention, period))
}

/** The first month in which offices sign the plans of the year that begins in October. */
const PLANS_FROM = 7

function isRight(mention: YearMention, { rule, years }: Period): boolean {
  if (years.length === 0) return true
  if (years.some((year) => mention.from <= year && year <= mention.to)) return true
  if (mention.kind !== 'date') return false
  // The report on last year is written, signed and published in this one.
  if (rule === 'last-year') return years.some((year) => mention.from === year + 1)
  const isPlan = rule === 'this-year' || rule === 'covers-year'
  return (
    isPlan &&
    (mention.month ?? 0) >= PLANS_FROM &&
    (mention.month ?? 0) <= 9 &&
    years.some((year) => mention.from === year - 1)
  )
}

function yearWithin({ from, to }: YearMention, { years }: Period): number {
  return years.find((year) => from <= year && year <= to) ?? years[0] ?? to
}
