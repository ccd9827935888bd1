import type { Channel } from '../../alerts/channel.ts'
import { ownServices } from '../../alerts/own-services.ts'
import type { Config } from '../../config/config.ts'
import { createNetwork } from '../../net/create-network.ts'
import type { Network } from '../../net/network.ts'

/** The network that messages leave through: the one of the checks, and what the alerts section names by address. */
export function deliveryNetwork(config: Config, now: () => number, kinds?: Readonly<Record<string, Channel>>): Network {
  const hosts = { ...ownServices(config.alerts, kinds), ...config.network.hosts }
  return createNetwork({ ...config.network, hosts }, { ca: config.trusted, now })
}
