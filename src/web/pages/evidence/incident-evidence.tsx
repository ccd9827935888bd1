import type { Piece } from '../../../model/evidence/piece.ts'
import { evidencePageTexts } from '../../texts/evidence.ts'
import type { Frame } from '../frame.ts'
import { PieceList } from './piece-list.tsx'

/** What the website answered, or did not, while an incident stood. */
export function IncidentEvidence({ pieces, frame }: { pieces: readonly Piece[]; frame: Frame }) {
  if (pieces.length === 0) return <></>
  return (
    <section class="panel" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{evidencePageTexts[frame.language].heading}</h2>
      <PieceList pieces={pieces} frame={frame} />
    </section>
  )
}
