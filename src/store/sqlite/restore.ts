import BetterSqlite3 from 'better-sqlite3'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../../model/errors.ts'
import type { CopyProgress, Inspection } from '../driver.ts'
import { same } from './backup.ts'
import { copyDatabase, sync } from './copy.ts'
import { inspect } from './inspect.ts'
import { lockFile } from './lock.ts'
import { storeTexts } from '../texts.ts'
import { makeFolderOf } from './folder.ts'

/** Where a verified copy waits to take the place of the database. */
function waiting(path: string): string {
  return `${path}.restoring`
}

/** What SQLite keeps beside a database that is in use. */
const BESIDE = ['-wal', '-shm']

/**
 * Completes a restore that was cut short between putting the old database aside and moving the new one in. A journal
 * left behind belongs to the old database and must never be replayed into the new one.
 */
export function finishRestore(path: string): void {
  if (!existsSync(waiting(path))) return
  // Cut short before: the copy may be incomplete, and the database was not touched.
  if (existsSync(path)) return rmSync(waiting(path))
  for (const end of BESIDE) rmSync(`${path}${end}`, { force: true })
  renameSync(waiting(path), path)
  sync(dirname(path))
}

/** Brings what is still in the journal into the file; a damaged database keeps its journal beside it. */
function settle(path: string): void {
  let database: BetterSqlite3.Database | undefined
  try {
    database = new BetterSqlite3(path)
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // It is being replaced because it is damaged: it is kept as it is.
  } finally {
    database?.close()
  }
}

function putAside(path: string, now: number): string {
  const aside = `${path}.replaced-${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
  if (existsSync(aside)) throw new UserError(storeTexts.asideTaken(aside))
  settle(path)
  renameSync(path, aside)
  for (const end of BESIDE) {
    if (existsSync(`${path}${end}`)) renameSync(`${path}${end}`, `${aside}${end}`)
  }
  return aside
}

/** See `Care.restore`. Refuses while a daemon watches; cut short at any point the old or the new database is in place. */
export async function restore(
  path: string,
  file: string,
  now: number,
  progress: CopyProgress,
): Promise<Inspection & { aside?: string }> {
  if (same(path, file)) throw new UserError(storeTexts.backupIsDatabase(file))
  inspect(file)
  makeFolderOf(path)
  const lock = lockFile(path, now)
  try {
    finishRestore(path)
    const inspection = await copyDatabase(file, waiting(path), progress)
    const aside = existsSync(path) ? putAside(path, now) : undefined
    finishRestore(path)
    return { ...inspection, file: path, ...(aside && { aside }) }
  } finally {
    await lock.release()
  }
}
