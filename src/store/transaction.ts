import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Does all of `work` or nothing; inside a transaction it becomes part of that one. */
export function whole<T>(db: Kysely<Schema>, work: (tx: Kysely<Schema>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}

/** Long lists are split, so that no statement outgrows a database's limit on parameters. */
export function* chunks<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size)
}

/** Lets timers and sockets have their turn between two chunks of a long job. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
