import type { DisclosureFacts } from '../../../checks/disclosure/facts.ts'
import type { Result } from '../../../model/result.ts'
import type { Status } from '../../../model/status.ts'
import { worstStatus } from '../../../model/status.ts'
import type { PlannedWatch, Standing } from '../../../store/web/overview.ts'
import type { DueDate } from '../renewal-dates.ts'

/** What a catalogue came to at the last look. */
export interface ScoreSeen {
  readonly catalogue: string
  /** 0-100; null where the site could not be looked at. */
  readonly score: number | null
  readonly target: number
}

/** What stands in the facts of one watch, as far as the overview shows it. */
export interface Gist {
  /** Of the observation, on the day on which days left were counted. */
  readonly version: string
  readonly dates: SiteOverview['dates']
  readonly scores: readonly ScoreSeen[]
}

/** One website in the overview. Days left are negative after the day. */
export interface SiteOverview {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly status: Status
  /** The graver of all, and of the page alone. */
  readonly pageStatus: Status
  readonly pageWatch: number | undefined
  readonly lastAt: number | undefined
  /** Kinds that are not in order, by status. */
  readonly troubles: readonly { readonly kind: string; readonly status: Status }[]
  readonly dates: readonly (DueDate & { readonly daysLeft: number })[]
  readonly scores: readonly ScoreSeen[]
}

/** A watch and how it stands. */
export interface Seen {
  readonly planned: PlannedWatch
  readonly standing: Standing
}

/** A website by how its watches stand and what they saw. */
export function siteOf(
  { siteId, siteName, siteUrl }: PlannedWatch,
  watches: readonly Seen[],
  gists: ReadonlyMap<number, Gist>,
): SiteOverview {
  let page: Seen | undefined
  let lastAt: number | undefined
  const troubles: SiteOverview['troubles'][number][] = []
  const dates: SiteOverview['dates'][number][] = []
  const scores: ScoreSeen[] = []
  for (const watch of watches) {
    const { planned, standing } = watch
    if (planned.kind === 'page') page = watch
    if (standing.status !== 'ok') troubles.push({ kind: planned.kind, status: standing.status })
    if (standing.lastAt !== undefined) lastAt = Math.max(lastAt ?? 0, standing.lastAt)
    const gist = gists.get(planned.watchId)
    if (gist) dates.push(...gist.dates)
    if (gist) scores.push(...gist.scores)
  }
  return {
    id: siteId,
    name: siteName,
    url: siteUrl,
    status: worstStatus(troubles.length === 0 ? ['ok'] : troubles.map(({ status }) => status)),
    pageStatus: page?.standing.status ?? 'unknown',
    pageWatch: page?.planned.watchId,
    lastAt: page?.standing.lastAt ?? lastAt,
    troubles,
    dates,
    scores,
  }
}

export function scoresOf({ facts }: Result): ScoreSeen[] {
  const { catalogues = [] }: { catalogues?: DisclosureFacts['catalogues'] } = facts
  return catalogues.map(({ id, score, target }) => ({ catalogue: id, score: score ?? null, target: target ?? 0 }))
}
