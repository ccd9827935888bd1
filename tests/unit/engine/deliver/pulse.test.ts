import { describe, expect, it } from 'vitest'
import { createPulse } from '../../../../src/engine/deliver/pulse.ts'

/** Rounds that the test ends itself. */
function rounds() {
  const begun: (() => void)[] = []
  const waiting: (() => void)[] = []
  return {
    get count() {
      return begun.length
    },
    round: () =>
      new Promise<void>((resolve) => {
        begun.push(resolve)
        for (const wake of waiting.splice(0)) wake()
      }),
    end(index: number): void {
      begun[index]?.()
    },
    async reached(count: number): Promise<void> {
      while (begun.length < count) await new Promise<void>((resolve) => waiting.push(resolve))
    },
  }
}

const LONG = 3_600_000

describe('a pulse', () => {
  it('begins at once, rests, and goes on at once when it is poked', async () => {
    const work = rounds()
    const pulse = createPulse(work.round, LONG)
    pulse.start()
    await work.reached(1)
    work.end(0)
    await Promise.resolve()
    pulse.poke()
    await work.reached(2)
    work.end(1)
    await pulse.stop()
    expect(work.count).toBe(2)
  })

  it('goes on after its rest without being poked', async () => {
    const work = rounds()
    const pulse = createPulse(work.round, 1)
    pulse.start()
    await work.reached(1)
    work.end(0)
    await work.reached(2)
    work.end(1)
    await pulse.stop()
  })

  it('forgets no poke that came during a round, and never runs two at a time', async () => {
    const work = rounds()
    const pulse = createPulse(work.round, LONG)
    pulse.start()
    await work.reached(1)
    pulse.poke()
    pulse.poke()
    expect(work.count).toBe(1)
    work.end(0)
    await work.reached(2)
    work.end(1)
    await pulse.stop()
    expect(work.count).toBe(2)
  })

  it('ends with the round that is under way', async () => {
    const work = rounds()
    const pulse = createPulse(work.round, LONG)
    pulse.start()
    await work.reached(1)
    const stopped = pulse.stop()
    work.end(0)
    await stopped
    expect(work.count).toBe(1)
  })
})
