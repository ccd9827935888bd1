import { deadline } from '../deadline.ts'
import type { FailureReason } from '../failure.ts'
import type { Network } from '../network.ts'
import type { Handshake, HandshakeOutcome, HandshakeReason } from './handshake.ts'
import { shakeHands } from './handshake.ts'
import type { TrustStore } from './trust-store.ts'

export interface Peer {
  /** A-label or IP address, without brackets. */
  readonly hostname: string
  readonly port: number
}

/** Why a server's certificate could not be read: the connection (`dns-failed`, `refused`, …) or the handshake. */
export interface PeerFailure {
  readonly stage: 'connect' | 'handshake'
  readonly reason: FailureReason | HandshakeReason
  readonly detail: string
}

export type PeerLook =
  /** `legacy`: the server agreed only after we offered what browsers have given up. */
  | { readonly ok: true; readonly value: Handshake; readonly legacy: boolean }
  | { readonly ok: false; readonly failure: PeerFailure }

export interface PeerRequest {
  readonly peer: Peer
  readonly network: Pick<Network, 'connect'>
  readonly trust: TrustStore
  readonly signal: AbortSignal
  /** Milliseconds for one connection with its handshake; a broken handshake is tried again. */
  readonly timeout: number
}

/** One broken handshake may be chance; the third try reads what only ancient clients are shown. */
const TRIES = ['modern', 'modern', 'legacy'] as const

/**
 * Reads the certificates of a server. What does not connect or stays silent is reported at once; what breaks off the
 * handshake is tried again, and then once more with everything that OpenSSL still speaks.
 */
export async function lookAtPeer(request: PeerRequest): Promise<PeerLook> {
  let failure: PeerFailure | undefined
  for (const kind of TRIES) {
    const outcome = await tryOnce(request, kind)
    if (outcome.ok) return { ...outcome, legacy: kind === 'legacy' }
    // What a modern client was told says more than how the last resort ended.
    if (kind === 'modern') failure = outcome.failure
    if (outcome.failure.reason !== 'failed' && outcome.failure.reason !== 'reset') break
  }
  return { ok: false, failure: failure ?? { stage: 'handshake', reason: 'failed', detail: '' } }
}

type Try = { readonly ok: true; readonly value: Handshake } | { readonly ok: false; readonly failure: PeerFailure }

async function tryOnce(request: PeerRequest, kind: 'modern' | 'legacy'): Promise<Try> {
  const { peer, network, trust } = request
  const limit = deadline(request.signal, request.timeout)
  try {
    const connection = await network.connect(peer.hostname, peer.port, limit.signal)
    if (!connection.ok) return { ok: false, failure: { stage: 'connect', ...connection.failure } }
    const { socket } = connection.value
    const outcome = await shakeHands({ socket, hostname: peer.hostname, context: trust[kind](), signal: limit.signal })
    request.signal.throwIfAborted()
    return asTry(outcome)
  } finally {
    limit.clear()
  }
}

function asTry(outcome: HandshakeOutcome): Try {
  if (outcome.ok) return outcome
  return { ok: false, failure: { stage: 'handshake', reason: outcome.reason, detail: outcome.detail } }
}
