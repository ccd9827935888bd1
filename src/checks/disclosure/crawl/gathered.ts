import { markFrame } from '../../../html/frame.ts'
import type { Page } from '../../../html/page.ts'
import type { DocumentReading, ExternalReading, SiteMap, UrlFailure } from '../site-map.ts'

/** What a walk has seen so far; it grows until it is handed on as a {@link SiteMap}. */
export interface Gathered {
  readonly start: string
  readonly pages: Map<string, Page>
  readonly documents: Map<string, DocumentReading>
  readonly externals: Map<string, ExternalReading>
  readonly failures: Map<string, UrlFailure>
  readonly redirects: Map<string, string>
  readonly forbidden: Set<string>
  readonly limits: Set<SiteMap['limits'][number]>
  /** Digest of a body to the URL that it is kept under: the same page behind several addresses is kept once. */
  readonly bodies: Map<string, string>
}

export function createGathered(start: string): Gathered {
  return {
    start,
    pages: new Map(),
    documents: new Map(),
    externals: new Map(),
    failures: new Map(),
    redirects: new Map(),
    forbidden: new Set(),
    limits: new Set(),
    bodies: new Map(),
  }
}

/** Whether an address needs no further look. */
export function isKnown(gathered: Gathered, url: string): boolean {
  const key = gathered.redirects.get(url) ?? url
  return (
    gathered.pages.has(key) ||
    gathered.documents.has(key) ||
    gathered.externals.has(key) ||
    gathered.failures.has(key) ||
    gathered.forbidden.has(key)
  )
}

/** A snapshot for judging, its frames marked. */
export function toSiteMap(gathered: Gathered, spent: { readonly requests: number; readonly bytes: number }): SiteMap {
  const marked = markFrame([...gathered.pages.values()])
  return {
    start: gathered.redirects.get(gathered.start) ?? gathered.start,
    pages: new Map(marked.map((page) => [page.finalUrl, page])),
    documents: new Map(gathered.documents),
    externals: new Map(gathered.externals),
    failures: new Map(gathered.failures),
    redirects: new Map(gathered.redirects),
    forbidden: new Set(gathered.forbidden),
    complete: gathered.limits.size === 0,
    limits: [...gathered.limits],
    pagesRead: gathered.pages.size,
    bytesRead: spent.bytes,
    requests: spent.requests,
  }
}
