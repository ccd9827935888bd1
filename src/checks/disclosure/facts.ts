import type { Localized } from '../../model/language.ts'
import type { Audited } from './audit.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import type { Calendar } from './currency/period.ts'
import { calendarOf } from './currency/period.ts'
import type { Due } from './forecast/forecast.ts'
import { forecast } from './forecast/forecast.ts'
import { itemKey } from './guard/known-site.ts'
import type { Look } from './guard/plan.ts'
import type { Rejection } from './guard/reviews.ts'
import type { ItemStatus, ItemVerdict } from './judge/verdict.ts'
import type { DisclosureOptions } from './options.ts'
import type { Score } from './score/score.ts'
import { scoreOf } from './score/score.ts'
import type { SiteMap } from '../../survey/site-map.ts'

/** What a reviewer said of a place. */
export interface ReviewFacts {
  readonly url: string
  /** ISO 8601. */
  readonly at: string
  readonly by: string | null
  readonly note: string | null
}

/** One item as an assessor would see it; `unknown` where the site as a whole could not be looked at. */
export interface ItemFacts {
  readonly code: string
  readonly title: string
  readonly titles: Localized
  readonly status: ItemStatus | 'unknown'
  readonly url: string | null
  readonly documents: readonly string[]
  /** Buddhist era. */
  readonly fiscalYear: number | null
  /** Stable code; what its sentence needs is in `reasonParams`. */
  readonly reason: string
  readonly reasonParams: Readonly<Record<string, string | number>>
  /** 0-1. */
  readonly confidence: number
  readonly via: readonly string[]
  readonly match: ItemVerdict['match']
  readonly runnerUp: ItemVerdict['runnerUp']
  readonly missingElements: readonly string[]
  readonly sharedWith: readonly string[]
  readonly answeredBy: readonly string[]
  readonly mandatory: boolean
  /** A recalled item is never shown as official. */
  readonly certainty: ItemVerdict['certainty']
  readonly points: number | null
  /** What it was before the status that it has now, null where it is the first look. */
  readonly before: ItemStatus | null
  /** What reviewers had said when it was judged: a place they confirmed, and places that were not to count. */
  readonly review: { readonly confirmed: ReviewFacts | null; readonly rejected: readonly ReviewFacts[] }
}

export interface CatalogueFacts {
  readonly id: string
  readonly title: Localized
  /** Buddhist era: the year that was judged. */
  readonly fiscalYear: number
  /** 0-100; null where the site could not be looked at. */
  readonly score: number | null
  /** The score if everything unverified turns out to be there. */
  readonly best: number | null
  readonly target: number
  readonly total: number
  readonly present: number
  readonly subindicators: Score['subindicators']
  readonly items: readonly ItemFacts[]
  readonly due: readonly Due[]
}

export interface DisclosureFacts {
  readonly catalogues: readonly CatalogueFacts[]
  readonly pagesRead: number
  readonly bytesRead: number
  readonly requests: number
  readonly documentsRead: number
  /** Whether the whole site was searched, or only what is known looked at again; null where the site is down. */
  readonly look: Look | null
  /** ISO 8601 instant of the last search. */
  readonly searchedAt: string | null
  /** Limits that ended the search before everything was read. */
  readonly limits: SiteMap['limits']
  /** Whether robots.txt forbids the site to programs. */
  readonly forbidden: boolean
}

export function factsOf(audited: Audited, options: DisclosureOptions, now: number): DisclosureFacts {
  const calendar = calendarOf(now, options.fiscal_year)
  return {
    catalogues: audited.verdicts.map(({ catalogue, items }) =>
      catalogueFacts(catalogue, items, audited, calendar, options),
    ),
    pagesRead: audited.map.pagesRead,
    bytesRead: audited.map.bytesRead,
    requests: audited.map.requests,
    documentsRead: audited.map.documents.size,
    look: audited.look,
    searchedAt: new Date(audited.searchedAt).toISOString(),
    limits: audited.map.limits,
    forbidden: audited.forbidden,
  }
}

function catalogueFacts(
  catalogue: Catalogue,
  items: readonly ItemVerdict[],
  audited: Audited,
  calendar: Calendar,
  options: DisclosureOptions,
): CatalogueFacts {
  const { score, best, target, present, total, subindicators } = scoreOf(catalogue, items, options.target)
  return {
    id: catalogue.id,
    title: catalogue.title,
    fiscalYear: calendar.fiscalYear,
    score,
    best,
    target,
    total,
    present,
    subindicators,
    items: items.map((item) => itemFacts(item, itemKey(catalogue.id, item.code), audited)),
    due: forecast(catalogue, items, calendar),
  }
}

function itemFacts(verdict: ItemVerdict, key: string, { before, reviews }: Audited): ItemFacts {
  const { title, reason, catalogue: _, wanted: __, ...rest } = verdict
  const confirmed = reviews.confirmed[key]
  return {
    ...rest,
    title: title.th,
    titles: title,
    reason: reason.code,
    reasonParams: reason.params ?? {},
    before: before[key]?.status ?? null,
    review: {
      confirmed: confirmed ? reviewFacts(confirmed) : null,
      rejected: (reviews.rejected[key] ?? []).map(reviewFacts),
    },
  }
}

function reviewFacts({ url, at, by, note }: Rejection): ReviewFacts {
  return { url, at: new Date(at).toISOString(), by: by ?? null, note: note ?? null }
}

/** The site is down: nothing is known of any item, and nothing has lapsed. */
export function unknownFacts(
  catalogues: readonly Catalogue[],
  options: DisclosureOptions,
  now: number,
): DisclosureFacts {
  const { fiscalYear } = calendarOf(now, options.fiscal_year)
  return {
    catalogues: catalogues.map((catalogue) => ({
      id: catalogue.id,
      title: catalogue.title,
      fiscalYear,
      score: null,
      best: null,
      target: options.target ?? catalogue.target,
      total: catalogue.items.length,
      present: 0,
      subindicators: [],
      items: catalogue.items.map((item): ItemFacts => ({
        code: item.code,
        title: item.th,
        titles: { th: item.th, en: item.en },
        status: 'unknown',
        url: null,
        documents: [],
        fiscalYear: null,
        reason: 'site-down',
        reasonParams: {},
        confidence: 0,
        via: [],
        match: null,
        runnerUp: null,
        missingElements: [],
        sharedWith: [],
        answeredBy: item.answered_by,
        mandatory: item.mandatory,
        certainty: item.certainty,
        points: item.points ?? null,
        before: null,
        review: { confirmed: null, rejected: [] },
      })),
      due: [],
    })),
    pagesRead: 0,
    bytesRead: 0,
    requests: 0,
    documentsRead: 0,
    look: null,
    searchedAt: null,
    limits: [],
    forbidden: false,
  }
}
