import type { Lookup } from '../lookup.ts'
import type { Registration } from '../registration.ts'
import { formatEndpoint } from '../../net/endpoint.ts'
import { askWhois } from '../../net/whois.ts'
import { evidenceOf } from '../evidence.ts'
import { isDomain, topLevelDomain } from '../top-level-domain.ts'
import { unanswered } from '../unanswered.ts'
import { readWhoisAnswer } from './answer.ts'
import { whoisServer } from './servers.ts'

/** Asks the registry by WHOIS (RFC 3912). */
export const whois = {
  id: 'whois',
  accepts: isDomain,
  async find(domain, context) {
    const server = await whoisServer(topLevelDomain(domain), context)
    if (!server) return { kind: 'unserved' }
    const { network, signal, timeout } = context
    const name = formatEndpoint(server.endpoint.host, server.endpoint.port)
    const answer = await context.pace.turn(name, signal, () =>
      askWhois(network, { server: server.endpoint, query: server.query(domain), signal, timeout }),
    )
    if (!answer.ok) return unanswered(answer.failure)
    return judge(answer.value, domain, `whois://${name}/${domain}`, context.now())
  },
} satisfies Lookup

function judge(text: string, domain: string, url: string, now: number): Registration {
  const answer = readWhoisAnswer(text, domain)
  if (answer.kind === 'found') {
    return { kind: 'found', record: answer.record, evidence: evidenceOf(url, text, answer.excerpt, now) }
  }
  if (answer.kind === 'absent') return { kind: 'absent', evidence: evidenceOf(url, text, answer.excerpt, now) }
  const reason = answer.kind === 'refused' ? 'rate-limited' : 'malformed'
  return { kind: 'failed', reason, detail: answer.detail, retryAt: null }
}
