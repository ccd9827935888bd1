import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { LookupContext } from '../lookup.ts'
import { DAY, HOUR, SECOND } from '../../model/duration.ts'

const LIST_URL = new URL('https://data.iana.org/rdap/dns.json')
/** IANA's list has about 200 kB. */
const MAX_BYTES = 4_000_000
const KEY = 'rdap-bootstrap'
/** How long a list is good, and how long to leave IANA alone when it did not answer. */
const FRESH = 7 * DAY
const RETRY = 6 * HOUR

const services = z.array(z.tuple([z.array(z.string()), z.array(z.url())]))
/** RFC 9224: pairs of top-level domains and base URLs. */
const list = z.object({ services })
const remembered = z.object({ services: services.nullable(), at: z.number(), triedAt: z.number() })
type Services = z.infer<typeof services>

export interface RdapBase {
  readonly url: URL
  /** Whether the user named it: only then may it be plain http. */
  readonly given: boolean
}

/**
 * The RDAP server of a top-level domain: the one that the user named, else by IANA's list, remembered for a week, else by the copy
 * that comes with the program. Undefined where none is known.
 */
export async function rdapBase(tld: string, context: LookupContext): Promise<RdapBase | undefined> {
  const given = context.network.registries.rdap[tld]
  if (given !== undefined) return { url: new URL(given.endsWith('/') ? given : `${given}/`), given: true }
  const url = serviceOf(await currentServices(context), tld) ?? serviceOf(shippedServices(), tld)
  return url && { url, given: false }
}

function serviceOf(known: Services, tld: string): URL | undefined {
  const urls = known.find(([tlds]) => tlds.includes(tld))?.[1] ?? []
  const secure = urls.find((url) => url.startsWith('https:'))
  return secure === undefined ? undefined : new URL(secure.endsWith('/') ? secure : `${secure}/`)
}

/** IANA's list as remembered, renewed where it is older than a week. */
async function currentServices(context: LookupContext): Promise<Services> {
  const now = context.now()
  const parsed = remembered.safeParse(await context.memory.get(KEY))
  const known = parsed.success ? parsed.data : { services: null, at: 0, triedAt: 0 }
  if (now - known.at < FRESH || now - known.triedAt < RETRY) return known.services ?? []

  const fetched = await fetchServices(context)
  const services = fetched ?? known.services
  await context.memory.set(KEY, { services, at: fetched ? now : known.at, triedAt: now })
  return services ?? []
}

async function fetchServices(context: LookupContext): Promise<Services | undefined> {
  const answer = await context.network.exchange({
    url: LIST_URL,
    headers: { accept: 'application/json' },
    signal: context.signal,
    maxBytes: MAX_BYTES,
    timeout: Math.min(context.timeout, 5 * SECOND),
  })
  if (!answer.ok || answer.value.statusCode !== 200) {
    const reason = answer.ok ? `status ${answer.value.statusCode}` : answer.failure.reason
    context.log.info({ url: LIST_URL.href, reason }, 'the list of RDAP servers could not be renewed')
    return undefined
  }
  try {
    return list.parse(JSON.parse(new TextDecoder().decode(answer.value.body))).services
  } catch (error) {
    context.log.warn({ url: LIST_URL.href, error: String(error) }, 'the list of RDAP servers is unreadable')
    return undefined
  }
}

let shipped: Services | undefined

/** The copy that comes with the program, read once. */
function shippedServices(): Services {
  const file = new URL('../../../config/rdap-bootstrap.json', import.meta.url)
  return (shipped ??= list.parse(JSON.parse(readFileSync(file, 'utf8'))).services)
}
