import type { Status } from '../status.ts'
import { worstStatus } from '../status.ts'
import type { ReportAvailability } from './report-data.ts'

/** Below this share of the seen time a site that works again is still worth a look: about 1 hour 40 minutes a week. */
export const GOOD_SHARE = 0.99

/** What of a site the light depends on. */
export interface SiteStanding {
  /** Severities of the incidents that are not over. */
  readonly standing: readonly ('warning' | 'critical')[]
  readonly availability: Pick<ReportAvailability, 'share'>
}

/** Red: something is broken now. Yellow: something is due, or it was down for long. Grey: nothing was seen. */
export function siteLight({ standing, availability: { share } }: SiteStanding): Status {
  if (standing.length > 0) return worstStatus(standing)
  if (share === null) return 'unknown'
  return share < GOOD_SHARE ? 'warning' : 'ok'
}

/** The gravest light of all sites; one that nobody saw makes no green report grey. */
export function overallLight(lights: readonly Status[]): Status {
  const seen = lights.filter((light) => light !== 'unknown')
  return seen.length === 0 ? 'unknown' : worstStatus(seen)
}
