import { AsnConvert } from '@peculiar/asn1-schema'
import { BasicOCSPResponse, OCSPResponse } from '@peculiar/asn1-ocsp'

/** What the certificate authority says about a certificate, as stapled into the handshake (RFC 6960, RFC 6066 section 8). */
export interface OcspStatus {
  readonly status: 'good' | 'revoked' | 'unknown'
  /** Milliseconds since the epoch: when the authority said so. */
  readonly thisUpdate: number
  /** When the next word is due; absent where the authority names no time. */
  readonly nextUpdate?: number
  readonly revokedAt?: number
}

/**
 * The word on the certificate of that serial number (hexadecimal); undefined where the staple says nothing about it or is not readable.
 * The signature is not verified: the server itself hands the staple out, and would not slander its own certificate.
 */
export function readStaple(staple: Uint8Array, serial: string): OcspStatus | undefined {
  const single = parseResponses(staple).find((r) =>
    sameNumber(Buffer.from(r.certID.serialNumber).toString('hex'), serial),
  )
  if (!single) return undefined
  const { certStatus, thisUpdate, nextUpdate } = single
  const revokedAt = certStatus.revoked?.revocationTime.getTime()
  return {
    status: certStatus.revoked ? 'revoked' : certStatus.good === null ? 'good' : 'unknown',
    thisUpdate: thisUpdate.getTime(),
    ...(nextUpdate && { nextUpdate: nextUpdate.getTime() }),
    ...(revokedAt !== undefined && { revokedAt }),
  }
}

function parseResponses(staple: Uint8Array) {
  try {
    const bytes = AsnConvert.parse(staple, OCSPResponse).responseBytes
    return bytes ? AsnConvert.parse(bytes.response.buffer, BasicOCSPResponse).tbsResponseData.responses : []
  } catch {
    return []
  }
}

function sameNumber(a: string, b: string): boolean {
  return BigInt(`0x${a || 0}`) === BigInt(`0x${b || 0}`)
}
