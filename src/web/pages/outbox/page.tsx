import { formatNumber } from '../../../model/format/number.ts'
import type { Notice } from '../../../store/notices.ts'
import { PostForm } from '../../components/form.tsx'
import { Icon } from '../../components/icon.tsx'
import { Cell, Row, RowHead, Table } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import { outboxTexts } from '../../texts/outbox.ts'
import type { Frame } from '../frame.ts'
import { mayDo } from '../frame.ts'
import { Layout } from '../layout.tsx'

interface OutboxPage {
  readonly frame: Frame
  readonly failed: readonly Notice[]
  readonly pending: readonly Notice[]
  readonly delivered: readonly Notice[]
}

export function OutboxPage({ frame, failed, pending, delivered }: OutboxPage) {
  const t = outboxTexts[frame.language]
  return (
    <Layout frame={frame} title={t.title} live>
      <h1>{t.title}</h1>
      <section class="panel" id="failed" data-live aria-labelledby="failed-title">
        <div class="head">
          <h2 id="failed-title">{t.failed}</h2>
          {failed.length > 1 && mayDo(frame, 'notices') && (
            <PostForm frame={frame} action="/outbox/retry">
              <button>{t.retryAll}</button>
            </PostForm>
          )}
        </div>
        {failed.length > 0 && <p class="soft">{t.failedHint}</p>}
        <Notices title={t.failed} notices={failed} empty={t.noFailed} frame={frame} />
      </section>
      <section class="panel" id="pending" data-live aria-labelledby="pending-title">
        <h2 id="pending-title">{t.pending}</h2>
        <Notices title={t.pending} notices={pending} empty={t.noPending} frame={frame} />
      </section>
      <section class="panel" id="delivered" data-live aria-labelledby="delivered-title">
        <h2 id="delivered-title">{t.delivered}</h2>
        <Notices title={t.delivered} notices={delivered} empty={t.noDelivered} frame={frame} />
      </section>
    </Layout>
  )
}

interface NoticesView {
  /** Of the section. */
  readonly title: string
  readonly notices: readonly Notice[]
  readonly empty: string
  readonly frame: Frame
}

function Notices({ title, notices, empty, frame }: NoticesView) {
  const { language } = frame
  const { columns, caption, states, ...t } = outboxTexts[language]
  const words = caption(formatNumber(notices.length, language))
  if (notices.length === 0) return <p class="soft">{empty}</p>
  return (
    <Table caption={words} label={`${title}: ${words}`} columns={Object.values(columns).map((words) => ({ words }))}>
      {notices.map((notice) => (
        <Row>
          <RowHead>
            {notice.title ?? t.untitled}
            {notice.incidentId !== undefined && (
              <small class="small block">
                <a href={`/incidents/${notice.incidentId}`}>{t.incident}</a>
              </small>
            )}
          </RowHead>
          <Cell label={columns.channel}>{notice.channel}</Cell>
          <Cell label={columns.state}>
            {notice.state === 'dead' && (
              <span class="s-critical">
                <Icon name="critical" />
              </span>
            )}{' '}
            {states[notice.state]}
            {notice.state === 'ready' && notice.attempts > 0 && notice.nextTryAt !== undefined && (
              <small class="soft small block">
                {t.nextTry} <When at={notice.nextTryAt} frame={frame} />
              </small>
            )}
            {(notice.state === 'dead' || (notice.state === 'ready' && notice.attempts > 0)) &&
              mayDo(frame, 'notices') && (
                <PostForm frame={frame} action="/outbox/retry">
                  <button name="id" value={notice.id}>
                    {t.retry}
                    <span class="unseen"> {notice.title}</span>
                  </button>
                </PostForm>
              )}
          </Cell>
          <Cell label={columns.created}>
            <When at={notice.createdAt} frame={frame} />
          </Cell>
          <Cell label={columns.tries}>{formatNumber(notice.attempts, language)}</Cell>
          <Cell label={columns.answer} class="wrap">
            {notice.answer ?? '–'}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
