import type { Finding } from '../../../model/finding.ts'
import type { AddressList } from '../../../survey/crawl/address-list.ts'
import { advertisingAddresses, advertisingEntries } from '../lists.ts'
import type { View } from '../view.ts'
import type { Judging } from './content.ts'
import { findingMaker } from './make-finding.ts'

/** Planted addresses come by the dozen; a feed shows the newest ten. */
const LIKELY = 3
const CERTAIN = 10
const CERTAIN_ENTRIES = 5

/** Judges the addresses that a list of the site's own names. */
export function judgeSitemap(view: View, urls: readonly string[], { subject, at }: Judging): Finding | undefined {
  const planted = advertisingAddresses(urls)
  if (planted.length < LIKELY) return undefined
  return findingMaker(
    subject,
    view,
    at,
  )({
    code: 'foreign-pages',
    severity: planted.length >= CERTAIN ? 'critical' : 'warning',
    excerpt: planted.slice(0, 3).map(shown).join(' '),
    params: { tongue: 'sitemap', pages: planted.length, targets: planted.map(shown), learning: false },
  })
}

/** Judges what a feed of the site's own says: its entries are pages that search engines and readers are told of. */
export function judgeFeed(view: View, list: AddressList, { subject, at }: Judging): Finding | undefined {
  const planted = advertisingEntries(list)
  if (planted.length < LIKELY) return undefined
  return findingMaker(
    subject,
    view,
    at,
  )({
    code: 'foreign-pages',
    severity: planted.length >= CERTAIN_ENTRIES ? 'critical' : 'warning',
    excerpt: planted
      .slice(0, 3)
      .map(({ text }) => text.slice(0, 90))
      .join(' · '),
    params: { tongue: 'feed', pages: planted.length, targets: planted.map(({ url }) => url), learning: false },
  })
}

function shown(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
