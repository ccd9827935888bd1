import { z } from 'zod'
import { durationOption, intervalOption } from '../../model/duration.ts'

/** The `tls:` section of a site. */
export const tlsOptions = z
  .strictObject({
    interval: intervalOption.prefault('6h'),
    /** For one connection with its handshake. */
    timeout: durationOption.prefault('10s'),
    /** Remaining life below which a certificate is a warning; without it the certificate's own life decides. */
    warn: durationOption.optional(),
    /** The same for critical. */
    critical: durationOption.optional(),
    /** Whether the name with `www.` is looked at where the site has none, and the other way round. */
    siblings: z.boolean().default(true),
  })
  .refine(({ warn, critical }) => warn === undefined || critical === undefined || critical <= warn, {
    path: ['critical'],
    message: 'critical comes after warn: write the shorter remaining time, such as warn: 30d and critical: 7d',
  })

export type TlsOptions = z.output<typeof tlsOptions>
