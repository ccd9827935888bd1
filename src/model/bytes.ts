import { z } from 'zod'

const UNITS = { B: 1, kB: 1_000, MB: 1_000_000, GB: 1_000_000_000 } as const

/** `MB` ends with `B` too: the longer names are looked for first. */
const LONGEST_FIRST = ['kB', 'MB', 'GB', 'B'] as const

/** A size in an options schema: `500kB`, `5MB` in the file, bytes after parsing. */
export const bytesOption = z
  .string()
  .regex(
    /^\d{1,6}(B|kB|MB|GB)$/,
    'ต้องเป็นจำนวนเต็มตามด้วยหน่วย เช่น 500kB 5MB หรือ 1GB | must be a whole number and a unit: 500kB, 5MB or 1GB',
  )
  .transform((text) => {
    const unit = LONGEST_FIRST.find((name) => text.endsWith(name)) ?? 'B'
    return Number.parseInt(text, 10) * UNITS[unit]
  })
