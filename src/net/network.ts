import type { Socket } from 'node:net'
import type { Endpoint } from './endpoint.ts'
import type { Outcome } from './failure.ts'
import type { Exchange, HttpRequest } from './http/exchange.ts'

export interface Address {
  readonly address: string
  readonly family: 4 | 6
  /** Set where `network.hosts` sends the name to another port. */
  readonly port?: number
}

export interface Connection {
  readonly socket: Socket
  readonly address: Address
  readonly dnsMs: number
  readonly connectMs: number
}

/** Registry servers that the user names instead of the public ones; the address guard lets exactly these host and port pairs through. */
export interface RegistryServers {
  /** RDAP base URL per top-level domain (A-label, without the dot). */
  readonly rdap: Readonly<Record<string, string>>
  /** WHOIS server per top-level domain. */
  readonly whois: Readonly<Record<string, Endpoint>>
}

/**
 * How questions leave this machine: resolvers, host overrides, trust and the address guard of one configuration.
 * A signal that aborts with a TimeoutError makes a failed outcome; one that aborts with another reason makes it reject with that.
 */
export interface Network {
  /** PEM certificates trusted: Node's own roots plus `network.ca`. */
  readonly ca: readonly string[]
  readonly userAgent: string
  /** How often one host may be asked while a site is walked through; absent means 3. */
  readonly requestsPerSecond?: number
  readonly registries: RegistryServers
  /** All addresses of a name, in the order to try; honours `network.hosts` and `network.dns`. Not yet guarded. */
  resolve(hostname: string, signal: AbortSignal): Promise<Outcome<readonly Address[]>>
  /** Name servers that the zone delegates a domain to, lower case and sorted; none where the DNS says that it has none or does not exist. */
  nameservers(domain: string, signal: AbortSignal): Promise<Outcome<readonly string[]>>
  /** A TCP connection to the first address that answers; every address is guarded at the moment it is dialled. */
  connect(hostname: string, port: number, signal: AbortSignal): Promise<Outcome<Connection>>
  /** One HTTP exchange on a fresh connection; redirects are not followed. */
  exchange(request: HttpRequest): Promise<Outcome<Exchange>>
}
