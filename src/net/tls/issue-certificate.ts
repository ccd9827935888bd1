import { createHash, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { isIP } from 'node:net'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AccessDescription,
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityInfoAccessSyntax,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ad_caIssuers,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  id_pe_authorityInfoAccess,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509'

export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

export interface CertificateRequest {
  readonly commonName: string
  readonly organisation?: string
  /** Host names (A-labels) and IP addresses that the certificate is good for. */
  readonly altNames?: readonly string[]
  /** Milliseconds since the epoch; certificates count in whole seconds. */
  readonly notBefore: number
  readonly notAfter: number
  /** Who signs; without one the certificate signs itself. */
  readonly issuer?: IssuedCertificate
  /** Whether it may sign other certificates. */
  readonly authority?: boolean
  /** Default: a new EC P-256 pair. */
  readonly keys?: KeyPair
  readonly hash?: 'sha1' | 'sha256' | 'sha384'
  /** Object identifiers of the extended key usage; default server authentication for a leaf, none for an authority. */
  readonly purposes?: readonly string[]
  /** Where the issuer's own certificate can be fetched. */
  readonly issuerUrl?: string
}

export interface IssuedCertificate {
  readonly x509: X509Certificate
  readonly keys: KeyPair
  /** PEM, one certificate. */
  readonly certificate: string
  /** PEM, PKCS #8. */
  readonly privateKey: string
}

const SIGNATURES = {
  rsa: { sha1: '1.2.840.113549.1.1.5', sha256: '1.2.840.113549.1.1.11', sha384: '1.2.840.113549.1.1.12' },
  ec: { sha1: '1.2.840.10045.4.1', sha256: '1.2.840.10045.4.3.2', sha384: '1.2.840.10045.4.3.3' },
} as const
const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'
/** RFC 5280 4.1.2.2 allows 20 octets; 16 random ones are beyond guessing. */
const SERIAL_BYTES = 16

/** A new key pair on the curve that every client speaks. */
export function ecKeys(): KeyPair {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

/** Issues one X.509 v3 certificate (RFC 5280), signed by `issuer` or by itself. */
export function issueCertificate(request: CertificateRequest): IssuedCertificate {
  const keys = request.keys ?? ecKeys()
  const signer = request.issuer?.keys ?? keys
  const signature = signatureAlgorithm(signer.privateKey, request.hash ?? 'sha256')
  const subject = nameOf(request)
  const body = new TBSCertificate({
    version: Version.v3,
    serialNumber: serialNumber(),
    signature,
    issuer: request.issuer ? issuerName(request.issuer) : subject,
    validity: new Validity({ notBefore: new Date(request.notBefore), notAfter: new Date(request.notAfter) }),
    subject,
    subjectPublicKeyInfo: publicKeyInfo(keys),
    extensions: new Extensions(extensionsOf(request, keys, signer)),
  })
  const signatureValue = sign(request.hash ?? 'sha256', Buffer.from(AsnConvert.serialize(body)), signer.privateKey)
  const certificate = new Certificate({
    tbsCertificate: body,
    signatureAlgorithm: signature,
    signatureValue: bytes(signatureValue),
  })
  const x509 = new X509Certificate(Buffer.from(AsnConvert.serialize(certificate)))
  return {
    x509,
    keys,
    certificate: x509.toString(),
    privateKey: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

export function signatureAlgorithm(key: KeyObject, hash: keyof typeof SIGNATURES.rsa): AlgorithmIdentifier {
  return key.asymmetricKeyType === 'rsa'
    ? new AlgorithmIdentifier({ algorithm: SIGNATURES.rsa[hash], parameters: null })
    : new AlgorithmIdentifier({ algorithm: SIGNATURES.ec[hash] })
}

function extensionsOf(request: CertificateRequest, keys: KeyPair, signer: KeyPair): Extension[] {
  const usage = request.authority
    ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign | KeyUsageFlags.digitalSignature
    : KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment
  const purposes = request.purposes ?? (request.authority ? [] : [id_kp_serverAuth])
  const extensions = [
    extension(id_ce_basicConstraints, new BasicConstraints({ cA: request.authority ?? false }), true),
    extension(id_ce_keyUsage, new KeyUsage(usage), true),
    extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(keyIdentifier(keys))),
    extension(
      id_ce_authorityKeyIdentifier,
      new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifier(signer)) }),
    ),
  ]
  if (purposes.length > 0) extensions.push(extension(id_ce_extKeyUsage, new ExtendedKeyUsage([...purposes])))
  if (request.altNames?.length) {
    extensions.push(extension(id_ce_subjectAltName, new SubjectAlternativeName(request.altNames.map(generalName))))
  }
  if (request.issuerUrl) {
    const access = new AccessDescription({
      accessMethod: id_ad_caIssuers,
      accessLocation: new GeneralName({ uniformResourceIdentifier: request.issuerUrl }),
    })
    extensions.push(extension(id_pe_authorityInfoAccess, new AuthorityInfoAccessSyntax([access])))
  }
  return extensions
}

function extension(extnID: string, value: object, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) })
}

function generalName(name: string): GeneralName {
  return new GeneralName(isIP(name) ? { iPAddress: name } : { dNSName: name })
}

function nameOf(request: CertificateRequest): Name {
  const parts = request.organisation ? [[ORGANISATION, request.organisation] as const] : []
  return new Name(
    [...parts, [COMMON_NAME, request.commonName] as const].map(
      ([type, text]) =>
        new RelativeDistinguishedName([
          new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String: text }) }),
        ]),
    ),
  )
}

/** The issuer's own encoding of its name: chains are matched byte by byte. */
function issuerName(issuer: IssuedCertificate): Name {
  return AsnConvert.parse(issuer.x509.raw, Certificate).tbsCertificate.subject
}

function publicKeyInfo(keys: KeyPair): SubjectPublicKeyInfo {
  return AsnConvert.parse(keys.publicKey.export({ type: 'spki', format: 'der' }), SubjectPublicKeyInfo)
}

/** RFC 5280 4.2.1.2 method 1: SHA-1 over the public key, as a name and not for security. */
function keyIdentifier(keys: KeyPair): ArrayBuffer {
  return bytes(
    createHash('sha1')
      .update(Buffer.from(publicKeyInfo(keys).subjectPublicKey))
      .digest(),
  )
}

function serialNumber(): ArrayBuffer {
  const random = randomBytes(SERIAL_BYTES)
  // A positive integer without leading zeroes, as DER asks for.
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x40
  return bytes(random)
}

function bytes(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer
}
