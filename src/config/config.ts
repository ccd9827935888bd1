import type { AlertOptions } from '../alerts/options.ts'
import type { EvidenceSettings } from '../archive/settings.ts'
import type { CheckKind, CheckOptions } from '../checks/check-kind.ts'
import type { Language } from '../model/language.ts'
import type { Site } from '../model/site.ts'
import type { NetworkOptions } from '../net/options.ts'
import type { ReportOptions } from '../reports/options.ts'
import type { Secrets } from './secrets.ts'
import type { WebOptions } from './web.ts'

/** One kind of look at one site, with its options parsed. */
export interface ConfiguredCheck {
  readonly kind: CheckKind
  readonly options: CheckOptions
}

export interface WatchedSite {
  readonly site: Site
  /** In the order of the registry; kinds that are switched off, or have nothing to look at there, are left out. */
  readonly checks: readonly ConfiguredCheck[]
}

/** A configuration that has been checked whole. */
export interface Config {
  /** Absolute path; absent where a URL is checked without a configuration. */
  readonly file: string | undefined
  /** The office's name; the name of the first site where it was left out. */
  readonly organisation: string
  readonly language: Language
  /** IANA name. */
  readonly timezone: string
  /** Absolute path of the SQLite file, or a `postgres://` URL. */
  readonly database: string
  readonly sites: readonly WatchedSite[]
  readonly network: NetworkOptions
  /** PEM certificates read from `network.ca`. */
  readonly trusted: readonly string[]
  /** Bad looks in a row that open an incident, and milliseconds until the next of them. */
  readonly confirm: { readonly failures: number; readonly retryAfter: number }
  readonly alerts: AlertOptions
  /** Folders in it are absolute. */
  readonly reports: ReportOptions
  readonly web: WebOptions
  /** Milliseconds that samples and hourly figures are kept. */
  readonly retention: { readonly raw: number; readonly hourly: number }
  /** Absent where no evidence is kept. */
  readonly evidence: EvidenceSettings | undefined
  readonly secrets: Secrets
}
