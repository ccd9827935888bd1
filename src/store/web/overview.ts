import type { Kysely } from 'kysely'
import type { Status } from '../../model/status.ts'
import { unpackLook } from '../packed/look.ts'
import type { Schema } from '../schema.ts'
import { statusAt } from '../status-column.ts'

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
  /** The last look's response time where the kind measures one, else how long it took; milliseconds. */
  readonly tookMs: number | undefined
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

/** How these watches stand, or all: one row each, nothing of what they saw. */
export async function standings(
  db: Kysely<Schema>,
  watchIds?: readonly number[],
): Promise<ReadonlyMap<number, Standing>> {
  let query = db
    .selectFrom('watch_state')
    .select(['watch_id', 'status', 'since', 'last_at', 'last', 'observed_at', 'refreshed_at'])
  if (watchIds) query = query.where('watch_id', 'in', [...watchIds])
  const rows = await query.execute()
  return new Map(rows.map((row) => [row.watch_id, new StoredStanding(row)]))
}

interface StandingRow {
  readonly status: number
  readonly since: number | null
  readonly last_at: number | null
  readonly last: Uint8Array | null
  readonly observed_at: number | null
  readonly refreshed_at: number | null
}

/** The time it took is asked of few: it is unpacked then. */
class StoredStanding implements Standing {
  readonly status: Status
  readonly since: number | undefined
  readonly lastAt: number | undefined
  readonly version: string
  readonly #last: Uint8Array | null

  constructor({ status, since, last_at, last, observed_at, refreshed_at }: StandingRow) {
    this.status = statusAt(status)
    this.since = since ?? undefined
    this.lastAt = last_at ?? undefined
    this.version = `${observed_at ?? ''}/${refreshed_at ?? ''}`
    this.#last = last
  }

  get tookMs(): number | undefined {
    if (this.#last === null || this.lastAt === undefined) return undefined
    const { timings, durationMs } = unpackLook(this.lastAt, this.#last)
    return timings?.totalMs ?? durationMs
  }
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
    if (!one) return []
    const { status, since, lastAt, version, tookMs } = one
    return [{ ...watch, status, since, lastAt, version, tookMs }]
  })
}
