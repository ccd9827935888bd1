import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { isPublicAddress } from './address-guard.ts'
import type { Resolver } from './dns/resolver.ts'
import { formatEndpoint, parseEndpoint } from './endpoint.ts'
import type { Outcome } from './failure.ts'
import type { Address } from './network.ts'
import type { NetworkOptions } from './options.ts'

/** Where a name leads, and whether the guard lets us go there. */
export interface Router {
  resolve(hostname: string, port: number | undefined, signal: AbortSignal): Promise<Outcome<readonly Address[]>>
  /** Whether an address may be dialled on behalf of a name. */
  allows(address: Address, hostname: string, port: number): boolean
}

type RouterOptions = Pick<NetworkOptions, 'hosts' | 'allow_private' | 'rdap' | 'whois' | 'reference'>

/**
 * What the user wrote into the configuration by hand may be private: hosts with an override, and exactly the host and
 * port pairs of the registries' servers and the reference targets.
 */
export function createRouter(options: RouterOptions, resolver: Resolver): Router {
  const overrides = new Map(
    Object.entries(options.hosts).map(([name, target]) => [keyOf(parseEndpoint(name)), parseEndpoint(target)]),
  )
  const named = new Set(
    [...Object.values(options.whois), ...options.reference, ...Object.values(options.rdap).map(endpointOf)].map(
      ({ host, port }) => formatEndpoint(host, port),
    ),
  )
  const override = (host: string, port: number | undefined) =>
    (port === undefined ? undefined : overrides.get(keyOf({ host, port }))) ?? overrides.get(host)

  return {
    async resolve(hostname, port, signal) {
      const host = plainHost(hostname)
      const target = override(host, port)
      const name = target?.host ?? host
      const literal = literalAddress(name)
      const found = literal ? { ok: true as const, value: [literal] } : await resolver.addresses(name, signal)
      if (!found.ok || target?.port === undefined) return found
      const { port: otherPort } = target
      return { ok: true, value: found.value.map((address) => ({ ...address, port: otherPort })) }
    },
    allows(address, hostname, port) {
      const host = plainHost(hostname)
      return (
        options.allow_private ||
        override(host, port) !== undefined ||
        named.has(formatEndpoint(host, port)) ||
        isPublicAddress(address.address)
      )
    },
  }
}

/** Without brackets and the root's dot, as A-label. */
function plainHost(hostname: string): string {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  return isIP(bare) ? bare.toLowerCase() : domainToASCII(bare) || bare
}

function keyOf(endpoint: { readonly host: string; readonly port?: number } | undefined): string {
  if (endpoint === undefined) return ''
  return endpoint.port === undefined ? endpoint.host : formatEndpoint(endpoint.host, endpoint.port)
}

function literalAddress(name: string): Address | undefined {
  const family = isIP(name)
  return family === 4 || family === 6 ? { address: name, family } : undefined
}

function endpointOf(url: string): { readonly host: string; readonly port: number } {
  const { hostname, port, protocol } = new URL(url)
  return { host: plainHost(hostname), port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) }
}
