import { DAY, HOUR } from '../../model/duration.ts'
import type { TlsOptions } from './options.ts'

export interface Validity {
  /** Milliseconds since the epoch. */
  readonly validFrom: number
  readonly validTo: number
}

export type Expiry = 'not-yet-valid' | 'ok' | 'warning' | 'critical' | 'expired'

type Overrides = Pick<TlsOptions, 'warn' | 'critical'>

/** Certificates that live shorter than this are looked at every hour: a missed renewal leaves little time. */
const SHORT_LIFE = 10 * DAY

/**
 * Remaining life, in milliseconds, below which a certificate is a warning or critical. Maximum lifetimes shrink
 * (CA/Browser Forum ballot SC-081: 200 d from 2026, 100 d from 2027, 47 d from 2029; six-day profiles exist), and automatic
 * renewal starts with a third of the life left: a share of the life keeps healthy short-lived certificates quiet.
 */
export function thresholdsOf({ validFrom, validTo }: Validity, overrides: Overrides) {
  const life = validTo - validFrom
  const warn = overrides.warn ?? Math.max(Math.min(30 * DAY, 0.22 * life), overrides.critical ?? 0)
  const critical = overrides.critical ?? Math.min(7 * DAY, 0.1 * life, warn)
  return { warn, critical }
}

/** The validity includes both of its ends (RFC 5280 section 4.1.2.5). */
export function expiryOf(validity: Validity, overrides: Overrides, now: number): Expiry {
  if (now < validity.validFrom) return 'not-yet-valid'
  if (now > validity.validTo) return 'expired'
  const left = validity.validTo - now
  const { warn, critical } = thresholdsOf(validity, overrides)
  if (left <= critical) return 'critical'
  return left <= warn ? 'warning' : 'ok'
}

/** Milliseconds until the next look: the interval, or an hour where one of the certificates is short-lived. */
export function nextLook(interval: number, validities: readonly Validity[]): number {
  const hasty = validities.some(({ validFrom, validTo }) => validTo - validFrom < SHORT_LIFE)
  return hasty ? Math.min(interval, HOUR) : interval
}
