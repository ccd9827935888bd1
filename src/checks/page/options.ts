import { z } from 'zod'
import { bytesOption } from '../../model/bytes.ts'
import { SECOND, durationOption, intervalOption } from '../../model/duration.ts'

const STATUS = 'ต้องอยู่ระหว่าง 200 ถึง 599 | must be between 200 and 599'
const phrase = z.string().trim().min(1, 'ต้องเป็นข้อความที่หน้าเว็บต้องแสดง | must be a text that the page shows').max(500)

export const pageOptions = z.strictObject({
  interval: intervalOption.prefault('1m'),
  /** For the whole look, redirects included. */
  timeout: durationOption
    .refine((ms) => ms >= SECOND && ms <= 120 * SECOND, 'ต้องอยู่ระหว่าง 1s ถึง 120s | must be between 1s and 120s')
    .prefault('10s'),
  /** Status codes of a healthy page. */
  status: z.array(z.int().min(200, STATUS).max(599, STATUS)).min(1).default([200]),
  /** A text that the page must show, or several that it must all show; spelling variants of Thai are forgiven. */
  contains: z.union([phrase, z.array(phrase).max(20)]).optional(),
  /** After decompression. */
  max_bytes: bytesOption
    .refine((bytes) => bytes >= 1 && bytes <= 100_000_000, 'ต้องอยู่ระหว่าง 1B ถึง 100MB | must be between 1B and 100MB')
    .prefault('5MB'),
  max_redirects: z.int().min(0).max(50).default(10),
  /**
   * A page that takes longer is a warning. Hardly any visitor waits this long, and shared hosting that is merely
   * unhurried stays below it; a lower bound is for offices that know what their site can do.
   */
  slow: durationOption.prefault('8s'),
  /** Resume TLS sessions, which saves a third of the work; a refused or aged session is verified in full. */
  resume_tls: z.boolean().default(true),
})

export type PageOptions = z.output<typeof pageOptions>
