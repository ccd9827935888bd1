import type { Kysely } from 'kysely'
import type { Log } from '../model/log.ts'
import type { Schema } from './schema.ts'

/** Held for the life of a daemon; the operating system frees it when the process dies, however it dies. */
export interface DaemonLock {
  release(): Promise<void>
}

/** What a look into a whole database found. */
export interface Inspection {
  readonly file: string
  readonly bytes: number
  /** Names of the migrations that it has seen, the newest last. */
  readonly migrations: readonly string[]
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
}

/** Reports how far a long copy is: pages of the whole. */
export type CopyProgress = (done: number, total: number) => void

/** Care for a database that is a file. All of it rejects with a UserError that names the mend. */
export interface Care {
  /** Copies the database, also while a daemon writes, and verifies the copy before it takes its place. */
  readonly backup: (url: string, file: string, progress: CopyProgress) => Promise<Inspection>
  /** Reads all of a database or backup and checks it. */
  readonly verify: (file: string) => Promise<Inspection>
  /** Puts a verified backup in the place of the database; the replaced one stays beside it, at `aside`. */
  readonly restore: (
    url: string,
    file: string,
    now: number,
    progress: CopyProgress,
  ) => Promise<Inspection & { aside?: string }>
}

/** One database system. A new one is one folder and one line in `drivers.ts`. */
export interface Driver {
  readonly id: string
  /** Whether a `database:` value is meant for this driver. */
  accepts(url: string): boolean
  /** Opens or creates the database, without migrating it. Rejects with a UserError that names the mend. */
  open(url: string, log: Log): Promise<Kysely<Schema>>
  /** Opens a database that is there to read in it, whatever its version; undefined where there is none. */
  openToRead(url: string): Promise<Kysely<Schema> | undefined>
  /** Rejects with a UserError that names the holder where another daemon watches with this database. */
  lock(url: string, now: number): Promise<DaemonLock>
  /** Absent where the database system brings its own tools. */
  readonly care?: Care
}
