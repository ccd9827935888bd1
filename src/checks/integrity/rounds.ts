import { z } from 'zod'
import { canonicalUrl, sameSite } from '../../html/canonical-url.ts'
import type { Scene } from './page/scene.ts'
import type { Reader } from './reader.ts'
import { READERS } from './reader.ts'

/** What is read below the front page. */
const task = z.object({
  /** A page, the list of sitemaps or of feeds, one list of addresses, or a page that there is not. */
  kind: z.enum(['page', 'sitemaps', 'feeds', 'list', 'missing']),
  /** Canonical URL; '' where the kind says it all. */
  url: z.string(),
  reader: z.enum(READERS),
})
export type Task = z.infer<typeof task>

/** Canonical URLs: pages that were read or are old, pages that lists name; and what has to be read again each time. */
export const rounds = z.object({
  turn: z.number(),
  known: z.array(z.string()),
  listed: z.array(z.string()),
  suspects: z.array(task),
})
export type Rounds = z.infer<typeof rounds>

export const FIRST_ROUND: Rounds = { turn: 0, known: [], listed: [], suspects: [] }

const MAX_SUSPECTS = 3
/** What each of eight looks reads; the rest are pages. */
const CYCLE = ['sitemaps', 'page', 'page', 'page', 'feeds', 'page', 'missing', 'page'] as const
const PAGES_IN_CYCLE = CYCLE.filter((kind) => kind === 'page').length
/** As whom pages are read, round after round. */
const PAGE_READERS: readonly Reader[] = ['crawler', 'search', 'mobile']
const MAX_KNOWN = 1_000
const MAX_LISTED = 500
const NO_PAGE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|webp|svg|mp[34]|ico|css|js|xml|json|txt)$/i

/** Addresses within the site that pages, and not files, stand behind. */
export function ownPages(scenes: readonly Scene[], site: string): readonly string[] {
  const links = scenes.flatMap(({ passages }) => passages.flatMap((passage) => passage.links.map(({ url }) => url)))
  return pagesAmong(links, site)
}

/** Those of some addresses that are pages of the site below its front page. */
export function pagesAmong(urls: readonly string[], site: string): readonly string[] {
  const home = canonicalUrl(site, site)
  return [...new Set(urls)].filter((url) => url !== home && sameSite(site, url) && !NO_PAGE.test(new URL(url).pathname))
}

/** What to read below the front page: what had a finding, then what is new, else what has its turn. */
export function planOf({ turn, known, listed, suspects }: Rounds, links: readonly string[]): readonly Task[] {
  const again = suspects.slice(0, MAX_SUSPECTS)
  const place = turn % CYCLE.length
  const kind = CYCLE[place] ?? 'page'
  if (kind !== 'page') return [...again, { kind, url: '', reader: kind === 'missing' ? 'search' : 'crawler' }]
  const old = new Set(known)
  const fresh = known.length === 0 ? [] : links.filter((url) => !old.has(url))
  const [unread] = [...fresh, ...listed.filter((url) => !old.has(url))]
  // Planted pages are shown to search engines first of all.
  if (unread !== undefined) return distinct([...again, { kind, url: unread, reader: 'crawler' }])
  const around = known.length === 0 ? links : known
  const before = CYCLE.slice(0, place).filter((each) => each === 'page').length
  const number = Math.floor(turn / CYCLE.length) * PAGES_IN_CYCLE + before
  const url = around[number % Math.max(1, around.length)]
  const reader = PAGE_READERS[Math.floor(number / Math.max(1, around.length)) % PAGE_READERS.length]
  return url === undefined || reader === undefined ? again : distinct([...again, { kind, url, reader }])
}

function distinct(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter((each, index) => tasks.findIndex(({ url }) => url === each.url) === index)
}

export interface Read {
  /** Addresses of pages that were read. */
  readonly pages: readonly string[]
  /** What had a finding. */
  readonly bad: readonly Task[]
  /** Pages that lists name; absent where none was read. */
  readonly listed?: readonly string[]
}

/** The rounds after a look. */
export function nextRounds(before: Rounds, links: readonly string[], { pages, bad, listed }: Read): Rounds {
  // What stands in the menu at first is old; later links become so once they were read.
  const learned = before.known.length === 0 ? links : []
  return {
    turn: before.turn + 1,
    known: [...new Set([...before.known, ...learned, ...pages])].slice(-MAX_KNOWN),
    listed: [...new Set([...(listed ?? []), ...before.listed])].slice(0, MAX_LISTED),
    suspects: bad.slice(0, MAX_SUSPECTS),
  }
}
