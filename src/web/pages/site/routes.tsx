import type { Hono } from 'hono'
import { integrityKind } from '../../../checks/integrity/kind.ts'
import { readStanding } from '../../../checks/integrity/standing.ts'
import { calendarDay } from '../../../model/calendar-day.ts'
import { DAY, HOUR } from '../../../model/duration.ts'
import { incidents } from '../../../store/incidents.ts'
import type { Store } from '../../../store/store.ts'
import type { StandingWatch } from '../../../store/web/overview.ts'
import { standingsOf } from '../../../store/web/overview.ts'
import type { WebParts } from '../../deps.ts'
import type { WebEnv } from '../../env.ts'
import { htmlAnswer } from '../../html-answer.ts'
import { requires } from '../../identity.ts'
import { DAYS_SHOWN } from '../dashboard/history.ts'
import { frameOf, linkTo } from '../frame.ts'
import type { Bar } from './bars.ts'
import { barsOfLooks, barsOfStretches } from './bars.ts'
import type { Change } from './findings.tsx'
import { SitePage } from './page.tsx'
import type { RangeName } from './range.ts'
import { RANGE, rangeOf } from './range.ts'

/** Changes of results on the page, and how far back they are looked for. */
const CHANGES = 12
const CHANGES_SPAN = 30 * DAY
const INCIDENTS = 10

async function daysOf({ rollups }: Store, watchId: number, span: number, now: number, timeZone: string) {
  const first = calendarDay(now - span + DAY, timeZone)
  const days = await rollups.daily({ watchIds: [watchId], first, last: calendarDay(now, timeZone) }, now)
  return days.get(watchId) ?? []
}

async function barsOf(
  store: Store,
  page: StandingWatch,
  range: RangeName,
  now: number,
  timeZone: string,
): Promise<Bar[]> {
  const { span, bar, from: source } = RANGE[range]
  if (source === 'days') return barsOfStretches(await daysOf(store, page.watchId, span, now, timeZone))
  // Where looks are rarer than bars, every bar holds one.
  const width = Math.max(bar, page.intervalMs)
  const to = Math.ceil(now / width) * width
  const from = to - Math.ceil(span / width) * width
  if (source === 'hours') {
    const hours = await store.rollups.hourly({ watchIds: [page.watchId], from, to }, now)
    return barsOfStretches(hours.get(page.watchId) ?? [], Math.max(1, Math.round(width / HOUR)))
  }
  return barsOfLooks(await store.results.history(page.watchId, { from, to }), { from, to, bar: width })
}

async function changesOf({ results }: Store, watches: readonly StandingWatch[], now: number): Promise<Change[]> {
  const changes: Change[] = []
  for (const { watchId, kind } of watches) {
    const seen = await results.observations(watchId, { from: now - CHANGES_SPAN, to: now + 1, limit: CHANGES })
    changes.push(...seen.map((one) => ({ ...one, kind })))
  }
  return changes.sort((a, b) => b.at - a.at).slice(0, CHANGES)
}

export function registerSite(app: Hono<WebEnv>, deps: WebParts): void {
  const { store } = deps
  const integrity = store.memory(integrityKind.id)

  app.get('/sites/:id', async (c) => {
    const frame = frameOf(c, deps)
    const { now, timeZone } = frame
    const id = c.req.param('id')
    const watches = await standingsOf(store.db, id)
    const [first] = watches
    if (!first) return c.notFound()
    const page = watches.find(({ kind }) => kind === 'page')
    const range = rangeOf(c.req.query('range'))
    const asked = Number(c.req.query('asked'))
    return htmlAnswer(
      c,
      <SitePage
        frame={frame}
        site={{ id, name: first.siteName, url: first.siteUrl }}
        standings={watches}
        latest={await store.results.latest({ siteIds: [id] })}
        days={page ? await daysOf(store, page.watchId, DAYS_SHOWN * DAY, now, timeZone) : []}
        range={range}
        bars={page ? await barsOf(store, page, range, now, timeZone) : []}
        changes={await changesOf(store, watches, now)}
        incidents={await incidents(store.db).list({
          siteId: id,
          phases: ['open', 'acknowledged', 'resolved'],
          limit: INCIDENTS,
        })}
        baseline={watches.some(({ kind }) => kind === integrityKind.id) ? await readStanding(integrity, id) : undefined}
        askedAt={Number.isSafeInteger(asked) && asked > 0 ? asked : undefined}
        describe={(finding, language) => deps.describe(finding, language)}
        summarise={(kind, result, language) => deps.summarise(kind, result, language)}
      />,
    )
  })

  app.post('/sites/:id/check', requires('check'), async (c) => {
    const id = c.req.param('id')
    const watches = await standingsOf(store.db, id)
    if (watches.length === 0) return c.notFound()
    await deps.actions.checkNow(watches.map(({ watchId }) => watchId))
    await deps.desk.note(c.var, { action: 'site.check', subject: id })
    return c.redirect(linkTo(`/sites/${encodeURIComponent(id)}`, { done: 'asked', asked: deps.now() }), 303)
  })
}
