import { formatNumber } from '../../../model/format/number.ts'
import type { Incident } from '../../../model/incident/incident.ts'
import type { Status } from '../../../model/status.ts'
import { STATUSES } from '../../../model/status.ts'
import { Alarm, siteNameOf } from '../../components/alarm.tsx'
import { Icon } from '../../components/icon.tsx'
import type { PageOf } from '../../components/paging.tsx'
import { Paging } from '../../components/paging.tsx'
import { Table } from '../../components/table.tsx'
import type { WebDeps } from '../../deps.ts'
import { commonTexts, kindName } from '../../texts/common.ts'
import { dashboardTexts } from '../../texts/dashboard.ts'
import type { Frame } from '../frame.ts'
import { linkTo } from '../frame.ts'
import { Layout } from '../layout.tsx'
import type { History } from './history.ts'
import type { SiteOverview } from './site-overview.ts'
import type { Rows } from './rows.tsx'
import type { Selection, Sort } from './selection.ts'
import { SORTS } from './selection.ts'

interface Dashboard {
  readonly frame: Frame
  readonly all: readonly SiteOverview[]
  readonly shown: PageOf<SiteOverview>
  readonly histories: ReadonlyMap<number, History>
  /** Response times in milliseconds, by watch. */
  readonly times: ReadonlyMap<number, number>
  readonly asked: Selection
  /** Standing incidents that nothing else explains, the gravest first; those beyond the limit are counted alone. */
  readonly incidents: readonly Incident[]
  readonly incidentCount: number
  readonly blind: boolean
  readonly describe: WebDeps['describe']
  readonly rows: Rows
}

export function DashboardPage(given: Dashboard) {
  const { frame, all, shown, asked, histories, times, blind, rows } = given
  const t = dashboardTexts[frame.language]
  const number = (value: number): string => formatNumber(value, frame.language)
  return (
    <Layout frame={frame} title={t.title} live>
      <h1>{t.title}</h1>
      {blind && <p class="fault">{t.blind}</p>}
      <Incidents {...given} />
      {all.length > 1 && <Sums all={all} frame={frame} asked={asked} />}
      <section class="panel" aria-label={t.columns.site}>
        {all.length > 1 && <Filters frame={frame} asked={asked} all={all} />}
        {all.length === 0 && <p class="empty">{t.emptyConfig}</p>}
        {all.length > 0 && shown.total === 0 && <p class="empty">{t.noSites}</p>}
        {shown.total > 0 && (
          <Table
            class="sites"
            caption={t.caption(number(shown.total), number(all.length))}
            columns={columnsOf(frame, asked)}
          >
            {shown.rows.map((site) =>
              rows({
                site,
                frame,
                history: histories.get(site.pageWatch ?? 0),
                tookMs: times.get(site.pageWatch ?? 0),
              }),
            )}
          </Table>
        )}
        <Paging of={shown} frame={frame} link={(page) => linkTo('/', { ...parametersOf(asked), page })} />
      </section>
    </Layout>
  )
}

function parametersOf({ q, status, kind, sort, order }: Selection) {
  return { q, status, kind, sort: sort === 'status' ? undefined : sort, order: order === 'asc' ? undefined : order }
}

function columnsOf({ language }: Frame, asked: Selection) {
  const { columns } = dashboardTexts[language]
  const sortable = (words: string, sort: Sort, num = false) => {
    const isSorted = asked.sort === sort
    const order = isSorted && asked.order === 'asc' ? 'desc' : undefined
    return {
      words,
      num,
      href: linkTo('/', { ...parametersOf(asked), sort, order }),
      sorted: isSorted ? (asked.order === 'asc' ? ('ascending' as const) : ('descending' as const)) : undefined,
    }
  }
  return [
    sortable(columns.site, 'name'),
    sortable(columns.status, 'status'),
    { words: columns.days },
    { words: columns.hours },
    sortable(columns.response, 'response', true),
    sortable(columns.due, 'due'),
    sortable(columns.score, 'score'),
  ]
}

function Incidents({ frame, incidents, incidentCount, all, describe }: Dashboard) {
  const t = dashboardTexts[frame.language]
  const names = new Map(all.map(({ id, name }) => [id, name]))
  return (
    <section class="panel" id="incidents" data-live aria-labelledby="incidents-title">
      <h2 id="incidents-title">{t.openIncidents}</h2>
      {incidents.length === 0 ? (
        <div class="calm">
          <span class="s-ok">
            <Icon name="ok" />
          </span>
          <p>
            <strong>{t.noIncidents}</strong> <span class="soft">{t.noIncidentsMore}</span>
          </p>
        </div>
      ) : (
        <ul class="alarms">
          {incidents.map((incident) => (
            <Alarm
              incident={incident}
              frame={frame}
              describe={describe}
              siteName={siteNameOf(incident.siteId, names, frame)}
            />
          ))}
        </ul>
      )}
      {incidentCount > incidents.length && (
        <p>
          <a href="/incidents">{t.moreIncidents(formatNumber(incidentCount, frame.language))}</a>
        </p>
      )}
    </section>
  )
}

function Sums({ all, frame: { language }, asked }: { all: readonly SiteOverview[]; frame: Frame; asked: Selection }) {
  const count = (status: Status): number => all.filter((site) => site.status === status).length
  return (
    <nav class="sums" id="sums" data-live aria-label={dashboardTexts[language].sums}>
      {[...STATUSES].reverse().map((status) => (
        <a
          href={linkTo('/', { ...parametersOf(asked), status: asked.status === status ? undefined : status })}
          aria-current={asked.status === status ? 'true' : undefined}
        >
          <span class={`mark s-${status}`}>
            <Icon name={status} />
          </span>
          {commonTexts[language].status[status]} <strong>{formatNumber(count(status), language)}</strong>
        </a>
      ))}
    </nav>
  )
}

function Filters({ frame, asked, all }: { frame: Frame; asked: Selection; all: readonly SiteOverview[] }) {
  const { language } = frame
  const t = dashboardTexts[language]
  const common = commonTexts[language]
  const kinds = [...new Set(all.flatMap(({ troubles }) => troubles.map(({ kind }) => kind)))].sort()
  return (
    <form class="filters" action="/" role="search">
      <label class="wide">
        {t.query}
        <input type="search" name="q" value={asked.q} maxlength={100} />
      </label>
      <label>
        {t.statusFilter}
        <select name="status">
          <option value="">{common.all}</option>
          {[...STATUSES].reverse().map((status) => (
            <option value={status} selected={asked.status === status}>
              {common.status[status]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.kindFilter}
        <select name="kind">
          <option value="">{common.all}</option>
          {kinds.map((kind) => (
            <option value={kind} selected={asked.kind === kind}>
              {kindName(kind, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.sortLabel}
        <select name="sort">
          {SORTS.map((sort) => (
            <option value={sort} selected={asked.sort === sort}>
              {t.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <button>
        <Icon name="search" /> {common.search}
      </button>
      <a class="button" href="/">
        {common.reset}
      </a>
    </form>
  )
}
