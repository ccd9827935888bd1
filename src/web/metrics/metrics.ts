import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Kept } from '../../engine/record.ts'
import { EXIT_CODES } from '../../model/status.ts'
import type { LatestResult } from '../../store/latest.ts'
import type { LiveWatch } from '../../engine/watchlist.ts'
import type { Measured } from './measured.ts'
import { measured } from './measured.ts'

/** What is asked of the store at each scrape. Instants in milliseconds since the epoch. */
export interface MetricsSource {
  incidents(): Promise<readonly { readonly severity: string; readonly phase: string }[]>
  /** Messages by state. */
  notices(): Promise<Readonly<Record<string, number>>>
  /** Since when the longest waiting message could have gone out. */
  waitingSince(): Promise<number | undefined>
  now(): number
  sites(): number
  clients(): number
  blindSince(): number | undefined
  tickedAt(): number | undefined
}

export interface Metrics {
  readonly contentType: string
  /** What stood in the store at the start. */
  restore(latest: readonly LatestResult[], watches: ReadonlyMap<number, LiveWatch>): void
  kept(kept: readonly Kept[]): void
  /** Forgets what is no longer watched. */
  keepOnly(watches: ReadonlyMap<number, LiveWatch>): void
  request(labels: { route: string; method: string; status: number }, seconds: number): void
  text(): Promise<string>
}

/** Figures for Prometheus. What each look changes is kept here, so that a scrape reads no results from the store. */
export function createMetrics(version: string, source: () => MetricsSource | undefined): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const seen = new Map<number, Measured>()

  /** A gauge that is filled anew at each scrape. */
  function gauge<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    fill: (metric: Gauge<L>, from: MetricsSource) => void | Promise<void>,
  ): void {
    const options = {
      name,
      help,
      labelNames,
      async collect(this: Gauge<L>) {
        this.reset()
        const from = source()
        if (from) await fill(this, from)
      },
    }
    registry.registerMetric(new Gauge<L>({ ...options, registers: [] }))
  }

  /** One figure a check, from what was seen last. */
  function ofChecks(name: string, help: string, value: (one: Measured) => number | undefined): void {
    gauge(name, help, ['site', 'kind'], (metric) => {
      for (const one of seen.values()) {
        const figure = value(one)
        if (figure !== undefined) metric.set({ site: one.site, kind: one.kind }, figure)
      }
    })
  }

  new Gauge({
    name: 'wenyam_build_info',
    help: 'Always 1; the version is a label.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1)
  gauge('wenyam_sites', 'Websites that are watched.', [], (metric, from) => metric.set(from.sites()))
  ofChecks(
    'wenyam_check_status',
    'What the last look concluded: 0 ok, 1 warning, 2 critical, 3 unknown.',
    ({ status }) => EXIT_CODES[status],
  )
  ofChecks('wenyam_check_last_run_timestamp_seconds', 'When the last look began.', ({ at }) => at / 1e3)
  ofChecks('wenyam_check_duration_seconds', 'How long the last look took.', ({ durationMs }) => durationMs / 1e3)
  gauge('wenyam_response_phase_seconds', 'Phases of the last exchange with a website.', ['site', 'phase'], (metric) => {
    for (const { site, kind, phases } of seen.values()) {
      if (kind !== 'page' || !phases) continue
      metric.set({ site, phase: 'dns' }, phases.dnsMs / 1e3)
      metric.set({ site, phase: 'connect' }, phases.connectMs / 1e3)
      metric.set({ site, phase: 'tls' }, phases.tlsMs / 1e3)
      metric.set({ site, phase: 'first_byte' }, phases.firstByteMs / 1e3)
      metric.set({ site, phase: 'download' }, phases.downloadMs / 1e3)
    }
  })
  ofChecks('wenyam_expiry_timestamp_seconds', 'When the certificate or the domain ends.', ({ until }) => until)
  gauge('wenyam_disclosure_score_ratio', 'Share of the items published.', ['site', 'catalogue'], (metric) => {
    for (const { site, scores } of seen.values()) {
      for (const { id, score } of scores) metric.set({ site, catalogue: id }, score / 100)
    }
  })
  gauge('wenyam_incidents', 'Incidents that are not over.', ['severity', 'phase'], async (metric, from) => {
    for (const severity of ['warning', 'critical']) {
      for (const phase of ['open', 'acknowledged']) metric.set({ severity, phase }, 0)
    }
    for (const { severity, phase } of await from.incidents()) {
      if (phase !== 'pending') metric.inc({ severity, phase })
    }
  })
  gauge('wenyam_notices', 'Messages in the outbox.', ['state'], async (metric, from) => {
    for (const [state, count] of Object.entries(await from.notices())) metric.set({ state }, count)
  })
  gauge(
    'wenyam_notice_waiting_seconds',
    'How long the oldest message that could go out has waited.',
    [],
    async (metric, from) => {
      const since = await from.waitingSince()
      metric.set(since === undefined ? 0 : Math.max(0, from.now() - since) / 1e3)
    },
  )
  gauge('wenyam_blind', "1 while the office's own line is down.", [], (metric, from) =>
    metric.set(from.blindSince() === undefined ? 0 : 1),
  )
  gauge('wenyam_tick_timestamp_seconds', 'When the watch last asked what is due.', [], (metric, from) => {
    const at = from.tickedAt()
    if (at !== undefined) metric.set(at / 1e3)
  })
  gauge('wenyam_live_clients', 'Open pages that are told of changes.', [], (metric, from) => metric.set(from.clients()))
  const looks = new Counter({
    name: 'wenyam_checks_total',
    help: 'Looks since the start.',
    labelNames: ['kind', 'status'],
    registers,
  })
  const requests = new Histogram({
    name: 'wenyam_http_request_duration_seconds',
    help: 'How long requests to this program took.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })

  return {
    contentType: registry.contentType,
    restore(latest, watches) {
      for (const { watchId, siteId, kind, result } of latest) {
        if (watches.has(watchId) && !seen.has(watchId)) seen.set(watchId, measured(siteId, kind, result))
      }
    },
    kept(kept) {
      for (const { watch, result } of kept) {
        seen.set(watch.id, measured(watch.site.id, watch.kind.id, result))
        looks.inc({ kind: watch.kind.id, status: result.status })
      }
    },
    keepOnly(watches) {
      for (const id of seen.keys()) if (!watches.has(id)) seen.delete(id)
    },
    request: ({ route, method, status }, seconds) =>
      requests.observe({ route, method, status: `${Math.floor(status / 100)}xx` }, seconds),
    text: () => registry.metrics(),
  }
}
