import type { Config } from '../config/config.ts'
import type { Log } from '../model/log.ts'
import type { Result } from '../model/result.ts'
import type { Status } from '../model/status.ts'
import { createNetwork } from '../net/create-network.ts'
import type { Network } from '../net/network.ts'
import type { Store } from '../store/store.ts'
import { createBatch } from './batch.ts'
import { createCertificateChange } from './certificate-change.ts'
import type { WatchEvents } from './events.ts'
import { createEvidenceKeeper } from './evidence/keeper.ts'
import type { EvidenceKeeper, Witness } from './evidence/keeper.ts'
import { look } from './look.ts'
import { createLookout } from './lookout.ts'
import { createOwnLine } from './own-line.ts'
import type { OwnLine } from './own-line.ts'
import type { RecordIncidents, Seen } from './record.ts'
import { isUrgent, recordBatch } from './record.ts'
import { arePublic, createReferenceTargets } from './reference-targets.ts'
import type { Watchlist } from './watchlist.ts'
import { syncWatchlist } from './watchlist.ts'

/** Looks side by side in all and at one host. Dead sites hold their place until they time out: hence so many. */
const LIMITS = { total: 128, perHost: 2 }
/** How long results wait for company before they are written, in milliseconds, and how many share a commit. */
const BATCH = { wait: 1_000, size: 500 }
/** The share of the shortest interval that a result may wait: its watch is looked at again only once it is stored. */
const SHARE = 0.3
/** Milliseconds between two ticks: what falls due before the next one is started at its moment. */
const TICK = 1_000
/** Looks start together every so many milliseconds: a burst costs half the CPU of as many single looks, each from a cold start. */
const STEP = 250
/** Watches that one tick takes from the store. */
const PER_TICK = 1_000

export interface WatchDependencies {
  readonly store: Store
  readonly log: Log
  now(): number
  recordIncidents: RecordIncidents
  readonly events: Required<WatchEvents>
}

/** What follows from one configuration; swapped whole at a reload. */
interface Situation {
  readonly config: Config
  readonly network: Network
  readonly watchlist: Watchlist
  readonly ownLine: OwnLine
  /** The shortest interval, in milliseconds. */
  readonly shortest: number
}

export interface Watch {
  readonly config: Config
  readonly network: Network
  readonly watchlist: Watchlist
  /** Keeps what verdicts rest on. */
  readonly evidence: EvidenceKeeper
  readonly blindSince: number | undefined
  /** When it last asked what is due; undefined before the first time. */
  readonly tickedAt: number | undefined
  /** Starts what is due. */
  tick(): Promise<void>
  /** Puts a checked configuration in place of the running one; looks under way end with the old. */
  adopt(config: Config): Promise<void>
  /** Settles when nothing runs and all results are stored. */
  drain(): Promise<void>
  /** Gives looks that run up to `grace` milliseconds, then ends them; what was seen is stored. */
  stop(grace: number): Promise<void>
}

/** The watch over all sites of a configuration: takes what is due from the store, looks, and keeps what was seen. */
export async function createWatch(first: Config, world: WatchDependencies): Promise<Watch> {
  const { store, log, events } = world
  const now = () => world.now()
  const statuses = new Map<number, Status>()

  async function situationOf(config: Config): Promise<Situation> {
    const network = createNetwork(config.network, { ca: config.trusted, now })
    const watchlist = await syncWatchlist(store, config.sites, now())
    const intervals = [...watchlist.values()]
      .filter(({ kind }) => kind.id === 'page')
      .map(({ options }) => options.interval)
    const within = Math.max(60_000, ...intervals)
    const ownLine = createOwnLine({
      now,
      askReferences: createReferenceTargets(config.network.reference, { network, now }),
      publicReferences: arePublic(config.network.reference),
      origin: ({ site, host }) => config.network.hosts[new URL(site.url).hostname]?.replace(/:\d+$/, '') ?? host,
      within: () => within,
      async seesAgain(from, to) {
        await store.gaps.open('blind', from)
        await store.gaps.close('blind', to)
        log.warn({ from, to }, 'the line works again')
        events.sawAgain(from, to)
      },
    })
    const shortest = Math.min(...[...watchlist.values()].map(({ options }) => options.interval))
    return { config, network, watchlist, ownLine, shortest }
  }

  let situation = await situationOf(first)
  let stopping = false
  let tickedAt: number | undefined
  const certificateChange = createCertificateChange()

  const batch = createBatch<Seen>({
    size: BATCH.size,
    wait: () => Math.min(BATCH.wait, SHARE * situation.shortest),
    async write(seen) {
      const kept = await recordBatch(store, seen, now(), (tx, looks) => world.recordIncidents(tx, looks))
      for (const { watch, result } of kept) statuses.set(watch.id, result.status)
      const judges = certificateChange(kept, situation.watchlist.values())
      if (judges.length > 0) await store.watches.dueNow(judges, now())
      events.kept(kept)
    },
  })

  const redact = (text: string): string => situation.config.secrets.redact(text)
  const evidence = createEvidenceKeeper({ store, log, now, redact, settings: () => situation.config.evidence })
  await evidence.start()

  const lookout = createLookout<{ readonly result: Result; readonly witness: Witness }>({
    limits: LIMITS,
    async look(watch, signal) {
      const witness = await evidence.witness(watch, situation.network)
      const result = await look(watch.site, watch.kind, watch.options, {
        signal,
        now,
        log,
        network: witness.network,
        timeZone: situation.config.timezone,
        memory: (kind) => store.memory(kind),
        redact,
      })
      if (signal.aborted) await witness.discard()
      return { result, witness }
    },
    async done(watch, { result, witness }) {
      try {
        const judged = await situation.ownLine.judge(watch, result)
        if (judged.blind) await store.gaps.open('blind', situation.ownLine.blindSince ?? result.startedAt)
        const kept = judged.blind ? undefined : await witness.settle(judged.result)
        const seen = { watch, ...judged, ...(kept ? { evidence: kept } : {}) }
        await batch.add(seen, isUrgent(statuses.get(watch.id), seen))
      } finally {
        await witness.discard()
      }
    },
    failed: (watch, error) => log.error({ err: error, site: watch.site.id, kind: watch.kind.id }, 'result not stored'),
  })

  async function drain(): Promise<void> {
    while (lookout.running > 0) {
      await batch.flush()
      await lookout.idle()
    }
    await batch.flush()
  }

  return {
    get config() {
      return situation.config
    },
    get network() {
      return situation.network
    },
    get watchlist() {
      return situation.watchlist
    },
    evidence,
    get blindSince() {
      return situation.ownLine.blindSince
    },
    get tickedAt() {
      return tickedAt
    },
    async tick() {
      if (stopping) return
      const due = await store.watches.due(now() + TICK, PER_TICK)
      const at = now()
      tickedAt = at
      lookout.start(
        due.flatMap(({ id, nextDue = at }) => {
          const watch = situation.watchlist.get(id)
          return watch ? [{ watch, delay: Math.max(0, Math.floor((nextDue - at) / STEP) * STEP) }] : []
        }),
      )
    },
    async adopt(config) {
      situation = await situationOf(config)
    },
    drain,
    async stop(grace) {
      stopping = true
      const abort = setTimeout(() => lookout.abort(), grace)
      await drain()
      clearTimeout(abort)
    },
  }
}
