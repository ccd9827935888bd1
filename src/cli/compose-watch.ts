import type { Config } from '../config/config.ts'
import type { Companion } from '../engine/daemon.ts'
import type { RecordIncidents } from '../engine/record.ts'
import type { Log } from '../model/log.ts'
import type { Store } from '../store/store.ts'
import type { Cli } from './cli.ts'

export interface WatchParts {
  readonly recordIncidents: RecordIncidents
  readonly companions: readonly Companion[]
}

/** What stands around the watch of a configuration: incidents, the sender of notices, reports and the web server. */
export function composeWatch(_config: Config, _world: { store: Store; log: Log; cli: Cli }): WatchParts {
  return {
    recordIncidents: (_tx, batch) => Promise.resolve(batch.map(() => undefined)),
    companions: [],
  }
}
