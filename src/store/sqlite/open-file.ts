import BetterSqlite3 from 'better-sqlite3'
import { statSync } from 'node:fs'
import { SECOND } from '../../model/duration.ts'
import { StorageError } from '../errors.ts'
import { APPLICATION_ID } from './newest-backup.ts'
import { corrupt, explain } from './trouble.ts'
import { storeTexts } from '../texts.ts'
import { makeFolderOf } from './folder.ts'

/** Files up to this size are checked through at every start; larger ones by `wenyam db verify`. */
const CHECKED_BYTES = 32_000_000

/** How long a statement waits for another process that writes. */
const BUSY = 5 * SECOND

function identify(database: BetterSqlite3.Database, path: string): void {
  const id = database.pragma('application_id', { simple: true })
  if (id === APPLICATION_ID) return
  const tables = database.prepare('select count(*) from sqlite_schema').pluck().get()
  if (id !== 0 || tables !== 0) {
    throw new StorageError('foreign', storeTexts.otherProgram(path))
  }
  database.pragma(`application_id = ${APPLICATION_ID}`)
}

/**
 * Opens or creates a database file for writing. Every commit is on the disk before it is acknowledged. Throws a
 * StorageError where the file is damaged, another program's, or cannot be written.
 */
export function openFile(path: string): BetterSqlite3.Database {
  makeFolderOf(path)
  let database: BetterSqlite3.Database | undefined
  try {
    database = new BetterSqlite3(path, { timeout: BUSY })
    identify(database, path)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.pragma('temp_store = MEMORY')
    database.pragma('journal_size_limit = 16000000')
    if (statSync(path).size <= CHECKED_BYTES && database.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw corrupt(path)
    }
    return database
  } catch (error) {
    database?.close()
    throw explain(error, path)
  }
}

/** Opens a database file and writes nothing into it. Throws a StorageError where it cannot be read. */
export function openToRead(path: string): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(path, { readonly: true, fileMustExist: true, timeout: BUSY })
  } catch (error) {
    throw explain(error, path)
  }
}
