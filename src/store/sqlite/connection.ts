import type BetterSqlite3 from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { explain } from './trouble.ts'

/** Prepared statements kept; the watch uses some dozens all the time. */
const KEPT = 200

/**
 * What kysely needs of better-sqlite3: statements prepared once, write locks taken when a transaction begins (a
 * transaction that reads first and writes later would otherwise fail beside another writer instead of waiting), and
 * failures in plain words.
 */
export function connection(database: BetterSqlite3.Database, path: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()

  function attempt<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      throw explain(error, path)
    }
  }

  function prepare(sql: string): SqliteStatement {
    const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql)
    return {
      reader: statement.reader,
      all: (parameters) => attempt(() => statement.all(...parameters)),
      run: (parameters) => attempt(() => statement.run(...parameters)),
      iterate: (parameters) => attempt(() => statement.iterate(...parameters)),
    }
  }

  /** A full or failing disk has undone the transaction already: to undo it again would hide that failure behind another. */
  const rollback: SqliteStatement = {
    reader: false,
    all: () => [],
    run() {
      if (database.inTransaction) database.exec('rollback')
      return { changes: 0, lastInsertRowid: 0 }
    },
    iterate: () => [].values(),
  }

  return {
    close: () => database.close(),
    prepare(sql) {
      if (sql === 'rollback') return rollback
      const known = statements.get(sql)
      if (known) {
        statements.delete(sql)
        statements.set(sql, known)
        return known
      }
      const statement = attempt(() => prepare(sql))
      statements.set(sql, statement)
      for (const oldest of statements.keys()) {
        if (statements.size <= KEPT) break
        statements.delete(oldest)
      }
      return statement
    },
  }
}
