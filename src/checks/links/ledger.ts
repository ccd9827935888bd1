import type { ScoredLink } from './scope.ts'
import type { Known, KnownLink, KnownPage } from './known.ts'

/** Addresses that are kept of one site; what comes later waits until others are gone. */
export const MAX_KNOWN = 3_000
/** Links that are kept of all pages together. */
const MAX_PLACED = 15_000

/** What is known of a site while a look adds to it. */
export interface Ledger {
  pages(): readonly KnownPage[]
  links(): readonly KnownLink[]
  link(url: string): KnownLink | undefined
  pageVia(url: string): KnownPage | undefined
  /** Takes a page as it is now, in the place of what was known of it; false where there is no room for another page. */
  enter(page: Omit<KnownPage, 'links'>, links: readonly ScoredLink[]): boolean
  keep(link: KnownLink): void
  dropPageVia(url: string): void
  /** Lets go of addresses that no page links to any more, and of the pages behind them. */
  sweep(): void
}

export function createLedger(known: Known, maxPages: number): Ledger {
  const pages = new Map(known.pages.slice(0, maxPages).map((page) => [page.url, page]))
  const links = new Map(known.links.map((link) => [link.url, link]))

  function placed(): number {
    let count = 0
    for (const page of pages.values()) count += page.links.length
    return count
  }

  return {
    pages: () => [...pages.values()],
    links: () => [...links.values()],
    link: (url) => links.get(url),
    pageVia: (url) => [...pages.values()].find(({ via }) => via === url),
    enter(page, found) {
      const before = pages.get(page.url)
      if (!before && pages.size >= maxPages) return false
      const room = Math.max(0, MAX_PLACED - placed() + (before?.links.length ?? 0))
      const kept = found.slice(0, room)
      pages.set(page.url, {
        ...page,
        via: before?.via ?? page.via,
        links: kept.map(({ url, label, path, menu }) => ({ url, label, path: [...path], menu })),
      })
      for (const { url, score } of kept) {
        const link = links.get(url)
        if (link) {
          const depth = Math.min(link.depth, page.depth + 1)
          links.set(url, { ...link, depth, score: Math.max(link.score, score) })
        } else if (links.size < MAX_KNOWN) {
          const depth = page.depth + 1
          links.set(url, { url, firstSeen: page.readAt, depth, score, status: 0, strikes: 0, certain: false })
        }
      }
      return true
    },
    keep: (link) => void links.set(link.url, link),
    dropPageVia(url) {
      for (const page of pages.values()) if (page.via === url) pages.delete(page.url)
    },
    sweep() {
      // A page that is gone takes its links along, and these the pages behind them.
      for (let before = -1; before !== pages.size;) {
        before = pages.size
        const linked = new Set([...pages.values()].flatMap((page) => page.links.map(({ url }) => url)))
        for (const url of links.keys()) if (!linked.has(url)) links.delete(url)
        for (const page of pages.values()) if (page.depth > 0 && !links.has(page.via)) pages.delete(page.url)
      }
    },
  }
}
