import type { CheckKind, CheckOptions } from '../checks/check-kind.ts'
import type { WatchedSite } from '../config/config.ts'
import type { Site } from '../model/site.ts'
import type { Store } from '../store/store.ts'
import type { Candidate } from './admission.ts'

/** A stored watch with what it takes to look. */
export interface LiveWatch extends Candidate {
  readonly site: Site
  readonly kind: CheckKind
  readonly options: CheckOptions
  /** Milliseconds after each multiple of the interval. */
  readonly phaseMs: number
}

/** Every watch of the running configuration, by its id in the store. */
export type Watchlist = ReadonlyMap<number, LiveWatch>

/** Makes the stored watches those of the configuration. */
export async function syncWatchlist(store: Store, sites: readonly WatchedSite[], now: number): Promise<Watchlist> {
  const wanted = sites.flatMap(({ site, checks }) => checks.map(({ kind, options }) => ({ site, kind, options })))
  const stored = await store.watches.sync(
    wanted.map(({ site, kind, options }) => ({ site, kind: kind.id, intervalMs: options.interval })),
    now,
  )
  return new Map(
    stored.flatMap((watch, index) => {
      const entry = wanted[index]
      if (entry === undefined) return []
      const host = entry.kind.asks?.(entry.site, entry.options) ?? new URL(entry.site.url).host
      return [[watch.id, { ...entry, id: watch.id, host, phaseMs: watch.phaseMs }] as const]
    }),
  )
}
