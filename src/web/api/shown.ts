import type { z } from 'zod'
import type { Finding } from '../../model/finding.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import type { Incident, IncidentEvent } from '../../model/incident/incident.ts'
import type { Result } from '../../model/result.ts'
import type { Stretch } from '../../model/uptime/hours.ts'
import type { Look } from '../../model/uptime/look.ts'
import type { PhaseSums } from '../../model/uptime/phase-sums.ts'
import { availability } from '../../model/uptime/tally.ts'
import type { Notice } from '../../store/notices.ts'
import type { WatchState } from '../../store/watches.ts'
import type { WebParts } from '../deps.ts'
import type { WebContext } from '../env.ts'
import type * as schema from './schema.ts'

type Shown<T extends z.ZodType> = z.output<T>

export function iso(at: number): string {
  return new Date(at).toISOString()
}

function isoOrNull(at: number | undefined): string | null {
  return at === undefined ? null : iso(at)
}

/** Facts and evidence are JSON all the way down. */
function plain(value: object): Record<string, unknown> {
  return { ...value }
}

export function shownFinding(finding: Finding, c: WebContext, { describe }: WebParts): Shown<typeof schema.finding> {
  const { code, severity, subject, evidence } = finding
  const { message, meaning, remedy } = describe(finding, c.var.language)
  return { code, severity, subject, message, meaning, remedy, evidence: evidence ? plain(evidence) : null }
}

export function shownState(state: WatchState): Shown<typeof schema.checkState> {
  const { siteId, kind, status, since, lastAt, nextDue, intervalMs, failures } = state
  return {
    site: siteId,
    kind,
    status,
    since: isoOrNull(since),
    lastRunAt: isoOrNull(lastAt),
    nextRunAt: isoOrNull(nextDue),
    intervalMs,
    failures,
  }
}

export function shownResult(kind: string, result: Result, c: WebContext, parts: WebParts): Shown<typeof schema.result> {
  const { target, status, startedAt, durationMs, findings, facts } = result
  return {
    at: iso(startedAt),
    target,
    status,
    durationMs,
    summary: parts.summarise(kind, result, c.var.language),
    findings: findings.map((finding) => shownFinding(finding, c, parts)),
    facts: plain(facts),
  }
}

export function shownLook({ at, status, durationMs, timings }: Look): Shown<typeof schema.look> {
  return { at: iso(at), status, durationMs, timings: timings ?? null }
}

export function shownStretch({ from, to, rollup }: Stretch): Shown<typeof schema.stretch> {
  const { tally, looks, times } = rollup
  return {
    from: iso(from),
    to: iso(to),
    availability: availability(tally) ?? null,
    okMs: tally.ok,
    warningMs: tally.warning,
    criticalMs: tally.critical,
    unknownMs: tally.unknown,
    gapMs: tally.gap,
    looks,
    responseMs: times.count === 0 ? null : { mean: times.sum / times.count, max: times.max },
    phasesMs: meanPhases(times.phases),
  }
}

function meanPhases({ count, ...sums }: PhaseSums): Shown<typeof schema.stretch>['phasesMs'] {
  if (count === 0) return null
  return {
    dns: sums.dnsMs / count,
    connect: sums.connectMs / count,
    tls: sums.tlsMs / count,
    firstByte: sums.firstByteMs / count,
    download: sums.downloadMs / count,
  }
}

export function shownIncident(incident: Incident, c: WebContext, parts: WebParts): Shown<typeof schema.incident> {
  return {
    id: incident.id,
    site: incident.siteId,
    kind: incident.kind,
    phase: incident.phase,
    severity: incident.severity,
    finding: shownFinding(incident.finding, c, parts),
    firstBadAt: iso(incident.firstBadAt),
    lastBadAt: iso(incident.lastBadAt),
    openedAt: isoOrNull(incident.openedAt),
    acknowledgedAt: isoOrNull(incident.acknowledgedAt),
    acknowledgedBy: incident.acknowledgedBy ?? null,
    note: incident.note ?? null,
    resolvedAt: isoOrNull(incident.resolvedAt),
    flaps: incident.flaps,
    causeId: incident.causeId ?? null,
  }
}

export function shownEvent({ seq, name, at, reason, silent }: IncidentEvent): Shown<typeof schema.incidentEvent> {
  return { seq, name, at: iso(at), reason: reason ?? null, silent: silent ?? null }
}

export function shownNotice(one: Notice): Shown<typeof schema.notice> {
  return {
    id: one.id,
    channel: one.channel,
    state: one.state,
    createdAt: iso(one.createdAt),
    incidentId: one.incidentId ?? null,
    event: one.event,
    title: one.title ?? null,
    attempts: one.attempts,
    nextTryAt: isoOrNull(one.nextTryAt),
    settledAt: isoOrNull(one.settledAt),
    answer: one.answer ?? null,
  }
}

export function shownEvidence(piece: Piece): z.output<typeof schema.evidence> {
  const { id, siteId, kind, subject, state, why, place, url, headers, bytes, truncated } = piece
  return {
    id,
    site: siteId,
    kind,
    subject,
    state,
    why,
    place,
    url,
    httpStatus: piece.statusCode === 0 ? null : piece.statusCode,
    failure: piece.failure ?? null,
    headers,
    at: iso(piece.at),
    lastSeenAt: iso(piece.lastSeenAt),
    supersededAt: piece.supersededAt === undefined ? null : iso(piece.supersededAt),
    sha256: piece.sha256 ?? null,
    bytes,
    truncated,
    omitted: piece.omitted ?? null,
  }
}
