/** Phases on a monotonic clock, in milliseconds; they do not overlap and `totalMs` is their sum and the waits between. */
export interface Timings {
  readonly dnsMs: number
  readonly connectMs: number
  /** 0 over plain http. */
  readonly tlsMs: number
  readonly firstByteMs: number
  readonly downloadMs: number
  readonly totalMs: number
}

export interface HttpRequest {
  readonly url: URL
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Where its reason is a TimeoutError the outcome is `timeout`; any other reason is thrown. */
  readonly signal: AbortSignal
  /** Cap on the body after decompression; beyond it the failure is `too-large`, or the body is cut where `truncate` is set. */
  readonly maxBytes: number
  readonly truncate?: boolean
  /** Milliseconds for the whole exchange. */
  readonly timeout: number
  /** Whether an untrusted certificate is a failure; default true. Where false, {@link Exchange.trusted} tells. */
  readonly verify?: boolean
  /** Whether a stored TLS session may be resumed; default false. */
  readonly resume?: boolean
}

export interface Exchange {
  /** As asked for, without user name and password. */
  readonly url: string
  readonly statusCode: number
  /** Lower-case names; repeated headers joined by `, ` but `set-cookie`, which is joined by a newline. */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed. */
  readonly body: Uint8Array
  /** Bytes received on the wire for the body, before decompression. */
  readonly wireBytes: number
  readonly truncated: boolean
  readonly timings: Timings
  readonly address: string
  /** Leaf certificate's SHA-256 fingerprint; absent over plain http. */
  readonly fingerprint256?: string
  readonly resumed?: boolean
  /** Whether the certificate is trusted and names the host; absent over plain http. */
  readonly trusted?: boolean
}
