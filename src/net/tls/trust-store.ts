import { constants, X509Certificate } from 'node:crypto'
import { createSecureContext, rootCertificates } from 'node:tls'
import type { SecureContext, SecureContextOptions } from 'node:tls'
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
  modern(this: void): SecureContext
  /** For a server that modern clients refuse (TLS 1.0, small keys, unsafe renegotiation): its certificate can still be read. */
  legacy(this: void): SecureContext
}

const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** Reading the roots takes some 0.1 s, so it is done once per list: the list of a configuration never changes. */
const stores = new WeakMap<readonly string[], TrustStore>()
/** Node's own roots, which every list begins with, are read once per process. */
const bundled = new Map(rootCertificates.map((pem): [string, X509Certificate | undefined] => [pem, undefined]))

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
  for (const x509 of ca.flatMap(readPem)) {
    const subject = oneLine(x509.subject)
    const organisation = attributeOf(subject, 'O')
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), x509])
    fingerprints.add(x509.fingerprint256)
    if (organisation) organisations.add(organisation)
  }
  // Node shares one store among all contexts that name no roots of their own.
  const roots = ca.every((pem) => bundled.has(pem)) ? {} : { ca: [...ca] }
  return {
    named: (subject) => (bySubject.get(subject) ?? []).map(readPeerCertificate),
    has: (fingerprint256) => fingerprints.has(fingerprint256),
    knowsOrganisation: (organisation) => organisations.has(organisation),
    modern: lazily({ ...roots, minVersion: 'TLSv1.2' }),
    legacy: lazily({
      ...roots,
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
      secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    }),
  }
}

function readPem(text: string): X509Certificate[] {
  if (!bundled.has(text)) return (text.match(PEM_BLOCK) ?? []).map((pem) => new X509Certificate(pem))
  const x509 = bundled.get(text) ?? new X509Certificate(text)
  bundled.set(text, x509)
  return [x509]
}

/** A context of many roots takes some 20 ms and some megabytes; the legacy one is rarely asked for. */
function lazily(options: SecureContextOptions): () => SecureContext {
  let context: SecureContext | undefined
  return () => (context ??= createSecureContext(options))
}
