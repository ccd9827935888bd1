import type { Finding, FindingText } from '../../model/finding.ts'
import type { Incident } from '../../model/incident/incident.ts'
import type { ReportIncident } from '../../model/report/report-data.ts'

export type Describe = (finding: Finding) => FindingText

/** Incidents as a report tells them, oldest first. `now` in milliseconds since the epoch: those that last are counted up to it. */
export function reportIncidents(
  incidents: readonly Incident[],
  describe: Describe,
  now: number,
): readonly ReportIncident[] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]))
  return incidents
    .toSorted((a, b) => a.firstBadAt - b.firstBadAt || a.id.localeCompare(b.id))
    .map((incident) => {
      const endedAt = endOf(incident, now)
      const cause = incident.causeId === undefined ? undefined : byId.get(incident.causeId)
      const { openedAt, firstBadAt } = incident
      return {
        id: incident.id,
        siteId: incident.siteId,
        kind: incident.kind,
        code: incident.code,
        subject: incident.subject,
        severity: incident.severity,
        ...describe(incident.finding),
        startedAt: iso(firstBadAt),
        noticedAt: openedAt === undefined ? null : iso(openedAt),
        endedAt: endedAt === undefined ? null : iso(endedAt),
        durationMs: Math.max(0, (endedAt ?? now) - firstBadAt),
        noticeMs: openedAt === undefined ? null : Math.max(0, openedAt - firstBadAt),
        recoverMs: endedAt === undefined ? null : Math.max(0, endedAt - firstBadAt),
        flaps: incident.flaps,
        cause: cause ? { id: cause.id, code: cause.code, message: describe(cause.finding).message } : null,
      }
    })
}

function endOf({ phase, resolvedAt }: Incident, now: number): number | undefined {
  return phase === 'resolved' && resolvedAt !== undefined && resolvedAt <= now ? resolvedAt : undefined
}

export function iso(at: number): string {
  return new Date(at).toISOString()
}
