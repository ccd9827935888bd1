import type { Page } from '../../../html/page.ts'
import type { OwnContent } from '../find/own-content.ts'
import type { Assessment } from './assessment.ts'
import type { ListEntry } from './entries.ts'
import type { Arrival } from './own-page.ts'

/** A page (or a section of it) taken apart. */
export interface PageView {
  readonly own: OwnContent
  /** Its folded text without its names. */
  readonly rest: string
  readonly entries: readonly ListEntry[]
  readonly arrival: Arrival
}

/** Judges a page that an entry leads to; undefined where the entries are not followed any further. */
export type LookInside = ((page: Page, arrival: Arrival) => Assessment) | undefined

/** The only thing that a list leads to is where it is seen. */
export function seenInside(relevant: readonly ListEntry[]): Pick<Assessment, 'shownAt'> {
  const [only] = relevant
  const alone = only?.target.kind === 'page' && relevant.every(({ link }) => link.url === only.link.url)
  return alone ? { shownAt: only.link.url } : {}
}
