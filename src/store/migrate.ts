import type { Kysely } from 'kysely'
import { Migrator } from 'kysely'
import type { Log } from '../model/log.ts'
import { StorageError } from './errors.ts'
import { migrations } from './migrations/registry.ts'
import type { Schema } from './schema.ts'
import { storeTexts } from './texts.ts'

/** Names of migrations that the database has seen and this version does not know. */
async function unknownMigrations(migrator: Migrator, db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  const known = new Set((await migrator.getMigrations()).map(({ name }) => name))
  return rows.map(({ name }) => name).filter((name) => !known.has(name))
}

/** Brings the tables to this version, whole or not at all. Answers the names of the migrations that were done. */
export async function migrate(db: Kysely<Schema>, url: string, log: Log): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const unknown = await unknownMigrations(migrator, db)
  if (unknown.length > 0) {
    throw new StorageError('newer', storeTexts.newer(url, unknown))
  }
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  const done = results.map(({ migrationName }) => migrationName)
  if (done.length > 0) log.info({ migrations: done }, 'database migrated')
  return done
}
