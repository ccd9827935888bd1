import { z } from 'zod'
import { calendarDay } from '../../../model/calendar-day.ts'
import { DAY, HOUR } from '../../../model/duration.ts'
import type { WatchState } from '../../../store/watches.ts'
import type { WebParts } from '../../deps.ts'
import { page, pageQuery, readCursor } from '../cursor.ts'
import { ApiProblem, endpoint } from '../endpoint.ts'
import * as schema from '../schema.ts'
import { iso, shownLook, shownResult, shownState, shownStretch } from '../shown.ts'
import { siteOf, siteParams } from './sites.ts'

const checkParams = siteParams.extend({ kind: z.string().max(40) })

const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text))
  .optional()

/** A time that may be left out: `to` is the present, `from` so long before it. */
const rangeQuery = z.object({ from: instant, to: instant })

const LONGEST = { looks: DAY, hour: 31 * DAY, day: 400 * DAY } as const

async function watchOf(parts: WebParts, { site, kind }: z.output<typeof checkParams>): Promise<WatchState> {
  const [watch] = await parts.store.watches.states({ siteIds: [siteOf(parts, site).id], kinds: [kind] })
  if (!watch) throw new ApiProblem(404, 'not-found')
  return watch
}

function rangeOf({ from, to }: z.output<typeof rangeQuery>, now: number, usual: number, longest: number) {
  const end = Math.min(to ?? now, now)
  const range = { from: from ?? end - usual, to: end }
  if (range.from >= range.to || range.to - range.from > longest) {
    const message = `must begin before it ends and be no longer than ${longest / HOUR} hours`
    throw new ApiProblem(400, 'bad-request', { issues: [{ path: 'query.from', message }] })
  }
  return range
}

export const checks = [
  endpoint({
    id: 'getCheck',
    method: 'get',
    path: '/sites/{site}/checks/{kind}',
    summary: 'How a check stands, and what it saw last',
    permission: 'read',
    params: checkParams,
    response: schema.check,
    async handle({ params, c, parts }) {
      const watch = await watchOf(parts, params)
      const [latest] = await parts.store.results.latest({ watchIds: [watch.id] })
      return { ...shownState(watch), result: latest ? shownResult(watch.kind, latest.result, c, parts) : null }
    },
  }),
  endpoint({
    id: 'runCheck',
    method: 'post',
    path: '/sites/{site}/checks/{kind}/run',
    summary: 'Look now; the result comes with the check, and with the live events',
    permission: 'check',
    params: checkParams,
    status: 202,
    response: schema.started,
    async handle({ params, c, parts }) {
      const watch = await watchOf(parts, params)
      await parts.actions.checkNow([watch.id])
      await parts.desk.note(c.var, { action: 'check.run', subject: `${watch.siteId}/${watch.kind}` })
      return { site: watch.siteId, kind: watch.kind, requestedAt: iso(parts.now()) }
    },
  }),
  endpoint({
    id: 'listResults',
    method: 'get',
    path: '/sites/{site}/checks/{kind}/results',
    summary: 'Whole results, each when it differed from the one before, newest first',
    permission: 'read',
    params: checkParams,
    query: pageQuery,
    response: schema.pageOf('Result', schema.result),
    async handle({ params, query: { limit, cursor }, c, parts }) {
      const watch = await watchOf(parts, params)
      const place = readCursor(cursor, z.object({ at: z.number() }))
      const range = { from: 0, to: place?.at ?? parts.now() + DAY, limit: limit + 1 }
      const found = await parts.store.results.observations(watch.id, range)
      return page(
        found,
        limit,
        ({ result }) => shownResult(watch.kind, result, c, parts),
        ({ at }) => ({ at }),
      )
    },
  }),
  endpoint({
    id: 'listLooks',
    method: 'get',
    path: '/sites/{site}/checks/{kind}/looks',
    summary: 'Every look of at most 24 hours, oldest first; absent: the latest hour',
    permission: 'read',
    params: checkParams,
    query: rangeQuery,
    response: schema.pageOf('Look', schema.look),
    async handle({ params, query, parts }) {
      const watch = await watchOf(parts, params)
      const range = rangeOf(query, parts.now(), HOUR, LONGEST.looks)
      return { items: (await parts.store.results.history(watch.id, range)).map(shownLook), next: null }
    },
  }),
  endpoint({
    id: 'listStretches',
    method: 'get',
    path: '/sites/{site}/checks/{kind}/rollups',
    summary: 'What hours (at most 31 days) or days (at most 400) amounted to, oldest first',
    permission: 'read',
    params: checkParams,
    query: rangeQuery.extend({ unit: z.enum(['hour', 'day']).default('hour') }),
    response: schema.pageOf('Stretch', schema.stretch),
    async handle({ params, query, parts }) {
      const watch = await watchOf(parts, params)
      const now = parts.now()
      const { unit } = query
      const range = rangeOf(query, now, unit === 'hour' ? DAY : 30 * DAY, LONGEST[unit])
      const { timezone } = parts.config()
      const [first, last] = [calendarDay(range.from, timezone), calendarDay(range.to - 1, timezone)]
      const found =
        unit === 'hour'
          ? await parts.store.rollups.hourly({ watchIds: [watch.id], ...range }, now)
          : await parts.store.rollups.daily({ watchIds: [watch.id], first, last }, now)
      return { items: (found.get(watch.id) ?? []).map(shownStretch), next: null }
    },
  }),
]
