import { describe, expect, it } from 'vitest'
import type { DomainLook } from '../../../../src/checks/domain/ask.ts'
import type { DomainState } from '../../../../src/checks/domain/state.ts'
import type { DomainRecord, Registration } from '../../../../src/registries/registration.ts'
import { judge } from '../../../../src/checks/domain/judge.ts'
import { domainOptions } from '../../../../src/checks/domain/options.ts'
import { NOTHING_KNOWN, remember } from '../../../../src/checks/domain/state.ts'
import { DAY } from '../../../../src/model/duration.ts'
import { statusOf } from '../../../../src/model/finding.ts'

const NOW = Date.UTC(2026, 10, 23, 3)
const DOMAIN = 'khaen-nuea.go.th'
const evidence = {
  url: 'https://rdap.thains.co.th/',
  excerpt: '…',
  sha256: '0'.repeat(64),
  at: new Date(NOW).toISOString(),
}

/** The end of the day in Bangkok that lies so many days ahead. */
function inDays(days: number): string {
  return new Date(Date.UTC(2026, 10, 23, 16, 59, 59) + days * DAY).toISOString()
}

function found(changes: Partial<DomainRecord> = {}): Registration {
  return {
    kind: 'found',
    record: {
      registrar: 'THNIC',
      createdAt: '2004-10-07T17:00:00.000Z',
      expiresAt: inDays(300),
      expiryProblem: null,
      expiryText: null,
      registrarExpiresAt: null,
      statuses: ['ACTIVE'],
      nameservers: ['ns1.hosting.example'],
      ...changes,
    },
    evidence,
  }
}
const undated = (problem: DomainRecord['expiryProblem'] = 'absent', expiryText: string | null = null) =>
  found({ expiresAt: null, expiryProblem: problem, expiryText })
const absent: Registration = { kind: 'absent', evidence }
const failure: Registration = { kind: 'failed', reason: 'timeout', detail: 'no answer', retryAt: null }
const unserved: Registration = { kind: 'unserved' }

interface Given {
  readonly rdap?: Registration
  readonly whois?: Registration
  readonly before?: DomainState
  readonly delegation?: DomainLook['delegation']
  readonly options?: Readonly<Record<string, string>>
}

function verdict({ rdap = found(), whois = found(), before = NOTHING_KNOWN, delegation, options = {} }: Given) {
  const answers = { rdap: { askedAt: NOW, registration: rdap }, whois: { askedAt: NOW, registration: whois } }
  const state = remember(before, answers)
  const manual =
    options['expires'] === undefined ? undefined : found({ expiresAt: `${options['expires']}T16:59:59.000Z` })
  const { findings, facts } = judge({
    domain: DOMAIN,
    now: NOW,
    timeZone: 'Asia/Bangkok',
    options: domainOptions.parse(options),
    look: { state, answers, ...(delegation && { delegation }) },
    manual,
  })
  return { findings, facts, status: statusOf(findings), codes: findings.map(({ code }) => code) }
}

const noServers: DomainLook['delegation'] = { ok: true, value: [] }
const someServers: DomainLook['delegation'] = { ok: true, value: ['ns1.hosting.example'] }

describe('a domain that is registered', () => {
  it('is well while the expiry is far', () => {
    const { status, findings, facts } = verdict({})
    expect(status).toBe('ok')
    expect(findings).toEqual([])
    expect(facts).toMatchObject({
      name: DOMAIN,
      registrar: 'THNIC',
      expiresAt: inDays(300),
      daysLeft: 300,
      source: 'rdap',
      nameservers: ['ns1.hosting.example'],
      checkedAt: new Date(NOW).toISOString(),
      stale: false,
    })
  })

  it.each([
    [61, 'ok'],
    [60, 'warning'],
    [15, 'warning'],
    [14, 'critical'],
    [0, 'critical'],
  ])('%i days ahead of its expiry is %s', (days, status) => {
    const given = verdict({ rdap: found({ expiresAt: inDays(days) }), whois: found({ expiresAt: inDays(days) }) })
    expect(given.status).toBe(status)
    expect(given.codes).toEqual(status === 'ok' ? [] : ['domain.expires-soon'])
    expect(given.facts.daysLeft).toBe(days)
  })

  it('warns when the office wants it to', () => {
    const options = { warn: '400d', critical: '200d' }
    expect(verdict({ options }).status).toBe('warning')
    expect(verdict({ options, rdap: found({ expiresAt: inDays(200) }), whois: unserved }).status).toBe('critical')
  })

  it('has expired once its last day is over', () => {
    const given = verdict({ rdap: found({ expiresAt: inDays(-1) }), whois: found({ expiresAt: inDays(-1) }) })
    expect(given.status).toBe('critical')
    expect(given.codes).toEqual(['domain.expired'])
    expect(given.findings[0]).toMatchObject({
      subject: DOMAIN,
      params: { daysLeft: -1, expiresOn: '2026-11-22' },
      evidence,
    })
  })

  it('has expired where the registry says so, although it moved the date ahead for the days of grace', () => {
    const given = verdict({ whois: found({ statuses: ['EXPIRED'], expiresAt: inDays(360) }), rdap: failure })
    expect(given.codes).toEqual(['domain.expired'])
    expect(given.status).toBe('critical')
  })

  it.each([
    [['clientHold'], 'domain.on-hold'],
    [['server hold'], 'domain.on-hold'],
    [['redemption period', 'pending delete'], 'domain.redemption'],
  ])('with status %j is %s', (statuses, code) => {
    const given = verdict({ rdap: found({ statuses }) })
    expect(given.codes).toEqual([code])
    expect(given.status).toBe('critical')
    expect(given.findings[0]?.params).toMatchObject({ statuses })
  })

  it('shows every fault at once', () => {
    const faults = found({ statuses: ['client hold', 'redemption period'], expiresAt: inDays(-40) })
    expect(verdict({ rdap: faults, whois: unserved }).codes).toEqual([
      'domain.on-hold',
      'domain.redemption',
      'domain.expired',
    ])
  })

  it('is well where one registry answers and the other does not, or has no such name', () => {
    for (const whois of [failure, absent, unserved]) expect(verdict({ whois }).findings).toEqual([])
    for (const rdap of [failure, absent, unserved]) {
      const { findings, facts } = verdict({ rdap })
      expect(findings).toEqual([])
      expect(facts.source).toBe('whois')
    }
  })

  it('shows what each source said', () => {
    expect(verdict({ rdap: failure }).facts.sources).toEqual([
      { source: 'rdap', outcome: 'failed', expiresAt: null, askedAt: new Date(NOW).toISOString(), detail: 'no answer' },
      { source: 'whois', outcome: 'found', expiresAt: inDays(300), askedAt: new Date(NOW).toISOString(), detail: null },
    ])
  })
})

describe('sources that are compared', () => {
  it('agree where they lie hours apart', () => {
    const whois = found({ expiresAt: new Date(Date.parse(inDays(300)) - 40 * 3_600_000).toISOString() })
    expect(verdict({ whois }).findings).toEqual([])
    expect(verdict({ whois }).facts.source).toBe('rdap')
  })

  it('disagree where they lie days apart, both dates are said, and the earlier one counts', () => {
    const given = verdict({ whois: found({ expiresAt: inDays(50) }) })
    expect(given.codes).toEqual(['domain.sources-disagree', 'domain.expires-soon'])
    expect(given.status).toBe('warning')
    expect(given.findings[0]?.params).toMatchObject({ rdapOn: '2027-09-19', whoisOn: '2027-01-12' })
    expect(given.facts).toMatchObject({ daysLeft: 50, source: 'whois' })
  })

  it('raise no false "expired" where one of them is behind a renewal', () => {
    const given = verdict({ whois: found({ expiresAt: inDays(-3) }) })
    expect(given.codes).toEqual(['domain.sources-disagree'])
    expect(given.status).toBe('warning')
    expect(given.facts.daysLeft).toBe(300)
  })

  it('include the date entered by hand', () => {
    expect(verdict({ options: { expires: '2027-09-19' } }).findings).toEqual([])
    const given = verdict({ options: { expires: '2027-01-02' } })
    expect(given.codes).toEqual(['domain.sources-disagree', 'domain.expires-soon'])
    expect(given.facts).toMatchObject({ daysLeft: 40, source: 'manual' })
  })
})

describe('a date entered by hand', () => {
  it('stands in where no registry shows one', () => {
    const given = verdict({ rdap: undated(), whois: undated(), options: { expires: '2027-03-01' } })
    expect(given.findings).toEqual([])
    expect(given.facts).toMatchObject({ source: 'manual', daysLeft: 98, registrar: 'THNIC' })
  })

  it('stands in where no registry answers, which is then worth a note and no more', () => {
    const given = verdict({ rdap: failure, whois: failure, options: { expires: '2027-03-01' } })
    expect(given.codes).toEqual(['domain.lookup-failed'])
    expect(given.status).toBe('ok')
  })

  it('stands in where there is no registry to ask', () => {
    expect(verdict({ rdap: unserved, whois: unserved, options: { expires: '2027-03-01' } }).findings).toEqual([])
  })

  it('that has passed means that the name has expired', () => {
    const given = verdict({ rdap: unserved, whois: unserved, options: { expires: '2026-11-01' } })
    expect(given.codes).toEqual(['domain.expired'])
  })
})

describe('an expiry that nobody tells', () => {
  it.each([
    ['absent', undated()],
    ['buddhist-era', undated('buddhist-era', '07 Oct 2569')],
    ['ambiguous', undated('ambiguous', '03/04/2027')],
    ['malformed', undated('malformed', 'soon')],
  ])('is unknown, and the reason is said: %s', (problem, whois) => {
    const given = verdict({ rdap: undated(), whois })
    expect(given.codes).toEqual(['domain.expiry-unknown'])
    expect(given.status).toBe('unknown')
    expect(given.findings[0]?.params).toMatchObject({ problem })
    expect(given.facts).toMatchObject({ expiresAt: null, daysLeft: null, source: null })
  })

  it('is unknown where no registry serves the name', () => {
    const given = verdict({ rdap: unserved, whois: unserved })
    expect(given.codes).toEqual(['domain.expiry-unknown'])
    expect(given.findings[0]?.params).toMatchObject({ problem: 'no-registry' })
  })
})

describe('a domain that no registry knows', () => {
  it('is not registered where it has no name servers either', () => {
    const given = verdict({ rdap: absent, whois: absent, delegation: noServers })
    expect(given.codes).toEqual(['domain.not-registered'])
    expect(given.status).toBe('critical')
  })

  it('is a conflict and unknown where its name servers answer', () => {
    const given = verdict({ rdap: absent, whois: absent, delegation: someServers })
    expect(given.codes).toEqual(['domain.sources-disagree'])
    expect(given.status).toBe('unknown')
  })

  it('is unknown where the DNS cannot be asked', () => {
    const delegation: DomainLook['delegation'] = { ok: false, failure: { reason: 'dns-failed', detail: 'SERVFAIL' } }
    const given = verdict({ rdap: absent, whois: absent, delegation })
    expect(given.codes).toEqual(['domain.lookup-failed'])
    expect(given.findings[0]?.params).toMatchObject({
      reasons: ['RDAP: no such name', 'WHOIS: no such name', 'DNS: SERVFAIL'],
    })
    expect(given.status).toBe('unknown')
  })

  it('is unknown while the other registry has not confirmed it', () => {
    for (const [rdap, whois] of [
      [absent, failure],
      [failure, absent],
    ]) {
      const given = verdict({ rdap, whois, delegation: noServers })
      expect(given.codes).toEqual(['domain.lookup-failed'])
      expect(given.status).toBe('unknown')
    }
  })

  it('is not registered where the only registry there is says so', () => {
    expect(verdict({ rdap: absent, whois: unserved, delegation: noServers }).codes).toEqual(['domain.not-registered'])
  })
})

describe('a look-up that fails', () => {
  const weekAgo = NOW - 7 * DAY
  const known = (expiresAt: string) =>
    remember(NOTHING_KNOWN, { rdap: { askedAt: weekAgo, registration: found({ expiresAt }) } })

  it('is unknown, and the last good date is shown with its age', () => {
    const given = verdict({ rdap: failure, whois: failure, before: known(inDays(300)) })
    expect(given.codes).toEqual(['domain.lookup-failed'])
    expect(given.status).toBe('unknown')
    expect(given.findings[0]?.params).toMatchObject({
      lastSeenOn: '2026-11-16',
      ageDays: 7,
      reasons: ['RDAP: no answer', 'WHOIS: no answer'],
    })
    expect(given.facts).toMatchObject({
      expiresAt: inDays(300),
      daysLeft: 300,
      stale: true,
      checkedAt: new Date(weekAgo).toISOString(),
      registrar: 'THNIC',
    })
  })

  it('still warns by the last good date, but an old date alone is never critical', () => {
    for (const days of [50, 5]) {
      const given = verdict({ rdap: failure, whois: failure, before: known(inDays(days)) })
      expect(given.codes).toEqual(['domain.lookup-failed', 'domain.expires-soon'])
      expect(given.status).toBe('warning')
      expect(given.findings[1]?.params).toMatchObject({ daysLeft: days, ageDays: 7 })
    }
  })

  it('does not call a domain expired by an old date: a person must look', () => {
    const given = verdict({ rdap: failure, whois: failure, before: known(inDays(-2)) })
    expect(given.codes).toEqual(['domain.lookup-failed', 'domain.expiry-unknown'])
    expect(given.status).toBe('warning')
  })

  it('with nothing known from before leaves all unknown', () => {
    const given = verdict({ rdap: failure, whois: failure })
    expect(given.status).toBe('unknown')
    expect(given.facts).toMatchObject({ expiresAt: null, daysLeft: null, checkedAt: null, stale: false })
  })
})

describe('a change', () => {
  const yesterday = (changes: Partial<DomainRecord>) =>
    remember(NOTHING_KNOWN, { rdap: { askedAt: NOW - DAY, registration: found(changes) } })

  it('of the name servers is a warning that names both', () => {
    const given = verdict({ before: yesterday({ nameservers: ['ns1.old.example'] }) })
    expect(given.codes).toEqual(['domain.nameservers-changed'])
    expect(given.status).toBe('warning')
    expect(given.findings[0]?.params).toMatchObject({ from: ['ns1.old.example'], to: ['ns1.hosting.example'] })
  })

  it('of the expiry to an earlier date is a warning that names both', () => {
    const given = verdict({ before: yesterday({ expiresAt: inDays(665) }) })
    expect(given.codes).toEqual(['domain.expiry-moved-earlier'])
    expect(given.findings[0]?.params).toMatchObject({ from: '2028-09-18', to: '2027-09-19' })
  })

  it('of the expiry to a later date is a renewal', () => {
    expect(verdict({ before: yesterday({ expiresAt: inDays(3) }) }).findings).toEqual([])
  })
})
