import { SECOND } from '../../model/duration.ts'
import { statusOf } from '../../model/finding.ts'
import type { Finding } from '../../model/finding.ts'
import type { Result } from '../../model/result.ts'
import { isPublicAddress } from '../../net/address-guard.ts'
import { deadline } from '../../net/deadline.ts'
import type { Trail } from '../../net/http/follow.ts'
import { follow } from '../../net/http/follow.ts'
import type { Address } from '../../net/network.ts'
import { lookAtPeer } from '../../net/tls/look-at-peer.ts'
import { trustStoreOf } from '../../net/tls/trust-store.ts'
import type { TrustStore } from '../../net/tls/trust-store.ts'
import type { CheckContext, CheckKind } from '../check-kind.ts'
import { nextLook } from './expiry.ts'
import type { HostFacts, TlsFacts } from './facts.ts'
import type { Host } from './host.ts'
import { hostOf, siblingOf, subjectOf } from './host.ts'
import { codeOf, judgeFailure } from './judge-failure.ts'
import { judge } from './judge.ts'
import type { TlsOptions } from './options.ts'
import { tlsOptions } from './options.ts'
import { summarise } from './summary.ts'
import { tlsTexts } from './texts.ts'

interface Seen {
  readonly findings: readonly Finding[]
  readonly facts: HostFacts
}

/** What one look holds together: the site's options, the world, and the roots. */
interface Look {
  readonly options: TlsOptions
  readonly context: CheckContext
  readonly trust: TrustStore
}

/** Redirects through more https hosts than this are the page's fault, not the certificates'. */
const MAX_HOPS = 4
const MAX_REDIRECTS = 8
/** Of each page on the way: only its headers matter. */
const MAX_BYTES = 1_000
/** Milliseconds for the sibling name and for plain http: a courtesy must not hold up the look at the site itself. */
const COURTESY_TIMEOUT = 5 * SECOND

/** The certificate and the protocol of a site's https host, of every host that it redirects to, and of its sibling name. */
export const tlsKind: CheckKind<TlsOptions, TlsFacts> = {
  id: 'tls',
  options: tlsOptions,
  texts: tlsTexts,
  summarise,

  /** A plain http site has a certificate to look at where it redirects to one; on a port of its own it never does. */
  applies(site) {
    const { protocol, port } = new URL(site.url)
    return protocol === 'https:' || (protocol === 'http:' && port === '')
  },

  async run(site, options, context) {
    const began = performance.now()
    const startedAt = context.now()
    const look: Look = { options, context, trust: trustStoreOf(context.network.ca) }
    const url = new URL(site.url)
    const seen = url.protocol === 'https:' ? await lookAtHttps(url, look) : await lookAtHttp(url, look)
    return { ...seen, status: statusOf(seen.findings), startedAt, durationMs: performance.now() - began }
  },

  nextInterval(result, options) {
    const shown = [result.facts, ...result.facts.hosts]
    const validities = shown.flatMap(({ validFrom, validTo }) =>
      validFrom && validTo ? [{ validFrom: Date.parse(validFrom), validTo: Date.parse(validTo) }] : [],
    )
    return nextLook(options.interval, validities)
  },
}

type Conclusion = Pick<Result<TlsFacts>, 'target' | 'findings' | 'facts'>

async function lookAtHttps(url: URL, look: Look): Promise<Conclusion> {
  const main = hostOf(url, 'site')
  const sibling = look.options.siblings ? siblingOf(main) : undefined
  const [site, trail, plain, twin] = await Promise.all([
    lookAtHost(main, look),
    leadOn(url, look),
    url.port === '' ? leadOn(new URL(`http://${url.host}/`), look, COURTESY_TIMEOUT) : undefined,
    sibling && lookAtSibling(sibling, main, look),
  ])
  const hops = await lookAtHops(trail, main, look)
  // A redirect to the sibling name makes it a host that every visitor meets, judged as such.
  const met = sibling && hops.some(({ facts }) => facts.host === sibling.hostname && facts.port === sibling.port)
  const others = twin && !met ? [...hops, twin] : hops
  const findings = plain && staysPlain(plain) ? [noRedirect(main)] : []
  return conclude(main, site, others, findings)
}

async function lookAtHttp(url: URL, look: Look): Promise<Conclusion> {
  const trail = await leadOn(url, look)
  const [secure] = secureUrls(trail)
  const target = `${url.hostname}:80`
  const params = { host: url.hostname, port: 80, role: 'site' }
  if (secure) {
    const main = hostOf(secure, 'site')
    return conclude(main, await lookAtHost(main, look), await lookAtHops(trail, main, look), [])
  }
  const finding: Finding = !trail.outcome.ok
    ? {
        code: 'tls.unreached',
        severity: 'unknown',
        subject: target,
        params: { ...params, detail: trail.outcome.failure.detail },
      }
    : { code: 'tls.no-https', severity: 'warning', subject: target, params, evidence: { url: url.href } }
  return { target, findings: [finding], facts: { hosts: [] } }
}

function conclude(main: Host, site: Seen, others: readonly Seen[], findings: readonly Finding[]): Conclusion {
  return {
    target: subjectOf(main),
    findings: [...site.findings, ...findings, ...others.flatMap((seen) => seen.findings)],
    facts: { ...site.facts, hosts: others.map((seen) => seen.facts) },
  }
}

async function lookAtHops(trail: Trail, main: Host, look: Look): Promise<Seen[]> {
  const hosts = new Map<string, Host>()
  for (const url of secureUrls(trail)) {
    const host = hostOf(url, 'redirect')
    if (subjectOf(host) !== subjectOf(main)) hosts.set(subjectOf(host), host)
  }
  return Promise.all([...hosts.values()].slice(0, MAX_HOPS).map((host) => lookAtHost(host, look)))
}

/** None where the name does not resolve, or where the site was sent to a private address and its sibling was not. */
async function lookAtSibling(sibling: Host, main: Host, look: Look): Promise<Seen | undefined> {
  const { network, signal } = look.context
  const limit = deadline(signal, Math.min(look.options.timeout, COURTESY_TIMEOUT))
  try {
    const [ours, theirs] = await Promise.all([
      network.resolve(main.hostname, limit.signal),
      network.resolve(sibling.hostname, limit.signal),
    ])
    if (!ours.ok || !theirs.ok || isPublic(ours.value) !== isPublic(theirs.value)) return undefined
  } finally {
    limit.clear()
  }
  return lookAtHost(sibling, look, COURTESY_TIMEOUT)
}

async function lookAtHost(host: Host, { options, context, trust }: Look, limit = Infinity): Promise<Seen> {
  const { network, signal } = context
  const timeout = Math.min(options.timeout, limit)
  const seen = await lookAtPeer({ peer: host, network, trust, signal, timeout })
  const place = { host: host.hostname, port: host.port, role: host.role }
  if (!seen.ok) {
    context.log.debug({ host: subjectOf(host), ...seen.failure }, 'no certificate could be read')
    const finding = judgeFailure(seen.failure, host)
    return { findings: finding ? [finding] : [], facts: { ...place, failure: codeOf(seen.failure) } }
  }
  const { findings, facts } = judge({ handshake: seen.value, legacy: seen.legacy, host }, trust, options, context.now())
  return { findings, facts: { ...place, ...facts } }
}

function isPublic(addresses: readonly Address[]): boolean {
  return addresses.every(({ address }) => isPublicAddress(address))
}

/** Certificates are not verified on the way: they are judged apart, and a bad one must not hide the next. */
function leadOn(url: URL, { options, context }: Look, limit = Infinity): Promise<Trail> {
  const { network, signal } = context
  const timeout = Math.min(options.timeout, limit)
  const request = { url, signal, timeout, maxBytes: MAX_BYTES, truncate: true, verify: false }
  return follow(network, request, { maxRedirects: MAX_REDIRECTS })
}

/** The https addresses of a trail, in order. */
function secureUrls({ hops, url }: Trail): URL[] {
  return [...hops.map((hop) => hop.url), url]
    .map((each) => new URL(each))
    .filter(({ protocol }) => protocol === 'https:')
}

/** Whether plain http shows a page of its own instead of leading to https. */
function staysPlain(trail: Trail): boolean {
  const statusCode = trail.outcome.ok ? trail.outcome.value.statusCode : 0
  return statusCode >= 200 && statusCode < 300 && secureUrls(trail).length === 0
}

function noRedirect(host: Host): Finding {
  return {
    code: 'tls.no-redirect',
    severity: 'warning',
    subject: subjectOf(host),
    params: { host: host.hostname, port: host.port, role: host.role },
    evidence: { url: `http://${host.hostname}/` },
  }
}
