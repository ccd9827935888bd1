import type { Kysely } from 'kysely'
import { MINUTE } from '../model/duration.ts'
import type { Look } from '../model/uptime/look.ts'
import { unpackBlock, unpackLook } from './packed/look.ts'
import type { Range } from './results.ts'
import type { Schema } from './schema.ts'
import { chunks } from './transaction.ts'

/** What one block holds, in milliseconds: small enough to read quickly, large enough to cost little beside its looks. */
export const QUARTER = 15 * MINUTE

export function quarterOf(at: number): number {
  return Math.floor(at / QUARTER)
}

/** Every number from `first` to `last`, both included. */
export function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** Oldest first, each moment once: while looks move into a block they are in both places. */
export function inOrder(looks: readonly Look[]): Look[] {
  return [...new Map(looks.map((look) => [look.at, look])).values()].toSorted((a, b) => a.at - b.at)
}

/** Every look of one watch in a range, oldest first, wherever it is stored. */
export async function looksOf(db: Kysely<Schema>, watchId: number, { from, to }: Range): Promise<Look[]> {
  const tail = await db
    .selectFrom('sample')
    .select(['at', 'data'])
    .where('watch_id', '=', watchId)
    .where('at', '>=', from)
    .where('at', '<', to)
    .execute()
  const looks = tail.map(({ at, data }) => unpackLook(at, data))
  // Time leads the key: naming the quarters finds each block at once, where a range would read everyone's.
  for (const quarters of chunks(numbers(quarterOf(from), quarterOf(to - 1)), 500)) {
    const blocks = await db
      .selectFrom('sample_block')
      .select(['quarter', 'data'])
      .where('watch_id', '=', watchId)
      .where('quarter', 'in', quarters)
      .execute()
    for (const { quarter, data } of blocks) looks.push(...unpackBlock(quarter * QUARTER, data))
  }
  return inOrder(looks.filter(({ at }) => at >= from && at < to))
}
