import type { Piece } from '../../../model/evidence/piece.ts'
import { formatDate } from '../../../model/format/date.ts'
import { formatNumber } from '../../../model/format/number.ts'
import { SafeLink } from '../../components/safe-link.tsx'
import { Cell, Row, RowHead } from '../../components/table.tsx'
import { WhenDay } from '../../components/when.tsx'
import { disclosurePageTexts } from '../../texts/disclosure.ts'
import { ItemEvidence } from '../evidence/item-evidence.tsx'
import type { Frame } from '../frame.ts'
import type { MatrixRow } from './matrix.ts'
import { DOCUMENTS } from './matrix.ts'
import { ItemMark } from './item-mark.tsx'
import { Review } from './review.tsx'

interface ItemRow {
  readonly row: MatrixRow
  /** What is kept of the item, newest first. */
  readonly evidence: readonly Piece[]
  readonly catalogue: string
  readonly siteId: string
  readonly frame: Frame
  /** Milliseconds since the epoch of the look that the page shows. */
  readonly lookedAt: number | undefined
}

export function ItemRow({ row, evidence, catalogue, siteId, frame, lookedAt }: ItemRow) {
  const { language, timeZone } = frame
  const t = disclosurePageTexts[language]
  const { columns } = t
  const { item, why, todo, lastGood, dueAt } = row
  return (
    <Row>
      <RowHead>
        <span class="soft">{item.code}</span> {item.titles[language]}
        {item.certainty === 'recalled' && <small class="soft small block">{t.recalled}</small>}
      </RowHead>
      <Cell label={columns.state} class="nowrap">
        <ItemMark state={item.status} /> <strong>{t.states[item.status]}</strong>
      </Cell>
      <Cell label={columns.place}>
        <ul class="small">
          {item.url !== null && (
            <li>
              <SafeLink url={item.url} />
            </li>
          )}
          {(item.documents ?? []).slice(0, DOCUMENTS).map((url) => (
            <li>
              <SafeLink url={url} />
            </li>
          ))}
        </ul>
        {item.url === null && t.none}
        {(item.via ?? []).length > 0 && (
          <p class="soft small">
            {t.via}: {item.via.join(' › ')}
          </p>
        )}
        <ItemEvidence pieces={evidence} siteId={siteId} subject={`${catalogue} ${item.code}`} frame={frame} />
      </Cell>
      <Cell label={columns.year}>{item.fiscalYear ?? t.none}</Cell>
      <Cell label={columns.seen}>{lastGood ? <WhenDay at={lastGood.at} frame={frame} /> : t.none}</Cell>
      <Cell label={columns.why}>
        {why}
        {(item.missingElements ?? []).length > 0 && (
          <p class="small">{t.missingParts(item.missingElements.join(', '))}</p>
        )}
        {(item.sharedWith ?? []).length > 0 && <p class="small">{t.shared(item.sharedWith.join(', '))}</p>}
      </Cell>
      <Cell label={columns.todo}>
        <div>
          {todo}
          {dueAt !== undefined && <p class="due-warning">{t.due(formatDate(dueAt, language, timeZone))}</p>}
          {item.status !== 'present' && (item.points ?? null) !== null && (
            <p class="soft small">{t.points(formatNumber(item.points ?? 0, language, 1))}</p>
          )}
          <Review row={row} catalogue={catalogue} siteId={siteId} frame={frame} lookedAt={lookedAt} />
        </div>
      </Cell>
    </Row>
  )
}
