import type { DisclosureFacts } from '../../../checks/disclosure/facts.ts'
import { calendarDay, daysBetween } from '../../../model/calendar-day.ts'
import type { Result } from '../../../model/result.ts'
import type { Status } from '../../../model/status.ts'
import { worstStatus } from '../../../model/status.ts'
import type { Store } from '../../../store/store.ts'
import type { PlannedWatch, Standing } from '../../../store/web/overview.ts'
import { plannedWatches, standings } from '../../../store/web/overview.ts'
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
  /** Of the observation, on the day on which days left were counted. */
  readonly version: string
  readonly dates: SiteOverview['dates']
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
/** The same for what the configuration watches. */
const PLAN_FRESH = 5_000

const TELLING = new Set(['tls', 'domain', 'renewal', 'disclosure'])

/** A watch and how it stands. */
interface Seen {
  readonly planned: PlannedWatch
  readonly standing: Standing
}

/** Asks again where the last answer is older than `life` milliseconds; those who ask meanwhile share one answer. */
function kept<T, A extends readonly unknown[]>(
  life: number,
  ask: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | undefined
  return (...given) => {
    const at = performance.now()
    if (last && at - last.at <= life) return last.answer
    const answer = ask(...given)
    answer.catch(() => (last = undefined))
    last = { at, answer }
    return answer
  }
}

/** Keeps the gist of what was observed, and reads anew only what has changed. */
export function createOverview(store: Pick<Store, 'db' | 'results'>): Overview {
  let gists = new Map<number, Gist>()

  const plan = kept(PLAN_FRESH, async () => {
    const bySite = new Map<string, PlannedWatch[]>()
    for (const watch of await plannedWatches(store.db)) {
      const watches = bySite.get(watch.siteId)
      if (watches) watches.push(watch)
      else bySite.set(watch.siteId, [watch])
    }
    return [...bySite.values()]
  })

  async function gistsOf(
    watches: readonly Seen[],
    today: string,
    timeZone: string,
  ): Promise<ReadonlyMap<number, Gist>> {
    const next = new Map<number, Gist>()
    const stale = new Map<number, string>()
    for (const { planned, standing } of watches) {
      if (!TELLING.has(planned.kind) || standing.lastAt === undefined) continue
      const gist = gists.get(planned.watchId)
      const version = `${today} ${standing.version}`
      if (gist?.version === version) next.set(planned.watchId, gist)
      else stale.set(planned.watchId, version)
    }
    if (stale.size > 0) {
      for (const { watchId, kind, result } of await store.results.latest({ watchIds: [...stale.keys()] })) {
        const dates = dueDatesOf(kind, result, timeZone).map((date) => ({
          ...date,
          daysLeft: daysBetween(today, date.day),
        }))
        next.set(watchId, {
          version: stale.get(watchId) ?? '',
          dates,
          scores: kind === 'disclosure' ? scoresOf(result) : [],
        })
      }
    }
    gists = next
    return next
  }

  return {
    read: kept(FRESH, async (now: number, timeZone: string) => {
      const sites = await plan()
      const standing = await standings(store.db)
      const seen = sites.map((watches) =>
        watches.flatMap((planned): Seen[] => {
          const one = standing.get(planned.watchId)
          return one ? [{ planned, standing: one }] : []
        }),
      )
      const known = await gistsOf(seen.flat(), calendarDay(now, timeZone), timeZone)
      return seen.flatMap((watches) => (watches[0] ? [siteOf(watches[0].planned, watches, known)] : []))
    }),
  }
}

function siteOf(
  { siteId, siteName, siteUrl }: PlannedWatch,
  watches: readonly Seen[],
  gists: ReadonlyMap<number, Gist>,
): SiteOverview {
  const page = watches.find(({ planned }) => planned.kind === 'page')
  const seen = watches.flatMap(({ planned }) => gists.get(planned.watchId) ?? [])
  const times = watches.flatMap(({ standing }) => standing.lastAt ?? [])
  return {
    id: siteId,
    name: siteName,
    url: siteUrl,
    status: worstStatus(watches.map(({ standing }) => standing.status)),
    pageStatus: page?.standing.status ?? 'unknown',
    pageWatch: page?.planned.watchId,
    lastAt: page?.standing.lastAt ?? (times.length === 0 ? undefined : Math.max(...times)),
    tookMs: page?.standing.status === 'critical' ? undefined : page?.standing.tookMs,
    troubles: watches.flatMap(({ planned: { kind }, standing: { status } }) =>
      status === 'ok' ? [] : [{ kind, status }],
    ),
    dates: seen.flatMap(({ dates }) => dates),
    scores: seen.flatMap(({ scores }) => scores),
  }
}

function scoresOf({ facts }: Result): ScoreSeen[] {
  const { catalogues = [] }: { catalogues?: DisclosureFacts['catalogues'] } = facts
  return catalogues.map(({ id, score, target }) => ({ catalogue: id, score: score ?? null, target: target ?? 0 }))
}
