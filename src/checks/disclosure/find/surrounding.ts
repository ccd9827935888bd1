import type { PageLink } from '../../../html/page.ts'
import type { YearMention } from '../../../model/thai/years.ts'
import { readYears } from '../../../model/thai/years.ts'
import { withoutResults } from '../currency/of-results.ts'

/** What the words around a link tell of the time of what it leads to. */
export interface Surrounding {
  /** Of the label itself; where it says nothing, of its row. */
  readonly near: readonly YearMention[]
  /** Of the menu and the heading above it. */
  readonly far: readonly YearMention[]
  /** Whether what stands above is the assessment of a year: the reports on last year belong below this year's. */
  readonly assessment: boolean
}

export const NO_SURROUNDING: Surrounding = { near: [], far: [], assessment: false }

const MAX_ROW = 300
const ASSESSMENT = /(?<![a-z])(?:ita|oit)(?![a-z])|คุณธรรมและความโปร่งใส|เปิดเผยข้อมูลสาธารณะ/i

export type SurroundingOf = (link: PageLink, names: readonly string[]) => Surrounding

/** Reads the surroundings of each link once. The names of the page stand above all that it links to. */
export function surroundings(): SurroundingOf {
  const known = new Map<PageLink, Surrounding>()
  return (link, names) => {
    let found = known.get(link)
    if (!found) known.set(link, (found = surroundingOf(link, names)))
    return found
  }
}

function surroundingOf(link: PageLink, names: readonly string[]): Surrounding {
  const words = `${link.label} ${link.title ?? ''}`
  const label = withoutResults(words, readYears(words))
  const above = [...link.menuPath, link.heading].join(' / ')
  const row = link.context.replace(link.label, ' ').slice(0, MAX_ROW)
  const nearest = readYears(above)
  const beside = withoutResults(row, readYears(row))
  // A row of several years, each with its own link, does not say which is whose: the heading right above does.
  const several = new Set(beside.map(({ to }) => to)).size > 1
  return {
    near: label.length > 0 ? label : several && nearest.length > 0 ? nearest : beside,
    far: nearest.length > 0 || link.frame ? nearest : names.flatMap((name) => readYears(name)),
    assessment: ASSESSMENT.test([above, ...names].join(' / ')),
  }
}
