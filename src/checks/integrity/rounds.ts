import { canonicalUrl, sameSite } from '../../html/canonical-url.ts'
import type { Rounds } from './baseline.ts'
import type { Scene } from './page/scene.ts'

/** Pages below the front page that one look reads, besides those that had a finding the last time. */
const EACH_TIME = 1
const MAX_SUSPECTS = 3
/** The sitemap is read every so many looks. */
const SITEMAP_EVERY = 4
const MAX_KNOWN = 1_000
const MAX_LISTED = 500
const NO_PAGE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|webp|svg|mp[34]|ico|css|js|xml|json|txt)$/i

export interface Plan {
  /** Canonical URLs. */
  readonly pages: readonly string[]
  readonly sitemap: boolean
}

/** Addresses within the site that pages, and not files, stand behind. */
export function ownPages(scenes: readonly Scene[], site: string): readonly string[] {
  const links = scenes.flatMap(({ passages }) => passages.flatMap((passage) => passage.links.map(({ url }) => url)))
  const home = canonicalUrl(site, site)
  return [...new Set(links)].filter(
    (url) => url !== home && sameSite(site, url) && !NO_PAGE.test(new URL(url).pathname),
  )
}

/** What to read below the front page: what had a finding, then what is new, then all in turn. */
export function planOf({ turn, known, listed, suspects }: Rounds, links: readonly string[]): Plan {
  if (suspects.length > 0) return { pages: suspects.slice(0, MAX_SUSPECTS), sitemap: false }
  if (turn % SITEMAP_EVERY === 0) return { pages: [], sitemap: true }
  const old = new Set(known)
  const fresh = known.length === 0 ? [] : links.filter((url) => !old.has(url))
  const unread = listed.filter((url) => !old.has(url))
  const around = known.length === 0 ? links : known
  // The turns of the sitemap are not counted, or every fourth page would never have its own.
  const next = around[(turn - Math.ceil(turn / SITEMAP_EVERY)) % Math.max(1, around.length)]
  return { pages: [...fresh, ...unread, ...(next === undefined ? [] : [next])].slice(0, EACH_TIME), sitemap: false }
}

/** The rounds after a look. `bad` are pages with a finding; `listed` is absent where the sitemap was not read. */
export function nextRounds(
  before: Rounds,
  links: readonly string[],
  {
    pages,
    bad,
    listed,
  }: { readonly pages: readonly string[]; readonly bad: readonly string[]; readonly listed?: readonly string[] },
): Rounds {
  // What stands in the menu at first is old; later links become so once they were read.
  const learned = before.known.length === 0 ? links : []
  return {
    turn: before.turn + 1,
    known: [...new Set([...before.known, ...learned, ...pages])].slice(-MAX_KNOWN),
    listed: (listed ?? before.listed).slice(0, MAX_LISTED),
    suspects: bad.slice(0, MAX_SUSPECTS),
  }
}
