import { z } from 'zod'
import { bytesOption } from '../../model/bytes.ts'
import { SECOND, durationOption, intervalOption } from '../../model/duration.ts'

const phrase = z.string().trim().min(1, 'write a text that the page must show').max(500)

export const pageOptions = z.strictObject({
  interval: intervalOption.prefault('1m'),
  /** For the whole look, redirects included. */
  timeout: durationOption
    .refine((ms) => ms >= SECOND && ms <= 120 * SECOND, 'a time-out lies between 1s and 120s')
    .prefault('10s'),
  /** Status codes of a healthy page. */
  status: z
    .array(z.int().min(200, 'a status lies between 200 and 599').max(599, 'a status lies between 200 and 599'))
    .min(1)
    .default([200]),
  /** A text that the page must show, or several that it must all show; spelling variants of Thai are forgiven. */
  contains: z.union([phrase, z.array(phrase).max(20)]).optional(),
  /** After decompression. */
  max_bytes: bytesOption.refine((bytes) => bytes >= 1 && bytes <= 100_000_000, 'at most 100MB').prefault('5MB'),
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
