import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Vault } from '../../src/archive/vault.ts'
import type { NewPiece, Piece } from '../../src/model/evidence/piece.ts'
import { sealOf } from '../../src/model/evidence/seal.ts'

/** 2026-11-23 09:04:12 in Bangkok. */
export const SEEN_AT = Date.parse('2026-11-23T02:04:12.345Z')

/** A page of a disclosure item, changed as the test wants. */
export function newPiece(body: Uint8Array | string, change: Partial<NewPiece> = {}): NewPiece {
  const bytes = Buffer.from(body)
  return {
    siteId: 'khaen-nuea',
    kind: 'disclosure',
    subject: 'oit-2569 O10',
    state: 'present',
    place: 'https://www.example.go.th/plan',
    why: 'item',
    url: 'https://www.example.go.th/plan',
    method: 'GET',
    requestHeaders: { host: 'www.example.go.th', 'user-agent': 'Wenyam', accept: '*/*', connection: 'close' },
    statusCode: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    truncated: false,
    address: '203.0.113.7',
    at: SEEN_AT,
    ...change,
  }
}

export function pieceOf(piece: NewPiece, id = 1): Piece {
  return { ...piece, id, lastSeenAt: piece.at + 86_400_000, seal: sealOf(piece) }
}

/** Puts a body into a vault, as the keeper does; answers what the index is told of it. */
export async function putBody(vault: Vault, body: Uint8Array | string) {
  const bytes = Buffer.from(body)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, bytes: bytes.length, stored: await vault.put(sha256, bytes.length, { packed: gzipSync(bytes) }) }
}
