import BetterSqlite3 from 'better-sqlite3'
import { StorageError } from '../errors.ts'
import { storeTexts } from '../texts.ts'
import { newestBackup } from './newest-backup.ts'

/** Says in plain words what SQLite's failure means for the file at `path`; anything else is passed on as it is. */
export function explain(error: unknown, path: string): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error
  const options = { cause: error }
  switch (/^SQLITE_[A-Z]+/.exec(error.code)?.[0]) {
    case 'SQLITE_FULL':
      return new StorageError('full', storeTexts.full(path), options)
    case 'SQLITE_IOERR':
      return new StorageError('full', storeTexts.disk(path, error.code), options)
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return corrupt(path, error)
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
      return new StorageError('unwritable', storeTexts.unwritable(path), options)
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new StorageError('busy', storeTexts.busy(path), options)
    default:
      return error
  }
}

/** The file is damaged: names the newest backup beside it. */
export function corrupt(path: string, cause?: unknown): StorageError {
  return new StorageError('corrupt', storeTexts.damaged(path, newestBackup(path)), { cause })
}
