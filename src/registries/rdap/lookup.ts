import type { Outcome } from '../../net/failure.ts'
import type { Exchange } from '../../net/http/exchange.ts'
import type { Lookup, LookupContext } from '../lookup.ts'
import type { Registration } from '../registration.ts'
import type { RdapBase } from './bootstrap.ts'
import { failed } from '../../net/deadline.ts'
import { retryAfter } from '../../net/http/retry-after.ts'
import { evidenceOf } from '../evidence.ts'
import { plainText } from '../plain-text.ts'
import { isDomain, topLevelDomain } from '../top-level-domain.ts'
import { unanswered } from '../unanswered.ts'
import { readRdapAnswer } from './answer.ts'
import { rdapBase } from './bootstrap.ts'

/** A domain object has 2 to 20 kB. */
const MAX_BYTES = 1_000_000
const MAX_REDIRECTS = 3

/** Asks the registry by RDAP (RFC 9082, RFC 9083). */
export const rdap = {
  id: 'rdap',
  accepts: isDomain,
  async find(domain, context) {
    const base = await rdapBase(topLevelDomain(domain), context)
    if (!base) return { kind: 'unserved' }
    const answer = await context.pace.turn(base.url.host, context.signal, () => ask(base, domain, context))
    return answer.ok ? judge(answer.value, domain, context.now()) : unanswered(answer.failure)
  },
} satisfies Lookup

/** One question, with the redirects that a registry may send: https only, or within the server that the user named. */
async function ask(base: RdapBase, domain: string, context: LookupContext): Promise<Outcome<Exchange>> {
  const start = performance.now()
  let url = new URL(`domain/${domain}`, base.url)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await context.network.exchange({
      url,
      headers: { accept: 'application/rdap+json' },
      signal: context.signal,
      maxBytes: MAX_BYTES,
      timeout: Math.max(1, context.timeout - (performance.now() - start)),
    })
    const location = answer.ok && isRedirect(answer.value.statusCode) ? answer.value.headers['location'] : undefined
    if (location === undefined) return answer
    if (!URL.canParse(location, url.href)) return failed({ reason: 'malformed', detail: 'a redirect leads nowhere' })
    url = new URL(location, url)
    if (url.protocol !== 'https:' && !(base.given && url.origin === base.url.origin)) {
      return failed({
        reason: 'malformed',
        detail: `a redirect to ${plainText(url.origin, 120)} is not followed: no https`,
      })
    }
  }
  return failed({ reason: 'malformed', detail: `more than ${MAX_REDIRECTS} redirects` })
}

function isRedirect(statusCode: number): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode)
}

/** Only 200 and 404 say something about the domain; all else says something about the server. */
function judge(exchange: Exchange, domain: string, now: number): Registration {
  const { statusCode, headers, body, url } = exchange
  if (statusCode === 404) return { kind: 'absent', evidence: evidenceOf(url, body, 'HTTP 404', now) }
  if (statusCode !== 200) {
    const retryAt = retryAfter(headers['retry-after'], now) ?? null
    return {
      kind: 'failed',
      reason: statusCode === 429 ? 'rate-limited' : 'http-status',
      detail: `HTTP ${statusCode}`,
      retryAt,
    }
  }
  const answer = readRdapAnswer(body, domain)
  if (answer.kind === 'unreadable') return { kind: 'failed', reason: 'malformed', detail: answer.detail, retryAt: null }
  if (answer.kind === 'absent') return { kind: 'absent', evidence: evidenceOf(url, body, 'errorCode 404', now) }
  return { kind: 'found', record: answer.record, evidence: evidenceOf(url, body, answer.excerpt, now) }
}
