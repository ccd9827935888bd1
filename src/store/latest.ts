import type { Kysely } from 'kysely'
import type { Result } from '../model/result.ts'
import { resultOf } from './observations.ts'
import { unpackLook } from './packed/look.ts'
import type { Schema } from './schema.ts'
import { statusAt } from './status-column.ts'

export interface LatestResult {
  readonly watchId: number
  readonly siteId: string
  readonly kind: string
  /** When this status began. */
  readonly since: number
  readonly failures: number
  /** Facts that pass (days left, sizes) may be up to an hour old; status, time, duration and phases are of the last look. */
  readonly result: Result
}

/** What was observed, with what the last look measured anew. */
function refreshed(observed: Result, row: { last_at: number; status: number; last: Uint8Array }): Result {
  const { durationMs, timings } = unpackLook(row.last_at, row.last)
  const facts = timings ? { ...observed.facts, timings } : observed.facts
  return { ...observed, status: statusAt(row.status), facts, startedAt: row.last_at, durationMs }
}

/** See `Results.latest`. */
export async function latestResults(
  db: Kysely<Schema>,
  { siteIds, watchIds }: { siteIds?: readonly string[]; watchIds?: readonly number[] } = {},
): Promise<readonly LatestResult[]> {
  let query = db
    .selectFrom('watch_state as state')
    .innerJoin('watch', 'watch.id', 'state.watch_id')
    .innerJoin('site', 'site.id', 'watch.site_id')
    .innerJoin('word as kind', 'kind.id', 'watch.kind_id')
    .innerJoin('observation as seen', (join) =>
      join.onRef('seen.watch_id', '=', 'state.watch_id').onRef('seen.at', '=', 'state.observed_at'),
    )
    .innerJoin('word as target', 'target.id', 'seen.target_id')
    .where('watch.retired_at', 'is', null)
    .select([
      'watch.id as watchId',
      'site.key as siteId',
      'kind.text as kind',
      'state.since',
      'state.failures',
      'state.status',
      'state.last_at',
      'state.last',
      'seen.status as seen_status',
      'seen.body',
      'target.text as target',
    ])
    .orderBy('watch.id')
  if (siteIds) query = query.where('site.key', 'in', [...siteIds])
  if (watchIds) query = query.where('watch.id', 'in', [...watchIds])
  const rows = await query.execute()
  return rows.flatMap((row) => {
    const { watchId, siteId, kind, failures, last, last_at } = row
    if (last === null || last_at === null) return []
    const observed = resultOf({ status: row.seen_status, target: row.target, body: row.body })
    const result = refreshed(observed, { status: row.status, last, last_at })
    return [{ watchId, siteId, kind, since: row.since ?? last_at, failures, result }]
  })
}
