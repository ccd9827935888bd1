import { DAY, SECOND } from '../../model/duration.ts'

/** No server may silence us for longer, in milliseconds. */
const LONGEST = 7 * DAY

/**
 * When the far side wants to be asked again, in milliseconds since the epoch; undefined where it does not say.
 * `Retry-After` holds seconds or an HTTP date (RFC 9110, section 10.2.3).
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  const text = header.trim()
  const at = /^\d{1,9}$/.test(text) ? now + Number(text) * SECOND : Date.parse(text)
  if (Number.isNaN(at)) return undefined
  return Math.min(Math.max(at, now), now + LONGEST)
}
