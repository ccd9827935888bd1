import type { Catalogue } from '../catalogue/catalogue.ts'
import type { ItemVerdict } from '../judge/verdict.ts'

/** The status of an item is all that the score asks for. */
export type Scored = Pick<ItemVerdict, 'code' | 'status'>

export interface Score {
  /** 0-100, two decimals. What nobody could verify counts as not there, as it would for an assessor. */
  readonly score: number
  /** The score if everything that is unverified turns out to be there. */
  readonly best: number
  readonly target: number
  readonly present: number
  readonly total: number
  readonly subindicators: readonly { readonly code: string; readonly score: number }[]
}

/**
 * The published formula: an item has 0 or 100; a sub-indicator is the mean of its items, an indicator the mean of its
 * sub-indicators, the score the mean of indicators 9 and 10. A catalogue without sub-indicators is the mean of its items.
 */
export function scoreOf(catalogue: Catalogue, verdicts: readonly Scored[], target = catalogue.target): Score {
  const status = new Map(verdicts.map((verdict) => [verdict.code, verdict.status]))
  const worth = (hopeful: boolean) => (code: string) => {
    const found = status.get(code)
    return found === 'present' || (hopeful && found === 'unverified') ? 100 : 0
  }
  return {
    score: round(total(catalogue, worth(false))),
    best: round(total(catalogue, worth(true))),
    target,
    present: verdicts.filter((verdict) => verdict.status === 'present').length,
    total: catalogue.items.length,
    subindicators: catalogue.subindicators.map(({ code }) => ({
      code,
      score: round(ofSubindicator(catalogue, code, worth(false)) ?? 0),
    })),
  }
}

/** Points of 100 of the OIT score that one item is worth by the formula; undefined where the item is unknown. */
export function worthOf(catalogue: Catalogue, code: string): number | undefined {
  if (!catalogue.items.some((item) => item.code === code)) return undefined
  return total(catalogue, (item) => (item === code ? 100 : 0))
}

type Worth = (code: string) => number

function total(catalogue: Catalogue, worth: Worth): number {
  if (catalogue.scoring === 'mean') return mean(catalogue.items.map(({ code }) => worth(code))) ?? 0
  const indicators = catalogue.indicators.flatMap(({ code }) => {
    const parts = catalogue.subindicators
      .filter(({ indicator }) => indicator === code)
      .flatMap((subindicator) => ofSubindicator(catalogue, subindicator.code, worth) ?? [])
    return mean(parts) ?? []
  })
  return mean(indicators) ?? 0
}

function ofSubindicator(catalogue: Catalogue, code: string, worth: Worth): number | undefined {
  return mean(catalogue.items.filter(({ subindicator }) => subindicator === code).map((item) => worth(item.code)))
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
