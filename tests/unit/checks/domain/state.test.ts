import { describe, expect, it } from 'vitest'
import type { DomainRecord } from '../../../../src/registries/registration.ts'
import type { Answer } from '../../../../src/checks/domain/state.ts'
import { CHANGE_SHOWN, NOTHING_KNOWN, domainState, remember } from '../../../../src/checks/domain/state.ts'
import { isDue } from '../../../../src/checks/domain/ask.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../../src/model/duration.ts'

const now = Date.UTC(2026, 10, 23, 3)

function record(changes: Partial<DomainRecord> = {}): DomainRecord {
  return {
    registrar: 'THNIC',
    createdAt: null,
    expiresAt: '2027-10-07T16:59:59.000Z',
    expiryProblem: null,
    expiryText: null,
    registrarExpiresAt: null,
    statuses: ['ACTIVE'],
    nameservers: ['ns1.hosting.example', 'ns2.hosting.example'],
    ...changes,
  }
}

function found(askedAt: number, changes: Partial<DomainRecord> = {}): Answer {
  return { askedAt, registration: { kind: 'found', record: record(changes), evidence: null } }
}

function failure(askedAt: number, reason = 'timeout', retryAt: number | null = null): Answer {
  return { askedAt, registration: { kind: 'failed', reason, detail: 'no answer', retryAt } }
}

describe('the memory of a domain', () => {
  it('keeps the last good date through failures', () => {
    const known = remember(NOTHING_KNOWN, { rdap: found(now) })
    const failed = remember(known, { rdap: failure(now + DAY), whois: failure(now + DAY) })
    expect(failed.good).toEqual({ source: 'rdap', record: record(), at: now })
    expect(failed.answers.rdap?.registration.kind).toBe('failed')
  })

  it('keeps the last good date where the registry leaves it out one day', () => {
    const known = remember(NOTHING_KNOWN, { rdap: found(now) })
    const without = remember(known, { rdap: found(now + DAY, { expiresAt: null, expiryProblem: 'absent' }) })
    expect(without.good?.record.expiresAt).toBe('2027-10-07T16:59:59.000Z')
  })

  it('takes the date of the most trusted registry', () => {
    const both = remember(NOTHING_KNOWN, {
      rdap: found(now),
      whois: found(now, { expiresAt: '2027-12-31T16:59:59.000Z' }),
    })
    expect(both.good?.source).toBe('rdap')
  })

  it('survives being written and read', () => {
    const state = remember(NOTHING_KNOWN, { rdap: found(now), whois: failure(now, 'http-status', now + HOUR) })
    expect(domainState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
  })
})

describe('a change of the name servers', () => {
  const moved = { nameservers: ['ns1.elsewhere.example'] }

  it('is noted with both sets, once', () => {
    const known = remember(NOTHING_KNOWN, { rdap: found(now) })
    const changed = remember(known, { rdap: found(now + DAY, moved) })
    const later = remember(changed, { rdap: found(now + 2 * DAY, moved) })
    expect(later.baselines.rdap?.nameserverChange).toEqual({
      from: ['ns1.hosting.example', 'ns2.hosting.example'],
      to: ['ns1.elsewhere.example'],
      at: now + DAY,
    })
  })

  it('becomes the ordinary state after a week', () => {
    const changed = remember(remember(NOTHING_KNOWN, { rdap: found(now) }), { rdap: found(now + DAY, moved) })
    const later = remember(changed, { rdap: found(now + DAY + CHANGE_SHOWN, moved) })
    expect(later.baselines.rdap?.nameserverChange).toBeNull()
  })

  it('is over once the old ones are back', () => {
    const changed = remember(remember(NOTHING_KNOWN, { rdap: found(now) }), { rdap: found(now + DAY, moved) })
    const back = remember(changed, { rdap: found(now + 2 * DAY) })
    expect(back.baselines.rdap?.nameserverChange).toBeNull()
  })

  it('is none where a registry leaves them out, or where two registries write different ones', () => {
    const known = remember(NOTHING_KNOWN, {
      rdap: found(now),
      whois: found(now, { nameservers: ['ns1.hosting.example'] }),
    })
    const silent = remember(known, { rdap: found(now + DAY, { nameservers: [] }) })
    const again = remember(silent, { rdap: found(now + 2 * DAY) })
    expect([silent, again].map((state) => state.baselines.rdap?.nameserverChange)).toEqual([null, null])
    expect(again.baselines.whois?.nameserverChange).toBeNull()
  })
})

describe('an expiry that moves', () => {
  const known = remember(NOTHING_KNOWN, { rdap: found(now) })

  it('to an earlier date is noted', () => {
    const earlier = remember(known, { rdap: found(now + DAY, { expiresAt: '2026-10-07T16:59:59.000Z' }) })
    expect(earlier.baselines.rdap?.expiryChange).toEqual({
      from: '2027-10-07T16:59:59.000Z',
      to: '2026-10-07T16:59:59.000Z',
      at: now + DAY,
    })
  })

  it('back again is over', () => {
    const earlier = remember(known, { rdap: found(now + DAY, { expiresAt: '2026-10-07T16:59:59.000Z' }) })
    const back = remember(earlier, { rdap: found(now + 2 * DAY) })
    expect(back.baselines.rdap?.expiryChange).toBeNull()
  })

  it('to a later date, or by hours, is a renewal or a way of writing', () => {
    for (const expiresAt of ['2028-10-07T16:59:59.000Z', '2027-10-07T00:00:00.000Z']) {
      const state = remember(known, { rdap: found(now + DAY, { expiresAt }) })
      expect(state.baselines.rdap?.expiryChange, expiresAt).toBeNull()
    }
  })
})

describe('a registry', () => {
  it('is asked once an interval, give or take what a scheduler is early', () => {
    expect(isDue(undefined, now, DAY)).toBe(true)
    expect(isDue(found(now), now + DAY / 2, DAY)).toBe(false)
    expect(isDue(found(now), now + DAY - 11 * MINUTE, DAY)).toBe(false)
    expect(isDue(found(now), now + DAY - 9 * MINUTE, DAY)).toBe(true)
    expect(isDue(found(now), now + DAY, DAY)).toBe(true)
    expect(isDue(found(now), now + 900, SECOND)).toBe(false)
    expect(isDue(found(now), now + SECOND, SECOND)).toBe(true)
  })

  it('is tried again after an hour where it could not be reached', () => {
    expect(isDue(failure(now), now + HOUR - 1, DAY)).toBe(false)
    expect(isDue(failure(now), now + HOUR, DAY)).toBe(true)
    expect(isDue(failure(now), now + 10 * SECOND, 10 * SECOND)).toBe(true)
  })

  it('that answered badly has had its question for this interval', () => {
    expect(isDue(failure(now, 'http-status'), now + HOUR, DAY)).toBe(false)
    expect(isDue(failure(now, 'malformed'), now + DAY, DAY)).toBe(true)
  })

  it('is left alone until the time that it named', () => {
    expect(isDue(failure(now, 'rate-limited', now + 3 * DAY), now + 2 * DAY, DAY)).toBe(false)
    expect(isDue(failure(now, 'rate-limited', now + 3 * DAY), now + 3 * DAY, DAY)).toBe(true)
  })

  it('is asked where the clock was set back', () => {
    expect(isDue(found(now + DAY), now, DAY)).toBe(true)
  })
})
