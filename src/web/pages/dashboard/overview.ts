import type { Config } from '../../../config/config.ts'
import { calendarDay, daysBetween } from '../../../model/calendar-day.ts'
import { groupBy } from '../../../model/group.ts'
import { STATUSES } from '../../../model/status.ts'
import type { PlannedWatch, Standing } from '../../../store/web/overview.ts'
import { plannedWatches, standings } from '../../../store/web/overview.ts'
import type { WebDeps } from '../../deps.ts'
import type { LiveEvent } from '../../live/hub.ts'
import { dueDatesOf } from '../renewal-dates.ts'
import type { Gist, Seen, SiteOverview } from './site-overview.ts'
import { scoresOf, siteOf } from './site-overview.ts'

export interface Overview {
  read(now: number, timeZone: string): Promise<readonly SiteOverview[]>
}

/**
 * Milliseconds after which everything is read anew, as it is when the configuration or the day changes. In between only
 * what the watch tells of, and all that changes is told: this is for what nobody thought of.
 */
const WHOLE = 900_000

/** Kinds of which more is shown than how they stand: what they saw is read. */
const TELLING = new Set(['tls', 'domain', 'renewal', 'disclosure'])

/** Everything as it was read last, and how it stands since. */
interface Known {
  readonly at: number
  readonly config: Config
  readonly today: string
  readonly planned: ReadonlyMap<string, readonly PlannedWatch[]>
  readonly standing: Map<number, Standing>
  readonly sites: Map<string, SiteOverview>
}

type ResultEvent = Extract<LiveEvent, { type: 'result' }>

/** Keeps what was read, and reads anew only what the watch tells of. */
export function createOverview({ store, live, config }: Pick<WebDeps, 'store' | 'live' | 'config'>): Overview {
  const gists = new Map<number, Gist>()
  /** The last word on each watch since the last reading, so that it stays small however long nobody looks. */
  let news = new Map<string, ResultEvent>()
  let known: Known | undefined
  let reading: Promise<readonly SiteOverview[]> | undefined

  live.subscribe((events) => {
    for (const event of events) {
      if (event.type === 'result') news.set(`${event.site} ${event.kind}`, event)
    }
  })

  /** How these watches stand by the database, taken into `standing`. */
  async function readStandings(watches: readonly PlannedWatch[], standing: Map<number, Standing>): Promise<void> {
    // So many are named more slowly than all are read.
    const whole = watches.length > 1_000
    const read = await standings(store.db, whole ? undefined : watches.map(({ watchId }) => watchId))
    for (const [id, one] of read) standing.set(id, one)
  }

  /** The websites of these watches, where nothing but what they saw may be newer in the database. */
  async function gather(
    watches: readonly PlannedWatch[],
    standing: ReadonlyMap<number, Standing>,
    today: string,
    timeZone: string,
  ): Promise<SiteOverview[]> {
    const seen = watches.flatMap((planned): Seen[] => {
      const one = standing.get(planned.watchId)
      return one ? [{ planned, standing: one }] : []
    })
    await readGists(seen, today, timeZone)
    return [...groupBy(seen, ({ planned }) => planned.siteId).values()].flatMap((group) =>
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

  async function readWhole(today: string, timeZone: string): Promise<Known> {
    const at = performance.now()
    const running = config()
    const watches = await plannedWatches(store.db)
    const standing = new Map<number, Standing>()
    await readStandings(watches, standing)
    const sites = await gather(watches, standing, today, timeZone)
    for (const id of gists.keys()) if (!standing.has(id)) gists.delete(id)
    return {
      at,
      config: running,
      today,
      planned: groupBy(watches, ({ siteId }) => siteId),
      standing,
      sites: new Map(sites.map((site) => [site.id, site])),
    }
  }

  /** Of most looks the news say all that is shown; the others are read. */
  async function takeIn(told: readonly ResultEvent[], { planned, standing, sites, today }: Known, timeZone: string) {
    const unread: PlannedWatch[] = []
    for (const event of told) {
      const watch = planned.get(event.site)?.find(({ kind }) => kind === event.kind)
      if (!watch) continue
      const next = TELLING.has(event.kind) ? undefined : standingAfter(standing.get(watch.watchId), event)
      if (next) standing.set(watch.watchId, next)
      else unread.push(watch)
    }
    if (unread.length > 0) await readStandings(unread, standing)
    const changed = [...new Set(told.map(({ site }) => site))].flatMap((id) => planned.get(id) ?? [])
    for (const site of await gather(changed, standing, today, timeZone)) sites.set(site.id, site)
  }

  async function read(now: number, timeZone: string): Promise<readonly SiteOverview[]> {
    const today = calendarDay(now, timeZone)
    const told = [...news.values()]
    news = new Map()
    if (known?.config !== config() || known.today !== today || performance.now() - known.at > WHOLE) {
      known = await readWhole(today, timeZone)
    } else if (told.length > 0) {
      await takeIn(told, known, timeZone)
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

/** How a watch stands after a look; undefined where the news alone do not say. */
function standingAfter(before: Standing | undefined, { status, at }: ResultEvent): Standing | undefined {
  const known = STATUSES.find((one) => one === status)
  const lastAt = Date.parse(at)
  if (!before || !known || Number.isNaN(lastAt)) return undefined
  if (before.lastAt !== undefined && before.lastAt > lastAt) return before
  return { ...before, status: known, lastAt, since: before.status === known ? before.since : lastAt }
}
