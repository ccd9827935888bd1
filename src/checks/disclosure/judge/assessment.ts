import type { CatalogueItem } from '../catalogue/catalogue.ts'
import type { Entry } from '../concept/lexicon.ts'
import type { Calendar, Period } from '../currency/period.ts'
import type { Matcher } from '../find/candidate.ts'
import type { Readings } from '../find/readings.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import type { ItemStatus, Reason } from './verdict.ts'

/** What an assessor would say of one place for one thing that an item asks for. */
export interface Assessment {
  readonly status: ItemStatus
  readonly reason: Reason
  readonly fiscalYear: number | null
  /** The last fiscal year that it covers. */
  readonly until: number | null
  /** Documents that answer, the one that decided first. */
  readonly documents: readonly string[]
  /** 0-1: how plainly the place shows it. */
  readonly certainty: number
  /** The page on which it is seen, where that is one that the place leads to. */
  readonly shownAt?: string
  readonly missingElements: readonly string[]
  /** Not read yet, and needed for a verdict. */
  readonly wanted: readonly string[]
}

/** What an assessment may look at. */
export interface Scene extends Readings {
  readonly map: SiteMap
  readonly match: Matcher
  readonly calendar: Calendar
  readonly item: CatalogueItem
  readonly entry: Entry
  readonly period: Period
}

export function assessment(status: ItemStatus, reason: Reason, rest: Partial<Assessment> = {}): Assessment {
  return {
    status,
    reason,
    fiscalYear: null,
    until: null,
    documents: [],
    certainty: 0.8,
    missingElements: [],
    wanted: [],
    ...rest,
  }
}

/** That only other years are there: which one was found, and which one is asked for. */
export function otherPeriod(found: number | null, { years }: Period): Reason {
  return { code: 'other-period', params: { found: found ?? '', period: years[0] ?? '' } }
}

/** Names of the elements of which the text shows none of the words. `text` normalised. */
export function missingElements(entry: Entry, text: string): readonly string[] {
  return Object.entries(entry.concept.elements)
    .filter(([, words]) => !words.some((word) => text.includes(word.toLowerCase())))
    .map(([name]) => name)
}

/** Whether the text speaks of the concept: two of its words, or one of its phrases. `folded` by foldThai. */
export function speaksOf(entry: Entry, folded: string): boolean {
  if (entry.phrases.some(({ folded: phrase }) => phrase.length >= 6 && folded.includes(phrase))) return true
  const words = entry.content.filter((word) => folded.includes(word))
  return words.length >= Math.min(2, Math.max(1, entry.content.length))
}

/** That the place is there and its target fails. */
export function targetFails(detail: string, code: number, documents: readonly string[] = []): Assessment {
  return assessment('broken', { code: 'target-fails', params: { detail, code } }, { documents })
}

/** That what was found is of other years alone. */
export function onlyOtherPeriod(
  found: number | null,
  documents: readonly string[],
  { period }: Scene,
  rest: Partial<Assessment> = {},
): Assessment {
  return assessment('outdated', otherPeriod(found, period), { fiscalYear: found, documents, ...rest })
}
