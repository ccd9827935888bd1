import ipaddr from 'ipaddr.js'

/** `::ffff:127.0.0.1` as `127.0.0.1`; what is no address as it is. */
function plain(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address
}

function isTrusted(address: string, proxies: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return proxies.some((proxy) => {
    const [range, bits] = ipaddr.parseCIDR(proxy.includes('/') ? proxy : `${proxy}/${proxy.includes(':') ? 128 : 32}`)
    return parsed.kind() === range.kind() && parsed.match(range, bits)
  })
}

/**
 * Whom a request comes from. `X-Forwarded-For` is believed from the right, as far as trusted proxies wrote it: what
 * stands further left was written by the client.
 *
 * @param proxies addresses and CIDR ranges
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, proxies: readonly string[]): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  let address = peer
  while (isTrusted(address, proxies)) {
    const before = hops.pop()
    if (before === undefined || !ipaddr.isValid(before)) break
    address = before
  }
  return plain(address)
}

/** What attempts are counted by: the address; of IPv6 the network, since one subscriber has all of it. */
export function throttleKey(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv4) return address
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`
}
