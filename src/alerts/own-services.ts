import { isIP } from 'node:net'
import { isPublicAddress } from '../net/address-guard.ts'
import { formatEndpoint } from '../net/endpoint.ts'
import { endpointOf } from './channels/service-url.ts'
import type { AlertOptions } from './options.ts'
import { channels as registry } from './registry.ts'

/**
 * Services inside the office that a channel or the heartbeat names by address (a mail server at `192.168.1.10`, a program at
 * `localhost`), as entries of `network.hosts`: what the user wrote down by hand passes the address guard, exactly that host and
 * port. A name that merely leads to such an address does not: whoever keeps the name could point it anywhere.
 */
export function ownServices(
  { channels, heartbeat }: Pick<AlertOptions, 'channels' | 'heartbeat'>,
  kinds = registry,
): Record<string, string> {
  const reached = channels.flatMap(({ kind, options }) => kinds[kind]?.reaches?.(options) ?? [])
  if (heartbeat) reached.push(endpointOf(heartbeat.url))
  return Object.fromEntries(
    reached
      .filter(({ host }) => isOwn(host))
      .map(({ host, port }) => [formatEndpoint(host, port), formatEndpoint(host, port)]),
  )
}

function isOwn(host: string): boolean {
  return host === 'localhost' || (isIP(host) !== 0 && !isPublicAddress(host))
}
