import { formatDuration } from '../../../model/format/duration.ts'
import { formatNumber } from '../../../model/format/number.ts'
import type { Incident } from '../../../model/incident/incident.ts'
import { siteNameOf } from '../../components/alarm.tsx'
import { SeverityMark } from '../../components/status-mark.tsx'
import { Cell, Row, RowHead, Table } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import type { WebDeps } from '../../deps.ts'
import { commonTexts } from '../../texts/common.ts'
import { incidentTexts } from '../../texts/incidents.ts'
import type { Frame } from '../frame.ts'

interface IncidentTable {
  readonly incidents: readonly Incident[]
  readonly frame: Frame
  readonly describe: WebDeps['describe']
  /** Names of sites by id; absent where all are of one site. */
  readonly names?: ReadonlyMap<string, string>
}

export function IncidentTable({ incidents, frame, describe, names }: IncidentTable) {
  const { language, now } = frame
  const { columns, caption, explained } = incidentTexts[language]
  const { site, ...others } = columns
  const words =
    names === undefined
      ? Object.values(others)
      : [columns.what, site, columns.severity, columns.phase, columns.began, columns.lasted]
  return (
    <Table caption={caption(formatNumber(incidents.length, language))} columns={words.map((one) => ({ words: one }))}>
      {incidents.map((incident) => (
        <Row>
          <RowHead>
            <a href={`/incidents/${incident.id}`}>{describe(incident.finding, language).message}</a>
            {incident.causeId !== undefined && <span class="tag">{explained}</span>}
          </RowHead>
          {names && <Cell label={site}>{siteNameOf(incident.siteId, names, frame)}</Cell>}
          <Cell label={columns.severity}>
            <SeverityMark severity={incident.severity} language={language} />
          </Cell>
          <Cell label={columns.phase}>
            {commonTexts[language].phases[incident.phase]}
            {incident.acknowledgedBy !== undefined && <span class="soft small"> ({incident.acknowledgedBy})</span>}
          </Cell>
          <Cell label={columns.began}>
            <When at={incident.firstBadAt} frame={frame} />
          </Cell>
          <Cell label={columns.lasted}>
            {formatDuration(Math.max(0, (incident.resolvedAt ?? now) - incident.firstBadAt), language)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
