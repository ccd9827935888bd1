import { DAY, HOUR, SECOND } from '../model/duration.ts'

const FIRST = 5 * SECOND
const LONGEST = HOUR

/**
 * Milliseconds until the next try after `attempts` failed ones: doubles from 5 s to an hour, spread over its upper half
 * so that many notices do not come back at once. `random` is in [0, 1). What the far side asks for is waited at least,
 * up to a day.
 */
export function retryDelay(attempts: number, random: number, retryAfter = 0): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(attempts - 1, 30))
  return Math.max(full / 2 + (full / 2) * random, Math.min(retryAfter, DAY))
}
