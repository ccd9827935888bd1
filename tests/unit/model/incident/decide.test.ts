import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../../../../src/model/duration.ts'
import { down, finding, heard, incidentDesk, NOON, policyOf } from '../../../support/incident-desk.ts'

describe('confirmation', () => {
  it('asks for a second look after the first bad one and opens when that is bad, too', () => {
    const desk = incidentDesk()
    const first = desk.look([down])
    expect(first.lookAgainAt).toBe(NOON + 15 * SECOND)
    expect(first.events).toEqual([])
    desk.pass(15 * SECOND)
    const second = desk.look([down])
    expect(heard(second.events)).toEqual(['opened'])
    expect(second.lookAgainAt).toBeUndefined()
    expect(desk.live).toMatchObject([{ phase: 'open', code: 'page.timeout', firstBadAt: NOON, openedAt: desk.now }])
  })

  it('forgets a bad look that the next one does not confirm', () => {
    const desk = incidentDesk()
    desk.look([down])
    desk.pass(15 * SECOND)
    expect(desk.look([]).events).toEqual([])
    expect(desk.incidents).toEqual([])
  })

  it('takes as many bad looks in a row as the policy says', () => {
    const desk = incidentDesk(policyOf({ confirm: () => ({ failures: 4, retryAfter: 15 * SECOND }) }))
    expect(heard(desk.watch([down], 3, 15 * SECOND))).toEqual([])
    expect(heard(desk.watch([down], 1, 15 * SECOND))).toEqual(['opened'])
  })

  it('opens at once where one bad look is enough', () => {
    const desk = incidentDesk(policyOf({ confirm: () => ({ failures: 1, retryAfter: 0 }) }))
    expect(heard(desk.look([down]).events)).toEqual(['opened'])
  })

  it('counts bad looks of any kind of outage: a server that times out and then resets is down', () => {
    const desk = incidentDesk()
    desk.look([down])
    desk.pass(15 * SECOND)
    expect(heard(desk.look([finding('page.reset', 'critical')]).events)).toEqual(['opened'])
    expect(desk.live).toMatchObject([{ code: 'page.reset', firstBadAt: NOON }])
  })

  it('is neither given nor taken away by a look that could not see', () => {
    const desk = incidentDesk()
    desk.look([down])
    desk.look([finding('page.blocked', 'unknown')])
    expect(desk.live.find(({ code }) => code === 'page.timeout')).toMatchObject({ phase: 'pending', failures: 1 })
    expect(heard(desk.look([down]).events)).toEqual(['opened'])
  })
})

describe('a standing incident', () => {
  it('ends with the first good look, and lasts from the first bad look to that one', () => {
    const desk = incidentDesk()
    desk.watch([down], 10, MINUTE)
    const good = desk.now
    expect(heard(desk.look([]).events)).toEqual(['resolved'])
    expect(desk.incidents).toMatchObject([{ phase: 'resolved', firstBadAt: NOON, resolvedAt: good }])
  })

  it('is told once, however long it lasts', () => {
    const desk = incidentDesk()
    expect(heard(desk.watch([down], 200, MINUTE))).toEqual(['opened'])
  })

  it('is not ended by a look that could not see, nor by a gap of the monitor', () => {
    const desk = incidentDesk()
    desk.watch([down], 2, MINUTE)
    expect(desk.look([], { status: 'unknown' }).events).toEqual([])
    desk.pass(3 * DAY)
    const events = desk.look([finding('page.blocked', 'unknown')]).events
    expect(events.filter(({ incident }) => incident.code === 'page.timeout')).toEqual([])
    expect(desk.live.find(({ code }) => code === 'page.timeout')?.phase).toBe('open')
  })

  it('is not ended by a look of another kind', () => {
    const desk = incidentDesk()
    desk.watch([down], 2, MINUTE)
    expect(desk.look([], { kind: 'tls' }).events).toEqual([])
  })

  it('is not ended by an older look that comes in late', () => {
    const desk = incidentDesk()
    desk.watch([down], 3, MINUTE)
    expect(desk.look([], { at: NOON + 30 * SECOND }).events).toEqual([])
  })

  it('is told again when it gets worse, and not when it eases', () => {
    const desk = incidentDesk()
    const slow = finding('page.slow', 'warning')
    desk.watch([slow], 2, MINUTE)
    expect(heard(desk.look([{ ...slow, severity: 'critical' }]).events)).toEqual(['escalated severity'])
    expect(heard(desk.look([slow]).events)).toEqual([])
    expect(desk.live).toMatchObject([{ severity: 'warning' }])
  })

  it('goes on under another face: the certificate that expires soon is the one that has expired', () => {
    const desk = incidentDesk()
    desk.watch([finding('tls.expires-soon', 'warning')], 2, MINUTE)
    const events = desk.look([finding('tls.expired', 'critical')]).events
    expect(heard(events)).toEqual(['escalated severity'])
    expect(desk.incidents).toHaveLength(1)
  })

  it('keeps findings of different subjects apart', () => {
    const desk = incidentDesk()
    const items = ['O1', 'O2', 'O3'].map((subject) => finding('disclosure.missing', 'warning', { subject }))
    desk.watch(items, 2, HOUR)
    expect(desk.live).toHaveLength(3)
    const events = desk.look(items.slice(1)).events
    expect(events.map(({ name, incident }) => [name, incident.subject])).toEqual([['resolved', 'O1']])
  })

  it('leaves an item that a person must look at as it was, and settles the others', () => {
    const desk = incidentDesk()
    const items = ['O1', 'O2'].map((subject) => finding('disclosure.missing', 'warning', { subject }))
    desk.watch(items, 2, HOUR)
    const events = desk.look([finding('disclosure.unverified', 'unknown', { subject: 'O1' })]).events
    expect(events.map(({ name, incident }) => [name, incident.subject])).toEqual([['resolved', 'O2']])
  })
})

describe('a check that flaps', () => {
  it('is one incident, told twice at most, until it has stayed good', () => {
    const desk = incidentDesk()
    const events = Array.from({ length: 20 }, () => [
      ...desk.watch([down], 2, 15 * SECOND),
      ...desk.watch([], 2, 15 * SECOND),
    ]).flat()
    expect(heard(events)).toEqual(['opened', 'resolved', 'opened again'])
    expect(desk.incidents).toHaveLength(1)
    expect(desk.incidents[0]?.flaps).toBe(19)

    const good = desk.live[0]?.goodSince
    expect(heard(desk.watch([], 6, MINUTE))).toEqual(['resolved'])
    expect(desk.incidents).toMatchObject([{ firstBadAt: NOON, resolvedAt: good }])
  })

  it('is a new incident when it comes back after a long time', () => {
    const desk = incidentDesk()
    desk.watch([down], 2, MINUTE)
    desk.watch([], 10, MINUTE)
    expect(heard(desk.watch([down], 2, MINUTE))).toEqual(['opened'])
    expect(desk.incidents).toHaveLength(2)
  })

  it('stays over when what came back is not confirmed', () => {
    const desk = incidentDesk()
    desk.watch([down], 2, MINUTE)
    desk.watch([], 1, MINUTE)
    desk.watch([down], 1, 15 * SECOND)
    expect(desk.look([]).events).toEqual([])
    expect(desk.incidents).toMatchObject([{ phase: 'resolved', flaps: 0 }])
  })
})

describe('the monitor’s own blindness', () => {
  it('changes nothing and tells nobody', () => {
    const desk = incidentDesk()
    desk.watch([down], 2, MINUTE)
    const before = desk.incidents
    expect(desk.look([down], { blind: true })).toMatchObject({ changed: [], events: [], dropped: [] })
    expect(desk.look([], { blind: true, status: 'unknown' }).events).toEqual([])
    expect(desk.incidents).toEqual(before)
  })
})

describe('a watch that does not see', () => {
  const blocked = finding('page.blocked', 'unknown')

  it('is told after a day, as an incident of its own, and over with the first look that sees', () => {
    const desk = incidentDesk()
    expect(heard(desk.watch([blocked], 24 * 60, MINUTE))).toEqual([])
    const events = desk.look([blocked]).events
    expect(heard(events)).toEqual(['opened'])
    expect(events[0]?.incident).toMatchObject({
      code: 'watch.unseen',
      subject: 'page',
      finding: { params: { kind: 'page', reason: 'page.blocked' } },
    })
    desk.pass(MINUTE)
    expect(heard(desk.look([]).events)).toEqual(['resolved'])
  })

  it('is not meant by an item that a person must look at', () => {
    const desk = incidentDesk()
    desk.watch([finding('disclosure.unverified', 'unknown', { subject: 'O1' })], 5, DAY)
    expect(desk.incidents).toEqual([])
  })
})

describe('a maintenance window', () => {
  it('mutes, records, and lets what outlives it be told', () => {
    let working = true
    const desk = incidentDesk(policyOf({ inMaintenance: () => working }))
    const events = desk.watch([down], 10, MINUTE)
    expect(heard(events)).toEqual([])
    expect(events).toMatchObject([{ name: 'opened', silent: 'maintenance' }])
    expect(desk.live).toMatchObject([{ phase: 'open' }])
    working = false
    expect(heard(desk.look([down]).events)).toEqual(['opened'])
  })

  it('tells nothing of what began and ended in it', () => {
    const desk = incidentDesk(policyOf({ inMaintenance: () => true }))
    desk.watch([down], 3, MINUTE)
    const events = desk.look([]).events
    expect(heard(events)).toEqual([])
    expect(events).toMatchObject([{ name: 'resolved', silent: 'unannounced' }])
  })
})

describe('a healthy look', () => {
  it('changes nothing where nothing stands', () => {
    const desk = incidentDesk()
    expect(desk.look([])).toEqual({ live: [], changed: [], events: [], dropped: [] })
    expect(desk.look([finding('page.slow', 'info')])).toMatchObject({ changed: [], events: [] })
  })
})

describe('whatever is seen', () => {
  const codes = ['page.timeout', 'page.reset', 'page.http-status', 'page.slow']
  const looks = array(
    record({
      bad: array(constantFrom(...codes), { maxLength: 2 }),
      sees: boolean(),
      wait: integer({ min: 1, max: 600 }),
    }),
    { maxLength: 60 },
  )

  it('no two live incidents share a key, events are numbered in order, and only opened ones are resolved', () => {
    assert(
      property(looks, (run) => {
        const desk = incidentDesk()
        const seen = new Map<string, number>()
        const standing = new Set<string>()
        for (const { bad, sees, wait } of run) {
          const findings = sees ? bad.map((code) => finding(code, 'critical')) : [finding('page.blocked', 'unknown')]
          for (const { name, seq, incident } of desk.look(findings, { kind: 'page' }).events) {
            expect(seq).toBe((seen.get(incident.id) ?? 0) + 1)
            seen.set(incident.id, seq)
            if (name === 'resolved') expect(standing.delete(incident.id)).toBe(true)
            if (name === 'opened') standing.add(incident.id)
          }
          const keys = desk.live.map(({ code, subject }) => `${code} ${subject}`)
          expect(new Set(keys).size).toBe(keys.length)
          desk.pass(wait * SECOND)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('enough good looks end everything', () => {
    assert(
      property(looks, (run) => {
        const desk = incidentDesk()
        for (const { bad, wait } of run) {
          desk.look(
            bad.map((code) => finding(code, 'critical')),
            { kind: 'page' },
          )
          desk.pass(wait * SECOND)
        }
        desk.watch([], 7, MINUTE)
        expect(desk.live).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
