import type { Finding } from '../../model/finding.ts'
import { parseRobots } from '../../net/robots.ts'
import { readAddressList } from '../../survey/crawl/address-list.ts'
import { ownAddresses, walkSitemaps } from '../../survey/crawl/sitemaps.ts'
import { judgeFeed, judgeSitemap } from './judge/lists.ts'
import type { Look } from './look.ts'
import type { Task } from './rounds.ts'
import { subjectOf } from './subject.ts'
import type { View } from './view.ts'

/** What the lists say that a site keeps for search engines and readers of news. */
export interface Lists {
  readonly findings: readonly Finding[]
  /** Canonical URLs of the site's own. */
  readonly addresses: readonly string[]
  /** Lists with a finding, to be read again. */
  readonly bad: readonly Task[]
}

/** Lists that one look reads, and addresses that it takes from them. */
const MAX_SITEMAPS = 4
const MAX_ADDRESSES = 5_000
const MAX_FEEDS = 2
/** Where systems such as WordPress keep their feed. */
const USUAL_FEED = '/feed/'

export async function readLists(
  look: Look,
  task: Task,
  { feeds, turn }: { readonly feeds: readonly string[]; readonly turn: number },
): Promise<Lists> {
  const views = new Map<string, View>()
  /** Planted lists are shown to search engines first of all. */
  const read = async (url: string): Promise<string | undefined> => {
    const view = await look.ask('crawler', url)
    views.set(url, view)
    return view.text
  }
  const { site } = look
  if (task.kind === 'sitemaps') {
    const robots = await read(new URL('/robots.txt', site.url).href)
    const named = robots === undefined ? [] : parseRobots(site.url, robots).sitemaps
    const sitemaps = await walkSitemaps({
      start: site.url,
      first: [...new Set([...named, new URL('/sitemap.xml', site.url).href])],
      maxSitemaps: MAX_SITEMAPS,
      maxAddresses: MAX_ADDRESSES,
      read,
    })
    const found = sitemaps.map(({ url, addresses }) => ({ url, finding: judged(url, addresses) }))
    return together(
      found,
      sitemaps.flatMap(({ addresses }) => addresses),
    )
  }
  const found: { url: string; finding: Finding | undefined }[] = []
  const addresses: string[] = []
  for (const url of task.kind === 'list' ? [task.url] : feedsOf(feeds, site.url, turn)) {
    const text = await read(url)
    const list = text === undefined ? undefined : readAddressList(text)
    if (!list) continue
    const own = ownAddresses(list, site.url)
    addresses.push(...own)
    const view = views.get(url)
    const finding =
      judged(url, own) ?? (list.kind === 'feed' && view ? judgeFeed(view, list, judging(look, url)) : undefined)
    found.push({ url, finding })
  }
  return together(found, addresses)

  function judged(url: string, own: readonly string[]): Finding | undefined {
    const view = views.get(url)
    return view && judgeSitemap(view, own, judging(look, url))
  }
}

function together(
  found: readonly { readonly url: string; readonly finding: Finding | undefined }[],
  addresses: readonly string[],
): Lists {
  return {
    addresses,
    findings: found.flatMap(({ finding }) => finding ?? []),
    bad: found.flatMap(({ url, finding }) =>
      finding ? [{ kind: 'list' as const, url, reader: 'crawler' as const }] : [],
    ),
  }
}

/** The feeds that the front page names and the usual one, some of them each time. */
function feedsOf(named: readonly string[], site: string, turn: number): readonly string[] {
  const own = [
    ...new Set([...named.filter((url) => new URL(url).host === new URL(site).host), new URL(USUAL_FEED, site).href]),
  ]
  const from = Math.floor(turn / 8) % own.length
  return [...own.slice(from), ...own.slice(0, from)].slice(0, MAX_FEEDS)
}

function judging({ options, at }: Look, url: string) {
  return { subject: subjectOf(url), at, allowed: options.allow }
}
