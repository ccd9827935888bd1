import { afterEach, describe, expect, it } from 'vitest'
import { DeliveryError } from '../../../../src/alerts/channel.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../../src/model/duration.ts'
import { claimable } from '../../../../src/engine/deliver/sender.ts'
import type { PendingRow } from '../../../../src/store/notice-queue.ts'
import type { AlertBed } from '../../../support/alert-bed.ts'
import { alertBed } from '../../../support/alert-bed.ts'
import { down, finding } from '../../../support/incident-desk.ts'

let bed: AlertBed | undefined
afterEach(() => bed?.dispose())

const two = {
  channels: [
    { id: 'it', kind: 'probe', to: 'it' },
    { id: 'room', kind: 'probe', to: 'room' },
  ],
}

async function open(alerts?: object): Promise<AlertBed> {
  bed = await alertBed(alerts)
  return bed
}

async function outage(bed: AlertBed, sites: readonly string[], address = '203.0.113.7'): Promise<void> {
  const looks = sites.map((site) => ({
    site,
    findings: [finding('page.timeout', 'critical', { subject: `https://${site}.go.th/` })],
    more: { origins: [`address:${address}`] },
  }))
  await bed.record(looks)
  bed.pass(15 * SECOND)
  await bed.record(looks)
}

describe('from an outage to a message', () => {
  it('tells each channel once, when it opens and when it is over', async () => {
    const bed = await open(two)
    await outage(bed, ['a'])
    await bed.deliver()
    expect(bed.told).toEqual([])
    bed.pass(15 * SECOND)
    await bed.deliver()
    expect(bed.probe.arrivals.map(({ to, message }) => [to, message.event])).toEqual([
      ['it', 'opened'],
      ['room', 'opened'],
    ])
    bed.pass(MINUTE)
    await bed.look('a', [])
    bed.pass(15 * SECOND)
    await bed.deliver()
    expect(bed.probe.arrivals.map(({ message }) => message.event)).toEqual(['opened', 'opened', 'resolved', 'resolved'])
    expect(await bed.box.counts()).toMatchObject({ held: 0, ready: 0, leased: 0, delivered: 4 })
    await bed.deliver()
    expect(bed.probe.arrivals).toHaveLength(4)
  })

  it('tells of many sites of one server in one message, with the list', async () => {
    const bed = await open()
    await outage(bed, ['a', 'b', 'c'])
    bed.pass(15 * SECOND)
    await bed.deliver()
    expect(bed.told).toEqual(['opened [เหตุวิกฤต] เว็บไซต์ 3 แห่งมีปัญหาพร้อมกัน'])
    expect(bed.probe.arrivals[0]?.message.data).toMatchObject({
      incidents: [{ site: 'a' }, { site: 'b' }, { site: 'c' }],
    })
    expect(await bed.box.counts()).toMatchObject({ delivered: 1, merged: 2 })
  })

  it('tells the cause alone when it is found while the consequence still waits', async () => {
    const bed = await open()
    await outage(bed, ['a'])
    bed.pass(5 * SECOND)
    const expired = finding('domain.expired', 'critical', { subject: 'a.go.th' })
    await bed.look('a', [expired])
    await bed.look('a', [expired])
    bed.pass(15 * SECOND)
    await bed.deliver()
    expect(bed.probe.arrivals).toHaveLength(1)
    expect(bed.probe.arrivals[0]?.message.data).toMatchObject({ code: 'domain.expired' })
    const listed = bed.probe.arrivals[0]?.message.sections.find(({ label }) => label === 'ปัญหาอื่นที่เกิดจากสาเหตุนี้')
    expect(listed).toBeDefined()
    expect(await bed.box.counts()).toMatchObject({ delivered: 1, muted: 1 })

    // The domain is renewed, and the site is still down: now it is news.
    bed.pass(HOUR)
    await bed.look('a', [], { kind: 'domain' })
    bed.pass(MINUTE)
    await bed.look('a', [down])
    bed.pass(15 * SECOND)
    await bed.deliver()
    expect(bed.probe.arrivals.map(({ message }) => [message.event, message.data['kind']])).toEqual([
      ['opened', 'domain'],
      ['resolved', 'domain'],
      ['opened', 'page'],
    ])
  })

  it('keeps what can wait for the morning, as one digest, and what ended in the meantime is in it', async () => {
    const bed = await open({ ...two, routes: [{ channels: ['it'] }], office_hours: {} })
    // 23 November 2026 is a Monday; 19:00 in Bangkok.
    bed.pass(7 * HOUR)
    const soon = (site: string) => ({ site, findings: [finding('tls.expires-soon', 'warning', { subject: site })] })
    await bed.record([soon('a'), soon('b')])
    await bed.record([soon('a'), soon('b')])
    bed.pass(HOUR)
    await bed.look('b', [], { kind: 'tls' })
    bed.pass(MINUTE)
    await bed.deliver()
    expect(bed.told).toEqual([])
    bed.pass(14 * HOUR)
    await bed.deliver()
    expect(bed.probe.arrivals.map(({ message }) => message.event)).toEqual(['digest'])
    expect(bed.probe.arrivals[0]?.message.data).toMatchObject({
      incidents: [
        { site: 'a', event: 'opened' },
        { site: 'b', event: 'resolved' },
      ],
    })
  })

  it('escalates to the second channel when nobody acknowledges, and not when somebody does', async () => {
    const bed = await open({
      ...two,
      routes: [{ channels: ['it'] }],
      escalate: [{ after: '30m', channels: ['room'] }],
    })
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    await bed.deliver()
    bed.pass(30 * MINUTE)
    await bed.wake()
    await bed.deliver()
    expect(bed.probe.arrivals.map(({ to, message }) => [to, message.event])).toEqual([
      ['it', 'opened'],
      ['room', 'escalated'],
    ])
    const [incident] = await bed.book.list()
    await bed.acknowledge(incident?.id ?? '', 'ปลัด')
    await bed.deliver()
    bed.pass(3 * DAY)
    await bed.wake()
    await bed.deliver()
    expect(bed.probe.arrivals.slice(2).map(({ to, message }) => [to, message.event])).toEqual([
      ['it', 'acknowledged'],
      ['room', 'acknowledged'],
    ])
  })
})

describe('a far side that does not take it', () => {
  it('is tried again with the same key and the same words, later and later, and gets it in the end', async () => {
    const bed = await open()
    bed.probe.answer(() => Promise.reject(new Error('socket hang up')))
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    await bed.deliver()
    const [waiting] = await bed.box.list()
    expect(waiting).toMatchObject({ state: 'ready', attempts: 1, answer: 'socket hang up' })
    const waits: number[] = []
    for (let i = 0; i < 5; i += 1) {
      const [{ nextTryAt = 0 } = {}] = await bed.box.list()
      waits.push(nextTryAt - bed.clock.now)
      await bed.deliver()
      bed.clock.now = nextTryAt
      await bed.deliver()
    }
    expect(waits).toEqual([3_750, 7_500, 15_000, 30_000, 60_000])
    bed.probe.answer(() => Promise.resolve('250 OK'))
    bed.pass(HOUR)
    await bed.deliver()
    expect(new Set(bed.probe.arrivals.map(({ message }) => JSON.stringify(message))).size).toBe(1)
    expect(await bed.box.list()).toMatchObject([{ state: 'delivered', answer: '250 OK', attempts: 7 }])
  })

  it('is left in peace for as long as it asks', async () => {
    const bed = await open()
    bed.probe.answer(() => Promise.reject(new DeliveryError('429', { permanent: false, retryAfter: 2 * HOUR })))
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    await bed.deliver()
    bed.pass(2 * HOUR - 1)
    await bed.deliver()
    expect(bed.probe.arrivals).toHaveLength(1)
    bed.pass(1)
    await bed.deliver()
    expect(bed.probe.arrivals).toHaveLength(2)
  })

  it('goes to the dead letters when it refuses for good, another channel says so, and a retry delivers', async () => {
    const bed = await open({ ...two, routes: [{ channels: ['room'] }] })
    bed.probe.answer(({ to }) =>
      to === 'room'
        ? Promise.reject(new DeliveryError('401 invalid token', { permanent: true }))
        : Promise.resolve('taken'),
    )
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    await bed.deliver()
    await bed.deliver()
    expect(bed.probe.arrivals.map(({ to, message }) => [to, message.event])).toEqual([
      ['room', 'opened'],
      ['it', 'notice'],
    ])
    const report = bed.probe.arrivals[1]?.message
    expect(report?.sections[0]?.text).toContain('401 invalid token')
    const [dead] = await bed.box.list({ states: ['dead'] })
    expect(dead).toMatchObject({ channel: 'room', answer: '401 invalid token' })

    bed.probe.answer(() => Promise.resolve('taken'))
    expect(await bed.box.retry([dead?.id ?? ''], bed.clock.now)).toBe(1)
    await bed.deliver()
    const again = bed.probe.arrivals[2]
    expect(again?.message.id).toBe(bed.probe.arrivals[0]?.message.id)
    expect((await bed.box.counts()).dead).toBe(0)
  })

  it('does not make two broken channels report each other for ever', async () => {
    const bed = await open({ ...two, routes: [{ channels: ['room'] }] })
    bed.probe.answer(() => Promise.reject(new DeliveryError('no', { permanent: true })))
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    for (let i = 0; i < 5; i += 1) await bed.deliver()
    expect(bed.probe.arrivals.map(({ to }) => to)).toEqual(['room', 'it'])
    expect((await bed.box.counts()).dead).toBe(2)
  })

  it('is given up after three days', async () => {
    const bed = await open()
    bed.probe.answer(() => Promise.reject(new Error('unreachable')))
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    await bed.deliver()
    bed.pass(3 * DAY)
    await bed.deliver()
    expect(await bed.box.list()).toMatchObject([{ state: 'dead', answer: 'unreachable' }])
  })

  it('does not hold up the other channels while it hangs', async () => {
    const bed = await open(two)
    let free: (answer: string) => void = () => {}
    bed.probe.answer(({ to }) =>
      to === 'room' ? new Promise((resolve) => (free = resolve)) : Promise.resolve('taken'),
    )
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    await bed.seal()
    const sender = bed.sender()
    await sender.pump()
    await bed.probe.arrived(2)
    bed.pass(MINUTE)
    await bed.look('a', [])
    bed.pass(15 * SECOND)
    await bed.seal()
    await sender.pump()
    await bed.probe.arrived(3)
    // The room has not got the first message yet: the second one must not overtake it.
    expect(bed.probe.arrivals.map(({ to, message }) => [to, message.event])).toEqual([
      ['it', 'opened'],
      ['room', 'opened'],
      ['it', 'resolved'],
    ])
    free('at last')
    await bed.probe.arrived(4)
    free('at last')
    await sender.idle()
    expect(bed.probe.arrivals[3]).toMatchObject({ to: 'room', message: { event: 'resolved' } })
  })
})

describe('more than one sender', () => {
  it('never sends what another one holds, and takes over when its lease has run out', async () => {
    const bed = await open()
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    await bed.seal()
    const [row] = await bed.box.list()
    expect(await bed.box.claim(row?.id ?? '', 'gone', bed.clock.now + MINUTE, bed.clock.now)).toBeDefined()
    expect(await bed.box.claim(row?.id ?? '', 'other', bed.clock.now + MINUTE, bed.clock.now)).toBeUndefined()
    await bed.deliver()
    expect(bed.probe.arrivals).toHaveLength(0)
    bed.pass(MINUTE)
    await bed.deliver()
    expect(bed.probe.arrivals).toHaveLength(1)
    // Whoever lost the lease has no say any more.
    await bed.box.dead(row?.id ?? '', 'gone', 'late', bed.clock.now)
    expect(await bed.box.list()).toMatchObject([{ state: 'delivered' }])
  })

  it('frees at its start what a killed one held', async () => {
    const bed = await open()
    await outage(bed, ['a'])
    bed.pass(15 * SECOND)
    await bed.seal()
    const [row] = await bed.box.list()
    await bed.box.claim(row?.id ?? '', 'killed', bed.clock.now + HOUR, bed.clock.now)
    await bed.box.releaseAll('me')
    await bed.deliver()
    expect(bed.probe.arrivals).toHaveLength(1)
  })
})

describe('which messages may go', () => {
  const row = (id: string, threads: readonly string[], more: Partial<PendingRow> = {}): PendingRow => ({
    id,
    channel: 'it',
    state: 'ready',
    threads,
    dueSince: 0,
    nextTryAt: 0,
    leaseUntil: 0,
    attempts: 0,
    ...more,
  })

  it('keeps the order per incident and lets the others pass', () => {
    const pending = [
      row('1', ['a'], { nextTryAt: 100 }),
      row('2', ['a']),
      row('3', ['b']),
      row('4', ['b', 'c'], { nextTryAt: 0 }),
      row('5', ['c']),
      row('6', []),
    ]
    expect(claimable(pending, 50, 9).map(({ id }) => id)).toEqual(['3', '6'])
    expect(claimable(pending, 100, 9).map(({ id }) => id)).toEqual(['1', '3', '6'])
    expect(claimable(pending, 100, 2).map(({ id }) => id)).toEqual(['1', '3'])
  })

  it('waits for a lease to run out', () => {
    const leased = row('1', ['a'], { state: 'leased', leaseUntil: 100 })
    expect(claimable([leased, row('2', ['a'])], 99, 9)).toEqual([])
    expect(claimable([leased, row('2', ['a'])], 100, 9).map(({ id }) => id)).toEqual(['1'])
  })
})
