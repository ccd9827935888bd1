import type { Kysely, Migration } from 'kysely'
import { identity } from './columns.ts'

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('evidence_body')
    .addColumn('sha256', 'text', (c) => c.primaryKey())
    .addColumn('bytes', 'bigint', (c) => c.notNull())
    .addColumn('stored', 'bigint', (c) => c.notNull())
    .addColumn('kept_at', 'bigint', (c) => c.notNull())
    .execute()
  await schema
    .createTable('evidence')
    .addColumn('id', identity(db), (c) => c.primaryKey())
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('why', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('method', 'text', (c) => c.notNull())
    .addColumn('request_headers', 'text', (c) => c.notNull())
    .addColumn('status_code', 'integer', (c) => c.notNull())
    .addColumn('headers', 'text', (c) => c.notNull())
    .addColumn('failure', 'text')
    .addColumn('sha256', 'text')
    .addColumn('bytes', 'bigint', (c) => c.notNull())
    .addColumn('truncated', 'integer', (c) => c.notNull())
    .addColumn('omitted', 'text')
    .addColumn('address', 'text')
    .addColumn('fingerprint256', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('last_seen_at', 'bigint', (c) => c.notNull())
    .addColumn('superseded_at', 'bigint')
    .addColumn('seal', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('evidence_subject').on('evidence').columns(['site', 'kind', 'subject']).execute()
  await schema.createIndex('evidence_sha256').on('evidence').column('sha256').execute()
  await schema.createIndex('evidence_age').on('evidence').column('last_seen_at').execute()
}

/** What verdicts rest on, as received: an index of exchanges; the bodies are files beside the database. */
export const evidence: Migration = { up }
