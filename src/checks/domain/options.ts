import { z } from 'zod'
import type { CheckOptions } from '../check-kind.ts'
import { dayOption } from '../../model/calendar-day.ts'
import { durationOption, intervalOption } from '../../model/duration.ts'

export interface DomainOptions extends CheckOptions {
  /** Milliseconds for one question to one registry. */
  readonly timeout: number
  /** Milliseconds before the expiry from which it is a warning, and from which it is critical. */
  readonly warn: number
  readonly critical: number
  /** The expiry entered by hand, `2027-03-01`. */
  readonly expires?: string | undefined
}

/** The `domain:` section of a site. Renewing a .th name takes paperwork, so the first word comes 60 days ahead. */
export const domainOptions = z.strictObject({
  interval: intervalOption.prefault('1d'),
  timeout: durationOption.prefault('30s'),
  warn: durationOption.prefault('60d'),
  critical: durationOption.prefault('14d'),
  expires: dayOption.optional(),
})
