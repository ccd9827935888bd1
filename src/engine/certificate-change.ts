import type { Kept } from './record.ts'
import type { LiveWatch } from './watchlist.ts'

/** The kind that judges certificates, and looks on its own, slower schedule. */
const JUDGE = 'tls'

/**
 * Notices that a site shows another certificate than before, in whatever look met it first.
 * Answers the `tls` watches of those sites: they must look at once.
 */
export function createCertificateChange(): (kept: readonly Kept[], watches: Iterable<LiveWatch>) => number[] {
  const known = new Map<string, string>()
  return (kept, watches) => {
    const changed = new Set<string>()
    for (const { watch, result } of kept) {
      const fingerprint = 'fingerprint256' in result.facts ? result.facts.fingerprint256 : undefined
      if (typeof fingerprint !== 'string') continue
      const before = known.get(watch.site.id)
      known.set(watch.site.id, fingerprint)
      // What `tls` itself has seen needs no second look.
      if (before !== undefined && before !== fingerprint && watch.kind.id !== JUDGE) changed.add(watch.site.id)
    }
    if (changed.size === 0) return []
    return [...watches].filter(({ kind, site }) => kind.id === JUDGE && changed.has(site.id)).map(({ id }) => id)
  }
}
