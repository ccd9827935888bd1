import type { Page, PageLink } from '../../../html/page.ts'
import { readLabel } from '../concept/label.ts'
import type { Lexicon } from '../concept/lexicon.ts'
import type { Match } from '../concept/match.ts'
import { matchLabel } from '../concept/match.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import { targetOf } from '../../../survey/site-map.ts'
import type { OwnContent } from './own-content.ts'

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

/** A feed is for programs. */
const SILENT: ReadonlySet<PageLink['kind']> = new Set(['feed', 'meta'])
const CACHE_SIZE = 50_000
const FAINTEST = 0.4
/** How much a text says about what it stands by, compared with the label itself. */
const WEIGHTS = { label: 1, title: 0.97, context: 0.96, menu: 0.94, heading: 0.9, inherited: 0.72 } as const
/** From this score on a label speaks for itself. */
const NAMES_ITSELF = 0.7
const OWN_NAME = 0.92
const OWN_SECTION = 0.86
const PLAIN_HEADING = 0.7

/** Labels repeat on every page of a site: each is matched once. */
export function createMatcher(lexicon: Lexicon): Matcher {
  const known = new Map<string, readonly Match[]>()
  return (text) => {
    let matches = known.get(text)
    if (!matches) {
      if (known.size >= CACHE_SIZE) known.clear()
      known.set(text, (matches = matchLabel(lexicon, text)))
    }
    return matches
  }
}

/** Every place of the site that may hold something that is asked for, by concept, best first; one a target. */
export function findCandidates(
  map: SiteMap,
  match: Matcher,
  ownOf: (page: Page) => OwnContent,
): ReadonlyMap<string, readonly Candidate[]> {
  const best = new Map<string, Map<string, Candidate>>()
  const offer = (candidate: Candidate) => {
    if (candidate.score < FAINTEST) return
    const target = (map.redirects.get(candidate.url) ?? candidate.url) + (candidate.section ?? '')
    let places = best.get(candidate.concept)
    if (!places) best.set(candidate.concept, (places = new Map()))
    const known = places.get(target)
    // Of two labels as good, the one within the content stands beside its year and its item number.
    if (!known || candidate.score > known.score + (known.link?.frame === true ? -0.001 : 0.001)) {
      places.set(target, candidate)
    }
  }
  const seenFrame = new Set<PageLink>()
  for (const page of map.pages.values()) {
    for (const link of page.links) {
      // A frame is part of the page that shows it, unless it shows a file.
      if (link.kind === 'frame' && targetOf(map, link.url).kind !== 'document') continue
      if (SILENT.has(link.kind) || link.url === page.finalUrl || link.url === page.url) continue
      if (link.frame && (seenFrame.has(link) || !seenFrame.add(link))) continue
      for (const candidate of ofLink(page, link, match)) offer(candidate)
    }
    for (const candidate of ofPage(ownOf(page), match, map.start)) offer(candidate)
  }
  return new Map(
    [...best].map(([concept, places]) => [concept, [...places.values()].sort((a, b) => b.score - a.score)]),
  )
}

interface Saying {
  readonly text: string
  readonly weight: number
}

function* ofLink(page: Page, link: PageLink, match: Matcher): Generator<Candidate> {
  const found = new Map<string, Candidate>()
  const take = ({ text, weight }: Saying) => {
    const { number } = readLabel(text)
    for (const { concept, score, phrase } of match(text)) {
      const known = found.get(concept)
      if (known && known.score >= score * weight) continue
      const hint = number === undefined ? {} : { number }
      found.set(concept, { concept, score: score * weight, phrase, label: text, url: link.url, page, link, ...hint })
    }
  }
  const { own, inherited } = sayingsOf(link)
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
function sayingsOf(link: PageLink): Sayings {
  const label = readLabel(link.label)
  const own: Saying[] = label.generic ? [] : [{ text: link.label, weight: WEIGHTS.label }]
  if (link.title !== undefined && (label.generic || label.cut)) own.push({ text: link.title, weight: WEIGHTS.title })
  const says = ({ text }: Saying) => text.trim() !== '' && !readLabel(text).generic
  const above = [
    { text: link.menuPath.findLast((step) => !readLabel(step).generic) ?? '', weight: WEIGHTS.menu },
    { text: link.heading, weight: WEIGHTS.heading },
  ].filter(says)
  if (label.generic) {
    const row = [{ text: link.context.replace(link.label, ' '), weight: WEIGHTS.context }].filter(says)
    return { own: [...own, ...[...row, ...above].slice(0, 2)], inherited: [] }
  }
  // A label with words of its own may still be one file of the section that the heading names; a menu's groups are wider.
  const inherited = link.frame || link.menu ? [] : above.map(({ text }) => ({ text, weight: WEIGHTS.inherited }))
  return { own, inherited }
}

function* ofPage(own: OwnContent, match: Matcher, start: string): Generator<Candidate> {
  const { page } = own
  const base = { url: page.finalUrl, page }
  const headings = page.headings.filter(({ frame }) => !frame)
  // Beside the title only the first heading names the page: each of the others names what stands below it.
  const first = own.names.find((name) => headings.some(({ text }) => text === name))
  const names = own.names.filter((name) => name === first || !headings.some(({ text }) => text === name))
  for (const name of page.url === start ? [] : names) {
    for (const { concept, score, phrase } of match(name)) {
      yield { ...base, concept, score: score * OWN_NAME, phrase, label: name }
    }
  }
  for (const { text } of headings) {
    if (headings.length === 1 && names.includes(text)) continue
    const { number } = readLabel(text)
    for (const { concept, score, phrase } of match(text)) {
      if (score < PLAIN_HEADING) continue
      const section = { section: text, ...(number === undefined ? {} : { number }) }
      yield { ...base, ...section, concept, score: score * OWN_SECTION, phrase, label: text }
    }
  }
}
