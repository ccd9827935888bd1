import type { BodyFault, Vault } from '../../archive/vault.ts'
import { warcOf } from '../../archive/warc/write-warc.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import { stableId } from '../deliver/stable-id.ts'

export interface ExportWorld {
  readonly vault: Pick<Vault, 'read'>
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly version: string
  readonly organisation: string
  faulty?(piece: Piece, fault: BodyFault): void
}

/** Pieces as a WARC file, record by record. */
export function exportWarc(pieces: readonly Piece[], world: ExportWorld): AsyncGenerator<Uint8Array> {
  const { vault, now, version, organisation } = world
  return warcOf(pieces, {
    now,
    version,
    organisation,
    recordId: stableId,
    read: (sha256, bytes) => vault.read(sha256, bytes),
    faulty: (piece, fault) => world.faulty?.(piece, fault),
  })
}
