import { DAY } from '../../model/duration.ts'
import type { Incident } from '../../model/incident/incident.ts'
import type { Site } from '../../model/site.ts'
import type { Status } from '../../model/status.ts'
import { worstStatus } from '../../model/status.ts'
import { addTallies, availability } from '../../model/uptime/tally.ts'
import { incidents } from '../../store/incidents.ts'
import type { Store } from '../../store/store.ts'
import type { PublicDay, PublicDays } from './public-days.ts'

/** How far the public looks back, in days. */
export const PUBLIC_DAYS = 90
/** Incidents that the history holds at most, the newest. */
const MOST_INCIDENTS = 200

export interface PublicSite {
  readonly id: string
  readonly name: string
  readonly state: Status
  /** Milliseconds since the epoch; undefined before the first look. */
  readonly since: number | undefined
  /** 0 to 1 over the days; undefined where nothing was seen. */
  readonly availability: number | undefined
  /** Oldest first. */
  readonly days: readonly PublicDay[]
}

/** Of an incident only what the public may know: the words come from its kind alone. */
export interface PublicIncident {
  readonly id: string
  readonly siteId: string
  readonly siteName: string
  readonly kind: string
  readonly severity: Incident['severity']
  readonly beganAt: number
  /** Undefined while it stands. */
  readonly endedAt: number | undefined
}

export interface PublicStatus {
  readonly state: Status
  readonly sites: readonly PublicSite[]
  /** Newest first. */
  readonly incidents: readonly PublicIncident[]
  /** Milliseconds since the epoch at which this was gathered. */
  readonly at: number
}

/** Kinds and severities that concern the public. Others would tell an attacker where to look. */
const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  page: ['critical', 'warning'],
  tls: ['critical'],
  domain: ['critical'],
}

export function isPublic({ kind, severity, phase, causeId }: Incident): boolean {
  return phase !== 'pending' && causeId === undefined && (PUBLIC[kind]?.includes(severity) ?? false)
}

/** What the public may know of these sites. */
export async function publicStatus(
  store: Store,
  sites: readonly Site[],
  { now, days: publicDays }: { readonly now: number; readonly days: PublicDays },
): Promise<PublicStatus> {
  const states = await store.watches.states({ kinds: ['page'] })
  const bySite = new Map(states.map((state) => [state.siteId, state]))
  const daily = await publicDays.read(
    states.map(({ id }) => id),
    now,
  )
  const known = new Map(sites.map((site) => [site.id, site]))
  const list = await incidents(store.db).list({ since: now - PUBLIC_DAYS * DAY, limit: MOST_INCIDENTS * 5 })
  const told = sites.map((site): PublicSite => {
    const watch = bySite.get(site.id)
    const days = watch ? (daily.get(watch.id) ?? []) : []
    return {
      id: site.id,
      name: site.name,
      state: watch?.status ?? 'unknown',
      since: watch?.since,
      availability: availability(addTallies(days.map(({ tally }) => tally))),
      days,
    }
  })
  return {
    state: worstStatus(told.map(({ state }) => state)),
    sites: told,
    incidents: list
      .filter((incident) => isPublic(incident) && known.has(incident.siteId))
      .slice(0, MOST_INCIDENTS)
      .map(({ id, siteId, kind, severity, firstBadAt, resolvedAt, phase }) => ({
        id,
        siteId,
        siteName: known.get(siteId)?.name ?? siteId,
        kind,
        severity,
        beganAt: firstBadAt,
        endedAt: phase === 'resolved' ? resolvedAt : undefined,
      })),
    at: now,
  }
}
