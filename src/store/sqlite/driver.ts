import { existsSync } from 'node:fs'
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely'
import type { Driver } from '../driver.ts'
import type { Schema } from '../schema.ts'
import { backup } from './backup.ts'
import { connection } from './connection.ts'
import { lockFile } from './lock.ts'
import { openFile, openToRead } from './open-file.ts'
import { finishRestore, restore } from './restore.ts'
import { inspect } from './inspect.ts'

/** SQLite rolls back a change of tables like any other, so that a migration is done whole or not at all. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new WholeMigrations()
  }
}

/** A file on this machine. */
export const sqlite: Driver = {
  id: 'sqlite',
  accepts: (url) => !/^[a-z][a-z0-9+.-]+:/i.test(url),
  async open(path) {
    finishRestore(path)
    const database = openFile(path)
    return new Kysely<Schema>({ dialect: new Dialect({ database: connection(database, path) }) })
  },
  async openToRead(path) {
    if (!existsSync(path)) return undefined
    const database = openToRead(path)
    return new Kysely<Schema>({ dialect: new Dialect({ database: connection(database, path) }) })
  },
  async lock(path, now) {
    return lockFile(path, now)
  },
  care: { backup, restore, verify: async (file) => inspect(file) },
}
