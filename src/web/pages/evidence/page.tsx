import type { Piece } from '../../../model/evidence/piece.ts'
import { formatNumber } from '../../../model/format/number.ts'
import type { Language } from '../../../model/language.ts'
import type { Site } from '../../../model/site.ts'
import { Icon } from '../../components/icon.tsx'
import { SafeLink } from '../../components/safe-link.tsx'
import { Cell, Row, RowHead, Table } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import { disclosurePageTexts } from '../../texts/disclosure.ts'
import { evidencePageTexts } from '../../texts/evidence.ts'
import type { Frame } from '../frame.ts'
import { linkTo } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { Download } from './piece-list.tsx'

interface EvidenceView {
  readonly frame: Frame
  readonly site: Site
  readonly pieces: readonly Piece[]
  /** Shown alone; undefined for all. */
  readonly item: string | undefined
  /** Where the next page begins; undefined where there is none. */
  readonly older: number | undefined
  readonly switchedOff: boolean
}

export function EvidencePage({ frame, site, pieces, item, older, switchedOff }: EvidenceView) {
  const { language } = frame
  const t = evidencePageTexts[language]
  const path = `/evidence/${encodeURIComponent(site.id)}`
  return (
    <Layout frame={frame} title={t.title(site.name)}>
      <div class="head">
        <h1>{t.title(site.name)}</h1>
        {pieces.length > 0 && (
          <p class="actions">
            <a class="button" href={linkTo(`${path}/warc`, { item })} download>
              <Icon name="download" /> {t.warc}
            </a>
          </p>
        )}
      </div>
      <p class="soft">{t.intro}</p>
      {switchedOff && <p class="hint">{t.switchedOff}</p>}
      {item !== undefined && (
        <p>
          {item} · <a href={path}>{t.all}</a>
        </p>
      )}
      {pieces.length === 0 ? (
        <p class="panel empty">{t.nothing}</p>
      ) : (
        <Table
          caption={t.caption(formatNumber(pieces.length, language))}
          columns={Object.values(t.columns).map((words) => ({ words }))}
        >
          {pieces.map((piece) => (
            <PieceRow piece={piece} frame={frame} />
          ))}
        </Table>
      )}
      {older !== undefined && (
        <p>
          <a href={linkTo(path, { item, before: older })}>{t.older}</a>
        </p>
      )}
    </Layout>
  )
}

/** An item's status in words; of an incident the code of its finding. */
function stateWords(state: string, language: Language): string {
  const states: Readonly<Record<string, string>> = disclosurePageTexts[language].states
  return states[state] ?? state
}

function PieceRow({ piece, frame }: { piece: Piece; frame: Frame }) {
  const { language } = frame
  const { columns, bytes, silent, truncated } = evidencePageTexts[language]
  return (
    <Row>
      <RowHead>
        {piece.subject} <span class="soft">{stateWords(piece.state, language)}</span>
        <p class="small">
          <SafeLink url={piece.url} />
        </p>
      </RowHead>
      <Cell label={columns.received}>
        <When at={piece.at} frame={frame} />
      </Cell>
      <Cell label={columns.seen}>
        <When at={piece.lastSeenAt} frame={frame} />
      </Cell>
      <Cell label={columns.size}>
        {piece.statusCode === 0 ? silent : `HTTP ${piece.statusCode}`}
        {piece.sha256 !== undefined && <p>{bytes(formatNumber(piece.bytes, language))}</p>}
        {piece.truncated && <p>{truncated}</p>}
      </Cell>
      <Cell label={columns.hash} class="mono small">
        {piece.sha256 ?? ''}
      </Cell>
      <Cell label={columns.file}>
        <Download piece={piece} frame={frame} />
      </Cell>
    </Row>
  )
}
