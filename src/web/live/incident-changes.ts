import type { Kept } from '../../engine/record.ts'
import type { Incident } from '../../model/incident/incident.ts'
import type { LiveEvent } from './hub.ts'

/** Finds out which incidents changed since it was asked last, for the sites of a batch of results. */
export interface IncidentChanges {
  of(siteIds: Iterable<string>): Promise<readonly LiveEvent[]>
  /** Sites of a batch whose incidents may have changed. */
  sitesOf(kept: readonly Kept[]): readonly string[]
}

interface Known {
  readonly site: string
  readonly severity: string
  /** Changes with every event. */
  readonly mark: string
}

/** @param live all incidents of these sites that are not over */
export function createIncidentChanges(
  live: (siteIds: readonly string[]) => Promise<readonly Incident[]>,
): IncidentChanges {
  const known = new Map<string, Known>()

  return {
    sitesOf(kept) {
      const troubled = new Set([...known.values()].map(({ site }) => site))
      const sites = kept.filter(
        ({ watch, result, recorded }) =>
          recorded.before !== result.status ||
          result.status === 'critical' ||
          result.status === 'warning' ||
          troubled.has(watch.site.id),
      )
      return [...new Set(sites.map(({ watch }) => watch.site.id))]
    },
    async of(siteIds) {
      const sites = new Set(siteIds)
      if (sites.size === 0) return []
      const now = (await live([...sites])).filter(({ phase }) => phase !== 'pending')
      const events: LiveEvent[] = []
      const standing = new Set(now.map(({ id }) => id))
      for (const [id, { site, severity }] of known) {
        if (!sites.has(site) || standing.has(id)) continue
        known.delete(id)
        events.push({ type: 'incident', id, site, phase: 'resolved', severity })
      }
      for (const { id, siteId: site, phase, severity, events: count } of now) {
        const mark = `${count} ${phase} ${severity}`
        if (known.get(id)?.mark === mark) continue
        known.set(id, { site, severity, mark })
        events.push({ type: 'incident', id, site, phase, severity })
      }
      return events
    },
  }
}
