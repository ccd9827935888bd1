import { canonicalUrl, sameSite } from '../../html/canonical-url.ts'
import type { Page } from '../../html/page.ts'
import { decodeText } from '../../net/http/charset.ts'
import type { Fetcher } from './fetcher.ts'
import { walkSitemaps } from './sitemaps.ts'

/** An address that the site lists for programs, with the name that it gives there. */
export interface Seed {
  readonly url: string
  readonly label: string
}

const MAX_SITEMAPS = 12
const MAX_SEEDS = 3_000

/** Addresses of sitemap.xml files, those that robots.txt names and the usual one; lists of sitemaps are followed. */
export async function readSitemaps(fetcher: Fetcher, start: string): Promise<readonly Seed[]> {
  const robots = await fetcher.robotsOf(start)
  const sitemaps = await walkSitemaps({
    start,
    first: [...robots.sitemaps, new URL('/sitemap.xml', start).href],
    maxSitemaps: MAX_SITEMAPS,
    maxAddresses: MAX_SEEDS,
    async read(url) {
      const fetched = await fetcher.fetch(url)
      return fetched.kind === 'received' ? decodeText(fetched.body, fetched.headers['content-type']).text : undefined
    },
  })
  return sitemaps.flatMap(({ addresses }) => addresses.map((url) => ({ url, label: slugLabel(url) })))
}

/** Thai addresses of WordPress and the like say what they lead to. */
function slugLabel(url: string): string {
  try {
    const path = decodeURIComponent(new URL(url).pathname)
    return path
      .slice(path.replace(/\/$/, '').lastIndexOf('/') + 1)
      .replace(/[-_/]+/g, ' ')
      .trim()
  } catch {
    return ''
  }
}

/** Pages of a WordPress site by its own list, with their titles; none where the site offers no list. */
export async function readWordPressPages(fetcher: Fetcher, start: string, page: Page): Promise<readonly Seed[]> {
  if (!isWordPress(page)) return []
  const list = new URL('/wp-json/wp/v2/pages?per_page=100&_fields=link,title', start).href
  const fetched = await fetcher.fetch(list)
  if (fetched.kind !== 'received') return []
  try {
    const entries: unknown = JSON.parse(decodeText(fetched.body).text)
    return Array.isArray(entries) ? entries.flatMap((entry: unknown) => wordPressSeed(entry, start)) : []
  } catch {
    return []
  }
}

function isWordPress(page: Page): boolean {
  return (
    /wordpress/i.test(page.generator ?? '') || page.pictures.some((picture) => picture.url.includes('/wp-content/'))
  )
}

function wordPressSeed(entry: unknown, start: string): readonly Seed[] {
  if (typeof entry !== 'object' || entry === null || !('link' in entry) || typeof entry.link !== 'string') return []
  const url = canonicalUrl(entry.link, start)
  if (!url || !sameSite(start, url)) return []
  const title = 'title' in entry ? entry.title : undefined
  const rendered = typeof title === 'object' && title !== null && 'rendered' in title ? title.rendered : undefined
  return [{ url, label: typeof rendered === 'string' ? rendered : '' }]
}
