import type { Kysely } from 'kysely'
import type { Log } from '../model/log.ts'
import type { Schema } from './schema.ts'

/** Held for the life of a daemon; the operating system frees it when the process dies, however it dies. */
export interface DaemonLock {
  release(): Promise<void>
}

/** One database system. A new one is one folder and one line in `drivers.ts`. */
export interface Driver {
  readonly id: string
  /** Whether a `database:` value is meant for this driver. */
  accepts(url: string): boolean
  /** Opens or creates the database, without migrating it. Rejects with a UserError that names the mend. */
  open(url: string, log: Log): Promise<Kysely<Schema>>
  /** Rejects with a UserError that names the holder where another daemon watches with this database. */
  lock(url: string, now: number): Promise<DaemonLock>
}
