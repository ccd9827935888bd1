import type { PageCode } from './codes.ts'
import type { Happened } from './happened.ts'
import type { Seen } from './look.ts'
import type { Trouble } from './troubles.ts'

export interface EntryFacts {
  readonly code: PageCode
  readonly happened: Happened
  readonly target: string
  /** '' where the link has no words, and for parts of a page. */
  readonly label: string
  readonly path: readonly string[]
  readonly menu: boolean
  readonly everywhere: boolean
  /** Further pages on which the same stands. */
  readonly others: number
  /** 0 where nothing answered. */
  readonly status: number
  /** ISO 8601 instants, null where not known. */
  readonly since: string | null
  readonly lastWell: string | null
  /** Whose service it is, '' where it is nobody else's. */
  readonly whose: string
}

/** One page with its list. */
export interface PageFacts {
  readonly url: string
  readonly title: string
  /** The first 30. */
  readonly entries: readonly EntryFacts[]
  readonly total: number
}

/** What one look measured. */
export interface LinksFacts {
  /** Pages read at this look. */
  readonly pagesRead: number
  /** Pages whose links are known. */
  readonly pagesKnown: number
  readonly linksKnown: number
  /** Links asked for at this look. */
  readonly linksChecked: number
  /** Entries of all lists, notes not counted. */
  readonly linksBroken: number
  /** Links that no look has come to yet. */
  readonly waiting: number
  /** ISO 8601: the known link that was asked longest ago; null while some wait. */
  readonly oldest: string | null
  readonly requests: number
  /** Received, compressed as it came. */
  readonly bytes: number
  /** Pages with something wrong, the front page first; the first 60. */
  readonly pages: readonly PageFacts[]
}

export const MAX_PAGES = 60
const MAX_ENTRIES = 30

export function factsOf({ known, troubles, pagesRead, asked, requests, bytes }: Seen): LinksFacts {
  const waiting = known.links.filter(({ askedAt }) => askedAt === undefined).length
  const oldest = Math.min(...known.links.map(({ askedAt = 0 }) => askedAt))
  const titles = new Map(known.pages.map(({ url, title }) => [url, title]))
  const pages = [...new Set(troubles.map(({ page }) => page))]
  return {
    pagesRead,
    pagesKnown: known.pages.length,
    linksKnown: known.links.length,
    linksChecked: asked,
    linksBroken: troubles.filter(({ code }) => code !== 'unanswered').length,
    waiting,
    oldest: waiting > 0 || !Number.isFinite(oldest) ? null : iso(oldest),
    requests,
    bytes,
    pages: pages.slice(0, MAX_PAGES).map((url): PageFacts => {
      const own = troubles.filter(({ page }) => page === url)
      return {
        url,
        title: titles.get(url) ?? '',
        total: own.length,
        entries: own.slice(0, MAX_ENTRIES).map(entryFacts),
      }
    }),
  }
}

function entryFacts(trouble: Trouble): EntryFacts {
  const { code, happened, target, label, path, menu, everywhere, others, status, since, wellAt, whose = '' } = trouble
  const times = { since: iso(since), lastWell: iso(wellAt) }
  return { code, happened, target, label, path, menu, everywhere, others, status, ...times, whose }
}

function iso(at: number): string
function iso(at: number | undefined): string | null
function iso(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString()
}

/** The site could not be looked at. */
export function noFacts(requests: number, bytes: number): LinksFacts {
  return {
    pagesRead: 0,
    pagesKnown: 0,
    linksKnown: 0,
    linksChecked: 0,
    linksBroken: 0,
    waiting: 0,
    oldest: null,
    requests,
    bytes,
    pages: [],
  }
}
