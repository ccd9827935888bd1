import { z } from 'zod'
import type { Memory } from '../../../model/memory.ts'

const said = {
  url: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Who looked. */
  by: z.string().optional(),
  /** Why. */
  note: z.string().optional(),
}

/** `sha256`: digest of what the reviewer saw; the confirmation holds while it is the same. */
const confirmation = z.object({ ...said, sha256: z.string().optional() })
const rejection = z.object(said)

/** A person has looked at an item with their own eyes and says that it is there. */
export type Confirmation = z.output<typeof confirmation>

/** A person has looked at a place and says that it does not show the item. */
export type Rejection = z.output<typeof rejection>

const confirmations = z.record(z.string(), confirmation)
const rejections = z.record(z.string(), z.array(rejection))

/** What people have said of the items of one site, by `catalogue/code`. */
export interface Reviews {
  readonly confirmed: Readonly<Record<string, Confirmation>>
  readonly rejected: Readonly<Record<string, readonly Rejection[]>>
}

export const NO_REVIEWS: Reviews = { confirmed: {}, rejected: {} }

/** Keys under which the reviews of a site are remembered. */
export function reviewKeys(siteId: string): readonly [confirmed: string, rejected: string] {
  return [`confirmed/${siteId}`, `rejected/${siteId}`]
}

export async function readReviews(memory: Memory, siteId: string): Promise<Reviews> {
  const [confirmedKey, rejectedKey] = reviewKeys(siteId)
  const confirmed = confirmations.safeParse(await memory.get(confirmedKey))
  const rejected = rejections.safeParse(await memory.get(rejectedKey))
  return {
    confirmed: confirmed.success ? confirmed.data : {},
    rejected: rejected.success ? rejected.data : {},
  }
}

export async function keepReviews(memory: Memory, siteId: string, { confirmed, rejected }: Reviews): Promise<void> {
  const [confirmedKey, rejectedKey] = reviewKeys(siteId)
  await memory.set(confirmedKey, confirmed)
  await memory.set(rejectedKey, rejected)
}
