import type { Piece } from '../../../model/evidence/piece.ts'
import { hasBody } from '../../../model/evidence/piece.ts'
import { formatNumber } from '../../../model/format/number.ts'
import { SafeLink } from '../../components/safe-link.tsx'
import { When } from '../../components/when.tsx'
import { evidencePageTexts } from '../../texts/evidence.ts'
import type { Frame } from '../frame.ts'

interface PieceList {
  readonly pieces: readonly Piece[]
  readonly frame: Frame
}

/** Pieces of evidence inside another page: when, what, how large, its digest, and the file itself. */
export function PieceList({ pieces, frame }: PieceList) {
  const t = evidencePageTexts[frame.language]
  return (
    <ul class="stack small">
      {pieces.map((piece) => (
        <li>
          <SafeLink url={piece.url} />
          <p>
            {t.received} <When at={piece.at} frame={frame} />
            {piece.lastSeenAt !== piece.at && (
              <>
                {' '}
                · {t.seen} <When at={piece.lastSeenAt} frame={frame} />
              </>
            )}
          </p>
          <p>
            {piece.statusCode === 0 ? t.silent : `HTTP ${piece.statusCode}`}
            {piece.sha256 !== undefined && ` · ${t.bytes(formatNumber(piece.bytes, frame.language))}`}
            {piece.truncated && ` · ${t.truncated}`} <Download piece={piece} frame={frame} />
          </p>
          <Digest piece={piece} />
        </li>
      ))}
    </ul>
  )
}

/** The whole digest: it is what proves, and what is compared. */
export function Digest({ piece: { sha256 } }: { piece: Piece }) {
  return sha256 === undefined ? <></> : <p class="mono">SHA-256 {sha256}</p>
}

export function Download({ piece, frame }: { piece: Piece; frame: Frame }) {
  const t = evidencePageTexts[frame.language]
  if (piece.omitted) return <span class="soft">{t.omitted[piece.omitted]}</span>
  if (!hasBody(piece)) return <></>
  const href = `/evidence/${encodeURIComponent(piece.siteId)}/${piece.id}/body`
  return (
    <a href={href} download aria-label={t.downloadOf(piece.id)}>
      {t.download}
    </a>
  )
}
