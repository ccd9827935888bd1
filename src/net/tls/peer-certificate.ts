import type { KeyObject, X509Certificate } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  AuthorityInfoAccessSyntax,
  Certificate,
  ExtendedKeyUsage,
  id_ad_caIssuers,
  id_ce_extKeyUsage,
  id_ce_subjectAltName,
  id_pe_authorityInfoAccess,
  SubjectAlternativeName,
} from '@peculiar/asn1-x509'

/** A certificate as a server showed it. Every value is read from the certificate itself; nothing is judged here. */
export interface PeerCertificate {
  readonly x509: X509Certificate
  /** `CN=www.example.go.th, O=…`, as OpenSSL writes names. */
  readonly subject: string
  readonly issuer: string
  /** Upper-case hexadecimal. */
  readonly serial: string
  /** SHA-256 over the DER, upper-case hexadecimal with colons. */
  readonly fingerprint256: string
  /** Milliseconds since the epoch. */
  readonly validFrom: number
  readonly validTo: number
  /** Host names as A-labels and IP addresses of the subject alternative name. */
  readonly altNames: readonly string[]
  /** `rsa`, `ec`, `ed25519`, …; `unknown` where this Node cannot read the key. */
  readonly keyType: string
  /** 0 where unknown. */
  readonly keyBits: number
  /** `sha256WithRSAEncryption`; the bare object identifier where we have no name for it. */
  readonly signatureAlgorithm: string
  /** Object identifiers of the extended key usage; none where the certificate does not limit its purpose. */
  readonly purposes: readonly string[]
  /** Where the issuer's certificate can be fetched, http(s) alone. */
  readonly issuerUrls: readonly string[]
}

/** RFC 3279, 4055, 5758, 8410. */
const SIGNATURE_NAMES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'rsassaPss',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.2.840.10040.4.3': 'dsaWithSHA1',
  '1.2.840.10045.4.1': 'ecdsaWithSHA1',
  '1.2.840.10045.4.3.2': 'ecdsaWithSHA256',
  '1.2.840.10045.4.3.3': 'ecdsaWithSHA384',
  '1.2.840.10045.4.3.4': 'ecdsaWithSHA512',
  '1.3.14.3.2.29': 'sha1WithRSAEncryption',
  '1.3.101.112': 'ed25519',
  '1.3.101.113': 'ed448',
}
const CURVE_BITS: Readonly<Record<string, number>> = { prime192v1: 192, prime256v1: 256 }

export function readPeerCertificate(x509: X509Certificate): PeerCertificate {
  const structure = parseStructure(x509.raw)
  const key = readKey(x509)
  return {
    x509,
    subject: oneLine(x509.subject),
    issuer: oneLine(x509.issuer),
    serial: x509.serialNumber,
    fingerprint256: x509.fingerprint256,
    validFrom: instantOf(x509.validFrom),
    validTo: instantOf(x509.validTo),
    altNames: structure?.altNames ?? [],
    keyType: key?.asymmetricKeyType ?? 'unknown',
    keyBits: key ? bitsOf(key) : 0,
    signatureAlgorithm: structure?.signatureAlgorithm ?? 'unknown',
    purposes: structure?.purposes ?? [],
    issuerUrls: structure?.issuerUrls ?? [],
  }
}

/** Whether the certificate was signed with its own key, allowed to sign or not. */
export function isSelfSigned(certificate: PeerCertificate): boolean {
  return certificate.subject === certificate.issuer && holds(certificate, certificate)
}

/** Whether `issuer` signed `certificate`: names and key identifiers match, its key may sign certificates, and the signature holds. */
export function isSignedBy(certificate: PeerCertificate, issuer: PeerCertificate): boolean {
  return certificate.x509.checkIssued(issuer.x509) && holds(certificate, issuer)
}

function holds(certificate: PeerCertificate, signer: PeerCertificate): boolean {
  try {
    return certificate.x509.verify(signer.x509.publicKey)
  } catch {
    // A key that this Node cannot use signs nothing that we could believe.
    return false
  }
}

/** The common name where there is one, else the whole subject: for a person to recognise the certificate by. */
export function shortName(name: string): string {
  return attributeOf(name, 'CN') ?? name
}

/** `O` or `CN` of a name as {@link PeerCertificate} writes it. */
export function attributeOf(name: string, type: 'CN' | 'O'): string | undefined {
  const value = new RegExp(`(?:^|, )${type}=((?:[^,\\\\]|\\\\.)+)`).exec(name)?.[1]
  return value?.replace(/\\(.)/g, '$1')
}

/** OpenSSL's name of several lines, most specific part last, as one line with the most specific part first. */
export function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').reverse().join(', ')
}

/** What Node's X509Certificate does not tell; undefined where the structure is not the one of RFC 5280. */
function parseStructure(der: Buffer) {
  try {
    const { tbsCertificate, signatureAlgorithm } = AsnConvert.parse(der, Certificate)
    const extensions = new Map((tbsCertificate.extensions ?? []).map((e) => [e.extnID, e.extnValue.buffer]))
    const read = <T>(id: string, type: new () => T): T | undefined => {
      const value = extensions.get(id)
      return value && AsnConvert.parse(value, type)
    }
    return {
      signatureAlgorithm: SIGNATURE_NAMES[signatureAlgorithm.algorithm] ?? signatureAlgorithm.algorithm,
      altNames: (read(id_ce_subjectAltName, SubjectAlternativeName) ?? []).flatMap(
        (name) => name.dNSName ?? name.iPAddress ?? [],
      ),
      purposes: [...(read(id_ce_extKeyUsage, ExtendedKeyUsage) ?? [])],
      issuerUrls: (read(id_pe_authorityInfoAccess, AuthorityInfoAccessSyntax) ?? [])
        .filter((access) => access.accessMethod === id_ad_caIssuers)
        .flatMap((access) => access.accessLocation.uniformResourceIdentifier ?? [])
        .filter((url) => /^https?:\/\//i.test(url)),
    }
  } catch {
    return undefined
  }
}

function readKey(x509: X509Certificate): KeyObject | undefined {
  try {
    return x509.publicKey
  } catch {
    return undefined
  }
}

function bitsOf(key: KeyObject): number {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {}
  if (modulusLength) return modulusLength
  if (namedCurve) return CURVE_BITS[namedCurve] ?? Number(/\d{3}/.exec(namedCurve)?.[0] ?? 0)
  if (key.asymmetricKeyType === 'ed25519') return 256
  return key.asymmetricKeyType === 'ed448' ? 456 : 0
}

/** A date that is none counts as 1970: such a certificate is of no use to anybody. */
function instantOf(text: string): number {
  return Date.parse(text) || 0
}
