import type { Page, PageLink } from '../../../html/page.ts'
import { readLabel } from '../concept/label.ts'
import type { Match } from '../concept/match.ts'
import type { Candidate, Matchers } from './candidate.ts'
import { NAMES_ITSELF } from './candidate.ts'

/** How much a text says about what it stands by, compared with the label itself. */
const WEIGHTS = {
  label: 1,
  title: 0.97,
  context: 0.96,
  menu: 0.94,
  heading: 0.9,
  below: 0.88,
  inherited: 0.72,
} as const

/** From this score on what stands above a label adds nothing to what it says. */
const SPEAKS_ALONE = 0.55

interface Saying {
  readonly text: string
  readonly weight: number
  readonly matches: () => readonly Match[]
}

/** What a link may lead to, by its label or by what stands around it. */
export function* ofLink(
  page: Page,
  link: PageLink,
  /** The names of the page. */
  names: readonly string[],
  matchers: Matchers,
): Generator<Candidate> {
  const found = new Map<string, Candidate>()
  const take = ({ text, weight, matches }: Saying) => {
    const { number } = readLabel(text)
    for (const { concept, score, phrase } of matches()) {
      const known = found.get(concept)
      if (known && known.score >= score * weight) continue
      const hint = number === undefined ? {} : { number }
      found.set(concept, { concept, score: score * weight, phrase, label: text, url: link.url, page, link, ...hint })
    }
  }
  const { own, inherited } = sayingsOf(link, names, matchers)
  own.forEach(take)
  // A label that names a thing of its own is not one of the files that the heading speaks of.
  if (![...found.values()].some(({ score }) => score >= NAMES_ITSELF)) inherited.forEach(take)
  yield* found.values()
}

interface Sayings {
  readonly own: readonly Saying[]
  readonly inherited: readonly Saying[]
}

/** What says where a link leads: its label, or, where that says nothing ("ดาวน์โหลด", "2563"), what stands around it. */
function sayingsOf(link: PageLink, names: readonly string[], { match, together }: Matchers): Sayings {
  const label = readLabel(link.label)
  const says = (text: string, weight: number): Saying => ({ text, weight, matches: () => match(text) })
  const own = label.generic ? [] : [says(link.label, WEIGHTS.label)]
  if (link.title !== undefined && (label.generic || label.cut)) own.push(says(link.title, WEIGHTS.title))
  const speaks = (text: string) => text.trim() !== '' && !readLabel(text).generic
  const menu = link.menuPath.findLast((step) => !readLabel(step).generic) ?? ''
  // The foot of a site stands below the last heading of every page and belongs to none.
  const heading = link.frame ? '' : link.heading
  const above = [[menu, WEIGHTS.menu] as const, [heading, WEIGHTS.heading] as const].filter(([text]) => speaks(text))
  const below = (said: string): readonly Saying[] =>
    [...new Set([menu, heading, ...names])].filter(speaks).map((text) => ({
      text: `${text} ${said}`,
      weight: WEIGHTS.below,
      matches: () => together(text, said),
    }))
  if (label.generic) {
    const row = link.context.replace(link.label, ' ')
    const rows = speaks(row) ? [[row, WEIGHTS.context] as const] : []
    const around = [...rows, ...above].slice(0, 2).map(([text, weight]) => says(text, weight))
    const parts = [...rows, ...above].flatMap(([text]) => below(text))
    return { own: [...own, ...around], inherited: parts }
  }
  const speaksAlone = (match(link.label)[0]?.score ?? 0) >= SPEAKS_ALONE
  // A label with words of its own may still be one file of the section that the heading names; a menu's groups are wider.
  if (link.frame || link.menu) return { own, inherited: [] }
  return {
    own,
    inherited: [...(speaksAlone ? [] : below(link.label)), ...above.map(([text]) => says(text, WEIGHTS.inherited))],
  }
}
