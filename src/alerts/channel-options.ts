import { z } from 'zod'
import type { Channel } from './channel.ts'

/** One entry of `alerts.channels`, its own options apart from what every channel has. */
export interface ConfiguredChannel {
  readonly id: string
  /** Id of the kind in the registry. */
  readonly kind: string
  readonly options: unknown
}

const channelId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_-]{0,63}$/,
    'รหัสช่องทางใช้ตัวอักษร a-z ตัวเลข ขีดกลาง และขีดล่าง | a channel id has a-z, digits, dashes and underscores',
  )

/** The schema of one entry for the kinds given: each kind's own options plus `id` and `kind`, strict. */
export function channelOption(kinds: Readonly<Record<string, Channel>>): z.ZodType<ConfiguredChannel> {
  const [first, ...rest] = Object.values(kinds).map((channel) =>
    z.strictObject({ id: channelId, kind: z.literal(channel.id), ...channel.options.shape }),
  )
  if (first === undefined) return z.never()
  return z.discriminatedUnion('kind', [first, ...rest]).transform(({ id, kind, ...options }) => ({ id, kind, options }))
}
