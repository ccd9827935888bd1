import type { Insertable, Selectable } from 'kysely'
import type { NewPiece, Piece } from '../model/evidence/piece.ts'
import { OMISSIONS, PIECE_REASONS } from '../model/evidence/piece.ts'
import { sealOf } from '../model/evidence/seal.ts'
import type { Schema } from './schema.ts'

export function rowOf(piece: NewPiece, lastSeenAt: number): Insertable<Schema['evidence']> {
  return {
    site: piece.siteId,
    kind: piece.kind,
    subject: piece.subject,
    state: piece.state,
    why: piece.why,
    place: piece.place,
    url: piece.url,
    method: piece.method,
    request_headers: JSON.stringify(piece.requestHeaders),
    status_code: piece.statusCode,
    headers: JSON.stringify(piece.headers),
    failure: piece.failure ?? null,
    sha256: piece.sha256 ?? null,
    bytes: piece.bytes,
    truncated: piece.truncated ? 1 : 0,
    omitted: piece.omitted ?? null,
    address: piece.address ?? null,
    fingerprint256: piece.fingerprint256 ?? null,
    at: piece.at,
    last_seen_at: lastSeenAt,
    superseded_at: null,
    seal: sealOf(piece),
  }
}

export function pieceOf(row: Selectable<Schema['evidence']>): Piece {
  const omitted = OMISSIONS.find((one) => one === row.omitted)
  return {
    id: row.id,
    siteId: row.site,
    kind: row.kind,
    subject: row.subject,
    state: row.state,
    why: PIECE_REASONS.find((one) => one === row.why) ?? 'item',
    place: row.place,
    url: row.url,
    method: row.method,
    requestHeaders: headersOf(row.request_headers),
    statusCode: row.status_code,
    headers: headersOf(row.headers),
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(row.sha256 === null ? {} : { sha256: row.sha256 }),
    bytes: row.bytes,
    truncated: row.truncated === 1,
    ...(omitted ? { omitted } : {}),
    ...(row.address === null ? {} : { address: row.address }),
    ...(row.fingerprint256 === null ? {} : { fingerprint256: row.fingerprint256 }),
    at: row.at,
    lastSeenAt: row.last_seen_at,
    ...(row.superseded_at === null ? {} : { supersededAt: row.superseded_at }),
    seal: row.seal,
  }
}

/** A row that somebody has damaged still has to be shown and named: what is no JSON becomes no headers, and the seal tells. */
function headersOf(text: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)]))
  } catch {
    return {}
  }
}
