import type { Kysely } from 'kysely'
import type { Look } from '../model/uptime/look.ts'
import type { LatestResult } from './latest.ts'
import { latestResults } from './latest.ts'
import type { Observation } from './observations.ts'
import { observations } from './observations.ts'
import type { Range } from './range.ts'
import type { Recorded, RecordedResult } from './record.ts'
import { record } from './record.ts'
import { looksOf } from './samples.ts'
import type { Schema } from './schema.ts'
import { whole } from './transaction.ts'

export interface Results {
  /** Keeps results and when each watch is due next. Answers in the order of the batch. */
  record(batch: readonly RecordedResult[]): Promise<readonly Recorded[]>
  /** Every look, oldest first. */
  history(watchId: number, range: Range): Promise<readonly Look[]>
  /** Of all watches that are not retired, or of some. */
  latest(filter?: { siteIds?: readonly string[]; watchIds?: readonly number[] }): Promise<readonly LatestResult[]>
  /** What was seen when it changed, newest first; the one that held at `from` is included. */
  observations(watchId: number, range: Range & { limit?: number }): Promise<readonly Observation[]>
}

export function results(db: Kysely<Schema>): Results {
  return {
    record: (batch) => whole(db, (tx) => record(tx, batch)),
    history: async (watchId, range) => (await looksOf(db, [watchId], range)).get(watchId) ?? [],
    latest: (filter) => latestResults(db, filter),
    observations: (watchId, range) => observations(db, watchId, range),
  }
}
