import { z } from 'zod'

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
export const DAY = UNITS.d
export const HOUR = UNITS.h
export const MINUTE = UNITS.m
export const SECOND = UNITS.s

/** Milliseconds of a duration as the configuration writes it: `30s`, `5m`, `12h`, `60d`; undefined where it is none. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,9})(s|m|h|d)$/.exec(text)
  return match ? Number(match[1]) * UNITS[match[2] as keyof typeof UNITS] : undefined
}

/** A duration in an options schema: `30s` in the file, milliseconds after parsing. */
export const durationOption = z
  .string()
  .regex(
    /^\d{1,9}(s|m|h|d)$/,
    'ต้องเป็นจำนวนเต็มตามด้วยหน่วย เช่น 30s 5m 12h หรือ 60d | must be a whole number and a unit: 30s, 5m, 12h or 60d',
  )
  .transform((text) => parseDuration(text) as number)

/** How often a kind looks: from 1 s up. */
export const intervalOption = durationOption.refine((ms) => ms >= SECOND, 'ต้องไม่น้อยกว่า 1s | must be at least 1s')
