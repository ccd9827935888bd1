import type { Kysely } from 'kysely'
import type { Log } from '../model/log.ts'
import type { Memory } from '../model/memory.ts'
import type { DaemonLock } from './driver.ts'
import { driverFor } from './drivers.ts'
import type { Evidence } from './evidence.ts'
import { evidence } from './evidence.ts'
import type { Gaps } from './gaps.ts'
import { gaps } from './gaps.ts'
import { memory } from './memories.ts'
import { migrate } from './migrate.ts'
import type { Results } from './results.ts'
import { results } from './results.ts'
import type { Retention } from './retention.ts'
import { retention } from './retention.ts'
import type { Rollups } from './rollups.ts'
import { rollups } from './rollups.ts'
import type { Runs } from './runs.ts'
import { runs } from './runs.ts'
import type { Schema } from './schema.ts'
import { whole } from './transaction.ts'
import type { Watches } from './watches.ts'
import { watches } from './watches.ts'

/** Everything that is kept, by repository. Inside a transaction it is the same, and all of it commits together. */
export interface Tables {
  /** For repositories of other parts; queries stay in this folder. */
  readonly db: Kysely<Schema>
  readonly watches: Watches
  readonly results: Results
  readonly rollups: Rollups
  readonly retention: Retention
  readonly gaps: Gaps
  readonly runs: Runs
  readonly evidence: Evidence
  memory(kind: string): Memory
}

export interface Store extends Tables {
  /** Names of the migrations that opening it brought. */
  readonly migrated: readonly string[]
  /** Commits what `work` does, or nothing where it rejects. Inside, use what it is given, not the store: that one waits. */
  transaction<T>(work: (tx: Tables) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface StoreOptions {
  /** The `database:` value of the configuration. */
  readonly url: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly log: Log
  /** Whose days the daily roll-ups are; default Asia/Bangkok. Another one later holds for later days. */
  readonly timeZone?: string
}

function tables(db: Kysely<Schema>, now: () => number, timeZone: string): Tables {
  return {
    db,
    watches: watches(db),
    results: results(db),
    rollups: rollups(db, timeZone),
    retention: retention(db),
    gaps: gaps(db),
    runs: runs(db),
    evidence: evidence(db),
    memory: (kind) => memory(db, kind, now),
  }
}

/** Opens or creates the database and brings it to this version. Rejects with a UserError that names the mend. */
export async function openStore({ url, now, log, timeZone = 'Asia/Bangkok' }: StoreOptions): Promise<Store> {
  const db = await driverFor(url).open(url, log)
  let migrated: readonly string[]
  try {
    migrated = await migrate(db, url, log)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    ...tables(db, now, timeZone),
    migrated,
    transaction: (work) => whole(db, (tx) => work(tables(tx, now, timeZone))),
    close: () => db.destroy(),
  }
}

/** Makes this process the one daemon of a database. Rejects with a UserError that names the other one. */
export function acquireDaemonLock(url: string, now: number): Promise<DaemonLock> {
  return driverFor(url).lock(url, now)
}
