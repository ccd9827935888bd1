import type { Localized } from '../../../model/language.ts'

export const ITEM_STATUSES = ['present', 'outdated', 'broken', 'empty', 'missing', 'unverified'] as const
/** What a fair assessor would say of one item. */
export type ItemStatus = (typeof ITEM_STATUSES)[number]

/** Why an item has its status: a stable code, its words are in `texts.ts`. */
export type ReasonCode =
  /** Found, of the period asked for. */
  | 'found'
  /** Found, and nothing says of which year it is; the rule asks for none. */
  | 'found-undated'
  /** A person has confirmed it. */
  | 'confirmed'
  /** A person has rejected what was found, and nothing else is there. */
  | 'rejected'
  /** The other checks answer this item: the site itself is the evidence. */
  | 'answered-by-checks'
  | 'other-period'
  /** The place is there, its target fails; `detail` is the reason of the failure. */
  | 'target-fails'
  | 'says-nothing-yet'
  | 'heading-only'
  | 'nothing-found'
  /** A label is there, and it leads to something else. */
  | 'wrong-target'
  /** A questionnaire, a form to print, a page of another office: not what is asked for. */
  | 'not-the-thing'
  /** One of several things that the item asks for is not there. */
  | 'part-missing'
  /** One scan is behind more than two items. */
  | 'same-file'
  | 'needs-script'
  | 'unreadable'
  /** Read and found, but nothing says of which year it is. */
  | 'year-unknown'
  | 'forbidden'
  | 'unread'

export interface Reason {
  readonly code: ReasonCode
  /** What the sentence needs: `period`, `found`, `detail`, `label`, `part`, all ready to be shown. */
  readonly params?: Readonly<Record<string, string | number>>
}

/** One place that was considered for an item. */
export interface Considered {
  readonly url: string
  /** 0-1. */
  readonly score: number
  /** The phrase of the concept that the label matched. */
  readonly phrase: string
  /** The text in which it was found. */
  readonly label: string
  readonly status: ItemStatus
  readonly reason: Reason
}

export interface ItemVerdict {
  readonly catalogue: string
  readonly code: string
  readonly title: Localized
  readonly mandatory: boolean
  /** How sure the catalogue is of the item: a recalled one is never shown as official. */
  readonly certainty: 'verified' | 'recalled'
  readonly status: ItemStatus
  readonly reason: Reason
  /** The page (or, where a menu leads straight to it, the document) on which an assessor sees the item. */
  readonly url: string | null
  /** The documents on that page that answer the item, the one that decided first. */
  readonly documents: readonly string[]
  /** Buddhist era; the fiscal year of what was found, null where it has none. */
  readonly fiscalYear: number | null
  /** The last fiscal year that it covers: of a plan of several years, that is years ahead. */
  readonly coversUntil: number | null
  /** 0-1. */
  readonly confidence: number
  /** Menu path from the start page to the evidence. */
  readonly via: readonly string[]
  /** What matched, in which text, how well; null where nothing did. */
  readonly match: { readonly phrase: string; readonly label: string; readonly score: number } | null
  /** The next best place, for whoever doubts the first. */
  readonly runnerUp: Considered | null
  /** What the item asks for and could not be seen in what was read. */
  readonly missingElements: readonly string[]
  /** Other items that rest on the very same file: suspicious unless the file rightly serves several. */
  readonly sharedWith: readonly string[]
  /** Check kinds that answer the item instead of a page. */
  readonly answeredBy: readonly string[]
  /** Points of 100 that the office loses while the item is not present; null where the catalogue gives none. */
  readonly points: number | null
  /** URLs not read yet that would change or prove the verdict: read them and judge again. */
  readonly wanted: readonly string[]
}
