import BetterSqlite3 from 'better-sqlite3'
import { UserError } from '../../model/errors.ts'
import type { DaemonLock } from '../driver.ts'
import { storeTexts } from '../texts.ts'
import { makeFolderOf } from './folder.ts'
import { explain } from './trouble.ts'

interface Holder {
  readonly pid: number
  readonly at: number
}

/** What this process holds: a connection that nobody refers to is closed some time, and its lock with it. */
const holding = new Set<BetterSqlite3.Database>()

/** Long enough for another start to read and write the holder. */
const PATIENCE = 500

function begin(file: BetterSqlite3.Database): boolean {
  try {
    file.exec('begin immediate')
    return true
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

function holder(file: BetterSqlite3.Database): Holder | undefined {
  try {
    return file.prepare<[], Holder>('select pid, at from holder').get()
  } catch {
    return undefined
  }
}

function refusal(path: string, by: Holder | undefined): UserError {
  return new UserError(storeTexts.watched(path, by && { pid: by.pid, since: new Date(by.at).toISOString() }))
}

/**
 * Takes the one place of a daemon at the database `path`: an open write transaction on `path.lock`, whose lock the
 * operating system drops when the process dies. The holder's process id is committed before, since others can read
 * only what is committed; whoever wrote there last but lost the race for the lock is written over.
 */
export function lockFile(path: string, now: number): DaemonLock {
  const place = `${path}.lock`
  let file: BetterSqlite3.Database | undefined
  try {
    makeFolderOf(place)
    file = new BetterSqlite3(place, { timeout: PATIENCE })
    const mine: Holder = { pid: process.pid, at: now }
    for (;;) {
      if (!begin(file)) throw refusal(path, holder(file))
      file.exec('create table if not exists holder (pid integer not null, at integer not null)')
      file.exec('delete from holder')
      file.prepare('insert into holder values (@pid, @at)').run(mine)
      file.exec('commit')
      if (!begin(file)) throw refusal(path, holder(file))
      const current = holder(file)
      if (current?.pid === mine.pid && current.at === mine.at) break
      file.exec('rollback')
    }
  } catch (error) {
    file?.close()
    throw explain(error, place)
  }
  const held = file
  holding.add(held)
  return {
    async release() {
      holding.delete(held)
      held.close()
    },
  }
}
