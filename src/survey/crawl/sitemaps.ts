import { canonicalUrl, sameSite } from '../../html/canonical-url.ts'
import type { AddressList } from './address-list.ts'
import { readAddressList } from './address-list.ts'

/** One list of addresses that was read, and what of the site's own it names. */
export interface ReadSitemap {
  readonly url: string
  /** Canonical URLs within the site. */
  readonly addresses: readonly string[]
}

export interface SitemapWalk {
  /** Start page of the site. */
  readonly start: string
  /** Lists to begin with. */
  readonly first: readonly string[]
  /** Lists read at most, lists of lists among them, and addresses. */
  readonly maxSitemaps: number
  readonly maxAddresses: number
  /** The text at an address; undefined where there is none. */
  read(url: string): Promise<string | undefined>
}

/** Reads the sitemaps of a site, and those that its lists of sitemaps name, as far as they belong to the site. */
export async function walkSitemaps(walk: SitemapWalk): Promise<readonly ReadSitemap[]> {
  const { start, maxSitemaps, maxAddresses } = walk
  const queue = [...new Set(walk.first)]
  const seen = new Set<string>()
  const found: ReadSitemap[] = []
  let addresses = 0
  while (queue.length > 0 && seen.size < maxSitemaps && addresses < maxAddresses) {
    const url = queue.shift()
    if (url === undefined || seen.has(url) || !sameSite(start, url)) continue
    seen.add(url)
    const text = await walk.read(url)
    const list = text === undefined ? undefined : readAddressList(text)
    if (!list) continue
    const own = ownAddresses(list, start)
    if (list.kind === 'sitemap-index') {
      queue.push(...own)
      continue
    }
    found.push({ url, addresses: own.slice(0, maxAddresses - addresses) })
    addresses += own.length
  }
  return found
}

/** What a list names within the site, in its order, without repetitions. */
export function ownAddresses({ entries }: AddressList, start: string): readonly string[] {
  const urls = entries.flatMap((entry) => {
    const url = canonicalUrl(entry.url, start)
    return url && sameSite(start, url) ? [url] : []
  })
  return [...new Set(urls)]
}
