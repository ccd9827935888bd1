import { describe, expect, it } from 'vitest'
import { MINUTE, SECOND } from '../../../src/model/duration.ts'
import type { Vitals } from '../../../src/engine/heartbeat.ts'
import { ailments, ping } from '../../../src/engine/heartbeat.ts'
import { createNetwork } from '../../../src/net/create-network.ts'
import { networkOptions } from '../../../src/net/options.ts'
import { startHttpSink } from '../../support/http-sink.ts'

const NOW = Date.parse('2026-11-23T05:00:00Z')

const well: Vitals = {
  sentPassAt: NOW - SECOND,
  keptAt: NOW - MINUTE,
  nextDueAt: NOW + SECOND,
  waitingSince: undefined,
  lastDeliveredAt: undefined,
}

describe('the watch is well', () => {
  it('while it looks and goes through its outbox', () => {
    expect(ailments(well, NOW)).toEqual([])
  })

  it('although a look takes long, as long as others are stored', () => {
    expect(ailments({ ...well, nextDueAt: NOW - 20 * MINUTE }, NOW)).toEqual([])
  })

  it('although one channel is stuck, as long as another delivers', () => {
    expect(ailments({ ...well, waitingSince: NOW - 60 * MINUTE, lastDeliveredAt: NOW - MINUTE }, NOW)).toEqual([])
  })
})

describe('the watch is not well', () => {
  it.each<[string, Partial<Vitals>, string]>([
    ['before its sender has run', { sentPassAt: undefined }, 'sender-stopped'],
    ['when its sender has stopped', { sentPassAt: NOW - MINUTE }, 'sender-stopped'],
    [
      'when looks are due and none is stored',
      { nextDueAt: NOW - 16 * MINUTE, keptAt: NOW - 16 * MINUTE },
      'looks-stopped',
    ],
    ['when messages wait and none gets through', { waitingSince: NOW - 16 * MINUTE }, 'deliveries-stopped'],
  ])('%s', (_, change, ailment) => {
    expect(ailments({ ...well, ...change }, NOW)).toEqual([ailment])
  })
})

describe('a ping', () => {
  const network = createNetwork(networkOptions.parse({ allow_private: true }), { now: () => NOW })

  it('asks the address once, and says what went wrong', async () => {
    const sink = await startHttpSink(() => ({ status: 200, body: 'OK' }))
    const url = `${sink.origin}/ping/abc`
    expect(await ping(network, url, AbortSignal.timeout(5_000))).toBeUndefined()
    expect(sink.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /ping/abc'])
    sink.answer(() => ({ status: 503 }))
    expect(await ping(network, url, AbortSignal.timeout(5_000))).toBe('HTTP 503')
  })

  it('takes no more of an endless answer than it needs', async () => {
    const sink = await startHttpSink('endless')
    expect(await ping(network, `${sink.origin}/`, AbortSignal.timeout(5_000))).toBeUndefined()
    expect(sink.poured).toBeLessThan(20_000_000)
  })
})
