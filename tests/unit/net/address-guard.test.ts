import * as fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/net/address-guard.ts'

describe('addresses that may be dialled without being asked for', () => {
  it.each(['8.8.8.8', '1.1.1.1', '203.150.20.4', '2606:4700:4700::1111', '2001:fb0:100::1', '2400:cb00::1'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fdff::1'],
    ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
    ['this host', '0.0.0.0', '0.1.2.3', '::'],
    ['link-local', '169.254.1.1', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
    ['metadata', '169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
    ['shared by a carrier (CGNAT)', '100.64.0.1', '100.127.255.255'],
    ['multicast', '224.0.0.1', '239.255.255.250', 'ff02::1'],
    [
      'reserved',
      '240.0.0.1',
      '255.255.255.255',
      '192.0.0.1',
      '192.88.99.1',
      '4000::1',
      '64:ff9b:1::8.8.8.8',
      '100::1',
      '5f00::1',
    ],
    ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
    ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
    ['site-local of old', 'fec0::1'],
    ['tunnels', '2002:0808:0808::1', '2001:0:808:808::1', '2606:4700::5efe:8.8.8.8', '2606:4700::200:5efe:10.0.0.1'],
    ['no address', '', 'localhost', '8.8.8', '0x7f.1', '2130706433', '1.2.3.4.5'],
  ])('%s is not', (_what, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([])
  })

  it('an IPv6 address that carries an IPv4 address is as public as that one', () => {
    const octet = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet, octet), (octets) => {
        const v4 = octets.join('.')
        const mapped = new ipaddr.IPv4(octets).toIPv4MappedAddress().toString()
        expect([isPublicAddress(mapped), isPublicAddress(`::ffff:${v4}`), isPublicAddress(`64:ff9b::${v4}`)]).toEqual(
          Array(3).fill(isPublicAddress(v4)),
        )
      }),
    )
  })
})
