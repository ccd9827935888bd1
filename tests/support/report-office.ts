import type { Finding } from '../../src/model/finding.ts'
import type { Incident } from '../../src/model/incident/incident.ts'
import type { Result } from '../../src/model/result.ts'
import type { Site } from '../../src/model/site.ts'
import type { Status } from '../../src/model/status.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts'
import { incidents } from '../../src/store/incidents.ts'
import type { RecordedResult } from '../../src/store/record.ts'
import type { Store } from '../../src/store/store.ts'

/** Monday 16 November 2569, 00:00 in Bangkok: the first instant of week 2026-W47. */
export const MONDAY = Date.parse('2026-11-16T00:00:00+07:00')
/** A week later at 08:00, when the weekly report is printed. */
export const PRINTING = MONDAY + 7 * DAY + 8 * HOUR

export const SITE: Site = { id: 'khaen-nuea', name: 'เว็บไซต์ อบต.แคนเหนือ', url: 'https://www.khaen-nuea.go.th/' }

export function finding(code: string, severity: Finding['severity'], params: Finding['params'] = {}): Finding {
  return { code, severity, subject: 'www.khaen-nuea.go.th', params }
}

/** An incident that was noticed 15 s after it began, and ended unless `until` is left out. */
export function incident(
  id: string,
  found: Finding,
  from: number,
  until?: number,
  more: Partial<Incident> = {},
): Incident {
  const severity = found.severity === 'critical' ? 'critical' : 'warning'
  return {
    id,
    siteId: SITE.id,
    kind: found.code.split('.')[0] ?? 'page',
    code: found.code,
    subject: found.subject,
    phase: until === undefined ? 'open' : 'resolved',
    severity,
    finding: found,
    failures: 2,
    firstBadAt: from,
    lastBadAt: (until ?? from + MINUTE) - 1,
    openedAt: from + 15_000,
    ...(until === undefined ? {} : { resolvedAt: until }),
    flaps: 0,
    steps: 0,
    events: 1,
    origins: [],
    ...more,
  }
}

export async function keepIncidents(store: Store, list: readonly Incident[]): Promise<void> {
  await incidents(store.db).save(list, () => undefined)
}

export function pageLook(at: number, status: Status, totalMs = 400): Result {
  return {
    target: SITE.url,
    status,
    findings: [],
    facts: {
      statusCode: 200,
      timings: { dnsMs: 2, connectMs: 20, tlsMs: 30, firstByteMs: 90, downloadMs: 11, totalMs },
    },
    startedAt: at,
    durationMs: totalMs,
  }
}

/** A result of a kind that is looked at now and then. */
export function factsAt(at: number, facts: object, findings: readonly Finding[] = [], status: Status = 'ok'): Result {
  return { target: SITE.url, status, findings, facts, startedAt: at, durationMs: 40 }
}

/** Watches these sites by these kinds; answers the ids of the watches, by site and kind. */
export async function watchSites(
  store: Store,
  sites: readonly Site[],
  kinds: Readonly<Record<string, number>>,
  now: number,
): Promise<(siteId: string, kind: string) => number> {
  const wanted = sites.flatMap((site) =>
    Object.entries(kinds).map(([kind, intervalMs]) => ({ site, kind, intervalMs })),
  )
  const watches = await store.watches.sync(wanted, now)
  return (siteId, kind) => {
    const watch = watches.find((one) => one.siteId === siteId && one.kind === kind)
    if (!watch) throw new Error(`${siteId} has no ${kind}`)
    return watch.id
  }
}

export interface PageDays {
  readonly watchId: number
  readonly from: number
  readonly to: number
  readonly interval: number
  /** Milliseconds of a look at an instant; undefined where it did not answer, `off` where nobody looked. */
  readonly look: (at: number) => number | undefined | 'off'
}

/** Looks at a page every so often, as a look would have been kept. */
export async function lookAtPage(store: Store, { watchId, from, to, interval, look }: PageDays): Promise<void> {
  const batch: RecordedResult[] = []
  for (let at = from; at < to; at += interval) {
    const took = look(at)
    if (took === 'off') continue
    const result = took === undefined ? pageLook(at, 'critical') : pageLook(at, 'ok', took)
    batch.push({ watchId, result, nextDue: undefined })
  }
  for (let start = 0; start < batch.length; start += 400) await store.results.record(batch.slice(start, start + 400))
}
