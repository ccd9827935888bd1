import type { ZodType } from 'zod'
import type { Exhibit } from '../model/evidence/piece.ts'
import type { FindingTexts } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { Log } from '../model/log.ts'
import type { Memory } from '../model/memory.ts'
import type { Facts, Result } from '../model/result.ts'
import type { Site } from '../model/site.ts'
import type { Network } from '../net/network.ts'

/** What every kind's options hold after parsing. */
export interface CheckOptions {
  /** Milliseconds between two looks. */
  readonly interval: number
}

/** What a look may use of the world; everything is bounded by `signal`. */
export interface CheckContext {
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  now(): number
  readonly log: Log
  readonly network: Network
  /** IANA name of the office's time zone, where days are counted; absent means Asia/Bangkok. */
  readonly timeZone?: string
  /** Kept per kind, shared by all sites: put the site's id into the key where the value belongs to one site. */
  readonly memory: Memory
  /** One line on how far a long look has come. */
  progress(line: string): void
}

/** One kind of look at a site. A new kind is one folder beside this file and one line in `registry.ts`. */
export interface CheckKind<O extends CheckOptions = CheckOptions, F extends Facts = Facts> {
  /** The key in the configuration and the first half of every finding code. */
  readonly id: string
  /** The options in the configuration, with defaults for all of them: `{}` must parse. */
  readonly options: ZodType<O>
  /** The words for each finding code of this kind. */
  readonly texts: FindingTexts
  /** Whether the kind has anything to look at: `tls` has not where the site is plain http, `domain` not for an address. */
  applies(site: Site, options: O): boolean
  /** Whom a look asks, where that is not the site's own host: looks that ask the same one wait for each other. */
  asks?(site: Site, options: O): string
  /** One line for the table and the dashboard. */
  summarise(result: Result<F>, language: Language): string
  /** Looks once. A failure of the far side is a finding; only our own faults reject. */
  run(site: Site, options: O, context: CheckContext): Promise<Result<F>>
  /**
   * The addresses that the verdicts of a result rest on: what was answered there in this look is kept as evidence.
   * Without it, those of the findings that alarm.
   */
  exhibits?(result: Result<F>): readonly Exhibit[]
  /** Milliseconds until the next look, where what was seen asks for another pace than `options.interval`; else that holds. */
  nextInterval?(result: Result<F>, options: O): number
  /** Keys of its memory that hold what people have said of a site: a look that is not the watch's goes by it too. */
  said?(siteId: string): readonly string[]
  /** Overrides the configured confirmation where a second look is dear. `retryAfter` in milliseconds. */
  readonly confirm?: { readonly failures: number; readonly retryAfter: number }
}
