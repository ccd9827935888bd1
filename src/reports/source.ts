import type { Incident } from '../model/incident/incident.ts'
import type { Span } from '../model/report/period.ts'
import type { Result } from '../model/result.ts'
import type { Site } from '../model/site.ts'
import type { Gap } from '../model/uptime/gap.ts'
import type { Rollup } from '../model/uptime/rollup.ts'

/** A site and its watches, as far as they existed in the time asked for. Instants in milliseconds since the epoch. */
export interface SourceSite extends Site {
  readonly removedAt: number | undefined
  /** Ids of its watches by check kind. */
  readonly watches: Readonly<Record<string, number>>
}

export interface SourceDay {
  readonly day: string
  readonly rollup: Rollup
}

/** Where a report takes what it says from; implemented on the store. */
export interface ReportSource {
  /** Every site that was watched at some time since `from`. */
  sites(from: number): Promise<readonly SourceSite[]>
  /** The first day ever on which each watch looked; watches that never did are left out. */
  firstDays(watchIds: readonly number[]): Promise<ReadonlyMap<number, string>>
  /** Whole calendar days, both ends included, without holes; nothing after the present. */
  daily(watchIds: readonly number[], first: string, last: string): Promise<ReadonlyMap<number, readonly SourceDay[]>>
  /** Confirmed incidents that were on at some time in the span. */
  incidents(span: Span): Promise<readonly Incident[]>
  gaps(span: Span): Promise<readonly Gap[]>
  /** What held at an instant, by watch: the newest whole result before it that tells something, else the newest. */
  held(
    watchIds: readonly number[],
    before: number,
    tells: (result: Result) => boolean,
  ): Promise<ReadonlyMap<number, Result>>
}
