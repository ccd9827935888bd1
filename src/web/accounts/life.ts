import { DAY, HOUR } from '../../model/duration.ts'

/** Milliseconds that things are good for. */
export const LIFE = {
  idle: 12 * HOUR,
  session: 7 * DAY,
  setup: DAY,
  invite: 7 * DAY,
  reset: DAY,
  device: 365 * DAY,
} as const
