import { canonicalUrl } from '../../../html/canonical-url.ts'
import type { Page } from '../../../html/page.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import type { Lexicon } from '../concept/lexicon.ts'
import type { Candidate, Matchers } from '../find/candidate.ts'
import { findCandidates } from '../find/candidates.ts'
import { menuPaths } from '../find/menu-paths.ts'
import type { Readings } from '../find/readings.ts'
import { readingsOf } from '../find/readings.ts'
import type { ItemVerdict } from './verdict.ts'

/** What an item may rest on. */
export interface Ground {
  readonly map: SiteMap
  readonly readings: Readings
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>
  readonly pathTo: (url: string) => readonly string[]
  /** Whether no reviewer has rejected the address. */
  readonly allows: (url: string) => boolean
}

/**
 * The ground of each item, by its code: the site as it was seen, without the places that a reviewer has rejected for
 * that item. Another place then takes their part, or none. Items with the same rejections share one.
 */
export function createGrounds(
  map: SiteMap,
  matchers: Matchers,
  lexicon: Lexicon,
  rejected: Readonly<Record<string, readonly string[]>>,
): (code: string) => Ground {
  const grounds = new Map<string, Ground>()
  return (code) => {
    const urls = (rejected[code] ?? []).flatMap((url) => canonicalUrl(url, url) ?? [])
    const key = urls.toSorted().join('\n')
    const known = grounds.get(key)
    if (known) return known
    const ground = groundOf(map, matchers, lexicon, urls)
    grounds.set(key, ground)
    return ground
  }
}

function groundOf(map: SiteMap, matchers: Matchers, lexicon: Lexicon, rejected: readonly string[]): Ground {
  const landing = (url: string): string => map.redirects.get(url) ?? url
  const refused = new Set(rejected.map(landing))
  const allows = (url: string): boolean => !refused.has(landing(url))
  const seen = rejected.length === 0 ? map : withoutPlaces(map, allows)
  const readings = readingsOf(seen)
  const found = findCandidates(seen, matchers, lexicon, readings)
  return {
    map: seen,
    readings,
    // The start page stays in the map, since everything begins there; as a place of its own it does not count.
    candidates: allows(map.start) ? found : withoutPage(found, map.start),
    pathTo: menuPaths(seen),
    allows,
  }
}

/** A site in which nothing leads to what is not allowed. */
function withoutPlaces(map: SiteMap, allows: (url: string) => boolean): SiteMap {
  const kept = <T>(places: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...places].filter(([url]) => allows(url)))
  const pages = [...map.pages].filter(([url]) => url === map.start || allows(url))
  return {
    ...map,
    pages: new Map(pages.map(([url, page]) => [url, linkingOnly(page, allows)])),
    documents: kept(map.documents),
    externals: kept(map.externals),
    failures: kept(map.failures),
  }
}

function linkingOnly(page: Page, allows: (url: string) => boolean): Page {
  return page.links.every(({ url }) => allows(url))
    ? page
    : { ...page, links: page.links.filter(({ url }) => allows(url)) }
}

function withoutPage(
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  start: string,
): ReadonlyMap<string, readonly Candidate[]> {
  const rests = ({ link, page }: Candidate): boolean =>
    (page.url === start || page.finalUrl === start) && !link?.frame && !link?.menu
  return new Map([...candidates].map(([concept, places]) => [concept, places.filter((place) => !rests(place))]))
}

/** Says that the places which were there were rejected, where nothing else is. */
export function afterRejection(verdict: ItemVerdict, rejected: readonly string[] | undefined): ItemVerdict {
  const { status, reason } = verdict
  if (!rejected?.length || status !== 'missing' || reason.code !== 'nothing-found') return verdict
  return { ...verdict, reason: { code: 'rejected' } }
}
