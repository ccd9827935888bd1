import { z } from 'zod'
import type { CheckOptions } from '../check-kind.ts'
import { dayOption } from '../../model/calendar-day.ts'
import { durationOption, intervalOption } from '../../model/duration.ts'

/** One thing with a due date that no machine can ask about: a hosting contract, a maintenance contract, an insurance. */
export const renewalItem = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,62}$/,
      'ใช้ตัวอักษร a-z ตัวเลข และขีดกลาง เช่น hosting | use small letters, digits and hyphens, such as hosting',
    ),
  name: z.string().min(1),
  /** The last day that is paid for. */
  due: dayOption,
  warn: durationOption.prefault('60d'),
  critical: durationOption.prefault('14d'),
  /** Whom to write to or to ring, as the office would put it on a note. */
  contact: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
})
export type RenewalItem = z.output<typeof renewalItem>

export interface RenewalOptions extends CheckOptions {
  readonly items: readonly RenewalItem[]
}

/** Hourly, so that a day turns soon after midnight; it costs no connection. The items come from the `renewals:` list. */
export const renewalOptions = z.strictObject({
  interval: intervalOption.prefault('1h'),
  items: z.array(renewalItem).default([]),
})
