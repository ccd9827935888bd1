import { domainToASCII } from 'node:url'
import { createSecureContext, rootCertificates } from 'node:tls'
import type { SecureContext } from 'node:tls'
import { deadline, failed } from './deadline.ts'
import { dial } from './dial.ts'
import { createResolver } from './dns/resolver.ts'
import type { Outcome } from './failure.ts'
import { exchangeWith } from './http/exchange-with.ts'
import { createSessionCache } from './http/session-cache.ts'
import type { Connection, Network } from './network.ts'
import type { NetworkOptions } from './options.ts'
import { createRouter } from './route.ts'

export interface NetworkDependencies {
  /** PEM texts of the file that `network.ca` names, each one certificate or several. */
  readonly ca?: readonly string[]
  /** Milliseconds since the epoch. */
  now(this: void): number
}

/** The network as one configuration sees it. Cheap to make; its TLS sessions live and die with it. */
export function createNetwork(options: NetworkOptions, { ca = [], now }: NetworkDependencies): Network {
  const resolver = createResolver(options.dns)
  const router = createRouter(options, resolver)
  const sessions = createSessionCache(now)
  const roots = [...rootCertificates, ...ca]
  let context: SecureContext | undefined
  // Reading all roots takes some 10 ms: once, and only where https is spoken. Without more roots Node shares its own store.
  const secureContext = () => (context ??= createSecureContext(ca.length > 0 ? { ca: roots } : {}))

  async function connect(hostname: string, port: number, signal: AbortSignal): Promise<Outcome<Connection>> {
    const askedAt = performance.now()
    const found = await router.resolve(hostname, port, signal)
    if (!found.ok) return found
    const allowed = found.value.filter((address) => router.allows(address, hostname, port))
    if (allowed.length === 0) {
      const addresses = found.value.map(({ address }) => address).join(', ')
      return failed({ reason: 'forbidden-address', detail: `${hostname}: ${addresses} is not a public address` })
    }
    const dialledAt = performance.now()
    const dialled = await dial(allowed, port, signal)
    if (!dialled.ok) return dialled
    const connectMs = performance.now() - dialledAt
    return { ok: true, value: { ...dialled.value, dnsMs: dialledAt - askedAt, connectMs } }
  }

  return {
    ca: roots,
    userAgent: options.user_agent,
    requestsPerSecond: options.requests_per_second,
    registries: {
      rdap: byTopLevelDomain(options.rdap),
      whois: byTopLevelDomain(options.whois),
    },
    resolve: (hostname, signal) => router.resolve(hostname, undefined, signal),
    nameservers: (domain, signal) => resolver.nameservers(domain, signal),
    connect,
    async exchange(request) {
      const limit = deadline(request.signal, request.timeout)
      try {
        return await exchangeWith(request, {
          connect,
          secureContext,
          sessions,
          now,
          userAgent: options.user_agent,
          signal: limit.signal,
        })
      } finally {
        limit.clear()
      }
    },
  }
}

/** Keyed as the DNS spells it: `ไทย` becomes `xn--o3cw4h`. */
function byTopLevelDomain<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [domainToASCII(name.replace(/^\./, '')), value]),
  )
}
