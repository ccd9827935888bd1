import { randomBytes, randomUUID } from 'node:crypto'
import type { Channel } from '../../alerts/channel.ts'
import { GATHER_LIMITS } from '../../alerts/gather.ts'
import type { MessageContext } from '../../alerts/message-context.ts'
import { channels as channelKinds } from '../../alerts/registry.ts'
import { checkKinds } from '../../checks/registry.ts'
import type { Config } from '../../config/config.ts'
import { DAY, MINUTE, SECOND } from '../../model/duration.ts'
import type { Incident } from '../../model/incident/incident.ts'
import type { Look } from '../../model/incident/look.ts'
import type { Log } from '../../model/log.ts'
import type { Network } from '../../net/network.ts'
import { incidents } from '../../store/incidents.ts'
import { outbox } from '../../store/outbox.ts'
import type { Store } from '../../store/store.ts'
import type { Companion } from '../daemon.ts'
import type { WatchEvents } from '../events.ts'
import type { EvidenceKeeper } from '../evidence/keeper.ts'
import type { Ailment } from '../heartbeat.ts'
import { ailments, createHeartbeat } from '../heartbeat.ts'
import type { RecordIncidents } from '../record.ts'
import { alertRules } from './alert-rules.ts'
import { reportLoss } from './dead-letter.ts'
import { deliveryNetwork } from './delivery-network.ts'
import { shippedHolidays } from './holidays.ts'
import { looksOf } from './looks.ts'
import { ackSecret, messageContext } from './message-world.ts'
import { createPulse } from './pulse.ts'
import { ownLook, tellBlindTimes, tellUncleanStop } from './own-notices.ts'
import type { AlertRules } from './record-incidents.ts'
import { createQuotas } from './quotas.ts'
import { acknowledgeIncident, recordIncidents, wakeIncidents } from './record-incidents.ts'
import { sealDue } from './seal.ts'
import { createSender } from './sender.ts'
import type { SenderSettings } from './sender.ts'

/** The outbox is gone through so often, in milliseconds, besides at once when incidents change. */
const PASS = SECOND
/** Between two looks of the watch at itself. */
const DUTIES = MINUTE
/** How long messages under way may go on at the end. */
const GRACE = 5 * SECOND
/** What is over is kept so long, and deleted so many at a time. */
const KEPT = { incidents: 400 * DAY, notices: 90 * DAY, chunk: 500 } as const

/** The running configuration, as the watch has it. */
export interface Situation {
  readonly config: Config
  readonly evidence?: Pick<EvidenceKeeper, 'trouble'>
}

export interface AlertingDependencies {
  readonly store: Store
  readonly log: Log
  now(): number
  /** In [0, 1); default Math.random. */
  readonly random?: () => number
  /** The kinds of channels; default the registry. */
  readonly kinds?: Readonly<Record<string, Channel>>
  /** A single run tells all at its end: nothing waits for others to share a message with. */
  readonly once?: boolean
}

export interface Alerting {
  /** For the transaction that keeps results. */
  readonly recordIncidents: RecordIncidents
  readonly events: WatchEvents
  /** Delivers for as long as the daemon lives. */
  readonly companion: Companion
  /** For a single run: delivers what is due, for at most so many milliseconds; what is left waits for the next run. */
  deliverOnce(situation: Situation, within: number): Promise<void>
  /** Takes an incident on; undefined where it is over or was taken on before. */
  acknowledge(id: string, by: { readonly name: string; readonly note?: string }): Promise<Incident | undefined>
  /** What ails the watch; empty where it really looks and delivers. */
  ailments(): Promise<readonly Ailment[]>
}

/** Everything from a result to the message that a person reads: incidents, the outbox, delivery, the watch over the watch. */
export function createAlerting(first: Config, world: AlertingDependencies): Alerting {
  const { store, log } = world
  const now = (): number => world.now()
  const owner = randomUUID()
  const box = outbox(store.db)
  const holidays = shippedHolidays()
  const ended = new AbortController()
  let situation = (): Situation => ({ config: first })
  let secret: string | undefined
  let known: { config: Config; rules: AlertRules; network: Network } | undefined
  let sentPassAt: number | undefined
  let keptAt: number | undefined
  let dutiesAt = 0

  const configured = (): Config => derived().config
  const rules = (): AlertRules => derived().rules
  const looks = looksOf()

  /** What follows from the configuration that runs now. */
  function derived(): { config: Config; rules: AlertRules; network: Network } {
    const { config } = situation()
    if (known?.config !== config) {
      known = {
        config,
        rules: alertRules(config, {
          kinds: checkKinds,
          holidays,
          waitForGroups: world.once !== true,
          isThrifty: (channel) => quotas.isNearlySpent(channel),
        }),
        network: deliveryNetwork(config, now, world.kinds),
      }
    }
    return known
  }

  async function context(): Promise<MessageContext> {
    secret ??= await ackSecret(store.memory('alerts'), () => randomBytes(32).toString('base64url'))
    return messageContext(configured(), secret, now())
  }

  function settings(): SenderSettings {
    const { config, network } = derived()
    return {
      channels: new Map(config.alerts.channels.map((channel) => [channel.id, channel])),
      network,
      giveUpAfter: config.alerts.give_up_after,
      redact: (text) => config.secrets.redact(text),
    }
  }

  const kinds = world.kinds ?? channelKinds
  const quotas = createQuotas({ kinds, log, now, settings, signal: ended.signal })
  const sender = createSender({
    store,
    log,
    now,
    owner,
    random: world.random ?? Math.random,
    kinds,
    settings,
    async lost(loss) {
      const ids = configured().alerts.channels.map(({ id }) => id)
      await reportLoss(store, loss, ids, await context())
    },
  })

  async function tell(seen: readonly Look[]): Promise<void> {
    await store.transaction((tx) => recordIncidents(tx, seen, now(), rules()))
  }

  /** One way through all that is due. Every step commits on its own and does nothing twice. */
  async function pass(): Promise<void> {
    const at = now()
    while ((await store.transaction((tx) => wakeIncidents(tx, at, rules()))) > 0);
    const limits = { ...GATHER_LIMITS, atMost: configured().alerts.group.at_most }
    while ((await sealDue(store, { rules: rules(), message: await context(), limits }, at)) > 0);
    await sender.pump()
    sentPassAt = at
    // A single run tells before it could know.
    if (world.once !== true) void quotas.refresh()
  }

  async function duties(): Promise<void> {
    const at = now()
    if (at - dutiesAt < DUTIES) return
    dutiesAt = at
    await tellBlindTimes({ store, rules: rules(), message: await context() })
    const { evidence } = situation()
    const undeliveredAfter = configured().alerts.undelivered_after
    await tell([await ownLook({ store, undeliveredAfter, evidenceTrouble: evidence?.trouble }, at)])
    await box.prune(at - KEPT.notices, KEPT.chunk)
    await incidents(store.db).prune(at - KEPT.incidents, KEPT.chunk)
  }

  async function vitals() {
    const waiting = await box.overdue(now())
    return {
      sentPassAt,
      keptAt,
      nextDueAt: await store.watches.nextDueAt(),
      waitingSince: waiting.length === 0 ? undefined : Math.min(...waiting.map(({ oldest }) => oldest)),
      lastDeliveredAt: await box.lastDeliveredAt(),
    }
  }

  const beat = createHeartbeat({
    log,
    now,
    vitals,
    signal: ended.signal,
    settings() {
      const { config, network } = derived()
      return config.alerts.heartbeat && { ...config.alerts.heartbeat, network }
    },
  })

  const pulse = createPulse(async () => {
    for (const work of [pass, duties]) {
      try {
        await work()
      } catch (error) {
        log.error({ err: error, task: work.name }, 'a regular task of the alerts failed; it is tried again')
      }
    }
    // The far side may take its time: messages do not wait for it.
    void beat()
  }, PASS)

  return {
    async recordIncidents(tx, batch) {
      return recordIncidents(tx, batch.map(looks), now(), rules())
    },
    events: {
      kept() {
        keptAt = now()
        pulse.poke()
      },
      sawAgain() {
        dutiesAt = 0
        pulse.poke()
      },
    },
    companion: {
      name: 'alerts',
      async start(watch) {
        situation = () => watch
        await box.releaseAll(owner)
        await tellUncleanStop({ store, rules: rules(), message: await context() })
        pulse.start()
      },
      async stop() {
        ended.abort()
        await pulse.stop()
        const timer = setTimeout(() => sender.abort(), GRACE)
        await sender.idle()
        clearTimeout(timer)
      },
    },
    async deliverOnce(given, within) {
      situation = () => given
      await box.releaseAll(owner)
      const timer = setTimeout(() => sender.abort(), within)
      await pass()
      await sender.idle()
      await duties()
      await pass()
      await sender.idle()
      await beat()
      clearTimeout(timer)
    },
    acknowledge: async (id, by) => {
      const taken = await store.transaction((tx) => acknowledgeIncident(tx, id, by, now(), rules()))
      pulse.poke()
      return taken
    },
    ailments: async () => ailments(await vitals(), now()),
  }
}
