import { sameSite } from '../../html/canonical-url.ts'
import type { Page, PageLink } from '../../html/page.ts'
import { addressKind } from '../../survey/crawl/address.ts'
import { refusalOf } from '../../survey/crawl/refusal.ts'
import { createRelevance } from '../../survey/crawl/relevance.ts'
import { hostMatches, isSocial } from '../../survey/platform.ts'
import type { KnownLink, PlacedLink } from './known.ts'

/** Kinds of links that a reader does not click. */
const NOT_CLICKED: ReadonlySet<PageLink['kind']> = new Set(['feed', 'form', 'meta'])
/** Longer addresses are traps, and would fill the memory. */
const MAX_URL = 500
/** Of one page. */
const MAX_LINKS = 300
const MAX_LABEL = 100
const MAX_PATH = 3
/** Beyond the front page, pages are read where something speaks for their being disclosures. */
const MAX_DEPTH = 4

const relevance = createRelevance()

export interface ScoredLink extends PlacedLink {
  readonly score: number
}

/** The links of a page that are to be looked at, each address once, in the order of the page. */
export function linksOf(page: Page, start: string, ignore: readonly string[]): readonly ScoredLink[] {
  const found = new Map<string, ScoredLink>()
  for (const link of page.links) {
    const { url, label } = link
    if (NOT_CLICKED.has(link.kind) || url.length > MAX_URL || [start, page.url, page.finalUrl].includes(url)) continue
    const known = found.get(url)
    // The same address behind a picture and behind words: the words say which link it is.
    if (known && (known.label !== '' || label === '')) continue
    if (!known && (found.size === MAX_LINKS || !isLookedAt(url, label, start, ignore))) continue
    found.set(url, {
      url,
      label: label.slice(0, MAX_LABEL),
      path: link.menuPath.slice(-MAX_PATH).map((caption) => caption.slice(0, MAX_LABEL)),
      menu: link.menu,
      score: Math.max(known?.score ?? 0, relevance(link)),
    })
  }
  return [...found.values()]
}

/** Links that act are never followed, anywhere; calendars, orders and endless lists are not on the site itself. */
function isLookedAt(url: string, label: string, start: string, ignore: readonly string[]): boolean {
  if (isSocial(url) || hostMatches(url, ignore)) return false
  const refusal = refusalOf(url, label)
  return refusal === undefined || (refusal !== 'acts' && !sameSite(start, url))
}

/** Whether a page behind a link is one whose own links are looked at: what the front page leads to, and disclosures below. */
export function isWorthReading(
  { url, depth, score }: Pick<KnownLink, 'url' | 'depth' | 'score'>,
  start: string,
): boolean {
  if (!sameSite(start, url) || addressKind(url) !== 'page') return false
  return depth <= 1 || (depth <= MAX_DEPTH && score > 0)
}
