import type { Kysely } from 'kysely'
import { HOUR } from '../model/duration.ts'
import { hourOf } from '../model/uptime/hours.ts'
import { quarterOf } from './samples.ts'
import type { Schema } from './schema.ts'
import { breathe, chunks } from './transaction.ts'

/** How long what is kept, in milliseconds. Daily roll-ups stay for good. */
export interface RetentionOptions {
  /** Single looks and what was observed. */
  readonly rawMs: number
  readonly hourlyMs: number
}

export interface Retention {
  /** Deletes what is too old, in short steps. The newest observation of a watch stays, and the one that held when the raw time begins. */
  run(now: number, options: RetentionOptions): Promise<void>
}

/** Watches whose rows go in one step. */
const STEP = 2_000

export function retention(db: Kysely<Schema>): Retention {
  async function groups(): Promise<{ first: number; last: number }[]> {
    const rows = await db.selectFrom('watch').select('id').orderBy('id').execute()
    return [...chunks(rows, STEP)].map((some) => ({ first: some[0]?.id ?? 0, last: some.at(-1)?.id ?? 0 }))
  }

  async function dropLooks(before: number): Promise<void> {
    const ids = await groups()
    for (;;) {
      const { quarter } = await db
        .selectFrom('sample_block')
        .select(({ fn }) => fn.min('quarter').as('quarter'))
        .executeTakeFirstOrThrow()
      if (quarter === null || quarter >= quarterOf(before)) return
      for (const { first, last } of ids) {
        await db
          .deleteFrom('sample_block')
          .where('quarter', '=', quarter)
          .where('watch_id', '>=', first)
          .where('watch_id', '<=', last)
          .execute()
        await breathe()
      }
    }
  }

  async function dropHours(before: number): Promise<void> {
    const ids = await groups()
    for (;;) {
      const { hour } = await db
        .selectFrom('hourly')
        .select(({ fn }) => fn.min('hour').as('hour'))
        .executeTakeFirstOrThrow()
      if (hour === null || hour >= hourOf(before)) return
      for (const { first, last } of ids) {
        await db
          .deleteFrom('hourly')
          .where('hour', '=', hour)
          .where('watch_id', '>=', first)
          .where('watch_id', '<=', last)
          .execute()
        await breathe()
      }
    }
  }

  async function dropObservations(before: number): Promise<void> {
    const rows = await db.selectFrom('watch').select('id').orderBy('id').execute()
    for (const some of chunks(rows, 100)) {
      await db
        .deleteFrom('observation')
        .where('watch_id', '>=', some[0]?.id ?? 0)
        .where('watch_id', '<=', some.at(-1)?.id ?? 0)
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('observation as later')
              .select('later.at')
              .whereRef('later.watch_id', '=', 'observation.watch_id')
              .whereRef('later.at', '>', 'observation.at')
              .where('later.at', '<=', before),
          ),
        )
        .execute()
      await breathe()
    }
  }

  return {
    async run(now, { rawMs, hourlyMs }) {
      await dropLooks(now - rawMs)
      await dropObservations(now - rawMs)
      await dropHours(now - hourlyMs)
      await db
        .deleteFrom('gap')
        .where('to_at', '<', now - hourlyMs - HOUR)
        .execute()
      await db
        .deleteFrom('run')
        .where('beat_at', '<', now - hourlyMs)
        .execute()
    },
  }
}
