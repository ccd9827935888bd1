import { isIP } from 'node:net'
import type { Finding } from '../../model/finding.ts'
import type { Chain } from '../../net/tls/chain.ts'
import { buildChain, isInDate, isOrdered } from '../../net/tls/chain.ts'
import type { Handshake } from '../../net/tls/handshake.ts'
import type { OcspStatus } from '../../net/tls/ocsp.ts'
import { readStaple } from '../../net/tls/ocsp.ts'
import type { PeerCertificate } from '../../net/tls/peer-certificate.ts'
import { isSelfSigned, shortName } from '../../net/tls/peer-certificate.ts'
import type { TrustStore } from '../../net/tls/trust-store.ts'
import { expiryOf } from './expiry.ts'
import type { CertificateFacts } from './facts.ts'
import { factsOf, iso } from './facts.ts'
import type { Fault } from './fault.ts'
import type { Host } from './host.ts'
import { cap, subjectOf } from './host.ts'
import { judgeTrust } from './judge-trust.ts'
import type { TlsOptions } from './options.ts'

export interface Evidenced {
  readonly handshake: Handshake
  readonly legacy: boolean
  readonly host: Host
}

export interface Judgement {
  readonly findings: readonly Finding[]
  /** Absent where the server sent no certificate at all. */
  readonly facts?: CertificateFacts
}

type Thresholds = Pick<TlsOptions, 'warn' | 'critical'>

/** id-kp-serverAuth and anyExtendedKeyUsage (RFC 5280 section 4.2.1.12). */
const SERVER_PURPOSES = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0']
/** CA/Browser Forum baseline requirements 6.1.5. */
const LEAST_BITS: Readonly<Record<string, number>> = { rsa: 2048, 'rsa-pss': 2048, ec: 256 }
const SHOWN_NAMES = 12

/** Everything that is wrong with what one server showed; dates, host and trust are judged apart, so that none hides another. */
export function judge(seen: Evidenced, trust: TrustStore, thresholds: Thresholds, now: number): Judgement {
  const { handshake, host } = seen
  const chain = buildChain(handshake.sent, trust, now)
  const [leaf] = handshake.sent
  const ocsp = leaf && handshake.staple && readStaple(handshake.staple, leaf.serial)
  if (!chain || !leaf) {
    return { findings: [asFinding(['handshake-failed', 'critical', { reason: 'no-certificate' }], seen, now)] }
  }

  const hostMatches = matchesHost(leaf, host.hostname)
  const weaknesses = judgeStrength(chain)
  const trustFaults = judgeTrust(handshake, chain, trust, weaknesses.length > 0)
  const faults = mergeByCode([
    ...judgeDates(leaf, thresholds, now),
    ...(hostMatches ? [] : [wrongHost(leaf)]),
    ...trustFaults,
    ...judgeIssuerDates(chain, now),
    ...weaknesses,
    ...judgePurpose(leaf),
    ...(ocsp?.status === 'revoked' ? [revoked(ocsp)] : []),
    ...(isOrdered(handshake.sent, chain.path) ? [] : [wrongOrder(handshake, chain)]),
    ...judgeProtocol(seen, weaknesses.length > 0),
  ])
  const issuersInDate = chain.path.slice(1).every((link) => isInDate(link, now))
  return {
    findings: faults.map((fault) => asFinding(fault, seen, now)),
    facts: factsOf({
      handshake,
      leaf,
      chain,
      ocsp,
      hostMatches,
      trusted: trustFaults.length === 0 && issuersInDate,
      now,
    }),
  }
}

/** One fault in several certificates of a chain is one problem of its host: its finding names them all. */
function mergeByCode(faults: readonly Fault[]): Fault[] {
  const merged = new Map<Fault[0], Fault>()
  for (const fault of faults) {
    const [code, severity, params] = fault
    const first = merged.get(code)
    const certificate = [first?.[2]?.['certificate'], params?.['certificate']].filter(Boolean).join(', ')
    merged.set(code, first ? [code, severity, { ...first[2], certificate }] : fault)
  }
  return [...merged.values()]
}

function judgeDates(leaf: PeerCertificate, thresholds: Thresholds, now: number): Fault[] {
  const expiry = expiryOf(leaf, thresholds, now)
  const dates = { validFrom: iso(leaf.validFrom), validTo: iso(leaf.validTo), leftMs: leaf.validTo - now }
  if (expiry === 'expired') return [['expired', 'critical', dates]]
  if (expiry === 'not-yet-valid') return [['not-yet-valid', 'critical', dates]]
  return expiry === 'ok' ? [] : [['expires-soon', expiry, dates]]
}

/** Roots and intermediates run out too, and take every certificate below them along. */
function judgeIssuerDates(chain: Chain, now: number): Fault[] {
  const [leaf, ...issuers] = chain.path
  return issuers.flatMap((link): Fault[] => {
    const expiry = expiryOf(link, {}, now)
    const params = {
      certificate: shortName(link.subject),
      validFrom: iso(link.validFrom),
      validTo: iso(link.validTo),
      leftMs: link.validTo - now,
    }
    if (expiry === 'expired' || expiry === 'not-yet-valid') return [['intermediate-expired', 'critical', params]]
    // Where the server's own certificate runs out first, its renewal brings a new chain.
    if (expiry === 'ok' || !leaf || leaf.validTo <= link.validTo) return []
    return [['intermediate-expires-soon', expiry, params]]
  })
}

/** By the subject alternative name alone: browsers have not read the common name since 2017 (RFC 9525). */
function matchesHost({ x509 }: PeerCertificate, hostname: string): boolean {
  if (isIP(hostname)) return x509.checkIP(hostname) !== undefined
  return x509.checkHost(hostname, { subject: 'never', partialWildcards: false }) !== undefined
}

function wrongHost(leaf: PeerCertificate): Fault {
  const names = leaf.altNames.slice(0, SHOWN_NAMES)
  return ['wrong-host', 'critical', { altNames: names, certificate: shortName(leaf.subject) }]
}

/** The signature on a root is never used, so only what stands below it counts. */
function judgeStrength(chain: Chain): Fault[] {
  return chain.path
    .filter((link, index) => index === 0 || !isSelfSigned(link))
    .flatMap((link): Fault[] => {
      const { signatureAlgorithm: algorithm, keyType, keyBits } = link
      const certificate = shortName(link.subject)
      const weakKey = keyType === 'dsa' || (keyBits > 0 && keyBits < (LEAST_BITS[keyType] ?? 0))
      return [
        ...(/^(md2|md5|sha1)|sha1$/i.test(algorithm)
          ? [['weak-signature', 'critical', { certificate, algorithm }] as const]
          : []),
        ...(weakKey ? [['weak-key', 'critical', { certificate, keyType, keyBits }] as const] : []),
      ]
    })
}

function judgePurpose(leaf: PeerCertificate): Fault[] {
  if (leaf.purposes.length === 0 || leaf.purposes.some((purpose) => SERVER_PURPOSES.includes(purpose))) return []
  return [['wrong-purpose', 'critical', { purposes: leaf.purposes }]]
}

function revoked(ocsp: OcspStatus): Fault {
  return ['revoked', 'critical', { revokedAt: ocsp.revokedAt === undefined ? null : iso(ocsp.revokedAt) }]
}

function wrongOrder(handshake: Handshake, chain: Chain): Fault {
  const sent = handshake.sent.map((certificate) => shortName(certificate.subject))
  return ['wrong-order', 'warning', { sent, expected: chain.path.map((link) => shortName(link.subject)) }]
}

function judgeProtocol({ handshake, legacy }: Evidenced, weak: boolean): Fault[] {
  const { protocol, cipher } = handshake
  if (protocol !== 'TLSv1.2' && protocol !== 'TLSv1.3') return [['old-protocol', 'critical', { protocol }]]
  // A weak key or signature, reported already, is why the first handshake came to nothing.
  if (!legacy || weak) return []
  return [['legacy-handshake', 'warning', { protocol, cipher }]]
}

function asFinding([code, severity, params]: Fault, { handshake, host }: Evidenced, now: number): Finding {
  const [leaf] = handshake.sent
  return {
    code: `tls.${code}`,
    severity: cap(severity, host.role),
    subject: subjectOf(host),
    params: { host: host.hostname, port: host.port, role: host.role, ...params },
    evidence: {
      at: iso(now),
      ...(leaf && { excerpt: `subject ${leaf.subject}; issuer ${leaf.issuer}; SHA-256 ${leaf.fingerprint256}` }),
    },
  }
}
