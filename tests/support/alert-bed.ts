import { randomUUID } from 'node:crypto'
import type { Channel } from '../../src/alerts/channel.ts'
import { GATHER_LIMITS } from '../../src/alerts/gather.ts'
import { alertOptions } from '../../src/alerts/options.ts'
import { defaultConfigFor } from '../../src/config/default-config.ts'
import type { Config } from '../../src/config/config.ts'
import { alertRules } from '../../src/engine/deliver/alert-rules.ts'
import { reportLoss } from '../../src/engine/deliver/dead-letter.ts'
import { messageContext } from '../../src/engine/deliver/message-world.ts'
import { acknowledgeIncident, recordIncidents, wakeIncidents } from '../../src/engine/deliver/record-incidents.ts'
import { sealDue } from '../../src/engine/deliver/seal.ts'
import { createSender } from '../../src/engine/deliver/sender.ts'
import type { Finding } from '../../src/model/finding.ts'
import { statusOf } from '../../src/model/finding.ts'
import type { Look } from '../../src/model/incident/look.ts'
import { silentLog } from '../../src/model/log.ts'
import { createNetwork } from '../../src/net/create-network.ts'
import { incidents } from '../../src/store/incidents.ts'
import { outbox } from '../../src/store/outbox.ts'
import { NOON } from './incident-desk.ts'
import { probeChannel } from './probe-channel.ts'
import { freshSqlite } from './store.ts'

/** The configuration of a watch over sites with these ids, with an `alerts:` section as a file would have it. */
export function alertingConfig(
  siteIds: readonly string[],
  alerts: object,
  kinds: Readonly<Record<string, Channel>>,
): Config {
  const sites = siteIds.map((id) => ({ site: { id, name: `อบต.${id}`, url: `https://${id}.go.th/` }, checks: [] }))
  return { ...defaultConfigFor(sites), organisation: 'อบต.ทดสอบ', alerts: alertOptions(kinds).parse(alerts) }
}

/** A real store and the whole way from a look to a probe channel, with a clock that the test moves. */
export async function alertBed(
  alerts: object = { channels: [{ id: 'it', kind: 'probe' }] },
  siteIds = ['a', 'b', 'c'],
) {
  const database = await freshSqlite()
  const store = await database.open()
  const probe = probeChannel()
  const kinds = { probe: probe.channel }
  const config = alertingConfig(siteIds, alerts, kinds)
  const rules = alertRules(config, { kinds: {}, holidays: [], waitForGroups: true })
  const network = createNetwork(config.network, { ca: [], now: () => clock.now })
  const clock = { now: NOON }
  const context = () => messageContext(config, 'secret', clock.now)

  function sender(owner: string = randomUUID()) {
    return createSender({
      store,
      kinds,
      log: silentLog,
      now: () => clock.now,
      random: () => 0.5,
      owner,
      settings: () => ({
        channels: new Map(config.alerts.channels.map((channel) => [channel.id, channel])),
        network,
        giveUpAfter: config.alerts.give_up_after,
        redact: (text) => text,
      }),
      lost: (loss) =>
        reportLoss(
          store,
          loss,
          config.alerts.channels.map(({ id }) => id),
          context(),
        ),
    })
  }

  const own = sender()
  return {
    store,
    config,
    rules,
    clock,
    probe,
    sender,
    context,
    book: incidents(store.db),
    box: outbox(store.db),
    pass(ms: number): void {
      clock.now += ms
    },
    /** Records looks at sites in one transaction, as the watch does. */
    async record(looks: readonly { site: string; findings: readonly Finding[]; more?: Partial<Look> }[]) {
      const list = looks.map(({ site, findings, more }): Look => ({
        siteId: site,
        kind: findings[0]?.code.split('.')[0] ?? 'page',
        at: clock.now,
        status: statusOf(findings),
        findings,
        ...more,
      }))
      return store.transaction((tx) => recordIncidents(tx, list, clock.now, rules))
    },
    look(site: string, findings: readonly Finding[], more: Partial<Look> = {}) {
      return this.record([{ site, findings, more }])
    },
    wake: () => store.transaction((tx) => wakeIncidents(tx, clock.now, rules)),
    acknowledge: (id: string, name: string) =>
      store.transaction((tx) => acknowledgeIncident(tx, id, { name }, clock.now, rules)),
    seal: () => sealDue(store, { rules, message: context(), limits: { ...GATHER_LIMITS, atMost: 90_000 } }, clock.now),
    /** Seals and sends all that is due now, and waits until it has arrived. */
    async deliver(): Promise<void> {
      while ((await this.seal()) > 0);
      await own.pump()
      await own.idle()
    },
    get told(): string[] {
      return probe.arrivals.map(({ message }) => `${message.event} ${message.title}`)
    },
    dispose: () => database.dispose(),
  }
}

export type AlertBed = Awaited<ReturnType<typeof alertBed>>
