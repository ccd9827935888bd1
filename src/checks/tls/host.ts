import { parse } from 'tldts'
import type { Severity } from '../../model/finding.ts'
import type { Peer } from '../../net/tls/look-at-peer.ts'

/** Why a host is looked at: the site itself, a redirect that its visitors follow, or the name with or without `www.`. */
export type Role = 'site' | 'redirect' | 'sibling'

export interface Host extends Peer {
  readonly role: Role
}

const HTTPS_PORT = 443

/** Where the certificate of an https URL is shown. */
export function hostOf(url: URL, role: Role): Host {
  return { hostname: plainHostname(url), port: Number(url.port || HTTPS_PORT), role }
}

/** `www.example.go.th:443`, `[::1]:8443`. */
export function subjectOf({ hostname, port }: Peer): string {
  return hostname.includes(':') ? `[${hostname}]:${port}` : `${hostname}:${port}`
}

/** `example.go.th` for `www.example.go.th` and the other way round; none for other names, addresses and ports. */
export function siblingOf({ hostname, port }: Peer): Host | undefined {
  const { domain, isIcann } = parse(hostname)
  if (!domain || !isIcann || port !== HTTPS_PORT) return undefined
  if (hostname === domain) return { hostname: `www.${domain}`, port, role: 'sibling' }
  if (hostname === `www.${domain}`) return { hostname: domain, port, role: 'sibling' }
  return undefined
}

/** What is wrong with a sibling name hurts the few who type it: never more than a warning. */
export function cap(severity: Severity, role: Role): Severity {
  return role === 'sibling' && severity === 'critical' ? 'warning' : severity
}

function plainHostname(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}
