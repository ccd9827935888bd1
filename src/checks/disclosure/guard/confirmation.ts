import { z } from 'zod'
import type { Memory } from '../../../model/memory.ts'

const confirmation = z.object({
  url: z.string(),
  /** Digest of what the reviewer saw: the confirmation holds while it is the same. */
  sha256: z.string().optional(),
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Who looked. */
  by: z.string().optional(),
})

/** A person has looked at an item with their own eyes and says that it is there. */
export type Confirmation = z.output<typeof confirmation>

const confirmations = z.record(z.string(), confirmation)

/** By `catalogue/code`. */
export async function readConfirmations(
  memory: Memory,
  siteId: string,
): Promise<Readonly<Record<string, Confirmation>>> {
  const parsed = confirmations.safeParse(await memory.get(keyOf(siteId)))
  return parsed.success ? parsed.data : {}
}

/** Keeps a reviewer's word on an item (`oit-2563/O12`); undefined takes it back. */
export async function confirmItem(
  memory: Memory,
  siteId: string,
  item: string,
  value: Confirmation | undefined,
): Promise<void> {
  const { [item]: _, ...others } = await readConfirmations(memory, siteId)
  await memory.set(keyOf(siteId), value ? { ...others, [item]: value } : others)
}

function keyOf(siteId: string): string {
  return `confirmed/${siteId}`
}
