import BetterSqlite3 from 'better-sqlite3'
import { existsSync, statSync } from 'node:fs'
import { UserError } from '../../model/errors.ts'
import type { Inspection } from '../driver.ts'
import { StorageError } from '../errors.ts'
import { migrations } from '../migrations/registry.ts'
import { APPLICATION_ID } from './newest-backup.ts'
import { corrupt, explain } from './trouble.ts'
import { storeTexts } from '../texts.ts'

/** Rows of every table, in the transaction that is open. */
export function countRows(database: BetterSqlite3.Database): Record<string, number> {
  const tables = database
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all()
  return Object.fromEntries(
    tables.map((name) => [name, database.prepare<[], number>(`select count(*) from "${name}"`).pluck().get() ?? 0]),
  )
}

function seenMigrations(database: BetterSqlite3.Database, file: string): string[] {
  const names = database.prepare<[], string>('select name from kysely_migration order by name').pluck().all()
  const newer = names.filter((name) => !(name in migrations))
  if (newer.length === 0) return names
  throw new StorageError('newer', storeTexts.newer(file, newer))
}

/** Reads a whole database file and checks pages, indexes, references and version. */
export function inspect(file: string): Inspection {
  if (!existsSync(file)) throw new UserError(storeTexts.missing(file))
  let database: BetterSqlite3.Database | undefined
  try {
    database = new BetterSqlite3(file, { fileMustExist: true })
    // Asked of SQLite: reading the file ourselves would drop the locks that this process may hold on it.
    if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw foreign(file)
    if (database.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw corrupt(file)
    const strays: unknown = database.pragma('foreign_key_check')
    if (Array.isArray(strays) && strays.length > 0) throw corrupt(file)
    return {
      file,
      bytes: statSync(file).size,
      migrations: seenMigrations(database, file),
      rows: countRows(database),
    }
  } catch (error) {
    throw notADatabase(error) ? foreign(file) : explain(error, file)
  } finally {
    database?.close()
  }
}

function notADatabase(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_NOTADB'
}

function foreign(file: string): StorageError {
  return new StorageError('foreign', storeTexts.notOurs(file))
}
