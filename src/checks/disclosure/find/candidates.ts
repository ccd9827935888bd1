import type { Page, PageLink } from '../../../html/page.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import { targetOf } from '../../../survey/site-map.ts'
import type { Lexicon } from '../concept/lexicon.ts'
import type { Candidate, Matchers } from './candidate.ts'
import type { Linked } from './document-candidates.ts'
import { ofDocument } from './document-candidates.ts'
import { ofLink } from './link-candidates.ts'
import { ofPage } from './page-candidates.ts'
import type { Readings } from './readings.ts'
import { bySignature } from './signature.ts'

/** A feed is for programs. */
const SILENT: ReadonlySet<PageLink['kind']> = new Set(['feed', 'meta'])
const FAINTEST = 0.4
/** Names of a page that stand above all that it links to. */
const NAMES = 2

/** Every place of the site that may hold something that is asked for, by concept, best first; one a target. */
export function findCandidates(
  map: SiteMap,
  matchers: Matchers,
  lexicon: Lexicon,
  { ownOf, textOf }: Readings,
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
  const linked = new Map<string, Linked>()
  for (const { page, link } of linksOf(map)) {
    for (const candidate of ofLink(page, link, ownOf(page).names.slice(0, NAMES), matchers)) offer(candidate)
    const target = map.redirects.get(link.url) ?? link.url
    if (!linked.has(target) || linked.get(target)?.link.frame === true) linked.set(target, { page, link })
  }
  for (const page of map.pages.values()) {
    const own = ownOf(page)
    for (const candidate of ofPage(own, matchers, map.start)) offer(candidate)
    for (const candidate of bySignature(own, lexicon.entries.values(), map.start)) offer(candidate)
  }
  for (const [url, document] of map.documents) {
    const from = linked.get(url)
    if (!from) continue
    for (const candidate of ofDocument(document, textOf(document), from, matchers.match)) offer(candidate)
  }
  return new Map(
    [...best].map(([concept, places]) => [concept, [...places.values()].sort((a, b) => b.score - a.score)]),
  )
}

/** Every link that may lead to something; those of the frame once. */
function* linksOf(map: SiteMap): Generator<{ readonly page: Page; readonly link: PageLink }> {
  const seenFrame = new Set<PageLink>()
  for (const page of map.pages.values()) {
    for (const link of page.links) {
      // A frame is part of the page that shows it, unless it shows a file.
      if (link.kind === 'frame' && targetOf(map, link.url).kind !== 'document') continue
      if (SILENT.has(link.kind) || link.url === page.finalUrl || link.url === page.url) continue
      if (link.frame && (seenFrame.has(link) || !seenFrame.add(link))) continue
      yield { page, link }
    }
  }
}
