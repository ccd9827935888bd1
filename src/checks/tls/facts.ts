import { DAY } from '../../model/duration.ts'
import type { Chain } from '../../net/tls/chain.ts'
import type { Handshake } from '../../net/tls/handshake.ts'
import type { OcspStatus } from '../../net/tls/ocsp.ts'
import type { PeerCertificate } from '../../net/tls/peer-certificate.ts'
import type { Role } from './host.ts'

/** One certificate of a chain. */
export interface LinkFacts {
  readonly subject: string
  readonly issuer: string
  /** Upper-case hexadecimal with colons. */
  readonly fingerprint256: string
  /** ISO 8601. */
  readonly validFrom: string
  readonly validTo: string
  readonly keyType: string
  /** 0 where unknown. */
  readonly keyBits: number
  readonly signatureAlgorithm: string
  /** False for what the server sent and nobody needs. */
  readonly needed: boolean
}

/** The word of the certificate authority that the server stapled to the handshake. */
export interface OcspFacts {
  readonly status: 'good' | 'revoked' | 'unknown'
  /** ISO 8601. */
  readonly thisUpdate: string
  readonly nextUpdate?: string
  readonly revokedAt?: string
}

/** What one server showed. */
export interface CertificateFacts {
  /** `TLSv1.3`. */
  readonly protocol: string
  readonly cipher: string
  readonly subject: string
  readonly issuer: string
  /** Upper-case hexadecimal. */
  readonly serial: string
  readonly fingerprint256: string
  /** ISO 8601. */
  readonly validFrom: string
  readonly validTo: string
  /** Whole days until `validTo`, negative after it. */
  readonly daysLeft: number
  readonly altNames: readonly string[]
  readonly keyType: string
  readonly keyBits: number
  readonly signatureAlgorithm: string
  /** In the order as sent, the server's own first. */
  readonly chain: readonly LinkFacts[]
  /** Whether the chain as sent leads to a trusted root; the dates and the host of the server's own certificate do not count here. */
  readonly trusted: boolean
  readonly hostMatches: boolean
  /** null where the server stapled nothing. */
  readonly ocsp: OcspFacts | null
}

/** Certificate facts are absent where no handshake came about. */
export interface HostFacts extends Partial<CertificateFacts> {
  readonly host: string
  readonly port: number
  readonly role: Role
  /** Why no handshake came about, in the words of the finding codes. */
  readonly failure?: string
}

/** The facts of the site's own host at the top, those of redirects and of the sibling name below. */
export interface TlsFacts extends Partial<HostFacts> {
  readonly hosts: readonly HostFacts[]
}

/** What one server showed, read and judged. */
export interface Reading {
  readonly handshake: Handshake
  readonly leaf: PeerCertificate
  readonly chain: Chain
  readonly ocsp: OcspStatus | undefined
  readonly hostMatches: boolean
  readonly trusted: boolean
  readonly now: number
}

/** The facts of one handshake; what was judged of it comes from the caller. */
export function factsOf({ handshake, leaf, chain, ocsp, hostMatches, trusted, now }: Reading): CertificateFacts {
  return {
    protocol: handshake.protocol,
    cipher: handshake.cipher,
    ...linkFacts(leaf),
    serial: leaf.serial,
    daysLeft: Math.floor((leaf.validTo - now) / DAY),
    altNames: leaf.altNames,
    chain: handshake.sent.map((link) => ({
      ...linkFacts(link),
      needed: chain.path.some((other) => other.fingerprint256 === link.fingerprint256),
    })),
    trusted,
    hostMatches,
    ocsp: ocsp ? ocspFacts(ocsp) : null,
  }
}

function linkFacts(link: PeerCertificate): Omit<LinkFacts, 'needed'> {
  const { subject, issuer, fingerprint256, validFrom, validTo, keyType, keyBits, signatureAlgorithm } = link
  const dates = { validFrom: iso(validFrom), validTo: iso(validTo) }
  return { subject, issuer, fingerprint256, ...dates, keyType, keyBits, signatureAlgorithm }
}

function ocspFacts({ status, thisUpdate, nextUpdate, revokedAt }: OcspStatus): OcspFacts {
  return {
    status,
    thisUpdate: iso(thisUpdate),
    ...(nextUpdate !== undefined && { nextUpdate: iso(nextUpdate) }),
    ...(revokedAt !== undefined && { revokedAt: iso(revokedAt) }),
  }
}

/** ISO 8601 of milliseconds since the epoch. */
export function iso(at: number): string {
  return new Date(at).toISOString()
}
