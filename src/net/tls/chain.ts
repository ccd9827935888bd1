import type { PeerCertificate } from './peer-certificate.ts'
import { isSelfSigned, isSignedBy } from './peer-certificate.ts'
import type { TrustStore } from './trust-store.ts'

/**
 * How a chain ends. `trusted`: at a certificate of the trust store. `self-signed`: at one that signed itself and that nobody
 * trusts. `missing`: at one whose issuer was neither sent nor is trusted.
 */
export type ChainEnd = 'trusted' | 'self-signed' | 'missing'

export interface Chain {
  readonly end: ChainEnd
  /** From the server's own certificate up; a trusted root that was not sent is included. */
  readonly path: readonly PeerCertificate[]
}

/** Real chains hold three or four; what goes beyond is an attack on our time. */
const MAX_DEPTH = 8
const MAX_STEPS = 200

/**
 * The best way from the server's own certificate (the first one sent) to a trusted root, whatever the order of the others:
 * a trusted path of dates that all hold, else a trusted one, else the longest (RFC 5280 section 6, RFC 4158).
 * Dates are the caller's to judge, and signatures are what binds the links.
 */
export function buildChain(sent: readonly PeerCertificate[], trust: TrustStore, now: number): Chain | undefined {
  const [leaf] = sent
  if (!leaf) return undefined
  let best: Chain | undefined
  let steps = 0
  const visit = (path: readonly PeerCertificate[], top: PeerCertificate) => {
    if (++steps > MAX_STEPS || path.length > MAX_DEPTH) return
    const selfSigned = isSelfSigned(top)
    const trusted = selfSigned && trust.has(top.fingerprint256)
    const issuers = selfSigned ? [] : issuersOf(top, sent, trust).filter((issuer) => !includes(path, issuer))
    for (const issuer of issuers) visit([...path, issuer], issuer)
    if (issuers.length > 0) return
    const chain: Chain = { end: trusted ? 'trusted' : selfSigned ? 'self-signed' : 'missing', path }
    if (!best || rank(chain, now) > rank(best, now)) best = chain
  }
  visit([leaf], leaf)
  return best
}

/** Whether the certificates that the path needs were sent in the path's order; what nobody needs may stand anywhere. */
export function isOrdered(sent: readonly PeerCertificate[], path: readonly PeerCertificate[]): boolean {
  const places = path.map((link) => sent.findIndex((other) => other.fingerprint256 === link.fingerprint256))
  const found = places.filter((place) => place >= 0)
  return found.every((place, index) => index === 0 || place > (found[index - 1] ?? 0))
}

export function isInDate(certificate: PeerCertificate, now: number): boolean {
  return certificate.validFrom <= now && now <= certificate.validTo
}

function issuersOf(child: PeerCertificate, sent: readonly PeerCertificate[], trust: TrustStore): PeerCertificate[] {
  const unique = new Map<string, PeerCertificate>()
  for (const candidate of [...trust.named(child.issuer), ...sent]) {
    if (candidate.subject !== child.issuer || unique.has(candidate.fingerprint256)) continue
    // A root of the first X.509 version has no mark that makes it an authority; the trust store vouches for it instead.
    if (!candidate.x509.ca && !trust.has(candidate.fingerprint256)) continue
    if (isSignedBy(child, candidate)) unique.set(candidate.fingerprint256, candidate)
  }
  return [...unique.values()]
}

function includes(list: readonly PeerCertificate[], certificate: PeerCertificate): boolean {
  return list.some((other) => other.fingerprint256 === certificate.fingerprint256)
}

function rank(chain: Chain, now: number): number {
  if (chain.end !== 'trusted') return chain.path.length
  const inDate = chain.path.every((link) => isInDate(link, now))
  // Among equals the shortest trusted path is what a browser would show.
  return (inDate ? 2_000 : 1_000) - chain.path.length
}
