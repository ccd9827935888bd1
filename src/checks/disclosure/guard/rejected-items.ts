import type { KnownItem, KnownSite } from './known-site.ts'
import type { Reviews } from './reviews.ts'

/** Addresses that reviewers have rejected, by `catalogue/code`. */
export function rejectedUrls({ rejected }: Pick<Reviews, 'rejected'>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(rejected).map(([key, places]) => [key, places.map(({ url }) => url)]))
}

/**
 * What is remembered of a site, as if places that were rejected meanwhile had never counted. That an item rested on
 * them was our mistake: its loss is no lapse, and nobody is alarmed.
 */
export function withoutRejected(known: KnownSite | undefined, rejected: Reviews['rejected']): KnownSite | undefined {
  const places = Object.entries(rejectedUrls({ rejected }))
  if (!known || places.length === 0) return known
  const items = { ...known.items }
  for (const [key, urls] of places) {
    const item = items[key]
    if (item) items[key] = corrected(item, new Set(urls))
  }
  return { ...known, items }
}

function corrected({ lastGood, ...item }: KnownItem, rejected: ReadonlySet<string>): KnownItem {
  const stands = ({ url, documents }: Pick<KnownItem, 'url' | 'documents'>): boolean =>
    (url === null || !rejected.has(url)) && !documents.some((document) => rejected.has(document))
  return {
    ...(stands(item) ? item : { ...item, status: 'missing', url: null, documents: [] }),
    ...(lastGood && stands(lastGood) ? { lastGood } : {}),
  }
}
