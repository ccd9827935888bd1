import { constants, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import type { SecureContext } from 'node:tls'
import type { PeerCertificate } from './peer-certificate.ts'
import { attributeOf, oneLine, readPeerCertificate } from './peer-certificate.ts'

/** Who is trusted to vouch for a server, and the OpenSSL contexts that hold the same certificates. */
export interface TrustStore {
  /** Trusted certificates of that subject. */
  named(subject: string): readonly PeerCertificate[]
  has(fingerprint256: string): boolean
  /** Whether a trusted certificate carries this organisation in its name. */
  knowsOrganisation(organisation: string): boolean
  /** For a handshake as today's browsers make it. */
  readonly modern: SecureContext
  /** For a server that modern clients refuse (TLS 1.0, small keys, unsafe renegotiation): its certificate can still be read. */
  readonly legacy: SecureContext
}

const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** Parsing a root list takes some 0.1 s, so it is done once per list: the list of a configuration never changes. */
const stores = new WeakMap<readonly string[], TrustStore>()

/** The trust store of a list of PEM texts, each of which may hold several certificates. */
export function trustStoreOf(ca: readonly string[]): TrustStore {
  const known = stores.get(ca)
  if (known) return known
  const store = readTrustStore(ca)
  stores.set(ca, store)
  return store
}

function readTrustStore(ca: readonly string[]): TrustStore {
  const bySubject = new Map<string, X509Certificate[]>()
  const fingerprints = new Set<string>()
  const organisations = new Set<string>()
  for (const pem of ca.flatMap((text) => text.match(PEM_BLOCK) ?? [])) {
    const x509 = new X509Certificate(pem)
    const subject = oneLine(x509.subject)
    const organisation = attributeOf(subject, 'O')
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), x509])
    fingerprints.add(x509.fingerprint256)
    if (organisation) organisations.add(organisation)
  }
  return {
    named: (subject) => (bySubject.get(subject) ?? []).map(readPeerCertificate),
    has: (fingerprint256) => fingerprints.has(fingerprint256),
    knowsOrganisation: (organisation) => organisations.has(organisation),
    modern: createSecureContext({ ca: [...ca], minVersion: 'TLSv1.2' }),
    legacy: createSecureContext({
      ca: [...ca],
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
      secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    }),
  }
}
