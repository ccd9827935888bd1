import { createHash } from 'node:crypto'
import { CookieJar } from 'tough-cookie'
import { canonicalUrl, sameSite } from '../../html/canonical-url.ts'
import type { Exchange } from '../../net/http/exchange.ts'
import { retryAfter } from '../../net/http/retry-after.ts'
import type { Network } from '../../net/network.ts'
import type { Pace } from '../../net/politeness.ts'
import type { Robots } from '../../net/robots.ts'
import { readRobots } from '../../net/robots.ts'
import type { UrlFailure } from '../site-map.ts'
import { addressKind } from './address.ts'

/** What a host said about the version that it sent, for the next conditional request. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A body as it came, after redirects. */
export interface Received {
  readonly kind: 'received'
  readonly finalUrl: string
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly truncated: boolean
  readonly sha256: string
  readonly validators: Validators
}

export type Fetched =
  | Received
  | { readonly kind: 'unchanged'; readonly finalUrl: string }
  | ({ readonly kind: 'failure'; readonly finalUrl: string } & UrlFailure)
  /** robots.txt forbids it: it was not asked for. */
  | { readonly kind: 'forbidden'; readonly finalUrl: string }
  /** It sends its reader to another site, which was not asked. */
  | { readonly kind: 'elsewhere'; readonly finalUrl: string }

export interface FetchOptions {
  readonly validators?: Validators
  /** The page that links there. */
  readonly referer?: string
  /** Whether redirects to other sites are followed: for documents and evidence, not for pages. */
  readonly anywhere?: boolean
  /** Reads although robots.txt forbids it: for what the user pinned by hand. */
  readonly pinned?: boolean
  /** Cuts the body here instead of at the size of its kind: where it only matters whether something answers. */
  readonly maxBytes?: number
}

export interface Fetcher {
  fetch(url: string, options?: FetchOptions): Promise<Fetched>
  robotsOf(url: string): Promise<Robots>
  /** Requests sent and bytes received so far. */
  readonly spent: { readonly requests: number; readonly bytes: number }
}

export interface FetcherDependencies {
  readonly network: Network
  readonly pace: Pace
  /** Aborts the whole walk. */
  readonly signal: AbortSignal
  /** Start page of the site. */
  readonly start: string
  now(): number
  /** Milliseconds for one request. */
  readonly timeout: number
  readonly maxPageBytes: number
  readonly maxDocumentBytes: number
}

const MAX_HOPS = 8
/** Waits that a host may ask for with Retry-After; longer ones end the attempt. Milliseconds. */
const MAX_WAIT = 30_000
const ACCEPT = 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8'

/** Asks as a browser would: with cookies, in the site's language, after robots.txt, at the agreed pace. */
export function createFetcher(deps: FetcherDependencies): Fetcher {
  const { network, pace, signal, start } = deps
  const cookies = new CookieJar(undefined, { rejectPublicSuffixes: false, looseMode: true })
  const robots = new Map<string, Promise<Robots>>()
  let requests = 0
  let bytes = 0

  async function robotsOf(url: string): Promise<Robots> {
    const { origin, host } = new URL(url)
    const known = robots.get(origin)
    if (known) return known
    const asked = pace.turn(host, signal).then(() => {
      requests += 1
      return readRobots(network, origin, signal)
    })
    robots.set(origin, asked)
    const rules = await asked
    if (rules.crawlDelay) pace.slowDown(host, rules.crawlDelay)
    return rules
  }

  async function ask(url: URL, options: FetchOptions, maxBytes: number) {
    const cookie = await cookies.getCookieString(url.href)
    await pace.turn(url.host, signal)
    requests += 1
    const answer = await network.exchange({
      url,
      headers: {
        accept: ACCEPT,
        'accept-language': 'th,en;q=0.5',
        ...(cookie ? { cookie } : {}),
        ...(options.referer && sameSite(options.referer, url) ? { referer: options.referer } : {}),
        ...(options.validators?.etag ? { 'if-none-match': options.validators.etag } : {}),
        ...(options.validators?.lastModified ? { 'if-modified-since': options.validators.lastModified } : {}),
      },
      signal,
      maxBytes,
      truncate: true,
      timeout: deps.timeout,
      // What a certificate is worth is told by the check of that name; here the content counts.
      verify: false,
      resume: true,
    })
    if (answer.ok) {
      bytes += answer.value.wireBytes
      for (const line of (answer.value.headers['set-cookie'] ?? '').split('\n')) {
        if (line !== '') await cookies.setCookie(line, url.href, { ignoreError: true })
      }
    }
    return answer
  }

  /** One question, asked again once where the line broke or the host asked for patience. */
  async function askPatiently(url: URL, options: FetchOptions, maxBytes: number) {
    const answer = await ask(url, options, maxBytes)
    if (!answer.ok) {
      const fleeting = ['reset', 'timeout', 'connect-timeout'].includes(answer.failure.reason)
      return fleeting ? ask(url, options, maxBytes) : answer
    }
    const { statusCode, headers } = answer.value
    if (statusCode !== 429 && statusCode !== 503) return answer
    const wait = (retryAfter(headers['retry-after'], deps.now()) ?? 0) - deps.now()
    if (wait <= 0 || wait > MAX_WAIT) return answer
    pace.rest(url.host, wait)
    return ask(url, options, maxBytes)
  }

  async function fetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
    let url = address
    const hops = new Set<string>()
    for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
      const own = sameSite(start, url)
      if (!own && !options.anywhere) return { kind: 'elsewhere', finalUrl: url }
      if (own && !options.pinned && !(await robotsOf(url)).allows(url)) return { kind: 'forbidden', finalUrl: url }
      const large = addressKind(url) !== 'page'
      const maxBytes = options.maxBytes ?? (large ? deps.maxDocumentBytes : deps.maxPageBytes)
      const answer = await askPatiently(new URL(url), options, maxBytes)
      if (!answer.ok) {
        const { reason, detail, code } = answer.failure
        return { ...failure(url, 0, reason, detail), ...(code === undefined ? {} : { code }) }
      }
      const { statusCode, headers } = answer.value
      if (statusCode === 304) return { kind: 'unchanged', finalUrl: url }
      if (statusCode >= 300 && statusCode < 400) {
        const next = canonicalUrl(headers['location'] ?? '', url)
        if (!headers['location'] || !next) return failure(url, statusCode, 'http-status', 'a redirect to nowhere')
        // A page may redirect to itself once, to see its cookie again.
        if (hops.has(`${url} ${next}`)) return failure(url, statusCode, 'redirect-loop', next)
        hops.add(`${url} ${next}`)
        url = next
        continue
      }
      if (statusCode >= 400) {
        return failure(url, statusCode, statusCode === 401 ? 'login' : 'http-status', `HTTP ${statusCode}`)
      }
      const whole = await wholeDocument(url, options, answer.value)
      return received(url, whole)
    }
    return failure(url, 0, 'redirect-loop', `more than ${MAX_HOPS} redirects`)
  }

  /** A document behind an address without an extension was cut at the size of a page: ask for all of it. */
  async function wholeDocument(url: string, options: FetchOptions, answer: Exchange): Promise<Exchange> {
    if (!answer.truncated || options.maxBytes || answer.body.length >= deps.maxDocumentBytes) return answer
    if (/html|xml|text\//i.test(answer.headers['content-type'] ?? '')) return answer
    const again = await ask(new URL(url), options, deps.maxDocumentBytes)
    return again.ok && again.value.statusCode === answer.statusCode ? again.value : answer
  }

  return {
    fetch,
    robotsOf,
    get spent() {
      return { requests, bytes }
    },
  }
}

function failure(
  finalUrl: string,
  statusCode: number,
  reason: UrlFailure['reason'],
  detail: string,
): Fetched & { readonly kind: 'failure' } {
  return { kind: 'failure', finalUrl, reason, statusCode, detail }
}

function received(finalUrl: string, { statusCode, headers, body, truncated }: Exchange): Received {
  return {
    kind: 'received',
    finalUrl,
    statusCode,
    headers,
    body,
    truncated,
    sha256: createHash('sha256').update(body).digest('hex'),
    validators: {
      ...(headers['etag'] ? { etag: headers['etag'] } : {}),
      ...(headers['last-modified'] ? { lastModified: headers['last-modified'] } : {}),
    },
  }
}
