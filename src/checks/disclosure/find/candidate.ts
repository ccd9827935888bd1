import type { Page, PageLink } from '../../../html/page.ts'
import type { Match } from '../concept/match.ts'

/** A place that may hold what a concept asks for. */
export interface Candidate {
  readonly concept: string
  /** 0-1, how surely its label speaks of the concept. */
  readonly score: number
  readonly phrase: string
  /** The text that matched. */
  readonly label: string
  /** Where to look: the target of a link, or the page itself. */
  readonly url: string
  /** The page on which the label stands. */
  readonly page: Page
  /** The link that leads there; undefined where the page names itself. */
  readonly link?: PageLink
  /** Set where only the part of the page below this heading is meant. */
  readonly section?: string
  /** The item number in front of the label. */
  readonly number?: number
}

export type Matcher = (text: string) => readonly Match[]

export interface Matchers {
  readonly match: Matcher
  /**
   * What a label says together with the words above it and neither says alone: "สถิติ" below "การจัดการเรื่องร้องเรียน",
   * "รายงานผล ปี 67" below "การบริหารทรัพยากรบุคคล".
   */
  readonly together: (above: string, label: string) => readonly Match[]
}

/** From this score on a label speaks for itself. */
export const NAMES_ITSELF = 0.7
