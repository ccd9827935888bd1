import type { Config } from '../config/config.ts'
import type { Companion } from '../engine/daemon.ts'
import { createAlerting } from '../engine/deliver/alerting.ts'
import type { Alerting } from '../engine/deliver/alerting.ts'
import type { WatchEvents } from '../engine/events.ts'
import type { Log } from '../model/log.ts'
import type { Store } from '../store/store.ts'
import type { Cli } from './cli.ts'
import { watchLines } from './watch-lines.ts'

export interface WatchParts {
  readonly alerting: Alerting
  readonly companions: readonly Companion[]
  readonly listeners: readonly WatchEvents[]
}

export interface WatchWorld {
  readonly store: Store
  readonly log: Log
  readonly cli: Cli
  /** A single run, for cron. */
  readonly once?: boolean
}

/** What stands around the watch of a configuration: incidents and the sender of notices, and the lines on the terminal. */
export function composeWatch(config: Config, { store, log, cli, once = false }: WatchWorld): WatchParts {
  const alerting = createAlerting(config, { store, log, now: () => cli.now(), once })
  return {
    alerting,
    companions: [alerting.companion],
    listeners: [watchLines(config, cli), alerting.events],
  }
}
