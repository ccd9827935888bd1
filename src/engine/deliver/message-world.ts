import { signAck } from '../../alerts/ack-link.ts'
import type { MessageContext } from '../../alerts/message-context.ts'
import { watchTexts } from '../../alerts/watch-texts.ts'
import { checkKinds } from '../../checks/registry.ts'
import type { Config } from '../../config/config.ts'
import { DAY } from '../../model/duration.ts'
import type { Memory } from '../../model/memory.ts'
import { formatEndpoint } from '../../net/endpoint.ts'
import { describeFinding } from '../describe-finding.ts'

/** Milliseconds that a link to acknowledge is good for. */
const ACK_LIFE = 30 * DAY

const SECRET = 'acknowledge-secret'

/** The secret that links to acknowledge are signed with, made at the first start. Kept under the memory kind `alerts`. */
export async function ackSecret(memory: Memory, random: () => string): Promise<string> {
  const known = await memory.get(SECRET)
  if (typeof known === 'string') return known
  const secret = random()
  await memory.set(SECRET, secret)
  return secret
}

/** Where people reach the dashboard. */
export function baseUrl({ web }: Config): string {
  return web.base_url ?? `http://${formatEndpoint(web.listen.host, web.listen.port)}/`
}

/** What messages are written with under a configuration. */
export function messageContext(config: Config, secret: string, now: number): MessageContext {
  const sites = new Map(config.sites.map(({ site }) => [site.id, site]))
  const kinds = { ...checkKinds, watch: { texts: watchTexts } }
  const page = (path: string): string => new URL(path, baseUrl(config)).href
  return {
    organisation: config.organisation,
    language: config.language,
    timezone: config.timezone,
    now,
    site: (id) => sites.get(id),
    describe: (finding, language) => describeFinding(finding, language, kinds),
    links: {
      incident: (id) => page(`incidents/${id}`),
      incidents: () => page('incidents'),
      acknowledge: (incidentId) => page(`ack/${signAck({ incidentId, expiresAt: now + ACK_LIFE }, secret)}`),
      outbox: () => page('outbox'),
    },
  }
}
