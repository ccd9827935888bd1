import { isUtf8 } from 'node:buffer'
import { CookieJar } from 'tough-cookie'
import type { Outcome } from '../failure.ts'
import type { Network } from '../network.ts'
import type { Exchange, HttpRequest, Timings } from './exchange.ts'
import { withoutSecrets } from './exchange-with.ts'

/** One answer that sent us on. */
export interface Hop {
  readonly url: string
  readonly statusCode: number
  /** Absolute, as it was followed. */
  readonly location: string
}

/** Why following ended at an answer that is itself a redirect. */
export type Stop = 'loop' | 'too-many' | 'not-http'

export interface Trail {
  /** Every redirect that was answered, in order; where {@link stop} is set, the last one was not followed. */
  readonly hops: readonly Hop[]
  /** The last URL asked. */
  readonly url: string
  /** What came of the last question. */
  readonly outcome: Outcome<Exchange>
  /** Set where the last answer is a redirect that was not followed. */
  readonly stop?: Stop
  /** Each phase summed over all questions. */
  readonly timings: Timings
  /** Of the first certificate met on the way. */
  readonly fingerprint256?: string
  /** Whether the certificates of all hops over https are trusted; absent where none was. */
  readonly trusted?: boolean
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Follows redirects as a browser does, cookies included, each on a fresh connection and through the address guard.
 * `request.timeout` bounds all of them together. A loop is the same question asked twice with the same cookies.
 */
export async function follow(
  network: Network,
  request: HttpRequest,
  { maxRedirects }: { readonly maxRedirects: number },
): Promise<Trail> {
  const startedAt = performance.now()
  const hops: Hop[] = []
  const asked = new Set<string>()
  let jar: CookieJar | undefined
  let url = request.url
  let method = request.method ?? 'GET'
  let timings: Timings = { dnsMs: 0, connectMs: 0, tlsMs: 0, firstByteMs: 0, downloadMs: 0, totalMs: 0 }
  let trusted: boolean | undefined
  let fingerprint256: string | undefined
  const cookiesFor = (target: URL) => jar?.getCookieStringSync(target.href) ?? ''
  // Another host has no business with what was meant for the first.
  const harmless = Object.fromEntries(
    Object.entries(request.headers ?? {}).filter(([name]) => !/^(authorization|cookie|proxy-.*)$/i.test(name)),
  )

  for (;;) {
    const cookie = cookiesFor(url)
    asked.add(questionOf(url, cookie))
    const outcome = await network.exchange({
      ...request,
      url,
      method,
      body: method === 'POST' ? request.body : undefined,
      headers: { ...(url.origin === request.url.origin ? request.headers : harmless), ...(cookie && { cookie }) },
      timeout: Math.max(1, request.timeout - (performance.now() - startedAt)),
    })
    const end = (stop?: Stop): Trail => ({
      hops,
      url: withoutSecrets(url),
      outcome,
      stop,
      timings,
      trusted,
      fingerprint256,
    })
    if (!outcome.ok) {
      timings = { ...timings, totalMs: performance.now() - startedAt }
      return end()
    }
    const { statusCode, headers, timings: spent } = outcome.value
    timings = sum(timings, spent, performance.now() - startedAt)
    fingerprint256 ??= outcome.value.fingerprint256
    if (outcome.value.trusted !== undefined) trusted = outcome.value.trusted && trusted !== false
    const header = REDIRECTS.has(statusCode) ? headers['location'] : undefined
    if (header === undefined) return end()
    const target = readLocation(header)

    const location = URL.canParse(target, url.href) ? new URL(target, url) : undefined
    if (location === undefined || !/^https?:$/.test(location.protocol)) return end('not-http')
    hops.push({ url: withoutSecrets(url), statusCode, location: withoutSecrets(location) })
    // A fragment belongs to the reader, and stays where the redirect brings none of its own (RFC 9110 section 10.2.2).
    if (location.hash === '') location.hash = url.hash
    for (const line of headers['set-cookie']?.split('\n') ?? []) {
      jar ??= new CookieJar()
      jar.setCookieSync(line, url.href, { ignoreError: true })
    }
    if (asked.has(questionOf(location, cookiesFor(location)))) return end('loop')
    if (hops.length > maxRedirects) return end('too-many')
    if (statusCode === 303 || (method === 'POST' && statusCode < 303)) method = method === 'HEAD' ? 'HEAD' : 'GET'
    url = location
  }
}

/** Headers arrive as bytes, one a character. Thai in them is UTF-8 to browsers; any other byte goes back as it came. */
function readLocation(header: string): string {
  if (!/[\x80-\xff]/.test(header)) return header
  const bytes = Buffer.from(header, 'latin1')
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return header.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

function questionOf(url: URL, cookie: string): string {
  return `${url.origin}${url.pathname}${url.search} ${cookie}`
}

/** From https to http on the way: whoever sits in between can read and change what the visitor gets. */
export function isDowngrade({ url, location }: Hop): boolean {
  return url.startsWith('https:') && location.startsWith('http:')
}

function sum(a: Timings, b: Timings, totalMs: number): Timings {
  return {
    dnsMs: a.dnsMs + b.dnsMs,
    connectMs: a.connectMs + b.connectMs,
    tlsMs: a.tlsMs + b.tlsMs,
    firstByteMs: a.firstByteMs + b.firstByteMs,
    downloadMs: a.downloadMs + b.downloadMs,
    totalMs,
  }
}
