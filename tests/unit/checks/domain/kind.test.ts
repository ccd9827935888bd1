import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../../../src/checks/check-kind.ts'
import type { Network } from '../../../../src/net/network.ts'
import { createDomainKind } from '../../../../src/checks/domain/kind.ts'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import { silentLog } from '../../../../src/model/log.ts'
import { volatileMemory } from '../../../../src/model/memory.ts'
import { TODAY, networkOf } from '../../../support/lookup-context.ts'
import type { NameServerAnswer } from '../../../support/name-server.ts'
import { startNameServer } from '../../../support/name-server.ts'
import type { LocalRdapServer } from '../../../support/rdap-server.ts'
import { answersJson, rdapDomain, startRdapServer } from '../../../support/rdap-server.ts'
import type { LocalWhoisServer } from '../../../support/whois-server.ts'
import { answers, startWhoisServer, staysSilent } from '../../../support/whois-server.ts'

const NAME = 'khaen-nuea.go.th'
const site = (host = `www.${NAME}`) => ({ id: host, name: host, url: `https://${host}/` })
const WHOIS = `Domain Name: ${NAME.toUpperCase()}\r\nStatus: ACTIVE\r\nExp date: 07 Oct 2027\r\nName Server: NS1.HOSTING.EXAMPLE\r\n`

function world(network: Network, changes: Partial<CheckContext> = {}): CheckContext {
  return {
    signal: new AbortController().signal,
    now: () => TODAY,
    log: silentLog,
    network,
    memory: volatileMemory(),
    progress() {},
    ...changes,
  }
}

const newKind = () => createDomainKind({ gap: 0, random: () => 0 })
const options = (given: Readonly<Record<string, string>> = {}) => newKind().options.parse(given)

function networkWith({ rdap, whois, dns }: { rdap: LocalRdapServer; whois: LocalWhoisServer; dns?: string }): Network {
  return networkOf({
    rdap: { th: rdap.url },
    whois: { th: `127.0.0.1:${whois.endpoint.port}` },
    ...(dns && { dns: [dns] }),
  })
}

async function registries() {
  const rdap = await startRdapServer(answersJson(rdapDomain(NAME)))
  const whois = await startWhoisServer(answers(WHOIS))
  return { rdap, whois, network: networkWith({ rdap, whois }) }
}

describe('the domain check', () => {
  it('asks both registries about the registered name and shows what they agree on', async () => {
    const { rdap, whois, network } = await registries()
    const result = await newKind().run(site(), options(), world(network))
    expect(result).toMatchObject({
      target: NAME,
      status: 'ok',
      findings: [],
      startedAt: TODAY,
      facts: { name: NAME, registrar: 'THNIC', expiresAt: '2027-10-07T16:59:59.000Z', daysLeft: 318, source: 'rdap' },
    })
    expect(rdap.requests.map(({ path }) => path)).toEqual([`/domain/${NAME}`])
    expect(whois.queries).toEqual([NAME])
  })

  it('does not apply where there is no registered name', () => {
    const kind = newKind()
    expect(kind.applies(site(), options())).toBe(true)
    expect(kind.applies({ id: 'x', name: 'x', url: 'http://127.0.0.1:8080/' }, options())).toBe(false)
  })

  it('asks each registry once an interval, however many sites share the name and whenever they look', async () => {
    const { rdap, whois, network } = await registries()
    const kind = newKind()
    let now = TODAY
    const context = world(network, { now: () => now })
    const hosts = [NAME, `www.${NAME}`, `e-service.${NAME}`, `ita.${NAME}`]

    const results = await Promise.all(hosts.map((host) => kind.run(site(host), options(), context)))
    expect(results.map(({ facts }) => facts.daysLeft)).toEqual([318, 318, 318, 318])
    for (let hour = 1; hour < 23; hour += 1) {
      now += HOUR
      await kind.run(site(hosts[hour % 4]), options(), context)
    }
    expect([rdap.requests.length, whois.queries.length]).toEqual([1, 1])

    now = TODAY + DAY
    const next = await kind.run(site(), options(), context)
    expect([rdap.requests.length, whois.queries.length]).toEqual([2, 2])
    expect(next.facts.checkedAt).toBe(new Date(now).toISOString())
  })

  it('asks every second where the user wants that', async () => {
    const { rdap, network } = await registries()
    const kind = newKind()
    let now = TODAY
    const context = world(network, { now: () => now })
    for (let i = 0; i < 3; i += 1, now += 1_000) await kind.run(site(), options({ interval: '1s' }), context)
    expect(rdap.requests).toHaveLength(3)
  })

  it('keeps the last good date in memory that outlives the program, and looks again within the hour', async () => {
    const { rdap, whois, network } = await registries()
    let now = TODAY
    const context = world(network, { now: () => now })
    await newKind().run(site(), options(), context)

    now += 2 * DAY
    const dead = networkOf({ rdap: { th: 'http://127.0.0.1:1/' }, whois: { th: '127.0.0.1:1' } })
    const kind = newKind()
    const failed = await kind.run(site(), options(), { ...context, network: dead })
    expect(failed.status).toBe('unknown')
    expect(failed.findings.map(({ code }) => code)).toEqual(['domain.lookup-failed'])
    expect(failed.facts).toMatchObject({ stale: true, daysLeft: 316, checkedAt: new Date(TODAY).toISOString() })
    expect(kind.nextInterval?.(failed, options())).toBe(HOUR)

    now += HOUR
    const healed = await newKind().run(site(), options(), context)
    expect(healed.status).toBe('ok')
    expect(kind.nextInterval?.(healed, options())).toBe(DAY)
    expect([rdap.requests.length, whois.queries.length]).toEqual([2, 2])
  })

  it('forgets what an older version wrote and cannot be read', async () => {
    const { network } = await registries()
    const memory = volatileMemory()
    await memory.set(`domain:${NAME}`, { answers: 'old', good: { at: 'yesterday' } })
    expect((await newKind().run(site(), options(), world(network, { memory }))).status).toBe('ok')
  })

  it('counts days in the time zone of the office', async () => {
    const { network } = await registries()
    const late = () => Date.UTC(2027, 9, 7, 16, 30)
    const bangkok = await newKind().run(site(), options(), world(network, { now: late }))
    expect(bangkok.facts.daysLeft).toBe(0)
    const auckland = await newKind().run(site(), options(), world(network, { now: late, timeZone: 'Pacific/Auckland' }))
    expect(auckland.facts.daysLeft).toBe(0)
    const before = () => Date.UTC(2027, 9, 6, 16, 30)
    expect((await newKind().run(site(), options(), world(network, { now: before }))).facts.daysLeft).toBe(1)
  })

  it('takes the date entered by hand where the registries show none', async () => {
    const rdap = await startRdapServer(answersJson(rdapDomain(NAME, { events: [] })))
    const whois = await startWhoisServer(answers(WHOIS.replace(/Exp date.*\r\n/, '')))
    const context = world(networkWith({ rdap, whois }))
    expect((await newKind().run(site(), options(), context)).findings.map(({ code }) => code)).toEqual([
      'domain.expiry-unknown',
    ])
    const result = await newKind().run(site(), options({ expires: '2027-03-01' }), context)
    expect(result).toMatchObject({ status: 'ok', facts: { source: 'manual', daysLeft: 98 } })
  })

  it('gives the others their answer where one of them stops waiting', async () => {
    const rdap = await startRdapServer(answersJson(rdapDomain(NAME)))
    let arrived = () => {}
    const asked = new Promise<void>((resolve) => (arrived = resolve))
    let answer = () => {}
    const whois = await startWhoisServer((socket) => {
      answer = () => socket.end(WHOIS)
      arrived()
    })
    const network = networkWith({ rdap, whois })
    const kind = newKind()
    const leaving = new AbortController()
    const memory = volatileMemory()
    const first = kind.run(site(), options(), world(network, { memory, signal: leaving.signal }))
    const second = kind.run(site(NAME), options(), world(network, { memory }))
    await asked
    leaving.abort(new Error('shutting down'))
    await expect(first).rejects.toThrow('shutting down')
    answer()
    expect((await second).status).toBe('ok')
    expect(whois.queries).toHaveLength(1)
  })

  it('remembers nothing of a look that was cut short by us', async () => {
    const rdap = await startRdapServer(answersJson(rdapDomain(NAME)))
    let arrived = () => {}
    const asked = new Promise<void>((resolve) => (arrived = resolve))
    const whois = await startWhoisServer((socket, query) => {
      staysSilent(socket, query)
      arrived()
    })
    const memory = volatileMemory()
    const leaving = new AbortController()
    const look = newKind().run(
      site(),
      options(),
      world(networkWith({ rdap, whois }), { memory, signal: leaving.signal }),
    )
    await asked
    leaving.abort(new Error('shutting down'))
    await expect(look).rejects.toThrow('shutting down')
    expect(await memory.get(`domain:${NAME}`)).toBeUndefined()
  })

  it('says that all names of a top-level domain ask one registry', () => {
    const kind = newKind()
    expect(kind.asks?.(site('a.go.th'), options())).toBe(kind.asks?.(site('www.b.or.th'), options()))
    expect(kind.asks?.(site('a.go.th'), options())).not.toBe(kind.asks?.(site('a.com'), options()))
  })

  it('looks once before it alarms: what a registry says does not flicker', () => {
    expect(newKind().confirm).toEqual({ failures: 1, retryAfter: 0 })
  })
})

describe('a name that no registry knows', () => {
  async function look(dns: NameServerAnswer, whoisText = '% No match found.\r\n') {
    const rdap = await startRdapServer(answersJson({ errorCode: 404, title: 'Not Found' }, 404))
    const whois = await startWhoisServer(answers(whoisText))
    const network = networkWith({ rdap, whois, dns: await startNameServer(dns) })
    const { status, findings } = await newKind().run(site(), options(), world(network))
    return { status, codes: findings.map(({ code }) => code), params: findings[0]?.params }
  }

  it('is not registered where the DNS knows no name servers either', async () => {
    for (const dns of ['NXDOMAIN', []] as const) {
      expect(await look(dns)).toMatchObject({ status: 'critical', codes: ['domain.not-registered'] })
    }
  })

  it('is a conflict where its name servers are there', async () => {
    expect(await look(['ns1.hosting.example'])).toMatchObject({
      status: 'unknown',
      codes: ['domain.sources-disagree'],
      params: { nameservers: ['ns1.hosting.example'] },
    })
  })

  it('is unknown where the DNS fails', async () => {
    expect(await look('SERVFAIL')).toMatchObject({ status: 'unknown', codes: ['domain.lookup-failed'] })
  })

  it('is unknown while one registry refuses to answer', async () => {
    expect(await look('NXDOMAIN', 'Query limit exceeded\r\n')).toMatchObject({
      status: 'unknown',
      codes: ['domain.lookup-failed'],
    })
  })
})

describe('the options of the domain check', () => {
  it('have defaults for all of them', () => {
    expect(options()).toEqual({ interval: DAY, timeout: 30_000, warn: 60 * DAY, critical: 14 * DAY })
  })

  it.each([{ expires: '2570-03-01' }, { expires: '1/3/2027' }, { interval: '0s' }, { wran: '60d' }])(
    'refuse %j',
    (wrong) => {
      expect(newKind().options.safeParse(wrong).success).toBe(false)
    },
  )
})
