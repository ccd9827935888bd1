import type { Piece } from '../../../model/evidence/piece.ts'
import { evidencePageTexts } from '../../texts/evidence.ts'
import type { Frame } from '../frame.ts'
import { linkTo } from '../frame.ts'
import { PieceList } from './piece-list.tsx'

interface ItemEvidence {
  /** Of this item, newest first. */
  readonly pieces: readonly Piece[]
  readonly siteId: string
  /** `oit-2569 O10` */
  readonly subject: string
  readonly frame: Frame
}

/** Under an item: what its verdict rests on, folded away. */
export function ItemEvidence({ pieces, siteId, subject, frame }: ItemEvidence) {
  const t = evidencePageTexts[frame.language]
  if (pieces.length === 0) return <></>
  return (
    <details>
      <summary>
        {t.heading}
        <span class="unseen"> {subject}</span>
      </summary>
      <PieceList pieces={pieces} frame={frame} />
      <p class="small">
        <a href={linkTo(`/evidence/${encodeURIComponent(siteId)}`, { item: subject })}>{t.all}</a>
      </p>
    </details>
  )
}
