import { deadline } from '../../net/deadline.ts'
import type { Failure } from '../../net/failure.ts'
import type { Network } from '../../net/network.ts'

/** Where a visitor is led, from the address typed to the page shown. */
export interface Trail {
  /** Every address asked for, the first one included. */
  readonly urls: readonly URL[]
  /** Of the last answer; absent where the last address did not answer. */
  readonly statusCode?: number
  readonly failure?: Failure
}

const REDIRECTS = [301, 302, 303, 307, 308]
/** What browsers allow is 20; a government website that needs more than five is broken in other ways. */
const MAX_REDIRECTS = 8
/** Only the headers matter. */
const MAX_BYTES = 1_000

/** Follows the redirects of a page. Certificates are not verified here: they are judged apart, and a bad one must not hide the next. */
export async function followRedirects(
  start: URL,
  network: Pick<Network, 'exchange'>,
  signal: AbortSignal,
  timeout: number,
): Promise<Trail> {
  const urls = [start]
  const limit = deadline(signal, 2 * timeout)
  try {
    for (;;) {
      const url = urls.at(-1) ?? start
      const answer = await network.exchange({
        url,
        signal: limit.signal,
        timeout,
        maxBytes: MAX_BYTES,
        truncate: true,
        verify: false,
      })
      if (!answer.ok) return { urls, failure: answer.failure }
      const { statusCode, headers } = answer.value
      const next = REDIRECTS.includes(statusCode) ? targetOf(headers['location'], url) : undefined
      if (!next || urls.length > MAX_REDIRECTS || urls.some((seen) => seen.href === next.href))
        return { urls, statusCode }
      urls.push(next)
    }
  } finally {
    limit.clear()
  }
}

function targetOf(location: string | undefined, base: URL): URL | undefined {
  if (location === undefined || !URL.canParse(location, base.href)) return undefined
  const target = new URL(location, base)
  return target.protocol === 'https:' || target.protocol === 'http:' ? target : undefined
}
