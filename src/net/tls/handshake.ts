import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import type { Socket } from 'node:net'
import { connect } from 'node:tls'
import type { SecureContext, TLSSocket } from 'node:tls'
import type { PeerCertificate } from './peer-certificate.ts'
import { readPeerCertificate } from './peer-certificate.ts'

export interface Handshake {
  /** `TLSv1.3`. */
  readonly protocol: string
  /** OpenSSL's name: `TLS_AES_256_GCM_SHA384`. */
  readonly cipher: string
  /** The certificates in the order in which the server sent them, its own first. */
  readonly sent: readonly PeerCertificate[]
  /** OpenSSL's verdict on the chain, the host left aside: a code such as `CERT_HAS_EXPIRED`; it names one fault, never all. */
  readonly verifyError?: string
  readonly staple?: Uint8Array
}

/**
 * Why no handshake came about. `timeout`: silence. `reset`: the far side hung up. `not-tls`: it answered in another protocol.
 * `failed`: both spoke TLS and did not agree.
 */
export type HandshakeReason = 'timeout' | 'reset' | 'not-tls' | 'failed'

export type HandshakeOutcome =
  | { readonly ok: true; readonly value: Handshake }
  | { readonly ok: false; readonly reason: HandshakeReason; readonly detail: string }

export interface HandshakeRequest {
  /** Connected; it is closed in every case. */
  readonly socket: Socket
  /** A-label or IP address. */
  readonly hostname: string
  readonly context: SecureContext
  /** Aborts when the time is up. */
  readonly signal: AbortSignal
}

/** The server may send what it likes; a longer chain is read no further. */
const MAX_CERTIFICATES = 20

/** One full TLS handshake, whatever the certificate is worth: to read, not to trust. */
export async function shakeHands(request: HandshakeRequest): Promise<HandshakeOutcome> {
  const { socket, hostname, signal } = request
  const options = {
    socket,
    secureContext: request.context,
    // RFC 6066 section 3: an address is never sent as a server name.
    servername: isIP(hostname) ? '' : hostname,
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    requestOCSP: true,
    ALPNProtocols: ['http/1.1'],
  }
  const secure = connect(options)
  try {
    return await outcomeOf(secure, signal)
  } finally {
    secure.destroy()
    socket.destroy()
  }
}

function outcomeOf(secure: TLSSocket, signal: AbortSignal): Promise<HandshakeOutcome> {
  return new Promise((resolve) => {
    const fail = (reason: HandshakeReason, detail: string) => resolve({ ok: false, reason, detail })
    const timeUp = () => fail('timeout', 'no answer to the greeting in time')
    let staple: Buffer | undefined
    signal.addEventListener('abort', timeUp, { once: true })
    if (signal.aborted) timeUp()
    secure.on('OCSPResponse', (response: Buffer) => (staple = response))
    secure.on('secureConnect', () => resolve({ ok: true, value: readHandshake(secure, staple) }))
    secure.on('error', (error: NodeJS.ErrnoException) => fail(classify(error), error.code ?? error.message))
    secure.on('close', () => fail('reset', 'closed during the handshake'))
  })
}

function readHandshake(secure: TLSSocket, staple: Buffer | undefined): Handshake {
  // The detailed certificate must be asked for before the X509 object, and the X509 object only once:
  // a second call answers with another certificate of the chain.
  secure.getPeerCertificate(true)
  const sent: PeerCertificate[] = []
  let next: X509Certificate | undefined = secure.getPeerX509Certificate()
  for (; next && sent.length < MAX_CERTIFICATES; next = next.issuerCertificate) sent.push(readPeerCertificate(next))
  const verifyError = secure.authorizationError
  return {
    protocol: secure.getProtocol() ?? 'unknown',
    cipher: secure.getCipher().name,
    sent,
    ...(verifyError && { verifyError: String(verifyError) }),
    ...(staple && { staple }),
  }
}

/** The names of errors differ between versions of Node and OpenSSL, so they are matched by pattern. */
export function classify(error: NodeJS.ErrnoException): HandshakeReason {
  const text = `${error.code ?? ''} ${error.message}`
  if (
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|HTTPS_PROXY_REQUEST|BAD_RECORD_TYPE|INVALID_RECORD/i.test(
      text,
    )
  ) {
    return 'not-tls'
  }
  if (/ETIMEDOUT/.test(text)) return 'timeout'
  if (/ECONNRESET|EPIPE|ECONNABORTED|disconnected before secure|UNEXPECTED_EOF/i.test(text)) return 'reset'
  return 'failed'
}
