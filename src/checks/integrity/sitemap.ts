import { canonicalUrl, sameSite } from '../../html/canonical-url.ts'
import { normaliseThai } from '../../model/thai/normalise.ts'
import { soberWordsIn, wordsIn } from './spam/lexicon.ts'

const MAX_ENTRIES = 5_000
const LOCATION = /<loc>\s{0,50}([^<\s]{1,2000})\s{0,50}<\/loc>/gi

/** The addresses within the site that a sitemap names, up to 5,000. */
export function readSitemap(xml: string, site: string): readonly string[] {
  const found = new Set<string>()
  for (const [, location = ''] of xml.matchAll(LOCATION)) {
    const url = canonicalUrl(location.replaceAll('&amp;', '&'), site)
    if (url && sameSite(site, url)) found.add(url)
    if (found.size === MAX_ENTRIES) break
  }
  return [...found]
}

/** The addresses that themselves advertise gambling, loans or forged goods: planted pages carry their words in their names. */
export function advertisingAddresses(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => {
    const text = normaliseThai(decoded(url).replace(/[-_/+.=&?]+/g, ' '))
    return wordsIn(text).weight >= 2 && soberWordsIn(text).size === 0
  })
}

function decoded(url: string): string {
  const { pathname, search } = new URL(url)
  try {
    return decodeURIComponent(pathname + search)
  } catch {
    return pathname + search
  }
}
