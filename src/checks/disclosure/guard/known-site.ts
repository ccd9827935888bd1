import { z } from 'zod'
import type { Memory } from '../../../model/memory.ts'
import { ITEM_STATUSES } from '../judge/verdict.ts'

const place = z.object({
  url: z.string(),
  documents: z.array(z.string()),
  /** Milliseconds since the epoch of the last look that saw it so. */
  at: z.number(),
})

const knownItem = z.object({
  status: z.enum(ITEM_STATUSES),
  url: z.string().nullable(),
  documents: z.array(z.string()),
  /** Milliseconds since the epoch: since when it has this status. */
  since: z.number(),
  /** Where it was seen in order for the last time. */
  lastGood: place.optional(),
})

const knownSite = z.object({
  version: z.literal(1),
  /** What was asked: another start page, catalogue or limit makes it worthless. */
  question: z.string(),
  /** Milliseconds since the epoch. */
  searchedAt: z.number(),
  lookedAt: z.number(),
  /** How many verifications have been made: where there are too many pages for one, they take turns. */
  turn: z.number(),
  /** By `catalogue/code`. */
  items: z.record(z.string(), knownItem),
  /** See `packMap`. */
  map: z.string(),
})

/** What is remembered of a site between two looks. */
export type KnownSite = z.output<typeof knownSite>
export type KnownItem = z.output<typeof knownItem>

/** Undefined where nothing is remembered, or what is was written by another version. */
export async function recall(memory: Memory, siteId: string): Promise<KnownSite | undefined> {
  const parsed = knownSite.safeParse(await memory.get(keyOf(siteId)))
  return parsed.success ? parsed.data : undefined
}

export async function remember(memory: Memory, siteId: string, known: KnownSite): Promise<void> {
  await memory.set(keyOf(siteId), known)
}

function keyOf(siteId: string): string {
  return `site/${siteId}`
}

export function itemKey(catalogue: string, code: string): string {
  return `${catalogue}/${code}`
}
