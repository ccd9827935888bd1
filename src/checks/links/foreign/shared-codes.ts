import { z } from 'zod'
import { DAY } from '../../../model/duration.ts'
import type { Memory } from '../../../model/memory.ts'
import { sameOffice } from './office-name.ts'

/** A site that has not shown a code for so long does not have it any more. Milliseconds. */
const KEPT = 30 * DAY
/** Codes of one site that are compared with those of others. */
const MAX_CODES = 40
const MAX_SITES = 50

/** Which sites show a code, by their ids. `at` in milliseconds since the epoch. */
const bearers = z.record(z.string(), z.object({ office: z.string(), at: z.number() }))

/**
 * Notes which codes a site shows, and says for each the office on whose site it stands as well: one of the two has it
 * from the other. Nothing where the site's own office is not known, since two sites may be one office's.
 */
export async function shareCodes(
  memory: Memory,
  site: { readonly id: string; readonly office: string | undefined },
  codes: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const { id, office } = site
  if (office === undefined) return found
  for (const code of [...new Set(codes)].slice(0, MAX_CODES)) {
    const known = bearers.safeParse(await memory.get(`code/${code}`)).data ?? {}
    const others = Object.entries(known).filter(([other, { at }]) => other !== id && now - at <= KEPT)
    const stranger = others.find(([, other]) => !sameOffice(other.office, office))?.[1].office
    if (stranger !== undefined) found.set(code, stranger)
    await memory.set(`code/${code}`, Object.fromEntries([...others.slice(-MAX_SITES), [id, { office, at: now }]]))
  }
  return found
}
