import { z } from 'zod'
import { bytesOption } from '../model/bytes.ts'
import { durationOption } from '../model/duration.ts'

/** The `evidence:` section: what verdicts rest on, kept as received. `{}` parses to the defaults. */
export const evidenceOptions = z.strictObject({
  /** Where the bodies lie; left out: beside the database, under its name. */
  folder: z.string().min(1).optional(),
  /** Since it was last seen so. */
  keep: durationOption.prefault('400d'),
  /** All bodies together, compressed as they lie on the disk; the oldest that no longer stand go first. */
  max_size: bytesOption.prefault('2GB'),
  /** A larger body is not kept, its digest is. */
  max_body: bytesOption.prefault('20MB'),
  /** A page whose bytes differ at every look while its verdict stays is kept anew at most so often. */
  again: durationOption.prefault('7d'),
})
