export const FAILURE_REASONS = [
  'dns-failed',
  'forbidden-address',
  'refused',
  'unreachable',
  'connect-timeout',
  'timeout',
  'reset',
  /** The handshake failed: nothing could be read. */
  'tls',
  /** The handshake worked, but the certificate is not trusted or names another host. */
  'certificate',
  'too-large',
  'malformed',
] as const
export type FailureReason = (typeof FAILURE_REASONS)[number]

/** Why the far side could not be read. Data, not an exception: a dead server is what a monitor expects. */
export interface Failure {
  readonly reason: FailureReason
  /** The system's or the far side's own words, without secrets. */
  readonly detail: string
  /** For programs, where one reason has several kinds: `NXDOMAIN`, `SERVFAIL`, `CERT_HAS_EXPIRED`; the spelling of Node's codes differs between versions. */
  readonly code?: string
}

/** What came of a question to the far side. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }
