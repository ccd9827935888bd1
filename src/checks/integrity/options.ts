import { z } from 'zod'
import { bytesOption } from '../../model/bytes.ts'
import { SECOND, durationOption, intervalOption } from '../../model/duration.ts'

const HOST = 'ต้องเป็นชื่อโฮสต์ เช่น widget.example.com | must be a host name such as widget.example.com'

export const integrityOptions = z.strictObject({
  interval: intervalOption.prefault('1h'),
  /** For each page, redirects included. */
  timeout: durationOption
    .refine((ms) => ms >= SECOND && ms <= 120 * SECOND, 'ต้องอยู่ระหว่าง 1s ถึง 120s | must be between 1s and 120s')
    .prefault('20s'),
  /** After decompression, for each page. */
  max_bytes: bytesOption
    .refine((bytes) => bytes >= 1_000 && bytes <= 20_000_000, 'ต้องอยู่ระหว่าง 1kB ถึง 20MB | must be between 1kB and 20MB')
    .prefault('2MB'),
  /** Hosts that the office trusts, with the names below them, besides those learned and accepted. */
  allow: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i, HOST)
        .toLowerCase(),
    )
    .max(200)
    .default([]),
})

export type IntegrityOptions = z.output<typeof integrityOptions>
