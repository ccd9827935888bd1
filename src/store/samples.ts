import type { Kysely } from 'kysely'
import { MINUTE } from '../model/duration.ts'
import type { Look } from '../model/uptime/look.ts'
import { unpackBlock, unpackLook } from './packed/look.ts'
import type { Range } from './range.ts'
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

/** Every look of some watches in a range, oldest first, wherever it is stored. Watches without one are left out. */
export async function looksOf(
  db: Kysely<Schema>,
  watchIds: readonly number[],
  { from, to }: Range,
): Promise<Map<number, Look[]>> {
  const found = new Map<number, Look[]>()
  function add(watchId: number, looks: readonly Look[]): void {
    const list = found.get(watchId)
    if (list) list.push(...looks)
    else found.set(watchId, [...looks])
  }
  const tail = await db
    .selectFrom('sample')
    .select(['watch_id', 'at', 'data'])
    .where('watch_id', 'in', [...watchIds])
    .where('at', '>=', from)
    .where('at', '<', to)
    .execute()
  for (const { watch_id, at, data } of tail) add(watch_id, [unpackLook(at, data)])
  // Time leads the key: naming the quarters finds each block at once, where a range would read everyone's.
  for (const quarters of chunks(numbers(quarterOf(from), quarterOf(to - 1)), 500)) {
    const blocks = await db
      .selectFrom('sample_block')
      .select(['quarter', 'watch_id', 'data'])
      .where('quarter', 'in', quarters)
      .where('watch_id', 'in', [...watchIds])
      .execute()
    for (const { quarter, watch_id, data } of blocks) {
      const looks = unpackBlock(quarter * QUARTER, data)
      add(
        watch_id,
        looks.filter(({ at }) => at >= from && at < to),
      )
    }
  }
  return new Map([...found].map(([watchId, looks]) => [watchId, inOrder(looks)]))
}
