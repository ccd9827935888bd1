import type { CreateTableBuilder, Kysely, Migration } from 'kysely'
import { identity, ordered } from './columns.ts'

/** The columns of a roll-up, hourly and daily. */
function rollup<T extends string, C extends string>(table: CreateTableBuilder<T, C>) {
  return table
    .addColumn('ok_ms', 'integer', (c) => c.notNull())
    .addColumn('warning_ms', 'integer', (c) => c.notNull())
    .addColumn('critical_ms', 'integer', (c) => c.notNull())
    .addColumn('unknown_ms', 'integer', (c) => c.notNull())
    .addColumn('gap_ms', 'integer', (c) => c.notNull())
    .addColumn('looks', 'integer', (c) => c.notNull())
    .addColumn('timed', 'integer', (c) => c.notNull())
    .addColumn('time_sum', 'bigint', (c) => c.notNull())
    .addColumn('time_max', 'bigint', (c) => c.notNull())
    .addColumn('histogram', 'bytea', (c) => c.notNull())
}

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('word')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('text', 'text', (c) => c.notNull().unique())
    .execute()
  await schema
    .createTable('site')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('retired_at', 'bigint')
    .execute()
  await schema
    .createTable('watch')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('site_id', 'integer', (c) => c.notNull().references('site.id'))
    .addColumn('kind_id', 'integer', (c) => c.notNull().references('word.id'))
    .addColumn('interval_ms', 'bigint', (c) => c.notNull())
    .addColumn('phase_ms', 'bigint', (c) => c.notNull())
    .addColumn('retired_at', 'bigint')
    .addUniqueConstraint('watch_once', ['site_id', 'kind_id'])
    .execute()
  await schema
    .createTable('watch_state')
    .addColumn('watch_id', 'integer', (c) => c.primaryKey().references('watch.id'))
    .addColumn('next_due', 'bigint')
    .addColumn('last_at', 'bigint')
    .addColumn('status', 'integer', (c) => c.notNull())
    .addColumn('since', 'bigint')
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('last', 'bytea')
    .addColumn('observed_at', 'bigint')
    .addColumn('refreshed_at', 'bigint')
    .addColumn('digest', 'bytea')
    .execute()
  // The volume lies in these: no foreign keys to look up, no index that is not needed.
  await schema
    .createTable('sample')
    .addColumn('id', identity(db), (c) => c.primaryKey())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('watch_id', 'integer', (c) => c.notNull())
    .addColumn('data', 'bytea', (c) => c.notNull())
    .execute()
  // Time leads the keys: what is written together lies together, and the oldest goes in one piece.
  await schema
    .createTable('sample_block')
    .addColumn('quarter', 'integer', (c) => c.notNull())
    .addColumn('watch_id', 'integer', (c) => c.notNull())
    .addColumn('data', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('sample_block_key', ['quarter', 'watch_id'])
    .execute()
  await schema
    .createTable('observation')
    .addColumn('watch_id', 'integer', (c) => c.notNull().references('watch.id'))
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('status', 'integer', (c) => c.notNull())
    .addColumn('target_id', 'integer', (c) => c.notNull().references('word.id'))
    .addColumn('body', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('observation_key', ['watch_id', 'at'])
    .execute()
  const hourly = schema
    .createTable('hourly')
    .addColumn('hour', 'integer', (c) => c.notNull())
    .addColumn('watch_id', 'integer', (c) => c.notNull())
  await ordered(
    db,
    rollup(hourly)
      .addColumn('last_at', 'bigint', (c) => c.notNull())
      .addColumn('last_status', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('hourly_key', ['hour', 'watch_id']),
  ).execute()
  const daily = schema
    .createTable('daily')
    .addColumn('watch_id', 'integer', (c) => c.notNull())
    .addColumn('day', 'integer', (c) => c.notNull())
  await ordered(db, rollup(daily).addPrimaryKeyConstraint('daily_key', ['watch_id', 'day'])).execute()
  await schema
    .createTable('rolled')
    .addColumn('watch_id', 'integer', (c) => c.primaryKey())
    .addColumn('last_at', 'bigint', (c) => c.notNull())
    .addColumn('last_status', 'integer', (c) => c.notNull())
    .execute()
  await schema
    .createTable('mark')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'bigint', (c) => c.notNull())
    .execute()
  await schema
    .createTable('gap')
    .addColumn('id', identity(db), (c) => c.primaryKey())
    .addColumn('from_at', 'bigint', (c) => c.notNull())
    .addColumn('to_at', 'bigint')
    .addColumn('reason', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('memory')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('memory_key', ['kind', 'key'])
    .execute()
  await schema
    .createTable('run')
    .addColumn('id', identity(db), (c) => c.primaryKey())
    .addColumn('started_at', 'bigint', (c) => c.notNull())
    .addColumn('beat_at', 'bigint', (c) => c.notNull())
    .addColumn('stopped_at', 'bigint')
    .addColumn('pid', 'integer', (c) => c.notNull())
    .execute()
}

/** Sites, watches, their results and roll-ups. */
export const watch: Migration = { up }
