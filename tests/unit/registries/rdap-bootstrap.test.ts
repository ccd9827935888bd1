import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../src/model/duration.ts'
import { rdapBase } from '../../../src/registries/rdap/bootstrap.ts'
import { makeLeaf, makeRoot } from '../../support/certificates.ts'
import { TODAY, lookupContext, networkOf } from '../../support/lookup-context.ts'
import { answersJson, startRdapServer } from '../../support/rdap-server.ts'
import { closedPort } from '../../support/tls-server.ts'

const root = makeRoot()
const leaf = makeLeaf(root, ['data.iana.org'], { notBefore: Date.now() - HOUR, notAfter: Date.now() + DAY })

/** IANA's server, answering with this body. */
async function iana(body: unknown, status = 200) {
  const server = await startRdapServer(answersJson(body, status), [leaf])
  const network = networkOf({ hosts: { 'data.iana.org': `127.0.0.1:${server.port}` } }, [root.certificate])
  return { server, network }
}

/** A network in which IANA cannot be reached. */
async function cutOff(section: Readonly<Record<string, unknown>> = {}) {
  return networkOf({ hosts: { 'data.iana.org': `127.0.0.1:${await closedPort()}` }, ...section })
}

const LIST = {
  version: '1.0',
  services: [
    [['th', 'xn--o3cw4h'], ['https://rdap.moved.example/']],
    [['test1'], ['http://rdap.one.example', 'https://rdap.one.example/v1']],
    [['test2'], ['http://only-plain.example/']],
  ],
}

describe('the RDAP server of a top-level domain', () => {
  it('is the one that the user named, and nobody else is asked', async () => {
    const { server } = await iana(LIST)
    const network = networkOf({ rdap: { ไทย: 'http://127.0.0.1:8081' } })
    const base = await rdapBase('xn--o3cw4h', lookupContext(network))
    expect(base).toEqual({ url: new URL('http://127.0.0.1:8081/'), given: true })
    expect(server.requests).toEqual([])
  })

  it('comes from IANA’s list, over https only', async () => {
    const { network } = await iana(LIST)
    const context = lookupContext(network)
    expect(await rdapBase('th', context)).toEqual({ url: new URL('https://rdap.moved.example/'), given: false })
    expect((await rdapBase('test1', context))?.url.href).toBe('https://rdap.one.example/v1/')
    expect(await rdapBase('test2', context)).toBeUndefined()
    expect(await rdapBase('nowhere', context)).toBeUndefined()
  })

  it('is remembered for a week', async () => {
    const { network, server } = await iana(LIST)
    let now = TODAY
    const context = lookupContext(network, { now: () => now })
    await rdapBase('th', context)
    now += 7 * DAY - 1
    await rdapBase('th', context)
    expect(server.requests).toHaveLength(1)
    now += 1
    await rdapBase('th', context)
    expect(server.requests).toHaveLength(2)
  })

  it('comes from the copy that ships with the program where IANA cannot be reached', async () => {
    const context = lookupContext(await cutOff())
    const urls = await Promise.all(['th', 'xn--o3cw4h', 'com', 'net', 'org'].map((tld) => rdapBase(tld, context)))
    expect(urls.map((base) => base?.url.href)).toEqual([
      'https://rdap.thains.co.th/',
      'https://rdap.thains.co.th/',
      'https://rdap.verisign.com/com/v1/',
      'https://rdap.verisign.com/net/v1/',
      'https://rdap.publicinterestregistry.org/rdap/',
    ])
    expect(await rdapBase('nowhere', context)).toBeUndefined()
  })

  it('keeps the list that it has where the renewal fails, and leaves IANA alone for hours', async () => {
    const { network } = await iana(LIST)
    let now = TODAY
    const context = lookupContext(network, { now: () => now })
    await rdapBase('th', context)
    now += 8 * DAY
    const broken = await iana('<html>', 500)
    const later = { ...context, network: broken.network }
    expect((await rdapBase('th', later))?.url.href).toBe('https://rdap.moved.example/')
    expect((await rdapBase('th', later))?.url.href).toBe('https://rdap.moved.example/')
    expect(broken.server.requests).toHaveLength(1)
    now += 6 * HOUR
    await rdapBase('th', later)
    expect(broken.server.requests).toHaveLength(2)
  })

  it('is not taken from a list that is none', async () => {
    for (const body of [{ services: 'none' }, [], { services: [[['th'], ['no url']]] }]) {
      const { network } = await iana(body)
      expect((await rdapBase('th', lookupContext(network)))?.url.href).toBe('https://rdap.thains.co.th/')
    }
  })
})
