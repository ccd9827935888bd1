import { describe, expect, it } from 'vitest'
import { DAY } from '../../../src/model/duration.ts'
import { whois } from '../../../src/registries/whois/lookup.ts'
import { whoisServer } from '../../../src/registries/whois/servers.ts'
import { TODAY, lookupContext, networkOf } from '../../support/lookup-context.ts'
import { closedPort } from '../../support/tls-server.ts'
import type { WhoisManners } from '../../support/whois-server.ts'
import { answers, neverStops, resets, startWhoisServer, trickles } from '../../support/whois-server.ts'

const NAME = 'khaen-nuea.go.th'
const ANSWER = 'Domain Name: KHAEN-NUEA.GO.TH\r\nStatus: ACTIVE\r\nExp date: 07 Oct 2027\r\n'

async function find(manners: WhoisManners, timeout = 5_000) {
  const { endpoint, queries } = await startWhoisServer(manners)
  const network = networkOf({ whois: { th: `127.0.0.1:${endpoint.port}` } })
  return { found: await whois.find(NAME, lookupContext(network, { timeout })), queries, endpoint }
}

describe('a WHOIS look-up', () => {
  it('asks the server of the top-level domain for the name', async () => {
    const { found, queries, endpoint } = await find(answers(ANSWER))
    expect(queries).toEqual([NAME])
    expect(found).toMatchObject({
      kind: 'found',
      record: { expiresAt: '2027-10-07T16:59:59.000Z' },
      evidence: { url: `whois://127.0.0.1:${endpoint.port}/${NAME}`, at: new Date(TODAY).toISOString() },
    })
  })

  it('takes "no match" for "no such name here"', async () => {
    const { found } = await find(answers('% No match found.\r\n'))
    expect(found).toMatchObject({ kind: 'absent', evidence: { excerpt: 'No match found.' } })
  })

  it('never takes a refusal for "no such name"', async () => {
    const { found } = await find(answers('% Query limit exceeded\r\n'))
    expect(found).toMatchObject({ kind: 'failed', reason: 'rate-limited', retryAt: null })
  })

  it.each([
    ['stays empty', answers(''), 'malformed'],
    ['answers garbage', answers('\u0000\u0001\u0002 HTTP/1.1 400 Bad Request'), 'malformed'],
    ['resets the connection', resets, 'reset'],
    ['never stops', neverStops, 'too-large'],
    ['trickles', trickles, 'timeout'],
  ])('learns nothing where the server %s', async (_manner, manners, reason) => {
    const { found } = await find(manners, 400)
    expect(found).toMatchObject({ kind: 'failed', reason })
  })
})

describe('the WHOIS server of a top-level domain', () => {
  it('comes from the list that ships with the program', async () => {
    const context = lookupContext(networkOf({}))
    const th = await whoisServer('th', context)
    expect(th?.endpoint).toEqual({ host: 'whois.thnic.co.th', port: 43 })
    expect(th?.query(NAME)).toBe(NAME)
    expect((await whoisServer('xn--o3cw4h', context))?.endpoint.host).toBe('whois.thnic.co.th')
    expect((await whoisServer('org', context))?.endpoint.host).toBe('whois.publicinterestregistry.org')
    const com = await whoisServer('com', context)
    expect(com?.endpoint.host).toBe('whois.verisign-grs.com')
    expect(com?.query('example.com')).toBe('domain example.com')
  })

  it('is else the one that IANA refers to, remembered for a week', async () => {
    const iana = await startWhoisServer(
      answers('% IANA WHOIS server\r\n\r\nrefer:        whois.nic.io\r\n\r\ndomain:       IO\r\n'),
    )
    let now = TODAY
    const network = networkOf({ hosts: { 'whois.iana.org': `127.0.0.1:${iana.endpoint.port}` } })
    const context = lookupContext(network, { now: () => now })
    expect((await whoisServer('io', context))?.endpoint).toEqual({ host: 'whois.nic.io', port: 43 })
    now += 6 * DAY
    expect((await whoisServer('io', context))?.endpoint.host).toBe('whois.nic.io')
    expect(iana.queries).toEqual(['io'])
    now += DAY
    await whoisServer('io', context)
    expect(iana.queries).toEqual(['io', 'io'])
  })

  it('may not exist', async () => {
    const iana = await startWhoisServer(answers('domain:       ZZ\r\nwhois:\r\nstatus: ACTIVE\r\n'))
    const network = networkOf({ hosts: { 'whois.iana.org': `127.0.0.1:${iana.endpoint.port}` } })
    expect(await whoisServer('zz', lookupContext(network))).toBeUndefined()
    expect(await whois.find('x.zz', lookupContext(network))).toEqual({ kind: 'unserved' })
  })

  it('stays known where IANA cannot be reached', async () => {
    const iana = await startWhoisServer(answers('whois:        whois.nic.io\r\n'))
    let now = TODAY
    const context = lookupContext(networkOf({ hosts: { 'whois.iana.org': `127.0.0.1:${iana.endpoint.port}` } }), {
      now: () => now,
    })
    await whoisServer('io', context)
    now += 8 * DAY
    const network = networkOf({ hosts: { 'whois.iana.org': `127.0.0.1:${await closedPort()}` } })
    expect((await whoisServer('io', { ...context, network }))?.endpoint.host).toBe('whois.nic.io')
  })
})
