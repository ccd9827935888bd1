import type { Config } from '../config/config.ts'
import type { Companion } from '../engine/daemon.ts'
import { createAlerting } from '../engine/deliver/alerting.ts'
import type { Alerting } from '../engine/deliver/alerting.ts'
import type { WatchEvents } from '../engine/events.ts'
import type { ReportClock } from '../engine/reports/report-clock.ts'
import { createReportClock } from '../engine/reports/report-clock.ts'
import type { Log } from '../model/log.ts'
import type { Store } from '../store/store.ts'
import { createWeb } from '../web/companion.ts'
import type { Cli } from './cli.ts'
import { version } from './version.ts'
import { watchLines } from './watch-lines.ts'
import { webLines } from './web-lines.ts'

export interface WatchParts {
  readonly alerting: Alerting
  readonly reports: ReportClock
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

/** What stands around the watch of a configuration: incidents and the sender of notices, reports, the web server, and the lines on the terminal. */
export function composeWatch(config: Config, { store, log, cli, once = false }: WatchWorld): WatchParts {
  const now = (): number => cli.now()
  const alerting = createAlerting(config, { store, log, now, once })
  const reports = createReportClock(config, { store, log, now })
  const lines = watchLines(config, cli)
  if (once) return { alerting, reports, companions: [], listeners: [lines, alerting.events] }
  const web = createWeb(config, { store, log, now, alerting, version: version(), ...webLines(config, cli) })
  return {
    alerting,
    reports,
    companions: [alerting.companion, reports.companion, web.companion],
    listeners: [lines, alerting.events, web.events],
  }
}
