import { keptRequestHeaders, keptResponseHeaders } from '../../model/evidence/headers.ts'
import { requestHeaders } from '../../net/http/exchange-with.ts'
import type { Exchange, HttpRequest } from '../../net/http/exchange.ts'
import type { Failure } from '../../net/failure.ts'
import type { Network } from '../../net/network.ts'
import { askedAddress } from './address.ts'
import type { Recorded, Spool } from './spool.ts'

export interface Recording {
  readonly spool: Spool
  /** Milliseconds since the epoch. */
  now(this: void): number
  /** Takes the secrets of the configuration out. */
  redact(this: void, text: string): string
  /** Addresses whose bytes are needed and not kept: asked for in full, whatever the check knows of them. Grows where they redirect. */
  readonly inFull: Set<string>
}

const CONDITIONAL = /^if-(none-match|modified-since)$/i

/** The same network, of which every exchange is written down before it is handed on. */
export function recordingNetwork(network: Network, recording: Recording): Network {
  const { spool, now, redact, inFull } = recording
  return {
    ...network,
    async exchange(asked) {
      const url = askedAddress(asked.url.href) ?? asked.url.href
      const request = inFull.has(url) ? unconditional(asked) : asked
      const outcome = await network.exchange(request)
      const at = now()
      const sent = () => ({
        url,
        method: request.method ?? 'GET',
        requestHeaders: sentHeaders(request, network.userAgent, redact),
        at,
      })
      if (!outcome.ok) {
        await spool.add(url, silent(sent, outcome.failure, redact), undefined)
        return outcome
      }
      if (inFull.has(url)) alsoInFull(inFull, outcome.value)
      const { body, ...answer } = outcome.value
      await spool.add(url, heard(sent, { ...answer, bytes: body.length }, redact), body)
      return outcome
    },
  }
}

function unconditional(request: HttpRequest): HttpRequest {
  const headers = Object.entries(request.headers ?? {}).filter(([name]) => !CONDITIONAL.test(name))
  return { ...request, headers: Object.fromEntries(headers) }
}

/** What one address of a chain needs, the next one needs too. */
function alsoInFull(inFull: Set<string>, { statusCode, headers, url }: Exchange): void {
  const location = statusCode >= 300 && statusCode < 400 ? headers['location'] : undefined
  const next = location === undefined ? undefined : askedAddress(location, url)
  if (next !== undefined) inFull.add(next)
}

/** As they went out: the client adds the host and closes the connection afterwards. */
function sentHeaders(request: HttpRequest, userAgent: string, redact: (text: string) => string) {
  const headers = { host: request.url.host, ...requestHeaders(request, userAgent), connection: 'close' }
  return redacted(keptRequestHeaders(headers), redact)
}

type Sent = () => Pick<Recorded, 'url' | 'method' | 'requestHeaders' | 'at'>

/** Without the body, and apart from whoever holds it: what is told of an answer must not keep it in memory. */
function heard(sent: Sent, answer: Omit<Exchange, 'body'> & { readonly bytes: number }, redact: Recording['redact']) {
  const { statusCode, headers, bytes, truncated, address, fingerprint256 } = answer
  return (): Recorded => ({
    ...sent(),
    statusCode,
    headers: redacted(keptResponseHeaders(headers), redact),
    bytes,
    truncated,
    address,
    ...(fingerprint256 === undefined ? {} : { fingerprint256 }),
  })
}

function silent(sent: Sent, { reason, detail }: Failure, redact: Recording['redact']) {
  return (): Recorded => ({
    ...sent(),
    statusCode: 0,
    headers: {},
    failure: redact(`${reason}: ${detail}`),
    bytes: 0,
    truncated: false,
  })
}

function redacted(headers: Readonly<Record<string, string>>, redact: (text: string) => string) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value)]))
}
