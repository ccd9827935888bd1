import type { Kysely } from 'kysely'
import type { Result } from '../model/result.ts'
import { unpackBody } from './observed.ts'
import type { Schema } from './schema.ts'
import { statusAt } from './status-column.ts'
import type { Range } from './range.ts'

/** A result that was kept whole because it differed from the one before. */
export interface Observation {
  readonly at: number
  readonly result: Result
}

/** The whole result that a row keeps. */
export function resultOf(row: { status: number; target: string; body: Uint8Array }): Result {
  return { target: row.target, status: statusAt(row.status), ...unpackBody(row.body) }
}

function select(db: Kysely<Schema>, watchId: number) {
  return db
    .selectFrom('observation')
    .innerJoin('word', 'word.id', 'observation.target_id')
    .select(['observation.at', 'observation.status', 'observation.body', 'word.text as target'])
    .where('observation.watch_id', '=', watchId)
    .orderBy('observation.at', 'desc')
}

/** See `Results.observations`. */
export async function observations(
  db: Kysely<Schema>,
  watchId: number,
  { from, to, limit = 1_000 }: Range & { limit?: number },
): Promise<readonly Observation[]> {
  const within = await select(db, watchId).where('at', '>=', from).where('at', '<', to).limit(limit).execute()
  const missing = limit - within.length
  const held = missing > 0 ? await select(db, watchId).where('at', '<', from).limit(1).execute() : []
  return [...within, ...held].map((row) => ({ at: row.at, result: resultOf(row) }))
}
