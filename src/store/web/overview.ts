import type { Kysely } from 'kysely'
import type { Status } from '../../model/status.ts'
import { unpackLook } from '../packed/look.ts'
import type { Schema } from '../schema.ts'
import { statusAt } from '../status-column.ts'

/** How one watch stands; instants in milliseconds since the epoch. */
export interface Standing {
  readonly watchId: number
  readonly siteId: string
  readonly siteName: string
  readonly siteUrl: string
  readonly kind: string
  readonly intervalMs: number
  readonly status: Status
  readonly since: number | undefined
  /** Undefined before the first look. */
  readonly lastAt: number | undefined
  /** The last look's response time where the kind measures one, else how long it took; milliseconds. */
  readonly tookMs: number | undefined
  /** Changes whenever what was observed has changed or was brought up to date. */
  readonly version: string
}

/** All watches of the configuration: one row each, nothing of what they saw. Site by site, in the order of the configuration. */
export async function standings(db: Kysely<Schema>, siteId?: string): Promise<readonly Standing[]> {
  let query = db
    .selectFrom('watch')
    .innerJoin('watch_state as state', 'state.watch_id', 'watch.id')
    .innerJoin('site', 'site.id', 'watch.site_id')
    .innerJoin('word', 'word.id', 'watch.kind_id')
    .select([
      'watch.id',
      'site.key',
      'site.name',
      'site.url',
      'word.text as kind',
      'watch.interval_ms',
      'state.status',
      'state.since',
      'state.last_at',
      'state.last',
      'state.observed_at',
      'state.refreshed_at',
    ])
    .where('watch.retired_at', 'is', null)
    .orderBy('watch.site_id')
    .orderBy('watch.id')
  if (siteId !== undefined) query = query.where('site.key', '=', siteId)
  const rows = await query.execute()
  return rows.map((row) => ({
    watchId: row.id,
    siteId: row.key,
    siteName: row.name,
    siteUrl: row.url,
    kind: row.kind,
    intervalMs: row.interval_ms,
    status: statusAt(row.status),
    since: row.since ?? undefined,
    lastAt: row.last_at ?? undefined,
    tookMs: row.kind === 'page' ? tookMs(row) : undefined,
    version: `${row.observed_at ?? ''}/${row.refreshed_at ?? ''}`,
  }))
}

function tookMs({ last, last_at }: { last: Uint8Array | null; last_at: number | null }): number | undefined {
  if (last === null || last_at === null) return undefined
  const { timings, durationMs } = unpackLook(last_at, last)
  return timings?.totalMs ?? durationMs
}
