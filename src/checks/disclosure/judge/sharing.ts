import type { Catalogue } from '../catalogue/catalogue.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import { targetOf } from '../../../survey/site-map.ts'
import type { ItemVerdict } from './verdict.ts'

/** More items than this on one file that nobody can read is no coincidence. */
const MOST_ON_A_SCAN = 2

/**
 * Names the items that rest on the very same file. Where its text could be read, the text has already decided which of
 * them it serves; one scan behind more than two items is for a person to look at.
 */
export function withSharing(
  verdicts: readonly ItemVerdict[],
  map: SiteMap,
  catalogue: Catalogue,
): readonly ItemVerdict[] {
  const users = new Map<string, string[]>()
  for (const verdict of verdicts) {
    const digest = digestOf(verdict, map)
    if (digest !== undefined) users.set(digest, [...(users.get(digest) ?? []), verdict.code])
  }
  return verdicts.map((verdict) => {
    const digest = digestOf(verdict, map)
    const sharedWith = (digest === undefined ? [] : (users.get(digest) ?? [])).filter((code) => code !== verdict.code)
    if (sharedWith.length === 0 || catalogue.id !== verdict.catalogue) return verdict
    const suspicious = sharedWith.length >= MOST_ON_A_SCAN && verdict.status === 'present' && !isReadable(verdict, map)
    if (!suspicious) return { ...verdict, sharedWith, confidence: Math.min(verdict.confidence, 0.8) }
    return { ...verdict, sharedWith, status: 'unverified', reason: { code: 'same-file' }, confidence: 0.5 }
  })
}

function decidingDocument({ status, documents }: ItemVerdict, map: SiteMap) {
  if (status !== 'present' && status !== 'outdated') return undefined
  // A page that lists many files rests on none of them alone.
  const target = documents.length === 1 && documents[0] !== undefined ? targetOf(map, documents[0]) : undefined
  return target?.kind === 'document' ? target.document : undefined
}

function digestOf(verdict: ItemVerdict, map: SiteMap): string | undefined {
  return decidingDocument(verdict, map)?.sha256
}

function isReadable(verdict: ItemVerdict, map: SiteMap): boolean {
  return (decidingDocument(verdict, map)?.readable ?? 'yes') !== 'no'
}
