import BetterSqlite3 from 'better-sqlite3'
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CopyProgress, Inspection } from '../driver.ts'
import { StorageError } from '../errors.ts'
import { countRows, inspect } from './inspect.ts'
import { explain } from './trouble.ts'
import { storeTexts } from '../texts.ts'

/** Pages copied before timers and sockets have their turn. */
const STEP = 1_000

/** Waits until a file, or the names in a folder, are on the disk. */
export function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Copies a database as it is at this moment into one new file, while others go on writing, and verifies the copy: pages,
 * version, and the rows of every table against the source. Removes what is there of it where anything fails.
 */
export async function copyDatabase(from: string, to: string, progress: CopyProgress): Promise<Inspection> {
  rmSync(to, { force: true })
  let source: BetterSqlite3.Database | undefined
  try {
    source = new BetterSqlite3(from, { fileMustExist: true, timeout: 5_000 })
    // One snapshot for the whole copy: without it, every commit of the daemon would start the copy over again.
    source.exec('begin')
    const rows = countRows(source)
    await source.backup(to, {
      progress({ totalPages, remainingPages }) {
        progress(totalPages - remainingPages, totalPages)
        return STEP
      },
    })
    source.exec('commit')
    const copy = new BetterSqlite3(to)
    // A backup is one file: no journal beside it.
    copy.pragma('journal_mode = DELETE')
    copy.close()
    sync(to)
    sync(dirname(to))
    const inspection = inspect(to)
    for (const [table, count] of Object.entries(rows)) {
      if (inspection.rows[table] === count) continue
      throw new StorageError('corrupt', storeTexts.incomplete(from, table))
    }
    return inspection
  } catch (error) {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${to}${end}`, { force: true })
    throw explain(error, error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_FULL' ? to : from)
  } finally {
    source?.close()
  }
}
