import type { Kysely } from 'kysely'
import type { Result } from '../model/result.ts'
import type { Status } from '../model/status.ts'
import type { Look } from '../model/uptime/look.ts'
import { latestResults } from './latest.ts'
import { observations } from './observations.ts'
import type { RecordedResult } from './record.ts'
import { record } from './record.ts'
import { looksOf } from './samples.ts'
import type { Schema } from './schema.ts'
import { whole } from './transaction.ts'

/** A result that was kept whole because it differed from the one before. */
export interface Observation {
  readonly at: number
  readonly result: Result
}

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

/** What a result changed: for incidents and live views. */
export interface Recorded {
  readonly watchId: number
  readonly status: Status
  readonly before: Status | undefined
  readonly since: number
  readonly failures: number
}

export interface Range {
  /** Milliseconds since the epoch, included. */
  readonly from: number
  /** Excluded. */
  readonly to: number
}

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
