import { createHash } from 'node:crypto'
import type { NewPiece } from './piece.ts'

/**
 * A digest of what is written down about an exchange once and for all. It tells a row that was damaged, or changed by
 * hand; whoever rewrites the seal as well is not found out by it.
 */
export function sealOf(piece: NewPiece): string {
  const fixed = [
    piece.siteId,
    piece.kind,
    piece.subject,
    piece.state,
    piece.place,
    piece.why,
    piece.url,
    piece.method,
    Object.entries(piece.requestHeaders),
    piece.statusCode,
    Object.entries(piece.headers),
    piece.failure ?? null,
    piece.sha256 ?? null,
    piece.bytes,
    piece.truncated,
    piece.address ?? null,
    piece.fingerprint256 ?? null,
    piece.omitted ?? null,
    piece.at,
  ]
  return createHash('sha256').update(JSON.stringify(fixed)).digest('hex')
}
