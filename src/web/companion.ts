import { monitorEventLoopDelay } from 'node:perf_hooks'
import { verifyAck } from '../alerts/ack-link.ts'
import { watchTexts } from '../alerts/watch-texts.ts'
import { checkKinds } from '../checks/registry.ts'
import type { CheckKind } from '../checks/check-kind.ts'
import type { Config } from '../config/config.ts'
import type { Companion } from '../engine/daemon.ts'
import type { Alerting } from '../engine/deliver/alerting.ts'
import { ackSecret } from '../engine/deliver/message-world.ts'
import { describeFinding } from '../engine/describe-finding.ts'
import type { WatchEvents } from '../engine/events.ts'
import type { Kept } from '../engine/record.ts'
import type { Watch } from '../engine/watch.ts'
import { DAY, MINUTE, SECOND } from '../model/duration.ts'
import type { Log } from '../model/log.ts'
import type { Endpoint } from '../net/endpoint.ts'
import { audit } from '../store/audit.ts'
import { incidents } from '../store/incidents.ts'
import { outbox } from '../store/outbox.ts'
import type { Store } from '../store/store.ts'
import type { Passwords } from './accounts/password.ts'
import { newSecret } from './accounts/secret.ts'
import type { WebDeps } from './deps.ts'
import type { HealthReport } from './health.ts'
import { health } from './health.ts'
import { createLiveHub } from './live/hub.ts'
import type { LiveEvent } from './live/hub.ts'
import { createIncidentChanges } from './live/incident-changes.ts'
import { createMetrics } from './metrics/metrics.ts'
import { orderReport } from './order-report.ts'
import type { RunningWeb } from './serve.ts'
import { startWeb } from './serve.ts'
import { shared } from './shared-answer.ts'

/** Between two signs of life on live streams: shorter than proxies wait before they close. */
const BEAT = 15 * SECOND
/** An address that was taken is tried again so often. */
const AGAIN = 30 * SECOND
/** Sign-ins that were refused are remembered so long. */
const REFUSALS = 90 * DAY

export interface WebWorld {
  readonly store: Store
  readonly log: Log
  now(): number
  readonly alerting: Pick<Alerting, 'acknowledge' | 'ailments'>
  readonly version: string
  /** Default: scrypt at full cost. */
  readonly passwords?: Passwords
  /** It listens. `setupToken` is there as long as there is no administrator. */
  started(listen: Endpoint, setupToken: string | undefined): void
  /** The address cannot be listened at: the watch goes on without, and it is tried again. */
  failed(listen: Endpoint, error: unknown): void
}

/** The web server for as long as the daemon lives. A port that is taken stops no watch. */
export function createWeb(
  first: Config,
  world: WebWorld,
): { readonly companion: Companion; readonly events: WatchEvents } {
  const { store, log, alerting } = world
  const now = (): number => world.now()
  const live = createLiveHub()
  const lag = monitorEventLoopDelay({ resolution: 20 })
  const changes = createIncidentChanges((siteIds) => incidents(store.db).live(siteIds))
  const box = outbox(store.db)
  let watch: Watch | undefined
  let running: RunningWeb | undefined
  let startedAt = now()
  let ended = false
  const timers = new Set<NodeJS.Timeout>()
  const config = (): Config => watch?.config ?? first

  const metrics = createMetrics(world.version, () => ({
    now,
    incidents: () => incidents(store.db).list({ phases: ['open', 'acknowledged'], limit: 100_000 }),
    notices: () => box.counts(),
    waitingSince,
    sites: () => config().sites.length,
    clients: () => live.clients,
    blindSince: () => watch?.blindSince,
    tickedAt: () => watch?.tickedAt,
  }))

  async function waitingSince(): Promise<number | undefined> {
    const waiting = await box.overdue(now())
    return waiting.length === 0 ? undefined : Math.min(...waiting.map(({ oldest }) => oldest))
  }

  /** Live events never hold up the watch: they are told when it is done. */
  function tell(kept: readonly Kept[]): void {
    live.tell(kept.map(resultEvent))
    changes.of(changes.sitesOf(kept)).then(
      (events) => live.tell(events),
      (error: unknown) => log.error({ err: error }, 'incidents not told to open pages'),
    )
  }

  const kinds: Readonly<Record<string, CheckKind>> = checkKinds
  const texts = { ...checkKinds, watch: { texts: watchTexts } }

  const deps: WebDeps = {
    store,
    log,
    now,
    config,
    version: world.version,
    live,
    metrics,
    ...(world.passwords ? { passwords: world.passwords } : {}),
    describe: (finding, language) => describeFinding(finding, language, texts),
    summarise: (kind, result, language) => kinds[kind]?.summarise(result, language) ?? '',
    health: shared(askHealth, SECOND, now),
    actions: {
      checkNow: (ids) => store.watches.dueNow(ids, now()),
      async acknowledge(id, by) {
        const taken = await alerting.acknowledge(id, by)
        if (taken) live.tell(await changes.of([taken.siteId]))
        return taken
      },
      async readAckToken(token) {
        return verifyAck(token, await ackSecret(store.memory('alerts'), newSecret), now())
      },
      makeReport: (order) => orderReport(config(), store, order, now()),
    },
  }

  function forgetRefusals(): void {
    const forgotten = audit(store.db).pruneRefusals(now() - REFUSALS)
    forgotten.catch((error: unknown) => log.error({ err: error }, 'old sign-ins that were refused are not deleted'))
  }

  /** Everybody may ask, so it must cost little however often they do. */
  async function askHealth(): Promise<HealthReport> {
    const wroteAt = await store.runs.beatAt()
    const ailments = await alerting.ailments()
    const loopLagMs = lag.max / 1e6
    return health({ startedAt, tickedAt: watch?.tickedAt, wroteAt, loopLagMs, ailments }, now())
  }

  function every(ms: number, work: () => void): void {
    timers.add(setInterval(work, ms).unref())
  }

  async function listen(): Promise<void> {
    const { listen: endpoint } = config().web
    try {
      running = await startWeb(deps, endpoint)
      const { desk } = running.parts
      world.started(running.listen, (await desk.needsSetup()) ? await desk.setUpLink() : undefined)
    } catch (error) {
      world.failed(endpoint, error)
      if (!ended) timers.add(setTimeout(() => void listen(), AGAIN).unref())
    }
  }

  return {
    companion: {
      name: 'web',
      async start(started) {
        watch = started
        startedAt = now()
        lag.enable()
        metrics.restore(await store.results.latest(), started.watchlist)
        await changes.of(config().sites.map(({ site }) => site.id))
        every(BEAT, () => live.beat(now()))
        every(MINUTE, () => lag.reset())
        every(DAY, forgetRefusals)
        forgetRefusals()
        await listen()
      },
      async stop() {
        ended = true
        for (const timer of timers) clearInterval(timer)
        lag.disable()
        await running?.close()
      },
    },
    events: {
      kept(kept) {
        metrics.kept(kept)
        tell(kept)
      },
      reloaded(outcome) {
        if (outcome.ok && watch) metrics.keepOnly(watch.watchlist)
      },
    },
  }
}

function resultEvent({ watch, result, recorded }: Kept): LiveEvent {
  return {
    type: 'result',
    site: watch.site.id,
    kind: watch.kind.id,
    status: result.status,
    before: recorded.before ?? null,
    at: new Date(result.startedAt).toISOString(),
    durationMs: result.durationMs,
  }
}
