import type { DisclosureFacts } from '../../../checks/disclosure/facts.ts'
import { calendarDay, daysBetween } from '../../../model/calendar-day.ts'
import type { Result } from '../../../model/result.ts'
import type { Status } from '../../../model/status.ts'
import { worstStatus } from '../../../model/status.ts'
import type { PlannedWatch, Standing } from '../../../store/web/overview.ts'
import { plannedWatches, standings } from '../../../store/web/overview.ts'
import type { WebDeps } from '../../deps.ts'
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
  /** Kinds that are not in order, by status. */
  readonly troubles: readonly { readonly kind: string; readonly status: Status }[]
  readonly dates: readonly (DueDate & { readonly daysLeft: number })[]
  readonly scores: readonly ScoreSeen[]
}

export interface Overview {
  read(now: number, timeZone: string): Promise<readonly SiteOverview[]>
}

/**
 * Milliseconds after which everything is read anew. In between only what the watch tells of: what changes without its
 * word (the configuration, another process) shows this much later.
 */
const WHOLE = 10_000

const TELLING = new Set(['tls', 'domain', 'renewal', 'disclosure'])

/** A watch and how it stands. */
interface Seen {
  readonly planned: PlannedWatch
  readonly standing: Standing
}

/** Everything as it was read last. */
interface Known {
  readonly at: number
  readonly today: string
  readonly planned: ReadonlyMap<string, readonly PlannedWatch[]>
  readonly sites: Map<string, SiteOverview>
}

/** Keeps what was read, and reads anew only the websites that the watch tells of. */
export function createOverview({ store, live }: Pick<WebDeps, 'store' | 'live'>): Overview {
  const gists = new Map<number, Gist>()
  let news = new Set<string>()
  let known: Known | undefined
  let reading: Promise<readonly SiteOverview[]> | undefined

  live.subscribe((events) => {
    for (const event of events) if (event.type === 'result') news.add(event.site)
  })

  async function gather(watches: readonly PlannedWatch[], today: string, timeZone: string): Promise<SiteOverview[]> {
    // So many are named more slowly than all are read.
    const whole = watches.length > 1_000
    const standing = await standings(store.db, whole ? undefined : watches.map(({ watchId }) => watchId))
    const seen = watches.flatMap((planned): Seen[] => {
      const one = standing.get(planned.watchId)
      return one ? [{ planned, standing: one }] : []
    })
    await readGists(seen, today, timeZone)
    return [...grouped(seen, ({ planned }) => planned.siteId).values()].flatMap((group) =>
      group[0] ? [siteOf(group[0].planned, group, gists)] : [],
    )
  }

  async function readGists(watches: readonly Seen[], today: string, timeZone: string): Promise<void> {
    const stale = new Map<number, string>()
    for (const { planned, standing } of watches) {
      if (!TELLING.has(planned.kind) || standing.lastAt === undefined) continue
      const version = `${today} ${standing.version}`
      if (gists.get(planned.watchId)?.version !== version) stale.set(planned.watchId, version)
    }
    if (stale.size === 0) return
    for (const { watchId, kind, result } of await store.results.latest({ watchIds: [...stale.keys()] })) {
      const dates = dueDatesOf(kind, result, timeZone).map((date) => ({
        ...date,
        daysLeft: daysBetween(today, date.day),
      }))
      gists.set(watchId, {
        version: stale.get(watchId) ?? '',
        dates,
        scores: kind === 'disclosure' ? scoresOf(result) : [],
      })
    }
  }

  async function read(now: number, timeZone: string): Promise<readonly SiteOverview[]> {
    const today = calendarDay(now, timeZone)
    const told = news
    news = new Set()
    if (known === undefined || known.today !== today || performance.now() - known.at > WHOLE) {
      const at = performance.now()
      const watches = await plannedWatches(store.db)
      const sites = await gather(watches, today, timeZone)
      const wanted = new Set(watches.map(({ watchId }) => watchId))
      for (const id of gists.keys()) if (!wanted.has(id)) gists.delete(id)
      known = {
        at,
        today,
        planned: grouped(watches, ({ siteId }) => siteId),
        sites: new Map(sites.map((site) => [site.id, site])),
      }
    } else if (told.size > 0) {
      const { planned, sites } = known
      const watches = [...told].flatMap((id) => planned.get(id) ?? [])
      for (const site of await gather(watches, today, timeZone)) sites.set(site.id, site)
    }
    return [...known.sites.values()]
  }

  /** One reading at a time: two would overtake each other. */
  async function readAfter(before: Promise<unknown> | undefined, now: number, timeZone: string) {
    await before?.catch(() => undefined)
    try {
      return await read(now, timeZone)
    } catch (error) {
      // What was told meanwhile has been lost with this reading.
      known = undefined
      throw error
    }
  }

  return {
    read(now, timeZone) {
      // Those who ask while it is read share the answer, unless there are news since.
      if (reading === undefined || news.size > 0) {
        const mine = readAfter(reading, now, timeZone).finally(() => {
          if (reading === mine) reading = undefined
        })
        reading = mine
      }
      return reading
    },
  }
}

/** In the order of their first appearance. */
function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

function siteOf(
  { siteId, siteName, siteUrl }: PlannedWatch,
  watches: readonly Seen[],
  gists: ReadonlyMap<number, Gist>,
): SiteOverview {
  let page: Seen | undefined
  let lastAt: number | undefined
  const troubles: SiteOverview['troubles'][number][] = []
  const dates: SiteOverview['dates'][number][] = []
  const scores: ScoreSeen[] = []
  for (const watch of watches) {
    const { planned, standing } = watch
    if (planned.kind === 'page') page = watch
    if (standing.status !== 'ok') troubles.push({ kind: planned.kind, status: standing.status })
    if (standing.lastAt !== undefined) lastAt = Math.max(lastAt ?? 0, standing.lastAt)
    const gist = gists.get(planned.watchId)
    if (gist) dates.push(...gist.dates)
    if (gist) scores.push(...gist.scores)
  }
  return {
    id: siteId,
    name: siteName,
    url: siteUrl,
    status: worstStatus(troubles.length === 0 ? ['ok'] : troubles.map(({ status }) => status)),
    pageStatus: page?.standing.status ?? 'unknown',
    pageWatch: page?.planned.watchId,
    lastAt: page?.standing.lastAt ?? lastAt,
    troubles,
    dates,
    scores,
  }
}

function scoresOf({ facts }: Result): ScoreSeen[] {
  const { catalogues = [] }: { catalogues?: DisclosureFacts['catalogues'] } = facts
  return catalogues.map(({ id, score, target }) => ({ catalogue: id, score: score ?? null, target: target ?? 0 }))
}
