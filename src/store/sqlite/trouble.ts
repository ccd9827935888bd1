import BetterSqlite3 from 'better-sqlite3'
import { StorageError } from '../errors.ts'
import { newestBackup } from './newest-backup.ts'

/** Says in plain words what SQLite's failure means for the file at `path`; anything else is passed on as it is. */
export function explain(error: unknown, path: string): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error
  const options = { cause: error }
  switch (/^SQLITE_[A-Z]+/.exec(error.code)?.[0]) {
    case 'SQLITE_FULL':
      return new StorageError(
        'full',
        `database ${path}: no space is left to write; free some on that disk, nothing stored was lost`,
        options,
      )
    case 'SQLITE_IOERR':
      return new StorageError(
        'full',
        `database ${path}: the disk refused to read or write (${error.code}); check its space, limits and health`,
        options,
      )
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return corrupt(path, error)
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
      return new StorageError(
        'unwritable',
        `database ${path}: it cannot be opened for writing; give the user that runs wenyam write permission on the file and its folder`,
        options,
      )
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new StorageError(
        'busy',
        `database ${path}: another program keeps it locked; close that program and try again`,
        options,
      )
    default:
      return error
  }
}

/** The file is damaged: names the newest backup beside it. */
export function corrupt(path: string, cause?: unknown): StorageError {
  const backup = newestBackup(path)
  const mend = backup
    ? `restore the newest backup: wenyam db restore ${backup}`
    : `no backup was found beside it or in its folder "backups"; restore one with wenyam db restore FILE, or move the damaged file away to start afresh`
  return new StorageError('corrupt', `database ${path}: the file is damaged; ${mend}`, { cause })
}
