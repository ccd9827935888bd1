import type { Config } from '../config/config.ts'
import type { AckVerdict } from '../alerts/ack-link.ts'
import type { Finding, FindingText } from '../model/finding.ts'
import type { Incident } from '../model/incident/incident.ts'
import type { Language } from '../model/language.ts'
import type { RenderedFile } from '../engine/reports/render-report.ts'
import type { ReportFormatId } from '../reports/options.ts'
import type { Log } from '../model/log.ts'
import type { Result } from '../model/result.ts'
import type { Store } from '../store/store.ts'
import type { AccountDesk } from './accounts/desk.ts'
import type { Passwords } from './accounts/password.ts'
import type { HealthReport } from './health.ts'
import type { LiveHub } from './live/hub.ts'
import type { Metrics } from './metrics/metrics.ts'

export interface ReportOrder {
  readonly week?: string
  readonly language: Language
  readonly format: ReportFormatId
}

/** What people may set going from the web. Each is stored before it is answered. */
export interface WebActions {
  /** Looks at these at the next tick, whatever their plan. */
  checkNow(watchIds: readonly number[]): Promise<void>
  /** Undefined where there is nothing to take on: it is over, or was taken on before. */
  acknowledge(id: string, by: { readonly name: string; readonly note?: string }): Promise<Incident | undefined>
  /** What the token of a link in a message stands for. */
  readAckToken(token: string): Promise<AckVerdict>
  /** Makes a report of a week (`2026-W47`; absent: the newest that is over) without keeping it. Undefined where there is no such week, or it lies ahead. */
  makeReport(request: ReportOrder): Promise<readonly RenderedFile[] | undefined>
}

/** What the web server is given. */
export interface WebDeps {
  readonly store: Store
  /** The running configuration: ask at each use, it is swapped at a reload. */
  readonly config: () => Config
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly log: Log
  readonly version: string
  readonly describe: (finding: Finding, language: Language) => FindingText
  /** One line on what a look saw. */
  readonly summarise: (kind: string, result: Result, language: Language) => string
  readonly actions: WebActions
  readonly live: LiveHub
  readonly metrics: Metrics
  readonly health: () => Promise<HealthReport>
  /** Default: scrypt at full cost. */
  readonly passwords?: Passwords
}

/** What routes and pages are given: the same, and the accounts. */
export interface WebParts extends WebDeps {
  readonly desk: AccountDesk
}
