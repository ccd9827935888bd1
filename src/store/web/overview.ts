import type { Kysely } from 'kysely'
import type { Status } from '../../model/status.ts'
import { unpackLook } from '../packed/look.ts'
import type { Schema } from '../schema.ts'
import { statusAt } from '../status-column.ts'
import { chunks } from '../transaction.ts'

/** A watch of the configuration, with the names of its site. */
export interface PlannedWatch {
  readonly watchId: number
  readonly siteId: string
  readonly siteName: string
  readonly siteUrl: string
  readonly kind: string
  readonly intervalMs: number
}

/** How a watch stands; instants in milliseconds since the epoch. */
export interface Standing {
  readonly status: Status
  readonly since: number | undefined
  /** Undefined before the first look. */
  readonly lastAt: number | undefined
  /** Changes whenever what was observed has changed or was brought up to date. */
  readonly version: string
}

export interface StandingWatch extends PlannedWatch, Standing {}

/** What the configuration watches, site by site in its order; changes with it alone. */
export async function plannedWatches(db: Kysely<Schema>, siteId?: string): Promise<readonly PlannedWatch[]> {
  let query = db
    .selectFrom('watch')
    .innerJoin('site', 'site.id', 'watch.site_id')
    .innerJoin('word', 'word.id', 'watch.kind_id')
    .select([
      'watch.id as watchId',
      'site.key as siteId',
      'site.name as siteName',
      'site.url as siteUrl',
      'word.text as kind',
      'watch.interval_ms as intervalMs',
    ])
    .where('watch.retired_at', 'is', null)
    .orderBy('watch.site_id')
    .orderBy('watch.id')
  if (siteId !== undefined) query = query.where('site.key', '=', siteId)
  return query.execute()
}

/** How these watches stand, or all: one narrow row each, nothing of what they saw. */
export async function standings(
  db: Kysely<Schema>,
  watchIds?: readonly number[],
): Promise<ReadonlyMap<number, Standing>> {
  let query = db
    .selectFrom('watch_state')
    .select(['watch_id', 'status', 'since', 'last_at', 'observed_at', 'refreshed_at'])
  if (watchIds) query = query.where('watch_id', 'in', [...watchIds])
  const standing = new Map<number, Standing>()
  for (const { watch_id, status, since, last_at, observed_at, refreshed_at } of await query.execute()) {
    standing.set(watch_id, {
      status: statusAt(status),
      since: since ?? undefined,
      lastAt: last_at ?? undefined,
      version: `${observed_at ?? ''}/${refreshed_at ?? ''}`,
    })
  }
  return standing
}

/** The last look's response time where the kind measures one, else how long it took; milliseconds, by watch. */
export async function lastTimes(db: Kysely<Schema>, watchIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const times = new Map<number, number>()
  for (const ids of chunks(watchIds, 500)) {
    const rows = await db
      .selectFrom('watch_state')
      .select(['watch_id', 'last_at', 'last'])
      .where('watch_id', 'in', ids)
      .execute()
    for (const { watch_id, last_at, last } of rows) {
      if (last === null || last_at === null) continue
      const { timings, durationMs } = unpackLook(last_at, last)
      times.set(watch_id, timings?.totalMs ?? durationMs)
    }
  }
  return times
}

/** All watches of one site, in the order of the configuration; none where there is no such site. */
export async function standingsOf(db: Kysely<Schema>, siteId: string): Promise<readonly StandingWatch[]> {
  const planned = await plannedWatches(db, siteId)
  const standing = await standings(
    db,
    planned.map(({ watchId }) => watchId),
  )
  return planned.flatMap((watch) => {
    const one = standing.get(watch.watchId)
    return one ? [{ ...watch, ...one }] : []
  })
}
