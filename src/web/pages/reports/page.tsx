import { formatDay } from '../../../model/calendar-day.ts'
import { formatNumber } from '../../../model/format/number.ts'
import { LANGUAGES } from '../../../model/language.ts'
import type { ReportPeriod } from '../../../model/report/period.ts'
import type { PrintedReport } from '../../../store/reports.ts'
import { PostForm } from '../../components/form.tsx'
import { Icon } from '../../components/icon.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { Cell, Row, RowHead, Table } from '../../components/table.tsx'
import { When, WhenDay } from '../../components/when.tsx'
import { commonTexts } from '../../texts/common.ts'
import { reportsTexts } from '../../texts/reports.ts'
import type { Frame } from '../frame.ts'
import { mayDo } from '../frame.ts'
import { Layout } from '../layout.tsx'

export type Week = Extract<ReportPeriod, { kind: 'week' }>

interface ReportsPage {
  readonly frame: Frame
  readonly reports: readonly PrintedReport[]
  /** Weeks that a report can be made of now, the one under way first. */
  readonly weeks: readonly Week[]
}

export function ReportsPage({ frame, reports, weeks }: ReportsPage) {
  const t = reportsTexts[frame.language]
  return (
    <Layout frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      {mayDo(frame, 'report') && <Order frame={frame} weeks={weeks} />}
      <section class="panel" aria-label={t.title}>
        <p class="soft">{t.intro}</p>
        {reports.length === 0 ? (
          <p class="empty">{t.empty}</p>
        ) : (
          <Table
            caption={t.caption(formatNumber(reports.length, frame.language))}
            columns={Object.values(t.columns).map((words) => ({ words }))}
          >
            {reports.map((report) => (
              <Row>
                <RowHead>
                  <WhenDay at={report.from} frame={frame} /> {t.to} <WhenDay at={report.to - 1} frame={frame} />
                  <small class="soft small block">{report.period}</small>
                </RowHead>
                <Cell label={t.columns.light}>
                  <StatusMark status={report.light} language={frame.language} />
                </Cell>
                <Cell label={t.columns.printed}>
                  <When at={report.printedAt} frame={frame} />
                </Cell>
                <Cell label={t.columns.files}>
                  <Files report={report} base={`/reports/${encodeURIComponent(report.period)}`} frame={frame} />
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </section>
    </Layout>
  )
}

function Order({ frame, weeks }: Pick<ReportsPage, 'frame' | 'weeks'>) {
  const { language } = frame
  const t = reportsTexts[language]
  return (
    <section class="panel" aria-labelledby="order">
      <h2 id="order">{t.makeNow}</h2>
      <PostForm frame={frame} action="/reports" class="filters">
        <label class="wide">
          {t.columns.period}
          <select name="week">
            {weeks.map(({ week, first, last }, index) => (
              <option value={week} selected={index === 1}>
                {`${formatDay(first, language, 'short')} ${t.to} ${formatDay(last, language, 'short')}`}
                {index === 0 && ` (${t.underWay})`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.format}
          <select name="format">
            {(['pdf', 'xlsx', 'html', 'csv', 'json'] as const).map((format) => (
              <option value={format}>{t.formats[format]}</option>
            ))}
          </select>
        </label>
        <label>
          {commonTexts[language].languageLabel}
          <select name="language">
            {LANGUAGES.map((one) => (
              <option value={one} lang={one} selected={one === language}>
                {commonTexts[language].languages[one]}
              </option>
            ))}
          </select>
        </label>
        <button class="main">
          <Icon name="download" /> {t.make}
        </button>
      </PostForm>
    </section>
  )
}

function Files({ report, base, frame: { language } }: { report: PrintedReport; base: string; frame: Frame }) {
  const t = reportsTexts[language]
  const names: Readonly<Record<string, string>> = t.formats
  return (
    <ul class="actions">
      {report.files.map(({ format, bytes }, index) => (
        <li>
          <a class="button" href={`${base}/${index}`} download>
            <Icon name="download" /> {names[format] ?? format}
            <span class="soft small">{t.size(formatNumber(Math.ceil(bytes / 1_000), language))}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
