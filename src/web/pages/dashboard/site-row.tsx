import { calendarDay } from '../../../model/calendar-day.ts'
import { formatTime } from '../../../model/format/date.ts'
import { formatDuration } from '../../../model/format/duration.ts'
import { formatNumber, formatShare } from '../../../model/format/number.ts'
import type { Language } from '../../../model/language.ts'
import type { Tally } from '../../../model/uptime/tally.ts'
import { addTallies, availability } from '../../../model/uptime/tally.ts'
import { DueDays } from '../../components/due-days.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { HoursStrip, Strip } from '../../components/strip.tsx'
import { Cell, Row, RowHead } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import { commonTexts, kindName } from '../../texts/common.ts'
import { dashboardTexts } from '../../texts/dashboard.ts'
import type { Frame } from '../frame.ts'
import type { History } from './history.ts'
import type { SiteOverview } from './site-overview.ts'

export interface SiteRowProps {
  readonly site: SiteOverview
  readonly history: History | undefined
  /** Milliseconds; undefined where it does not answer. */
  readonly tookMs: number | undefined
  readonly frame: Frame
}

export function SiteRow({ site, history, tookMs, frame }: SiteRowProps) {
  const { language } = frame
  const { columns, notYet, lastLook } = dashboardTexts[language]
  const t = commonTexts[language]
  const grave =
    site.pageStatus === 'critical' ? 'is-down' : site.status === 'ok' || site.status === 'unknown' ? '' : 'is-warned'
  return (
    <Row class={grave === '' ? undefined : grave} id={`site-${site.id}`} site={site.id} live>
      <RowHead class="site">
        <a href={`/sites/${encodeURIComponent(site.id)}`}>{site.name}</a>
        <small>{hostOf(site.url)}</small>
      </RowHead>
      <Cell label={columns.status} part="status">
        <StatusMark status={site.status} language={language} />
        {site.troubles.length > 0 && (
          <div class="tags">
            {site.troubles.map(({ kind, status }) => (
              <span class={`tag t-${status}`}>
                {kindName(kind, language)}
                <span class="unseen"> {t.status[status]}</span>
              </span>
            ))}
          </div>
        )}
      </Cell>
      <Cell label={columns.days} class="days">
        {history && <Strip tallies={history.days} label={daysLabel(history.days, language)} />}
      </Cell>
      <Cell label={columns.hours} class="hours">
        {history && <HoursStrip stretches={history.hours} label={hoursLabel(history, language)} />}
      </Cell>
      <Cell label={columns.response} num>
        {tookMs === undefined ? '–' : t.seconds(formatNumber(tookMs / 1_000, language, 2))}
        <small class="soft small last">
          <span class="unseen">{lastLook} </span>
          {site.lastAt === undefined ? notYet : <LastLook at={site.lastAt} frame={frame} />}
        </small>
      </Cell>
      <Cell label={columns.due}>
        <Dates site={site} frame={frame} />
      </Cell>
      <Cell label={columns.score}>
        <Scores site={site} language={language} />
      </Cell>
    </Row>
  )
}

/** The time alone where it was today. */
function LastLook({ at, frame }: { at: number; frame: Frame }) {
  const { language, now, timeZone } = frame
  if (calendarDay(at, timeZone) !== calendarDay(now, timeZone)) return <When at={at} frame={frame} />
  return <time datetime={new Date(at).toISOString()}>{formatTime(at, language, timeZone)}</time>
}

function Dates({ site, frame: { language } }: { site: SiteOverview; frame: Frame }) {
  const t = dashboardTexts[language]
  const kinds = ['tls', 'domain', 'renewal'] as const
  const soonest = kinds.flatMap((kind) => {
    const [first] = site.dates.filter((date) => date.kind === kind).sort((a, b) => a.daysLeft - b.daysLeft)
    return first ? [first] : []
  })
  if (soonest.length === 0) return <span class="soft">–</span>
  return (
    <ul class="small dues">
      {soonest.map(({ kind, name, daysLeft, status, stale }) => (
        <li>
          <span class="soft name">{kind === 'renewal' ? name : kindName(kind, language)}</span>
          <DueDays days={daysLeft} status={status} language={language} short />
          {stale && <span class="soft"> ({t.stale})</span>}
        </li>
      ))}
    </ul>
  )
}

function Scores({ site, language }: { site: SiteOverview; language: Language }) {
  const [first, ...others] = site.scores
  const t = dashboardTexts[language]
  if (!first) return <span class="soft">–</span>
  const below = first.score !== null && first.score < first.target
  return (
    <a href={`/disclosure/${encodeURIComponent(site.id)}`} class="nowrap">
      <strong class={below ? 'due-warning' : undefined}>
        {first.score === null ? '–' : formatNumber(first.score, language, 1)}
      </strong>
      <span class="small soft"> {t.target(formatNumber(first.target, language))}</span>
      {others.length > 0 && <span class="small"> {t.moreCatalogues(others.length)}</span>}
    </a>
  )
}

export function daysLabel(days: readonly Tally[], language: Language): string {
  const t = dashboardTexts[language]
  const tally = addTallies(days)
  const up = availability(tally)
  if (up === undefined) return t.daysNothing
  return t.daysLabel(
    formatShare(up, language),
    formatDuration(tally.critical, language),
    formatDuration(tally.gap + tally.unknown, language),
  )
}

function hoursLabel({ hours }: History, language: Language): string {
  const t = dashboardTexts[language]
  const counted = hours.filter(({ rollup }) => rollup.times.count > 0)
  const { count, sum, max } = counted.reduce(
    (all, { rollup: { times } }) => ({
      count: all.count + times.count,
      sum: all.sum + times.sum,
      max: Math.max(all.max, times.max),
    }),
    { count: 0, sum: 0, max: 0 },
  )
  if (count === 0) return t.hoursNothing
  const ms = (value: number): string => commonTexts[language].ms(formatNumber(value, language))
  return t.hoursLabel(ms(sum / count), ms(max))
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
