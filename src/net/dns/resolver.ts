import { promises as dns } from 'node:dns'
import type { Address } from '../network.ts'
import { abandonable, expired, failed } from '../deadline.ts'
import { formatEndpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import type { Outcome } from '../failure.ts'

export interface Resolver {
  /** IPv6 and IPv4 in turns, in the order to try. */
  addresses(hostname: string, signal: AbortSignal): Promise<Outcome<readonly Address[]>>
  /** Lower case and sorted; none where the zone has none or does not exist. */
  nameservers(domain: string, signal: AbortSignal): Promise<Outcome<readonly string[]>>
}

/** Milliseconds until a silent resolver is asked again or the next one is tried. */
const PATIENCE = 2_500
const TRIES = 2
/** Milliseconds that one family waits for the other: some name servers never answer for IPv6 (RFC 8305 section 3 waits 50 ms). */
const OTHER_FAMILY = 250

/**
 * Asks the given resolvers, or the system's where none is given. The system's are asked directly too, since its own
 * look-up runs on four threads for the whole process: a few dead domains would keep every other site waiting. It is
 * used for names without a dot, and has the last word where the DNS knows no such name (hosts file, mDNS).
 */
export function createResolver(servers: readonly Endpoint[]): Resolver {
  const resolver = new dns.Resolver({ timeout: PATIENCE, tries: TRIES })
  const ours = servers.length > 0
  if (ours) resolver.setServers(servers.map(({ host, port }) => formatEndpoint(host, port)))

  async function find(hostname: string): Promise<readonly Address[]> {
    if (!ours && !hostname.replace(/\.$/, '').includes('.')) return systemAddresses(hostname)
    try {
      return await bothFamilies(resolver, hostname)
    } catch (error) {
      const kind = kindOf(error)
      if (ours || (kind !== 'NXDOMAIN' && kind !== 'NO-RESOLVER')) throw error
      return await systemAddresses(hostname).catch(() => Promise.reject(error))
    }
  }

  return {
    async addresses(hostname, signal) {
      try {
        return { ok: true, value: await abandonable(find(hostname), signal) }
      } catch (error) {
        return dnsFailure(error, hostname, signal)
      }
    },
    async nameservers(domain, signal) {
      try {
        const names = await abandonable(resolver.resolveNs(domain), signal)
        return { ok: true, value: [...new Set(names.map((name) => name.toLowerCase().replace(/\.$/, '')))].sort() }
      } catch (error) {
        const kind = kindOf(error)
        if (!signal.aborted && (kind === 'NXDOMAIN' || kind === 'NODATA')) return { ok: true, value: [] }
        return dnsFailure(error, domain, signal)
      }
    },
  }
}

async function systemAddresses(hostname: string): Promise<readonly Address[]> {
  const found = await dns.lookup(hostname, { all: true, verbatim: true })
  const of = (family: 4 | 6) => found.filter((entry) => entry.family === family).map(({ address }) => address)
  return inTurns(of(6), of(4))
}

function bothFamilies(resolver: dns.Resolver, hostname: string): Promise<readonly Address[]> {
  return new Promise((resolve, reject) => {
    let v6: readonly string[] = []
    let v4: readonly string[] = []
    let waiting = 2
    let patience: NodeJS.Timeout | undefined
    const errors: unknown[] = []
    const finish = () => {
      clearTimeout(patience)
      const found = inTurns(v6, v4)
      if (found.length > 0) resolve(found)
      else reject(gravest(errors))
    }
    const hear = async (query: Promise<readonly string[]>, keep: (found: readonly string[]) => void) => {
      await query.then(keep, (error: unknown) => errors.push(error))
      waiting -= 1
      if (waiting === 0) finish()
      else if (v6.length + v4.length > 0) patience = setTimeout(finish, OTHER_FAMILY)
    }
    void hear(resolver.resolve6(hostname), (found) => (v6 = found))
    void hear(resolver.resolve4(hostname), (found) => (v4 = found))
  })
}

/** RFC 8305 section 4: the families take turns, so that one that is dead costs one try. */
function inTurns(v6: readonly string[], v4: readonly string[]): readonly Address[] {
  const turns: Address[] = []
  for (let i = 0; i < Math.max(v6.length, v4.length); i += 1) {
    const [six, four] = [v6[i], v4[i]]
    if (six !== undefined) turns.push({ address: six, family: 6 })
    if (four !== undefined) turns.push({ address: four, family: 4 })
  }
  return turns
}

/** The less sure the answer, the graver: "no such name" is only believed where nothing else went wrong. */
const KINDS = {
  NXDOMAIN: 'the name does not exist',
  NODATA: 'the name exists but has no address',
  'BAD-NAME': 'not a name that the DNS can hold',
  REFUSED: 'the name server refused the question',
  SERVFAIL: 'the name servers of the domain failed',
  'BAD-ANSWER': 'the name server gave an answer that cannot be read',
  'DNS-TIMEOUT': 'no name server answered in time',
  'NO-RESOLVER': 'the resolver of this machine cannot be reached',
} as const
type Kind = keyof typeof KINDS
const ORDER = Object.keys(KINDS)

const BY_CODE: Readonly<Record<string, Kind>> = {
  ENOTFOUND: 'NXDOMAIN',
  ENODATA: 'NODATA',
  EBADNAME: 'BAD-NAME',
  EREFUSED: 'REFUSED',
  ESERVFAIL: 'SERVFAIL',
  EAI_AGAIN: 'SERVFAIL',
  ETIMEOUT: 'DNS-TIMEOUT',
  ECONNREFUSED: 'NO-RESOLVER',
}

function kindOf(error: unknown): Kind {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return BY_CODE[code] ?? 'BAD-ANSWER'
}

function gravest(errors: readonly unknown[]): unknown {
  const rank = (error: unknown) => ORDER.indexOf(kindOf(error))
  return errors.reduce((worst, error) => (rank(error) > rank(worst) ? error : worst))
}

function dnsFailure(error: unknown, name: string, signal: AbortSignal): Outcome<never> {
  const abandoned = signal.aborted && error === signal.reason
  const code = abandoned ? 'DNS-TIMEOUT' : kindOf(error)
  const detail = `${name}: ${KINDS[code]}`
  return abandoned ? expired(signal, 'dns-failed', detail, code) : failed({ reason: 'dns-failed', detail, code })
}
