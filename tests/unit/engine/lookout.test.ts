import { describe, expect, it } from 'vitest'
import { createLookout } from '../../../src/engine/lookout.ts'
import type { LiveWatch } from '../../../src/engine/watchlist.ts'
import type { Result } from '../../../src/model/result.ts'
import { liveWatch } from '../../support/live-watch.ts'

const result: Result = { target: 'x', status: 'ok', findings: [], facts: {}, startedAt: 0, durationMs: 1 }

const now = (part: Partial<LiveWatch>) => ({ watch: liveWatch(part), delay: 0 })

/** A lookout whose looks end when the test says so. */
function controlled() {
  const ends = new Map<number, (result: Result | Error) => void>()
  const taken: number[] = []
  const failures: unknown[] = []
  const lookout = createLookout({
    limits: { total: 10, perHost: 1 },
    look: (watch) =>
      new Promise((resolve, reject) => {
        ends.set(watch.id, (end) => (end instanceof Error ? reject(end) : resolve(end)))
      }),
    async done(watch: LiveWatch) {
      taken.push(watch.id)
    },
    failed(_watch, error) {
      failures.push(error)
    },
  })
  return { lookout, taken, failures, end: (id: number, end: Result | Error = result) => ends.get(id)?.(end) }
}

describe('the lookout', () => {
  it('hands over what a look saw and lets the watch look again', async () => {
    const { lookout, taken, end } = controlled()
    lookout.start([now({ id: 1 })])
    lookout.start([now({ id: 1 })])
    expect(lookout.running).toBe(1)
    await Promise.resolve()
    end(1)
    await lookout.idle()
    expect(taken).toEqual([1])
    expect(lookout.running).toBe(0)
  })

  it('reports a look that failed by itself, and goes on', async () => {
    const { lookout, taken, failures, end } = controlled()
    lookout.start([now({ id: 1, host: 'a' }), now({ id: 2, host: 'b' })])
    await Promise.resolve()
    end(1, new Error('our fault'))
    end(2)
    await lookout.idle()
    expect(taken).toEqual([2])
    expect(failures).toHaveLength(1)
  })

  it('starts a look at its own moment, and never where it is aborted before', async () => {
    const { lookout, taken, end } = controlled()
    lookout.start([{ watch: liveWatch({ id: 1 }), delay: 60_000 }])
    await Promise.resolve()
    end(1)
    lookout.abort()
    await lookout.idle()
    expect(taken).toEqual([])
    expect(lookout.running).toBe(0)
  })

  it('drops what an aborted look brings', async () => {
    const { lookout, taken, end } = controlled()
    lookout.start([now({ id: 1 })])
    await Promise.resolve()
    lookout.abort()
    end(1)
    await lookout.idle()
    expect(taken).toEqual([])
  })
})
