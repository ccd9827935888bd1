import { formatDuration } from '../../../model/format/duration.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import { Cell, Row, RowHead, Table } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import type { WebDeps } from '../../deps.ts'
import type { LatestResult } from '../../../store/latest.ts'
import type { StandingWatch } from '../../../store/web/overview.ts'
import { kindName } from '../../texts/common.ts'
import { siteTexts } from '../../texts/site.ts'
import { PostForm } from '../../components/form.tsx'
import type { Frame } from '../frame.ts'
import { mayDo } from '../frame.ts'

interface Checks {
  readonly siteId: string
  readonly standings: readonly StandingWatch[]
  readonly latest: readonly LatestResult[]
  readonly frame: Frame
  /** When somebody asked for a look, in milliseconds since the epoch; what was seen before is waited for. */
  readonly askedAt: number | undefined
  readonly summarise: WebDeps['summarise']
}

/** Each kind of check, how it stands, and the button that has it looked at now. */
export function ChecksPanel({ siteId, standings, latest, frame, askedAt, summarise }: Checks) {
  const { language } = frame
  const t = siteTexts[language]
  const { columns } = t
  const isAwaited = ({ lastAt }: StandingWatch): boolean => askedAt !== undefined && (lastAt ?? 0) < askedAt
  return (
    <section class="panel" id="checks" data-live>
      <div class="head">
        <h2>{t.checks}</h2>
        {mayDo(frame, 'check') && (
          <PostForm frame={frame} action={`/sites/${encodeURIComponent(siteId)}/check`}>
            <button class="main">{t.checkNow}</button>
          </PostForm>
        )}
      </div>
      {standings.some(isAwaited) && (
        <p class="hint" role="status">
          {t.running} <a href={frame.here}>{t.reload}</a>
        </p>
      )}
      <Table caption={t.checksCaption} columns={Object.values(columns).map((words) => ({ words }))}>
        {standings.map((standing) => {
          const result = latest.find(({ watchId }) => watchId === standing.watchId)?.result
          return (
            <Row>
              <RowHead>{kindName(standing.kind, language)}</RowHead>
              <Cell label={columns.status}>
                <StatusMark status={standing.status} language={language} />
              </Cell>
              <Cell label={columns.summary}>{result ? summarise(standing.kind, result, language) : '–'}</Cell>
              <Cell label={columns.last}>
                {isAwaited(standing) ? (
                  t.running
                ) : standing.lastAt === undefined ? (
                  t.notYet
                ) : (
                  <When at={standing.lastAt} frame={frame} />
                )}
              </Cell>
              <Cell label={columns.since}>
                {standing.since === undefined ? '–' : <When at={standing.since} frame={frame} />}
              </Cell>
              <Cell label={columns.every}>{formatDuration(standing.intervalMs, language)}</Cell>
            </Row>
          )
        })}
      </Table>
    </section>
  )
}
