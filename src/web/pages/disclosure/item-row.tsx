import type { Piece } from '../../../model/evidence/piece.ts'
import { formatDate } from '../../../model/format/date.ts'
import { formatNumber } from '../../../model/format/number.ts'
import { PostForm } from '../../components/form.tsx'
import { SafeLink } from '../../components/safe-link.tsx'
import { Cell, Row, RowHead } from '../../components/table.tsx'
import { WhenDay } from '../../components/when.tsx'
import { disclosurePageTexts } from '../../texts/disclosure.ts'
import { ItemEvidence } from '../evidence/item-evidence.tsx'
import type { Frame } from '../frame.ts'
import { mayDo } from '../frame.ts'
import type { MatrixRow } from './matrix.ts'
import { ItemMark } from './item-mark.tsx'

interface ItemRow {
  readonly row: MatrixRow
  /** What is kept of the item, newest first. */
  readonly evidence: readonly Piece[]
  readonly catalogue: string
  readonly siteId: string
  readonly frame: Frame
}

/** Documents that are linked; a page may have dozens. */
const DOCUMENTS = 3

export function ItemRow({ row, evidence, catalogue, siteId, frame }: ItemRow) {
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
          <Review row={row} catalogue={catalogue} siteId={siteId} frame={frame} />
        </div>
      </Cell>
    </Row>
  )
}

/** A person's own look: confirms a page for an item, or takes that back. */
function Review({ row: { item, confirmed }, catalogue, siteId, frame }: Omit<ItemRow, 'evidence'>) {
  const t = disclosurePageTexts[frame.language]
  const action = `/disclosure/${encodeURIComponent(siteId)}/review`
  if (confirmed) {
    return (
      <div class="small">
        <p>
          {t.confirmedBy(confirmed.by ?? '')} · <WhenDay at={confirmed.at} frame={frame} />
        </p>
        <p>
          <SafeLink url={confirmed.url} />
        </p>
        {mayDo(frame, 'review') && (
          <PostForm frame={frame} action={action}>
            <input type="hidden" name="item" value={`${catalogue}/${item.code}`} />
            <button name="verdict" value="withdraw">
              {t.withdraw}
              <span class="unseen"> {item.code}</span>
            </button>
          </PostForm>
        )}
      </div>
    )
  }
  if (!mayDo(frame, 'review') || item.status === 'present') return <></>
  return (
    <details>
      <summary>
        {t.confirm}
        <span class="unseen"> {item.code}</span>
      </summary>
      <PostForm frame={frame} action={action} class="stack">
        <input type="hidden" name="item" value={`${catalogue}/${item.code}`} />
        <label>
          {t.confirmHint}
          <input type="url" name="url" required maxlength={2000} value={item.url ?? ''} />
        </label>
        <button class="main" name="verdict" value="confirm" aria-label={t.confirmFor(item.code)}>
          {t.confirm}
        </button>
      </PostForm>
    </details>
  )
}
