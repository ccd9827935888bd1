import { generateKeyPairSync } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  BasicOCSPResponse,
  CertID,
  CertStatus,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp'
import { AlgorithmIdentifier, KeyIdentifier } from '@peculiar/asn1-x509'
import { DAY } from '../../src/model/duration.ts'
import type { CertificateRequest, IssuedCertificate, KeyPair } from '../../src/net/tls/issue-certificate.ts'
import { ecKeys, issueCertificate, signatureAlgorithm } from '../../src/net/tls/issue-certificate.ts'
import { sign } from 'node:crypto'

/** The day on which all tests of certificates take place. */
export const TODAY = Date.UTC(2026, 10, 23, 3)

const YEARS = 365 * DAY
const keys = new Map<string, KeyPair>()

/** Keys are slow to make and say nothing about a test, so each kind is made once per process. */
export function keysOf(kind: 'ec' | 'rsa1024' | 'rsa2048' | 'p192' = 'ec'): KeyPair {
  const known = keys.get(kind)
  if (known) return known
  const made = makeKeys(kind)
  keys.set(kind, made)
  return made
}

function makeKeys(kind: 'ec' | 'rsa1024' | 'rsa2048' | 'p192'): KeyPair {
  if (kind === 'ec') return ecKeys()
  if (kind === 'p192') return generateKeyPairSync('ec', { namedCurve: 'prime192v1' })
  return generateKeyPairSync('rsa', { modulusLength: kind === 'rsa1024' ? 1024 : 2048 })
}

/** A root that signs itself: valid for years around {@link TODAY}. */
export function makeRoot(
  commonName = 'Wenyam Test Root',
  request: Partial<CertificateRequest> = {},
): IssuedCertificate {
  const dates = { notBefore: TODAY - 10 * YEARS, notAfter: TODAY + 10 * YEARS }
  return issueCertificate({ commonName, authority: true, ...dates, ...request })
}

export function makeIntermediate(
  issuer: IssuedCertificate,
  commonName = 'Wenyam Test Intermediate',
  request: Partial<CertificateRequest> = {},
): IssuedCertificate {
  const dates = { notBefore: TODAY - 5 * YEARS, notAfter: TODAY + 5 * YEARS }
  return issueCertificate({ commonName, authority: true, issuer, ...dates, ...request })
}

/** A server's certificate of 90 days, 60 of them left on {@link TODAY}. Without an issuer it signs itself. */
export function makeLeaf(
  issuer: IssuedCertificate | undefined,
  names: readonly string[],
  request: Partial<CertificateRequest> = {},
): IssuedCertificate {
  const dates = { notBefore: TODAY - 30 * DAY, notAfter: TODAY + 60 * DAY }
  return issueCertificate({
    commonName: names[0] ?? 'no name',
    altNames: names,
    keys: keysOf(),
    ...dates,
    ...(issuer && { issuer }),
    ...request,
  })
}

/** What a server stapled: the authority's word on one certificate, signed by the authority itself (RFC 6960). */
export function makeStaple(
  subject: IssuedCertificate,
  issuer: IssuedCertificate,
  word: 'good' | { readonly revokedAt: number },
): Buffer {
  const certID = new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: '1.3.14.3.2.26', parameters: null }),
    issuerNameHash: new OctetString(Buffer.alloc(20)),
    issuerKeyHash: new OctetString(Buffer.alloc(20)),
    serialNumber: arrayBuffer(Buffer.from(subject.x509.serialNumber, 'hex')),
  })
  const certStatus = new CertStatus(
    word === 'good' ? { good: null } : { revoked: new RevokedInfo({ revocationTime: new Date(word.revokedAt) }) },
  )
  const tbsResponseData = new ResponseData({
    responderID: new ResponderID({ byKey: new KeyIdentifier(Buffer.alloc(20)) }),
    producedAt: new Date(TODAY),
    responses: [new SingleResponse({ certID, certStatus, thisUpdate: new Date(TODAY) })],
  })
  const signature = sign('sha256', Buffer.from(AsnConvert.serialize(tbsResponseData)), issuer.keys.privateKey)
  const basic = new BasicOCSPResponse({
    tbsResponseData,
    signatureAlgorithm: signatureAlgorithm(issuer.keys.privateKey, 'sha256'),
    signature: arrayBuffer(signature),
  })
  const response = new OCSPResponse({
    responseStatus: OCSPResponseStatus.successful,
    responseBytes: new ResponseBytes({
      responseType: '1.3.6.1.5.5.7.48.1.1',
      response: new OctetString(AsnConvert.serialize(basic)),
    }),
  })
  return Buffer.from(AsnConvert.serialize(response))
}

function arrayBuffer(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer
}
