import type { Network } from '../../src/net/network.ts'
import type { NetworkDependencies } from '../../src/net/create-network.ts'
import type { LookupContext } from '../../src/registries/lookup.ts'
import { silentLog } from '../../src/model/log.ts'
import { volatileMemory } from '../../src/model/memory.ts'
import { createNetwork } from '../../src/net/create-network.ts'
import { networkOptions } from '../../src/net/options.ts'
import { createPace } from '../../src/registries/pace.ts'

/** The day on which all tests of registrations take place. */
export const TODAY = Date.UTC(2026, 10, 23, 3)

/** The network of a `network:` section, as the configuration would have it. */
export function networkOf(section: Readonly<Record<string, unknown>>, ca: NetworkDependencies['ca'] = []): Network {
  return createNetwork(networkOptions.parse(section), { ca, now: Date.now })
}

/** The world of one look-up, on {@link TODAY} and without waiting between questions. */
export function lookupContext(network: Network, changes: Partial<LookupContext> = {}): LookupContext {
  return {
    signal: new AbortController().signal,
    now: () => TODAY,
    timeout: 5_000,
    network,
    memory: volatileMemory(),
    log: silentLog,
    pace: createPace({ gap: 0, random: () => 0 }),
    timeZone: 'Asia/Bangkok',
    ...changes,
  }
}
