import type { Hono } from 'hono'
import { incidents } from '../../../store/incidents.ts'
import type { Incident } from '../../../model/incident/incident.ts'
import { lastTimes } from '../../../store/web/overview.ts'
import { pageOf } from '../../components/paging.tsx'
import type { WebParts } from '../../deps.ts'
import type { WebEnv } from '../../env.ts'
import { htmlAnswer } from '../../html-answer.ts'
import { frameOf } from '../frame.ts'
import { createHistories } from './history.ts'
import type { Overview } from './overview.ts'
import type { SiteOverview } from './site-overview.ts'
import { DashboardPage } from './page.tsx'
import { createRows } from './rows.tsx'
import { select, selection } from './selection.ts'

/** Websites on one page, and incidents above them. */
const PER_PAGE = 50
const INCIDENTS_SHOWN = 8
/** More standing incidents than anybody reads. */
const MOST_INCIDENTS = 5_000

/** Open before acknowledged, critical before warning, then the newest. */
function byUrgency(a: Incident, b: Incident): number {
  return rank(a) - rank(b) || b.firstBadAt - a.firstBadAt
}

function rank({ phase, severity }: Incident): number {
  return (phase === 'open' ? 0 : 2) + (severity === 'critical' ? 0 : 1)
}

export function registerDashboard(app: Hono<WebEnv>, deps: WebParts, overview: Overview): void {
  const { store } = deps
  const histories = createHistories(store)
  const rows = createRows()

  /** Response times of pages that answer, by watch. */
  function timesOf(sites: readonly SiteOverview[]): Promise<ReadonlyMap<number, number>> {
    const answering = sites.filter(({ pageStatus }) => pageStatus !== 'critical')
    return lastTimes(
      store.db,
      answering.flatMap(({ pageWatch }) => pageWatch ?? []),
    )
  }

  app.get('/', async (c) => {
    const frame = frameOf(c, deps)
    const { now, timeZone } = frame
    const asked = selection.parse(c.req.query())
    const all = await overview.read(now, timeZone)
    const times = asked.sort === 'response' ? await timesOf(all) : new Map<number, number>()
    const found = select(all, asked, ({ pageWatch = 0 }) => times.get(pageWatch))
    const shown = pageOf(found, asked.page, PER_PAGE)
    const live = await incidents(store.db).list({ phases: ['open', 'acknowledged'], limit: MOST_INCIDENTS })
    const standing = live.filter(({ causeId }) => causeId === undefined).sort(byUrgency)
    const watchIds = shown.rows.flatMap(({ pageWatch }) => pageWatch ?? [])
    return htmlAnswer(
      c,
      <DashboardPage
        frame={frame}
        all={all}
        shown={shown}
        asked={asked}
        times={asked.sort === 'response' ? times : await timesOf(shown.rows)}
        histories={await histories.read(watchIds, now, timeZone)}
        incidents={standing.slice(0, INCIDENTS_SHOWN)}
        incidentCount={standing.length}
        blind={(await store.gaps.current('blind')) !== undefined}
        describe={(finding, language) => deps.describe(finding, language)}
        rows={rows}
      />,
    )
  })
}
