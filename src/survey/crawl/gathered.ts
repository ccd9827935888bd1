import type { Page } from '../../html/page.ts'
import type { Validators } from './fetcher.ts'
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
  /** What hosts said about the versions that they sent, by the URL that answered. */
  readonly validators: Map<string, Validators>
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
    validators: new Map(),
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

/** A snapshot for judging. `pages` are those gathered, their frames marked. */
export function toSiteMap(
  gathered: Gathered,
  pages: readonly Page[],
  spent: { readonly requests: number; readonly bytes: number },
): SiteMap {
  return {
    start: gathered.redirects.get(gathered.start) ?? gathered.start,
    pages: new Map(pages.map((page) => [page.finalUrl, page])),
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

/** What is known of one address, to be put back where a new look learns nothing. */
export interface Known {
  readonly key: string
  readonly page?: Page | undefined
  readonly document?: DocumentReading | undefined
  readonly external?: ExternalReading | undefined
  readonly failure?: UrlFailure | undefined
}

/** Lets go of what is known of an address, and hands it out. */
export function forget(gathered: Gathered, url: string): Known {
  const key = gathered.redirects.get(url) ?? url
  const page = gathered.pages.get(key)
  const known: Known = {
    key,
    page,
    document: gathered.documents.get(key),
    external: gathered.externals.get(key),
    failure: gathered.failures.get(key),
  }
  gathered.pages.delete(key)
  gathered.documents.delete(key)
  gathered.externals.delete(key)
  gathered.failures.delete(key)
  if (page) gathered.bodies.delete(page.sha256)
  return known
}

export function putBack(gathered: Gathered, { key, page, document, external, failure }: Known): void {
  if (page) {
    gathered.pages.set(key, page)
    gathered.bodies.set(page.sha256, key)
  }
  if (document) gathered.documents.set(key, document)
  if (external) gathered.externals.set(key, external)
  if (failure) gathered.failures.set(key, failure)
}

/** Fills a fresh one with what an earlier look saw. */
export function restored(
  gathered: Gathered,
  seen: Pick<SiteMap, 'pages' | 'documents' | 'externals' | 'failures' | 'redirects'> & {
    readonly validators: ReadonlyMap<string, Validators>
  },
): void {
  for (const [url, page] of seen.pages) {
    gathered.pages.set(url, page)
    gathered.bodies.set(page.sha256, url)
  }
  for (const [url, reading] of seen.documents) gathered.documents.set(url, reading)
  for (const [url, external] of seen.externals) gathered.externals.set(url, external)
  for (const [url, failure] of seen.failures) gathered.failures.set(url, failure)
  for (const [from, to] of seen.redirects) gathered.redirects.set(from, to)
  for (const [url, validators] of seen.validators) gathered.validators.set(url, validators)
}
