import { DAY } from '../../model/duration.ts'
import { sameSite } from '../../html/canonical-url.ts'
import type { PageCode } from './codes.ts'
import { foreignServiceOf } from './foreign/foreign-service.ts'
import type { Fault, Happened } from './happened.ts'
import type { Known, KnownLink, KnownPage, PlacedLink } from './known.ts'

/** One entry in the list of one page: a link or a part of it with which something is wrong. */
export interface Trouble {
  /** The page that it is told of, as in {@link KnownPage.url}. */
  readonly page: string
  readonly code: PageCode
  readonly happened: Happened
  readonly target: string
  readonly label: string
  readonly path: readonly string[]
  readonly menu: boolean
  /** Whether it stands in the frame of the site: the front page speaks for all. */
  readonly everywhere: boolean
  /** Further pages on which the same stands. */
  readonly others: number
  /** 0 where nothing answered. */
  readonly status: number
  /** Milliseconds since the epoch. */
  readonly since?: number
  readonly wellAt?: number
  /** Whose service it is. */
  readonly whose?: string
}

export interface Standing {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly sharedWith: (code: string) => string | undefined
}

/** How long and how often a host elsewhere must be silent before that is worth a note. */
const SILENT_FOR = 7 * DAY
const SILENT_LOOKS = 3
/** On this share of the pages, of at least so many, a thing belongs to the site's frame. */
const FRAME_SHARE = 0.5
const MIN_PAGES = 3

const CODES: Readonly<Partial<Record<Fault, PageCode>>> = { 'empty-file': 'empty-file', login: 'login-wall' }

/**
 * The lists of all pages, the front page first. What stands on several pages is told once: of the front page where it
 * stands there or on half of all pages, else of the page that was known first. Pure.
 */
export function troublesOf(known: Known, standing: Standing): readonly Trouble[] {
  const order = new Map(known.pages.map(({ url }, index) => [url, index]))
  return [...linkTroubles(known, standing), ...partTroubles(known)].toSorted(
    (a, b) => (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0) || (a.since ?? 0) - (b.since ?? 0),
  )
}

function linkTroubles(known: Known, { now, sharedWith }: Standing): readonly Trouble[] {
  const links = new Map(known.links.map((link) => [link.url, link]))
  return [...placesOf(known.pages, (page) => page.links)].flatMap(([url, places]): Trouble[] => {
    const link = links.get(url)
    const place = ownerOf(places, known)
    if (!link || !place) return []
    const { label, path, menu } = place.what
    const base = { ...place.where, target: url, label, path, menu }
    const times = {
      ...(link.badSince === undefined ? {} : { since: link.badSince }),
      ...(link.wellAt === undefined ? {} : { wellAt: link.wellAt }),
    }
    const code = codeOf(link, sameSite(known.start, url), now)
    if (code && link.fault) return [{ ...base, code, happened: link.fault, status: link.status, ...times }]
    const named = link.offices ?? []
    const foreign = foreignServiceOf(place.what, { start: known.start, own: known.offices, named, sharedWith })
    if (!foreign) return []
    return [{ ...base, code: 'foreign-service', happened: foreign.what, status: 0, whose: foreign.whose }]
  })
}

function codeOf(link: KnownLink, own: boolean, now: number): PageCode | undefined {
  const { fault, certain, badSince = now, strikes } = link
  if (fault === undefined) return undefined
  if (certain) return CODES[fault] ?? 'dead'
  return !own && strikes >= SILENT_LOOKS && now - badSince >= SILENT_FOR ? 'unanswered' : undefined
}

function partTroubles(known: Known): readonly Trouble[] {
  return [...placesOf(known.pages, (page) => page.parts)].flatMap(([url, places]): Trouble[] => {
    const place = ownerOf(places, known)
    if (!place) return []
    const happened = `insecure-${place.what.kind}` as const
    const nowhere = { label: '', path: [], menu: false }
    return [{ ...place.where, code: 'mixed-content', happened, target: url, ...nowhere, status: 0 }]
  })
}

interface Place<T> {
  readonly page: KnownPage
  readonly what: T
}

function placesOf<T extends PlacedLink | KnownPage['parts'][number]>(
  pages: readonly KnownPage[],
  partsOf: (page: KnownPage) => readonly T[],
): ReadonlyMap<string, readonly Place<T>[]> {
  const places = new Map<string, Place<T>[]>()
  for (const page of pages) {
    for (const what of partsOf(page)) {
      const known = places.get(what.url)
      if (known) known.push({ page, what })
      else places.set(what.url, [{ page, what }])
    }
  }
  return places
}

/** Where something is told of that stands in several places. */
function ownerOf<T>(places: readonly Place<T>[], { pages, start }: Known) {
  const owner = places.find(({ page }) => page.url === start) ?? places[0]
  if (!owner) return undefined
  const everywhere = places.length >= Math.max(MIN_PAGES, pages.length * FRAME_SHARE)
  const where = { page: everywhere ? start : owner.page.url, everywhere, others: places.length - 1 }
  return { what: owner.what, where }
}
