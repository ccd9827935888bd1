import type { BodyFault, Vault } from '../../archive/vault.ts'
import { hasBody } from '../../model/evidence/piece.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import { sealOf } from '../../model/evidence/seal.ts'
import type { Evidence, EvidenceFilter } from '../../store/evidence.ts'

/** `row`: what is written down about it is not what was written. */
export type PieceFault = BodyFault | 'row'

export interface Verification {
  readonly pieces: number
  /** Bodies that were read and are what they were, and their size in bytes. */
  readonly sound: number
  readonly bytes: number
  /** Pieces of which the digest alone was kept. */
  readonly withoutBody: number
  readonly faults: readonly { readonly piece: Piece; readonly fault: PieceFault }[]
}

/** Reads every kept body again and compares its digest, and every piece with its seal. `progress` hears of each piece. */
export async function verifyEvidence(
  evidence: Pick<Evidence, 'each'>,
  vault: Pick<Vault, 'read'>,
  filter: Pick<EvidenceFilter, 'siteId' | 'subject'>,
  progress: (pieces: number) => void,
): Promise<Verification> {
  const outcomes = new Map<string, BodyFault | undefined>()
  const faults: Verification['faults'][number][] = []
  let [pieces, bytes, withoutBody] = [0, 0, 0]
  for await (const piece of evidence.each(filter)) {
    pieces += 1
    progress(pieces)
    if (sealOf(piece) !== piece.seal) faults.push({ piece, fault: 'row' })
    const { sha256 } = piece
    if (sha256 === undefined) continue
    if (!hasBody(piece)) {
      withoutBody += 1
      continue
    }
    if (!outcomes.has(sha256)) {
      const reading = await vault.read(sha256, piece.bytes)
      if (reading.ok) bytes += reading.bytes.length
      outcomes.set(sha256, reading.ok ? undefined : reading.fault)
    }
    const fault = outcomes.get(sha256)
    if (fault !== undefined) faults.push({ piece, fault })
  }
  const sound = [...outcomes.values()].filter((fault) => fault === undefined).length
  return { pieces, sound, bytes, withoutBody, faults }
}
