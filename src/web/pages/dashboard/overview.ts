import type { DisclosureFacts } from '../../../checks/disclosure/facts.ts'
import { calendarDay, daysBetween } from '../../../model/calendar-day.ts'
import type { Result } from '../../../model/result.ts'
import type { Status } from '../../../model/status.ts'
import { worstStatus } from '../../../model/status.ts'
import type { Store } from '../../../store/store.ts'
import type { Standing } from '../../../store/web/overview.ts'
import { standings } from '../../../store/web/overview.ts'
import type { DueDate } from '../renewal-dates.ts'
import { dueDatesOf } from '../renewal-dates.ts'

/** What a catalogue came to at the last look. */
export interface ScoreSeen {
  readonly catalogue: string
  /** 0-100; null where the site could not be looked at. */
  readonly score: number | null
  readonly target: number
}

/** What stands in the facts of one watch, as far as the overview shows it. */
interface Gist {
  readonly version: string
  readonly dates: readonly DueDate[]
  readonly scores: readonly ScoreSeen[]
}

/** One website in the overview. Days left are negative after the day. */
export interface SiteOverview {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly status: Status
  /** The graver of all, and of the page alone. */
  readonly pageStatus: Status
  readonly pageWatch: number | undefined
  readonly lastAt: number | undefined
  readonly tookMs: number | undefined
  /** Kinds that are not in order, by status. */
  readonly troubles: readonly { readonly kind: string; readonly status: Status }[]
  readonly dates: readonly (DueDate & { readonly daysLeft: number })[]
  readonly scores: readonly ScoreSeen[]
}

export interface Overview {
  read(now: number, timeZone: string): Promise<readonly SiteOverview[]>
}

/** How long an answer serves others who ask, in milliseconds: news reach the pages later than that. */
const FRESH = 250

const TELLING = new Set(['tls', 'domain', 'renewal', 'disclosure'])

/** Keeps the gist of what was observed, and reads anew only what has changed. */
export function createOverview(store: Pick<Store, 'db' | 'results'>): Overview {
  let gists = new Map<number, Gist>()
  let kept: { at: number; answer: Promise<readonly SiteOverview[]> } | undefined

  async function gistsOf(rows: readonly Standing[], timeZone: string): Promise<ReadonlyMap<number, Gist>> {
    const told = rows.filter(({ kind, lastAt }) => TELLING.has(kind) && lastAt !== undefined)
    const next = new Map<number, Gist>()
    const stale: Standing[] = []
    for (const row of told) {
      const gist = gists.get(row.watchId)
      if (gist?.version === row.version) next.set(row.watchId, gist)
      else stale.push(row)
    }
    if (stale.length > 0) {
      const versions = new Map(stale.map(({ watchId, version }) => [watchId, version]))
      const results = await store.results.latest({ watchIds: stale.map(({ watchId }) => watchId) })
      for (const { watchId, kind, result } of results) {
        const dates = dueDatesOf(kind, result, timeZone)
        next.set(watchId, {
          version: versions.get(watchId) ?? '',
          dates,
          scores: kind === 'disclosure' ? scoresOf(result) : [],
        })
      }
    }
    gists = next
    return next
  }

  async function read(now: number, timeZone: string): Promise<readonly SiteOverview[]> {
    const rows = await standings(store.db)
    const known = await gistsOf(rows, timeZone)
    const today = calendarDay(now, timeZone)
    const bySite = new Map<string, Standing[]>()
    for (const row of rows) {
      const watches = bySite.get(row.siteId)
      if (watches) watches.push(row)
      else bySite.set(row.siteId, [row])
    }
    return [...bySite.values()].flatMap((watches) => {
      const [first] = watches
      return first ? [siteOf(first, watches, known, today)] : []
    })
  }

  return {
    read(now, timeZone) {
      const at = performance.now()
      if (!kept || at - kept.at > FRESH) {
        const answer = read(now, timeZone)
        answer.catch(() => (kept = undefined))
        kept = { at, answer }
      }
      return kept.answer
    },
  }
}

function siteOf(
  { siteId, siteName, siteUrl }: Standing,
  watches: readonly Standing[],
  gists: ReadonlyMap<number, Gist>,
  today: string,
): SiteOverview {
  const page = watches.find(({ kind }) => kind === 'page')
  const seen = watches.flatMap(({ watchId }) => gists.get(watchId) ?? [])
  return {
    id: siteId,
    name: siteName,
    url: siteUrl,
    status: worstStatus(watches.map(({ status }) => status)),
    pageStatus: page?.status ?? 'unknown',
    pageWatch: page?.watchId,
    lastAt: page?.lastAt ?? watches.reduce<number | undefined>((max, { lastAt }) => later(max, lastAt), undefined),
    tookMs: page?.status === 'critical' ? undefined : page?.tookMs,
    troubles: watches.filter(({ status }) => status !== 'ok').map(({ kind, status }) => ({ kind, status })),
    dates: seen.flatMap(({ dates }) => dates).map((date) => ({ ...date, daysLeft: daysBetween(today, date.day) })),
    scores: seen.flatMap(({ scores }) => scores),
  }
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a
}

function scoresOf({ facts }: Result): ScoreSeen[] {
  const { catalogues = [] }: { catalogues?: DisclosureFacts['catalogues'] } = facts
  return catalogues.map(({ id, score, target }) => ({ catalogue: id, score: score ?? null, target: target ?? 0 }))
}
