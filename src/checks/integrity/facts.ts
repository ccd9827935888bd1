/** What one look measured. */
export interface IntegrityFacts {
  /** Questions asked, redirects not counted. */
  readonly requests: number
  /** Bytes of all bodies, after decompression. */
  readonly bytes: number
  /** `none` until a look has learned one, `learning` until somebody has accepted it. */
  readonly baseline: 'none' | 'learning' | 'accepted'
  /** ISO 8601. */
  readonly learnedAt?: string
  readonly acceptedAt?: string
  /** Hosts of scripts, frames and forms outside the site that nobody else vouches for. */
  readonly hosts: readonly string[]
  readonly title?: string
  /** Pages below the front page that were read this time. */
  readonly pages: readonly string[]
  /** As whom the front page could be read. */
  readonly readAs: readonly string[]
}
