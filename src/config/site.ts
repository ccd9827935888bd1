import { z } from 'zod'
import type { CheckKind, CheckOptions } from '../checks/check-kind.ts'
import { webUrl } from './web-url.ts'

/** An id is a key in the database, in links and in commands. */
export const idOption = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_-]{0,62}$/,
    'ต้องเป็นตัวพิมพ์เล็ก a-z ตัวเลข - หรือ _ ไม่เกิน 63 ตัว เช่น khaen-nuea | must be lower case letters a-z, digits, - or _, at most 63, such as khaen-nuea',
  )

export type CheckKinds = Readonly<Record<string, CheckKind>>

/** A site of the configuration: its names and, under each kind's id, the options of that kind or `false`. */
export function siteOptions(kinds: CheckKinds) {
  const checks: Record<string, z.ZodType<CheckOptions | false>> = Object.fromEntries(
    Object.values(kinds).map((kind) => [kind.id, z.union([z.literal(false), kind.options]).prefault({})]),
  )
  return z.strictObject({ id: idOption, name: z.string().min(1).optional(), url: webUrl, ...checks })
}
