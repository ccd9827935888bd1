import { z } from 'zod'
import type { Memory } from '../../model/memory.ts'
import { packJson, unpackJson } from '../../survey/packed-text.ts'
import { FAULTS } from './happened.ts'

/** A link where it stands in a page. */
const placedLink = z.object({
  url: z.string(),
  label: z.string(),
  /** Captions of the menus, lists and cards around it, outermost first. */
  path: z.array(z.string()),
  menu: z.boolean(),
})
export type PlacedLink = z.infer<typeof placedLink>

const insecurePart = z.object({
  kind: z.enum(['picture', 'script', 'style', 'frame', 'media', 'form']),
  url: z.string(),
})

/** A page whose links are looked at. Times in milliseconds since the epoch. */
const knownPage = z.object({
  /** Where it answered; of the front page the address that was asked for. */
  url: z.string(),
  /** The link by which it is read again. */
  via: z.string(),
  title: z.string(),
  /** Links from the front page. */
  depth: z.number(),
  readAt: z.number(),
  links: z.array(placedLink),
  parts: z.array(insecurePart),
})
export type KnownPage = z.infer<typeof knownPage>

/** What is known of one address that pages link to. */
const knownLink = z.object({
  url: z.string(),
  firstSeen: z.number(),
  depth: z.number(),
  /** How likely an assessor looks for it. */
  score: z.number(),
  askedAt: z.number().optional(),
  wellAt: z.number().optional(),
  fault: z.enum(FAULTS).optional(),
  /** 0 where nothing answered. */
  status: z.number(),
  badSince: z.number().optional(),
  /** Looks in a row that had no good answer. */
  strikes: z.number(),
  /** Whether the fault is told. */
  certain: z.boolean(),
  /** Local offices that the page elsewhere names. */
  offices: z.array(z.string()).optional(),
})
export type KnownLink = z.infer<typeof knownLink>

/** What the check remembers of one site. */
const known = z.object({
  version: z.literal(1),
  start: z.string(),
  /** Local offices that the front page names. */
  offices: z.array(z.string()),
  /** In the order in which they were found, the front page first. */
  pages: z.array(knownPage),
  links: z.array(knownLink),
})
export type Known = z.infer<typeof known>

export function nothingKnown(start: string): Known {
  return { version: 1, start, offices: [], pages: [], links: [] }
}

/** What earlier looks left; nothing where there were none, or where the site has another address now. */
export async function recall(memory: Memory, siteId: string, start: string): Promise<Known> {
  const read = known.safeParse(unpacked(await memory.get(`site/${siteId}`))).data
  return read?.start === start ? read : nothingKnown(start)
}

/** Another version may have written it: what does not unpack is nothing. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return undefined
  try {
    return unpackJson(value)
  } catch {
    return undefined
  }
}

export async function remember(memory: Memory, siteId: string, value: Known): Promise<void> {
  await memory.set(`site/${siteId}`, packJson(value satisfies Known))
}
