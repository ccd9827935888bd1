import type { SecureContext } from 'node:tls'
import { failed } from '../deadline.ts'
import type { Outcome } from '../failure.ts'
import type { Network } from '../network.ts'
import { ask } from './ask.ts'
import { ACCEPT_ENCODING } from './body.ts'
import type { Exchange, HttpRequest } from './exchange.ts'
import { secure } from './secure.ts'
import type { SessionCache } from './session-cache.ts'

export interface ExchangeContext {
  readonly connect: Network['connect']
  secureContext(): SecureContext
  readonly sessions: SessionCache
  now(this: void): number
  readonly userAgent: string
  /** Ends the exchange as a whole. */
  readonly signal: AbortSignal
}

/** Connects, shakes hands, asks and reads: one exchange on a connection of its own. */
export async function exchangeWith(request: HttpRequest, context: ExchangeContext): Promise<Outcome<Exchange>> {
  const { url, verify = true, resume = false } = request
  const { signal, now, sessions } = context
  const startedAt = performance.now()
  const https = url.protocol === 'https:'
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  const port = url.port === '' ? (https ? 443 : 80) : Number(url.port)

  const connected = await context.connect(hostname, port, signal)
  if (!connected.ok) return connected
  const { socket: tcp, address, dnsMs, connectMs } = connected.value

  const connectedAt = performance.now()
  const secured = https
    ? await secure(tcp, {
        hostname,
        port,
        context: context.secureContext(),
        sessions: resume ? sessions : undefined,
        now,
        signal,
      })
    : undefined
  if (secured?.ok === false) return secured
  const tls = secured?.value
  if (verify && tls?.trusted === false) {
    tls.socket.destroy()
    const code = tls.distrust ?? ''
    return failed({ reason: 'certificate', code, detail: `the certificate of ${hostname} is not trusted: ${code}` })
  }
  const tlsMs = tls ? performance.now() - connectedAt : 0

  const answered = await ask(tls?.socket ?? tcp, request, requestHeaders(request, context.userAgent), signal)
  if (!answered.ok) return answered
  const { firstByteMs, downloadMs, ...answer } = answered.value
  const totalMs = performance.now() - startedAt
  return {
    ok: true,
    value: {
      url: withoutSecrets(url),
      ...answer,
      timings: { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs, totalMs },
      address: address.address,
      ...(tls && { fingerprint256: tls.fingerprint256, resumed: tls.resumed, trusted: tls.trusted }),
    },
  }
}

/** The headers that go out with a request, by lower-case name. Those of the caller win, in whatever case they are written. */
export function requestHeaders(
  { url, headers = {} }: Pick<HttpRequest, 'url' | 'headers'>,
  userAgent: string,
): Record<string, string> {
  const sent: Record<string, string> = {
    'user-agent': userAgent,
    accept: '*/*',
    'accept-encoding': ACCEPT_ENCODING,
  }
  if (url.username !== '') {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
    sent['authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`
  }
  for (const [name, value] of Object.entries(headers)) sent[name.toLowerCase()] = value
  return sent
}

/** The address as it may be stored and shown. */
export function withoutSecrets(url: URL): string {
  if (url.username === '' && url.password === '') return url.href
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}
