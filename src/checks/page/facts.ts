import type { Timings } from '../../net/http/exchange.ts'
import type { Hop } from '../../net/http/follow.ts'

/** What one look measured. Whatever was not reached is absent. */
export interface PageFacts {
  readonly finalUrl: string
  readonly redirects: readonly Hop[]
  /** Each phase summed over all redirects. */
  readonly timings: Timings
  readonly statusCode?: number
  /** Size of the body, after decompression. */
  readonly bytes?: number
  readonly wireBytes?: number
  readonly contentType?: string
  readonly charset?: string
  readonly title?: string
  readonly address?: string
  /** SHA-256 of the first certificate met on the way, which is the one that `tls` judges; a change is worth a look of it. */
  readonly fingerprint256?: string
  /** Whether every certificate on the way was trusted; the page is judged either way, the certificate is up to `tls`. */
  readonly certificateTrusted?: boolean
  readonly resumed?: boolean
}
