import { sameSite } from '../../../html/canonical-url.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import { targetOf } from '../../../survey/site-map.ts'
import type { KnownItem, KnownSite } from './known-site.ts'

/** Requests that one daily look may cost, robots.txt and second tries included. */
export const DAILY_REQUESTS = 57
/** Kept back for robots.txt, redirects, and what verdicts want to see beyond the known addresses. */
const RESERVE = 5

export type Look = 'search' | 'verify'

/** Whether the whole site is searched or only what is known is looked at again. */
export function chooseLook(known: KnownSite | undefined, question: string, now: number, searchEvery: number): Look {
  if (!known || known.question !== question) return 'search'
  return now - known.searchedAt >= searchEvery ? 'search' : 'verify'
}

/**
 * Addresses to look at again: the start page, where every item was last seen in order, and the first document that
 * proves it. Where these are too many for one day they take turns, so that each is seen again within two days or three.
 */
export function planVerification(items: readonly KnownItem[], start: string, turn: number): readonly string[] {
  // What lapsed is looked at every time: it may be back, and it is not alarmed before a second look.
  const lapsedItems = items.filter(({ status, lastGood }) => status !== 'present' && lastGood)
  const first = new Set([start, ...placesOf(lapsedItems)])
  const others = [...new Set(placesOf(items))].filter((url) => !first.has(url))
  const room = Math.max(0, DAILY_REQUESTS - RESERVE - first.size)
  const from = others.length <= room ? 0 : (turn * room) % others.length
  return [...first, ...[...others.slice(from), ...others.slice(0, from)].slice(0, room)]
}

function placesOf(items: readonly KnownItem[]): readonly string[] {
  const pages = items.flatMap(({ url, lastGood }) => [
    ...(url === null ? [] : [url]),
    ...(lastGood ? [lastGood.url] : []),
  ])
  const documents = items.flatMap(({ documents, lastGood }) => (lastGood?.documents ?? documents).slice(0, 1))
  return [...pages, ...documents]
}

/** Items that were in order and are not any more, by their keys. `unverified` is no lapse: nobody could look. */
export function lapsed(
  before: Readonly<Record<string, KnownItem>>,
  after: ReadonlyMap<string, { readonly status: string }>,
): readonly string[] {
  return Object.entries(before).flatMap(([key, item]) => {
    const status = after.get(key)?.status
    return item.status === 'present' && status !== undefined && status !== 'present' && status !== 'unverified'
      ? [key]
      : []
  })
}

/** Fewer failures than this are faults of single pages. */
const MIN_FAILURES = 5

/**
 * Whether the site as a whole is out of order: most of the addresses do not answer or answer 5xx. Then nothing is
 * known of its items, and nothing has lapsed.
 */
export function isOutOfOrder(map: SiteMap, urls: readonly string[]): boolean {
  const failures = urls.filter((url) => isUnanswered(map, url))
  return failures.length >= MIN_FAILURES && failures.length * 2 >= urls.length
}

/** Addresses of the site itself that did not answer or answered 5xx, as all do from the moment on when it goes down. */
export function unansweredOf(map: SiteMap): readonly string[] {
  return [...map.failures.keys(), ...map.documents.keys()].filter(
    (url) => sameSite(map.start, url) && isUnanswered(map, url),
  )
}

function isUnanswered(map: SiteMap, url: string): boolean {
  const status = statusOf(targetOf(map, url))
  return status !== undefined && (status === 0 || status >= 500)
}

/** Undefined where the address answered as it should. */
function statusOf(target: ReturnType<typeof targetOf>): number | undefined {
  if (target.kind === 'document') return target.document.broken ? target.document.statusCode : undefined
  if (target.kind !== 'failure') return undefined
  const { reason, statusCode, detail } = target.failure
  // One database serves all pages.
  return reason === 'soft-error' && /^(database|application|suspended|parked)/.test(detail) ? 500 : statusCode
}

/** What is remembered of an item after a look. */
export function nextItem(
  before: KnownItem | undefined,
  seen: Pick<KnownItem, 'status' | 'url' | 'documents'>,
  now: number,
): KnownItem {
  const { status, url, documents } = seen
  const good = status === 'present' && url !== null ? { url, documents, at: now } : before?.lastGood
  return {
    status,
    url,
    documents,
    since: before?.status === status ? before.since : now,
    ...(good ? { lastGood: good } : {}),
  }
}
