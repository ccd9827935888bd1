import type { Incident } from './incident.ts'

interface CauseRule {
  readonly causes: readonly string[]
  /** Codes, or prefixes that end in a dot. */
  readonly explains: readonly string[]
}

const UNREACHED_TLS = ['tls.refused', 'tls.connect-timeout', 'tls.handshake-timeout', 'tls.handshake-failed']
const HIJACKED_TLS = [...UNREACHED_TLS, 'tls.not-tls', 'tls.wrong-host', 'tls.self-signed', 'tls.untrusted']
const PAGE_CONTENT = ['page.content-missing', 'page.slow', 'page.too-large']

/**
 * Domain, then DNS, then page, then TLS, then disclosure and links: what comes earlier explains what comes later. The order of
 * the rules is the order of the causes. A certificate that expires is no consequence of a page that is down.
 */
const RULES: readonly CauseRule[] = [
  {
    causes: ['domain.not-registered', 'domain.redemption', 'domain.on-hold', 'domain.expired'],
    explains: [
      'page.',
      'disclosure.',
      'integrity.',
      'links.',
      'watch.unseen',
      'domain.nameservers-changed',
      ...HIJACKED_TLS,
    ],
  },
  {
    causes: ['page.dns-failed'],
    explains: ['disclosure.', 'integrity.', 'links.', 'watch.unseen', 'tls.dns-failed', ...UNREACHED_TLS],
  },
  {
    causes: [
      'page.refused',
      'page.unreachable',
      'page.connect-timeout',
      'page.timeout',
      'page.reset',
      'page.malformed',
      'page.http-status',
      'page.redirect-loop',
    ],
    explains: ['disclosure.', 'integrity.', 'links.', 'watch.unseen', ...PAGE_CONTENT, ...UNREACHED_TLS],
  },
  {
    causes: ['page.soft-error'],
    explains: ['disclosure.', 'links.', ...PAGE_CONTENT, 'integrity.suspended', 'integrity.parked'],
  },
  {
    causes: ['integrity.suspended', 'integrity.parked', 'integrity.defaced'],
    explains: ['disclosure.', 'links.', 'page.content-missing'],
  },
  { causes: HIJACKED_TLS, explains: ['disclosure.', 'links.'] },
]

const ORDER = new Map(RULES.flatMap(({ causes }, index) => causes.map((code) => [code, index])))

function explains(rule: CauseRule, code: string): boolean {
  return rule.explains.some((one) => (one.endsWith('.') ? code.startsWith(one) : code === one))
}

/**
 * The live incident of the same site that explains this one; the earliest cause where several do. A cause always
 * stands earlier in the rules than what it explains, so that no two explain each other.
 */
export function causeOf(incident: Incident, live: readonly Incident[]): Incident | undefined {
  const own = ORDER.get(incident.code) ?? Number.POSITIVE_INFINITY
  return live
    .filter((other) => other.id !== incident.id && other.siteId === incident.siteId && other.goodSince === undefined)
    .map((other) => ({ other, order: ORDER.get(other.code) }))
    .filter((one): one is { other: Incident; order: number } => one.order !== undefined && one.order < own)
    .sort((a, b) => a.order - b.order)
    .find(({ other, order }) => {
      const rule = RULES[order]
      return rule !== undefined && rule.causes.includes(other.code) && explains(rule, incident.code)
    })?.other
}
