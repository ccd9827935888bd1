import type { Kysely, Migration } from 'kysely'
import { sql } from 'kysely'
import { identity } from './columns.ts'

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('incident')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('severity', 'text', (c) => c.notNull())
    .addColumn('first_bad_at', 'bigint', (c) => c.notNull())
    .addColumn('last_bad_at', 'bigint', (c) => c.notNull())
    .addColumn('resolved_at', 'bigint')
    .addColumn('wake_at', 'bigint')
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
  // No two live incidents under one key; where all is well this index is empty, and asking it costs nothing.
  await schema
    .createIndex('incident_live')
    .unique()
    .on('incident')
    .columns(['site', 'kind', 'code', 'subject'])
    .where(sql<boolean>`phase <> 'resolved'`)
    .execute()
  await schema
    .createIndex('incident_key')
    .on('incident')
    .columns(['site', 'kind', 'code', 'subject', 'resolved_at'])
    .execute()
  await schema
    .createIndex('incident_wake')
    .on('incident')
    .column('wake_at')
    .where(sql<boolean>`wake_at is not null`)
    .execute()
  await schema.createIndex('incident_time').on('incident').column('first_bad_at').execute()

  await schema
    .createTable('incident_event')
    .addColumn('incident_id', 'text', (c) => c.notNull().references('incident.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('incident_event_key', ['incident_id', 'seq'])
    .execute()

  await schema
    .createTable('notice')
    .addColumn('number', identity(db), (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('incident_id', 'text')
    .addColumn('seq', 'integer')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('hold_until', 'bigint', (c) => c.notNull())
    .addColumn('digest', 'integer', (c) => c.notNull())
    .addColumn('carrier', 'text')
    .addColumn('position', 'bigint')
    .addColumn('threads', 'text')
    .addColumn('event', 'text')
    .addColumn('severity', 'text')
    .addColumn('title', 'text')
    .addColumn('message', 'text')
    .addColumn('next_try_at', 'bigint')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('answer', 'text')
    .addColumn('settled_at', 'bigint')
    .execute()
  await schema
    .createIndex('notice_held')
    .on('notice')
    .columns(['channel', 'hold_until'])
    .where(sql<boolean>`state = 'held'`)
    .execute()
  await schema
    .createIndex('notice_pending')
    .on('notice')
    .columns(['channel', 'position'])
    .where(sql<boolean>`state in ('ready', 'leased')`)
    .execute()
  await schema.createIndex('notice_position').on('notice').column('position').execute()
  await schema.createIndex('notice_state').on('notice').columns(['state', 'settled_at']).execute()
  await schema.createIndex('notice_incident').on('notice').columns(['incident_id', 'seq']).execute()
  await schema
    .createIndex('notice_carrier')
    .on('notice')
    .column('carrier')
    .where(sql<boolean>`carrier is not null`)
    .execute()
}

/** Incidents, what happened to them, and the messages about them. */
export const incidents: Migration = { up }
