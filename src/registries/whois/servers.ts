import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Endpoint } from '../../net/endpoint.ts'
import type { LookupContext } from '../lookup.ts'
import { DAY, HOUR } from '../../model/duration.ts'
import { askWhois } from '../../net/whois.ts'

const PORT = 43
/** IANA names the server of every top-level domain that has one in its `refer:` or `whois:` line. */
const IANA: Endpoint = { host: 'whois.iana.org', port: PORT }
const FRESH = 7 * DAY
const RETRY = 6 * HOUR

export interface WhoisServer {
  readonly endpoint: Endpoint
  /** The line that asks for a domain. */
  readonly query: (domain: string) => string
}

const shippedList = z.object({
  servers: z.array(
    z.strictObject({
      domains: z.array(z.string()),
      host: z.string(),
      query: z.string().includes('{domain}').default('{domain}'),
    }),
  ),
})
const remembered = z.object({ host: z.string().nullable(), at: z.number(), answered: z.boolean() })

/**
 * The WHOIS server of a top-level domain: the one that the user named, else the one in the list that comes with the program,
 * else the one that IANA names, remembered for a week. Undefined where there is none.
 */
export async function whoisServer(tld: string, context: LookupContext): Promise<WhoisServer | undefined> {
  const given = context.network.registries.whois[tld]
  if (given) return { endpoint: given, query: (domain) => domain }
  const listed = shippedServers().find(({ domains }) => domains.includes(tld))
  const host = listed?.host ?? (await referredHost(tld, context))
  if (host === undefined) return undefined
  const query = listed?.query ?? '{domain}'
  return { endpoint: { host, port: PORT }, query: (domain) => query.replace('{domain}', domain) }
}

async function referredHost(tld: string, context: LookupContext): Promise<string | undefined> {
  const key = `whois-server:${tld}`
  const now = context.now()
  const parsed = remembered.safeParse(await context.memory.get(key))
  if (parsed.success && now - parsed.data.at < (parsed.data.answered ? FRESH : RETRY))
    return parsed.data.host ?? undefined

  const { network, signal, timeout } = context
  const answer = await context.pace.turn(IANA.host, signal, () =>
    askWhois(network, { server: IANA, query: tld, signal, timeout }),
  )
  const known = parsed.success ? parsed.data.host : null
  const host = answer.ok ? (/^(?:refer|whois):[ \t]*([a-z0-9.-]+)[ \t]*\r?$/im.exec(answer.value)?.[1] ?? null) : known
  await context.memory.set(key, { host, at: now, answered: answer.ok })
  return host ?? undefined
}

let shipped: z.infer<typeof shippedList>['servers'] | undefined

function shippedServers() {
  const file = new URL('../../../config/whois-servers.yaml', import.meta.url)
  return (shipped ??= shippedList.parse(parse(readFileSync(file, 'utf8'))).servers)
}
