import { assert, array, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeldNotice } from '../../../src/alerts/gather.ts'
import { gather } from '../../../src/alerts/gather.ts'
import { SECOND } from '../../../src/model/duration.ts'
import type { EventName } from '../../../src/model/incident/incident.ts'
import { finding, NOON } from '../../support/incident-desk.ts'

const limits = { atMost: 90 * SECOND, burst: 10, size: 200 }
const WAIT = 15 * SECOND

interface Sketch {
  readonly site: string
  readonly address?: string
  readonly code?: string
  readonly subject?: string
  readonly name?: EventName
  readonly seq?: number
  /** Seconds after noon. */
  readonly at?: number
  readonly digestUntil?: number
}

let made = 0

function held({
  site,
  address,
  code = 'page.timeout',
  subject = site,
  name = 'opened',
  seq = 1,
  at = 0,
  digestUntil,
}: Sketch): HeldNotice {
  const createdAt = NOON + at * SECOND
  const found = finding(code, 'critical', { subject })
  return {
    id: `notice-${(made += 1)}`,
    channel: 'it',
    createdAt,
    holdUntil: digestUntil === undefined ? createdAt + WAIT : NOON + digestUntil * SECOND,
    digest: digestUntil !== undefined,
    event: {
      seq,
      name,
      at: createdAt,
      incident: {
        id: `${site} ${code} ${subject}`,
        siteId: site,
        kind: 'page',
        code,
        subject,
        phase: 'open',
        severity: 'critical',
        finding: found,
        failures: 2,
        firstBadAt: createdAt,
        lastBadAt: createdAt,
        flaps: 0,
        steps: 0,
        events: seq,
        origins: address === undefined ? [] : [`address:${address}`],
      },
    },
  }
}

function told(notices: readonly HeldNotice[], secondsAfterNoon: number): string[][] {
  const bundles = gather(notices, NOON + secondsAfterNoon * SECOND, limits)
  return bundles.map(({ kind, notices: members }) => [kind, ...members.map(({ event }) => event.incident.siteId)])
}

describe('what is told together', () => {
  it('a single event goes out alone once it has waited', () => {
    const notices = [held({ site: 'a' })]
    expect(told(notices, 14)).toEqual([])
    expect(told(notices, 15)).toEqual([['single', 'a']])
  })

  it('sites of one address are one message, others their own', () => {
    const notices = [
      held({ site: 'a', address: '203.0.113.7' }),
      held({ site: 'b', address: '203.0.113.9' }),
      held({ site: 'c', address: '203.0.113.7' }),
    ]
    expect(told(notices, 15)).toEqual([
      ['group', 'a', 'c'],
      ['single', 'b'],
    ])
  })

  it('sites of one domain are one message', () => {
    const shared = { code: 'domain.expired', subject: 'example.go.th' }
    expect(told([held({ site: 'a', ...shared }), held({ site: 'b', ...shared })], 15)).toEqual([['group', 'a', 'b']])
  })

  it('the points of one site are one message', () => {
    const notices = ['O1', 'O2', 'O3'].map((subject) => held({ site: 'a', code: 'disclosure.missing', subject }))
    expect(told(notices, 15)).toEqual([['group', 'a', 'a', 'a']])
  })

  it('a group waits for its latest member, but no longer than it may', () => {
    const shared = { address: '203.0.113.7' }
    const notices = [0, 10, 20, 30].map((at) => held({ site: `s${at}`, at, ...shared }))
    expect(told(notices, 44)).toEqual([])
    expect(told(notices, 45)).toEqual([['group', 's0', 's10', 's20', 's30']])
    const endless = Array.from({ length: 20 }, (_, index) => held({ site: `s${index}`, at: index * 10, ...shared }))
    expect(told(endless.slice(0, 10), 90)).toHaveLength(1)
  })

  it('the end of one and the beginning of another are not one message', () => {
    const shared = { address: '203.0.113.7' }
    const notices = [held({ site: 'a', ...shared }), held({ site: 'b', name: 'resolved', seq: 2, ...shared })]
    expect(told(notices, 15)).toEqual([
      ['single', 'a'],
      ['single', 'b'],
    ])
  })

  it('a flood is told together, so many to a message', () => {
    const notices = Array.from({ length: 450 }, (_, index) => held({ site: `s${index}` }))
    const sizes = gather(notices, NOON + 15 * SECOND, limits).map((bundle) => bundle.notices.length)
    expect(sizes).toEqual([200, 200, 50])
  })
})

describe('what waits for the morning', () => {
  it('comes as one digest', () => {
    const notices = ['a', 'b', 'c'].map((site) => held({ site, digestUntil: 3_600 }))
    expect(told(notices, 3_599)).toEqual([])
    expect(told(notices, 3_600)).toEqual([['digest', 'a', 'b', 'c']])
  })

  it('goes along with what cannot wait about the same incident', () => {
    const waiting = held({ site: 'a', digestUntil: 3_600 })
    const other = held({ site: 'b', digestUntil: 3_600 })
    const worse = { ...held({ site: 'a', name: 'escalated', seq: 2, at: 60 }), holdUntil: NOON + 60 * SECOND }
    expect(told([waiting, other, worse], 60)).toEqual([['single', 'a', 'a']])
  })
})

describe('whatever is held', () => {
  const sketch = record({
    site: constantFrom('a', 'b', 'c', 'd', 'e'),
    address: constantFrom(undefined, '203.0.113.7', '203.0.113.9'),
    name: constantFrom<EventName>('opened', 'resolved', 'escalated'),
    at: integer({ min: 0, max: 100 }),
    digestUntil: constantFrom(undefined, 50, 500),
  })

  it('each notice goes out once, nothing before something older of its incident, and in the end all of it', () => {
    assert(
      property(array(sketch, { maxLength: 30 }), (sketches) => {
        const seqs = new Map<string, number>()
        const all = sketches
          .toSorted((one, other) => one.at - other.at)
          .map(({ address, digestUntil, ...rest }) => {
            const seq = (seqs.get(rest.site) ?? 0) + 1
            seqs.set(rest.site, seq)
            return held({ ...rest, seq, ...(address ? { address } : {}), ...(digestUntil ? { digestUntil } : {}) })
          })
        let waiting = all
        const last = new Map<string, number>()
        for (let second = 0; second <= 700; second += 5) {
          const present = waiting.filter(({ createdAt }) => createdAt <= NOON + second * SECOND)
          const out = new Set<string>()
          for (const { notices } of gather(present, NOON + second * SECOND, limits)) {
            const latest = new Map<string, number>()
            for (const { id, event } of notices) {
              expect(out.has(id)).toBe(false)
              out.add(id)
              const { id: incident } = event.incident
              expect(event.seq).toBeGreaterThan(last.get(incident) ?? 0)
              latest.set(incident, Math.max(latest.get(incident) ?? 0, event.seq))
            }
            for (const [incident, seq] of latest) last.set(incident, seq)
          }
          waiting = waiting.filter(({ id }) => !out.has(id))
        }
        expect(waiting).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
