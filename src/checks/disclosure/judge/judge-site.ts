import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Lexicon } from '../concept/lexicon.ts'
import type { SiteMap } from '../site-map.ts'
import type { ItemVerdict } from './verdict.ts'

export interface JudgeOptions {
  /** Milliseconds since the epoch: the real clock, for telling headings that always show this year. */
  readonly now: number
  /** Judge as of the end of this year of the Buddhist era, whatever the clock says. */
  readonly fiscalYear?: number
  /** Item code to the URL that a person has pinned: no search, only verification. */
  readonly pinned?: Readonly<Record<string, string>>
  /** Item code to what a person has confirmed after looking; it holds while the evidence has this digest. */
  readonly confirmed?: Readonly<Record<string, { readonly url: string; readonly sha256?: string }>>
}

/** Judges every item of the catalogue by what a walk through the site saw. Pure. */
export type JudgeSite = (
  catalogue: Catalogue,
  lexicon: Lexicon,
  map: SiteMap,
  options: JudgeOptions,
) => readonly ItemVerdict[]
