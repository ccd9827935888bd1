import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Metadata services of clouds in ranges that are public or not blocked as a whole: Azure. */
const METADATA = new Set(['168.63.129.16'])

/** RFC 4291 section 2.4: all of the global unicast space that IANA hands out. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]
/** RFC 6052: the well-known NAT64 prefix; networks with IPv6 alone reach the IPv4 internet through it. */
const NAT64: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('64:ff9b::'), 96]

/**
 * Whether an address is reached through the public internet alone. Everything else is refused by default: private,
 * link-local, shared (CGNAT), loopback, multicast, reserved, documentation, metadata services, and the tunnels of old
 * (6to4, Teredo, ISATAP), through which a gateway could be made to dial any IPv4 address. An IPv6 address that carries
 * an IPv4 address (mapped, NAT64) is as public as that one.
 * Source: the IANA special-purpose address registries (RFC 6890 and its updates).
 *
 * @param address an IPv4 or IPv6 address as text; what is neither counts as not public
 */
export function isPublicAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) only ever belongs to an address of the local link.
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  return parsed instanceof ipaddr.IPv4 ? isPublicV4(parsed) : isPublicV6(parsed)
}

function isPublicV4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !METADATA.has(address.toString())
}

function isPublicV6(address: ipaddr.IPv6): boolean {
  const bytes = address.toByteArray()
  if (address.isIPv4MappedAddress() || address.match(NAT64)) return isPublicV4(new ipaddr.IPv4(bytes.slice(12, 16)))
  // RFC 5214: ISATAP writes the IPv4 address after 0000:5efe or 0200:5efe in the interface identifier.
  const isatap = (bytes[8] === 0 || bytes[8] === 2) && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast' && !isatap
}
