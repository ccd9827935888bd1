import type { Socket } from 'node:net'
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

/** How questions leave this machine: resolvers, host overrides, trust and the address guard of one configuration. */
export interface Network {
  /** PEM certificates trusted: Node's own roots plus `network.ca`. */
  readonly ca: readonly string[]
  readonly userAgent: string
  /** All addresses of a name, in the order to try; honours `network.hosts` and `network.dns`. Not yet guarded. */
  resolve(hostname: string, signal: AbortSignal): Promise<Outcome<readonly Address[]>>
  /** A TCP connection to the first address that answers; every address is guarded at the moment it is dialled. */
  connect(hostname: string, port: number, signal: AbortSignal): Promise<Outcome<Connection>>
  /** One HTTP exchange on a fresh connection; redirects are not followed. */
  exchange(request: HttpRequest): Promise<Outcome<Exchange>>
}
