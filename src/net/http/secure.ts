import { isIP } from 'node:net'
import type { Socket } from 'node:net'
import { checkServerIdentity, connect } from 'node:tls'
import type { PeerCertificate, SecureContext, TLSSocket } from 'node:tls'
import { expired, failed } from '../deadline.ts'
import type { Failure, Outcome } from '../failure.ts'
import type { SessionCache } from './session-cache.ts'

export interface Secured {
  readonly socket: TLSSocket
  readonly fingerprint256: string
  readonly trusted: boolean
  /** Why it is not trusted, in Node's spelling. */
  readonly distrust?: string
  readonly resumed: boolean
}

export interface SecureOptions {
  /** A-label or address, without brackets. */
  readonly hostname: string
  readonly port: number
  readonly context: SecureContext
  /** Set where a session may be resumed. */
  readonly sessions?: SessionCache
  now(this: void): number
  readonly signal: AbortSignal
}

/**
 * The TLS handshake of a page request. The certificate is judged but never ends the handshake: who asked decides.
 * Only a session whose certificate was trusted is stored, so that a resumed one is trusted too.
 */
export function secure(tcp: Socket, options: SecureOptions): Promise<Outcome<Secured>> {
  const { hostname, port, context, sessions, now, signal } = options
  const key = `${hostname}:${port}`
  const stored = sessions?.get(key)
  return new Promise((resolve, reject) => {
    const socket = connect({
      socket: tcp,
      servername: isIP(hostname) ? '' : hostname,
      host: hostname,
      secureContext: context,
      session: stored?.session,
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: false,
      checkServerIdentity: namesHost,
    })
    const settle = (outcome: Outcome<Secured>) => {
      signal.removeEventListener('abort', giveUp)
      if (!outcome.ok) socket.destroy()
      resolve(outcome)
    }
    const giveUp = () => {
      try {
        settle(expired(signal, 'timeout', 'the TLS handshake was not finished in time'))
      } catch (error) {
        socket.destroy()
        reject(error)
      }
    }
    // TLS 1.2 sends its ticket before the handshake ends, TLS 1.3 afterwards.
    let early: Buffer | undefined
    let keep = (session: Buffer) => {
      early = session
    }
    if (sessions !== undefined) socket.on('session', (session) => keep(session))
    socket.on('error', (error) => settle(failed(handshakeFailure(error))))
    socket.once('close', () => settle(failed({ reason: 'reset', detail: 'closed during the TLS handshake' })))
    socket.once('secureConnect', () => {
      const resumed = stored !== undefined && socket.isSessionReused()
      const verified = resumed ? stored : verifiedNow(socket, now())
      if (verified === undefined) return settle(failed({ reason: 'tls', detail: 'the server sent no certificate' }))
      const { fingerprint256, verifiedAt, validTo } = verified
      if (sessions !== undefined && socket.authorized) {
        keep = (session) => sessions.set(key, { session, fingerprint256, verifiedAt, validTo })
        if (early !== undefined) keep(early)
      }
      const distrust = socket.authorized ? undefined : String(socket.authorizationError)
      settle({ ok: true, value: { socket, fingerprint256, trusted: socket.authorized, distrust, resumed } })
    })
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
  })
}

/** `getPeerX509Certificate` may be asked once per socket: a second call returned another certificate of the chain. */
function verifiedNow(socket: TLSSocket, now: number) {
  const certificate = socket.getPeerX509Certificate()
  if (certificate === undefined) return undefined
  return { fingerprint256: certificate.fingerprint256, verifiedAt: now, validTo: Date.parse(certificate.validTo) }
}

/** As browsers do, unlike Node: a name in the subject alone counts for nothing (RFC 9525 section 2). */
function namesHost(hostname: string, certificate: PeerCertificate): Error | undefined {
  if (certificate.subjectaltname) return checkServerIdentity(hostname, certificate)
  return Object.assign(new Error('the certificate names no host'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
}

function handshakeFailure(error: Error): Failure {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const reason = code === 'ECONNRESET' || code === 'EPIPE' ? 'reset' : 'tls'
  return { reason, detail: error.message, code }
}
