import type { CatalogueFacts, DisclosureFacts, ItemFacts } from '../../../checks/disclosure/facts.ts'
import type { KnownItem } from '../../../checks/disclosure/guard/known-site.ts'
import { itemKey } from '../../../checks/disclosure/guard/known-site.ts'
import type { Confirmation, Rejection, Reviews } from '../../../checks/disclosure/guard/reviews.ts'
import { reasonWords } from '../../../checks/disclosure/reason-words.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Language } from '../../../model/language.ts'
import type { Result } from '../../../model/result.ts'
import type { WebDeps } from '../../deps.ts'

/** One item as the matrix shows it. */
export interface MatrixRow {
  readonly item: ItemFacts
  /** Why it has its state, in one clause. */
  readonly why: string
  /** What to publish; empty where nothing is to be done. */
  readonly todo: string
  /** When it was last seen in order, and where; undefined where it never was. */
  readonly lastGood: { readonly url: string; readonly at: number } | undefined
  readonly confirmed: Confirmation | undefined
  /** Places that do not count for it, in the order in which they were rejected. */
  readonly rejected: readonly Rejection[]
  /** First day (milliseconds) on which what is there no longer counts; undefined where none is near. */
  readonly dueAt: number | undefined
}

/** Documents of an item that are shown; a page may have dozens. */
export const DOCUMENTS = 3

/** Where the item was seen, and is not said to be wrong: what a reviewer can reject. */
export function placesOf({ item, rejected }: Pick<MatrixRow, 'item' | 'rejected'>): readonly string[] {
  const places = [...(item.url === null ? [] : [item.url]), ...(item.documents ?? []).slice(0, DOCUMENTS)]
  return [...new Set(places)].filter((url) => rejected.every((one) => one.url !== url))
}

export interface Matrix {
  readonly catalogue: CatalogueFacts
  readonly rows: readonly MatrixRow[]
}

interface Known {
  readonly items: Readonly<Record<string, KnownItem>>
  readonly reviews: Reviews
}

/** Facts of a stored look: of this version or an earlier one. */
export function disclosureFactsOf({ facts }: Pick<Result, 'facts'>): Partial<DisclosureFacts> {
  return facts
}

/** The tables of all catalogues, in the order of the configuration. */
export function matricesOf(
  { facts, findings }: Pick<Result, 'facts' | 'findings'>,
  { items, reviews }: Known,
  language: Language,
  describe: WebDeps['describe'],
): Matrix[] {
  const bySubject = new Map<string, Finding>()
  for (const finding of findings) if (ITEM_CODES.has(finding.code)) bySubject.set(finding.subject, finding)
  return (disclosureFactsOf({ facts }).catalogues ?? []).map((catalogue) => ({
    catalogue,
    rows: catalogue.items.map((item): MatrixRow => {
      const key = itemKey(catalogue.id, item.code)
      const finding = bySubject.get(`${catalogue.id} ${item.code}`)
      return {
        item,
        why: reasonWords({ code: item.reason, params: item.reasonParams }, language),
        todo: finding ? describe(finding, language).remedy : '',
        lastGood: items[key]?.lastGood,
        confirmed: reviews.confirmed[key],
        rejected: reviews.rejected[key] ?? [],
        dueAt: (catalogue.due ?? []).find(({ code }) => code === item.code)?.at,
      }
    }),
  }))
}

const ITEM_CODES = new Set(['missing', 'outdated', 'broken', 'empty', 'unverified'].map((code) => `disclosure.${code}`))
