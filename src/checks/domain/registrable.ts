import { parse } from 'tldts'
import { domainToASCII } from 'node:url'

/**
 * The name that somebody registered and pays for: `www.x.go.th` belongs to `x.go.th`. Undefined for an address, a single label,
 * a public suffix itself, and names outside the public DNS (`localhost`, `.local`).
 */
export function registrableDomain(url: string): string | undefined {
  const host = domainToASCII(new URL(url).hostname.replace(/\.$/, ''))
  const { domain, isIcann, isIp } = parse(host, { allowPrivateDomains: false })
  return domain !== null && isIcann === true && isIp !== true ? domain : undefined
}
