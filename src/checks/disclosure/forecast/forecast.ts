import { addDays, startOfFiscalYear } from '../../../model/fiscal-year.ts'
import type { Catalogue, CatalogueItem } from '../catalogue/catalogue.ts'
import { partsOf } from '../catalogue/catalogue.ts'
import type { Calendar } from '../currency/period.ts'
import { dueAt } from '../currency/period.ts'
import type { ItemVerdict } from '../judge/verdict.ts'

/** Something that will have to be published anew. */
export interface Due {
  readonly code: string
  /** First day, in milliseconds since the epoch, on which what is there now no longer counts. */
  readonly at: number
  readonly daysLeft: number
  /** The fiscal year, of the Buddhist era, of what must be there by then. */
  readonly fiscalYear: number
  /** Whether the new fiscal year alone makes it fall due. */
  readonly newYear: boolean
}

export const FORECAST_DAYS = 60
const DAY = 86_400_000

/**
 * What lapses within the next days, though it is in order now: it is present, and of a year that the calendar is about
 * to leave behind. From the second of August on that includes all that the first of October asks for.
 */
export function forecast(
  catalogue: Catalogue,
  verdicts: readonly ItemVerdict[],
  calendar: Calendar,
  days = FORECAST_DAYS,
): readonly Due[] {
  const items = new Map(catalogue.items.map((item) => [item.code, item]))
  return verdicts
    .flatMap((verdict) => {
      const item = items.get(verdict.code)
      return item && verdict.status === 'present'
        ? (dueOf(item, verdict.coversUntil ?? verdict.fiscalYear, calendar, days) ?? [])
        : []
    })
    .sort((a, b) => a.at - b.at)
}

function dueOf(item: CatalogueItem, has: number | null, { fiscalYear, asOf }: Calendar, days: number): Due | undefined {
  const dues = partsOf(item).flatMap(({ year: rule }): Due[] => {
    for (const of of [fiscalYear, fiscalYear + 1]) {
      const at = dueAt(rule, of, item.grace)
      const wanted = rule === 'last-year' ? of - 1 : of
      if (at === undefined || at < asOf || (has !== null && has >= wanted)) continue
      // A new year's plan is wanted from its first day; the grace is how long an assessor waits for it.
      const newYear = of > fiscalYear && rule !== 'first-half'
      const announced = newYear ? startOfFiscalYear(of) : at
      if (announced > addDays(asOf, days)) return []
      const day = Math.max(announced, asOf)
      return [{ code: item.code, at: day, daysLeft: Math.ceil((day - asOf) / DAY), fiscalYear: wanted, newYear }]
    }
    return []
  })
  return dues.sort((a, b) => a.at - b.at)[0]
}
