/** `crawler` is Googlebot, `bing` bingbot, `search` a visitor from a search result, `mobile` one with a telephone. */
export type SampleReader = 'visitor' | 'crawler' | 'bing' | 'search' | 'mobile'

export interface SampleAnswer {
  readonly status?: number
  readonly type?: string
  readonly location?: string
  readonly body?: string
}

/** A site as a server would answer for it: a page, or something else; undefined is 404. */
export type SampleSite = (path: string, reader: SampleReader) => string | SampleAnswer | undefined

/** A site that was broken into, or an honest one that looks like it. */
export interface InfectedSample {
  readonly id: string
  /** The site on the day before, which the check has learned; absent where the first look meets `site`. */
  readonly before?: SampleSite
  /** Whether somebody has accepted what was learned. */
  readonly accepted?: boolean
  readonly site: SampleSite
  /** Looks until the page that matters must have been read. */
  readonly looks?: number
  /** `code severity`, in any order; empty for an honest site. */
  readonly expected: readonly string[]
}
