import { describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/model/duration.ts'
import { health } from '../../../src/web/health.ts'
import { START, webBed } from '../../support/web-bed.ts'

const now = START + 60 * MINUTE
const well = { startedAt: START, tickedAt: now - SECOND, wroteAt: now - 10 * SECOND, loopLagMs: 40, ailments: [] }

describe('the watch is well', () => {
  test('while it ticks, writes and delivers', () => {
    expect(health(well, now)).toEqual({ ok: true, problems: [] })
  })

  test('in its first minute, before anything could have happened', () => {
    const start = { startedAt: now - 30 * SECOND, tickedAt: undefined, wroteAt: undefined, loopLagMs: 0 }
    expect(health({ ...start, ailments: ['sender-stopped'] }, now).ok).toBe(true)
    expect(health({ ...start, startedAt: now - MINUTE, ailments: [] }, now).problems).toEqual([
      'ticks-stopped',
      'writes-stopped',
    ])
  })
})

test.each([
  [{ tickedAt: now - 31 * SECOND }, 'ticks-stopped'],
  [{ wroteAt: now - 61 * SECOND }, 'writes-stopped'],
  [{ loopLagMs: 10_001 }, 'loop-blocked'],
  [{ ailments: ['deliveries-stopped'] as const }, 'deliveries-stopped'],
  [{ ailments: ['looks-stopped'] as const }, 'looks-stopped'],
  [{ ailments: ['sender-stopped'] as const }, 'sender-stopped'],
])('it is not well when %j', (change, problem) => {
  expect(health({ ...well, ...change }, now)).toEqual({ ok: false, problems: [problem] })
})

describe('/healthz', () => {
  const bed = webBed()

  test('answers 200 without an account, and 503 once nothing ticks or writes any more', async () => {
    const { clock, watch, store } = bed()
    await watch.tick()
    expect((await bed().browser().get('/healthz')).status).toBe(200)
    clock.now = now
    const failing = await bed().browser().get('/healthz')
    expect(failing.status).toBe(503)
    expect(JSON.parse(failing.text)).toMatchObject({ status: 'failing' })
    expect(failing.text).toContain('ticks-stopped')
    expect(failing.text).toContain('writes-stopped')
    await watch.tick()
    await watch.drain()
    const run = await store.db.selectFrom('run').select('id').executeTakeFirstOrThrow()
    await store.runs.beat(run.id, now)
    clock.now += SECOND
    const better = await bed().browser().get('/healthz')
    expect(better.text).not.toContain('ticks-stopped')
    expect(better.text).not.toContain('writes-stopped')
  })
})
