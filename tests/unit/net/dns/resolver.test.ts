import { describe, expect, it } from 'vitest'
import { createResolver } from '../../../../src/net/dns/resolver.ts'
import { parseEndpoint } from '../../../../src/net/endpoint.ts'
import { startDnsServer } from '../../../support/dns-server.ts'
import type { DnsAnswer } from '../../../support/dns-server.ts'

const HOST = 'www.khaen-nuea.go.th'
const patient = () => new AbortController().signal

async function ask(a: DnsAnswer, aaaa: DnsAnswer = [], signal = patient()) {
  const server = await startDnsServer((_name, type) => (type === 'A' ? a : aaaa))
  const { host, port = 53 } = parseEndpoint(server.endpoint) ?? { host: '' }
  const resolver = createResolver([{ host, port }])
  return { outcome: await resolver.addresses(HOST, signal), server, resolver }
}

describe('the addresses of a name', () => {
  it('are those of both families in turns, IPv6 first', async () => {
    const { outcome } = await ask(['203.150.20.4', '203.150.20.5'], ['2001:fb0::4'])
    expect(outcome).toEqual({
      ok: true,
      value: [
        { address: '2001:fb0::4', family: 6 },
        { address: '203.150.20.4', family: 4 },
        { address: '203.150.20.5', family: 4 },
      ],
    })
  })

  it('are found though the name servers never answer for IPv6', async () => {
    const { outcome } = await ask(['203.150.20.4'], 'silence')
    expect(outcome).toEqual({ ok: true, value: [{ address: '203.150.20.4', family: 4 }] })
  })

  it('are found though the name servers fail for IPv6', async () => {
    const { outcome } = await ask(['203.150.20.4'], 'SERVFAIL')
    expect(outcome).toEqual({ ok: true, value: [{ address: '203.150.20.4', family: 4 }] })
  })

  it('are asked for anew each time, so that a change is seen at once', async () => {
    const { server, resolver } = await ask(['203.150.20.4'])
    const before = server.questions.length
    await resolver.addresses(HOST, patient())
    expect(server.questions.length).toBe(2 * before)
  })

  it.each([
    ['NXDOMAIN', 'NXDOMAIN', 'NXDOMAIN', `${HOST}: the name does not exist`],
    ['SERVFAIL', 'SERVFAIL', 'SERVFAIL', `${HOST}: the name servers of the domain failed`],
    ['REFUSED', 'REFUSED', 'REFUSED', `${HOST}: the name server refused the question`],
    [[], [], 'NODATA', `${HOST}: the name exists but has no address`],
    // Half an answer is not believed where the other half failed.
    [[], 'SERVFAIL', 'SERVFAIL', `${HOST}: the name servers of the domain failed`],
  ] as const)('A %j and AAAA %j: %s', async (a, aaaa, code, detail) => {
    const { outcome } = await ask(a, aaaa)
    expect(outcome).toEqual({ ok: false, failure: { reason: 'dns-failed', code, detail } })
  })

  it('that nobody tells within the deadline are a failure of their own', async () => {
    const { outcome } = await ask('silence', 'silence', AbortSignal.timeout(100))
    expect(outcome).toMatchObject({ ok: false, failure: { reason: 'dns-failed', code: 'DNS-TIMEOUT' } })
  })

  it('are no longer waited for once the look is cancelled', async () => {
    const cancelled = AbortSignal.abort(new Error('the watch ends'))
    await expect(ask('silence', 'silence', cancelled)).rejects.toThrow('the watch ends')
  })
})
