import type { ParsedPage } from '../html/page.ts'
import { parsePage } from '../html/parse-page.ts'
import { readText } from '../html/text.ts'
import { SECOND } from '../model/duration.ts'
import { decodeText } from '../net/http/charset.ts'
import type { Exchange } from '../net/http/exchange.ts'
import type { Trail } from '../net/http/follow.ts'
import { follow } from '../net/http/follow.ts'
import type { Network } from '../net/network.ts'
import type { Way } from './address.ts'
import { otherWays, overHttps } from './address.ts'

/** The first page that a visitor gets. */
export interface FrontPage {
  readonly exchange: Exchange
  readonly html: string
  /** What a visitor reads. */
  readonly text: string
  readonly parsed: ParsedPage
}

export interface Entrance extends Way {
  readonly trail: Trail
  /** Absent where nothing answered, or something else than a page. */
  readonly front?: FrontPage
}

interface EntranceWorld {
  readonly network: Network
  readonly signal: AbortSignal
}

const TIMEOUT = 15 * SECOND
const MAX_BYTES = 5_000_000
const MAX_REDIRECTS = 10

/**
 * Opens the front door of a website as a visitor without cookies does. Where the typed address is silent, the other ways
 * to write it are tried at once; where it is plain http, https is preferred if its certificate is trusted. Each question takes 15 s at
 * most. Rejects only where the signal is aborted for another reason than time.
 */
export async function openEntrance(asked: URL, world: EntranceWorld): Promise<Entrance> {
  const first = await open(asked, world)
  if (!first.outcome.ok) {
    const others = otherWays(asked)
    const trails = await Promise.all(others.map((url) => open(url, world)))
    const at = trails.findIndex(({ outcome }) => outcome.ok)
    const [tried, trail] = [others[at], trails[at]]
    return tried && trail ? entranceOf(asked, tried, trail) : entranceOf(asked, asked, first)
  }
  const secure = overHttps(new URL(first.url))
  if (secure) {
    const trail = await open(secure, world)
    if (trail.outcome.ok && trail.trusted === true && trail.outcome.value.statusCode < 400)
      return entranceOf(asked, overHttps(asked) ?? secure, trail)
  }
  return entranceOf(asked, asked, first)
}

function open(url: URL, { network, signal }: EntranceWorld): Promise<Trail> {
  const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'th,en;q=0.5' }
  const request = { url, headers, signal, timeout: TIMEOUT, maxBytes: MAX_BYTES, truncate: true, verify: false }
  return follow(network, request, { maxRedirects: MAX_REDIRECTS })
}

function entranceOf(asked: URL, tried: URL, trail: Trail): Entrance {
  const way = { asked, tried, final: new URL(trail.url), trail }
  if (!trail.outcome.ok || trail.stop !== undefined) return way
  const exchange = trail.outcome.value
  const contentType = exchange.headers['content-type'] ?? ''
  if (!/html|^text\/plain|^$/i.test(contentType)) return way
  const { text: html, charset } = decodeText(exchange.body, contentType)
  const { text } = readText(html)
  return { ...way, front: { exchange, html, text, parsed: parsePage(html, trail.url, charset === 'windows-874') } }
}
