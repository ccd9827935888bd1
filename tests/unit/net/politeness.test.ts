import { expect, test } from 'vitest'
import { createPace } from '../../../src/net/politeness.ts'

/** A clock that only waiting moves. */
function pacing(requestsPerSecond: number) {
  const clock = { at: 0 }
  const pace = createPace({
    requestsPerSecond,
    now: () => clock.at,
    async wait(ms) {
      clock.at += ms
    },
  })
  return { clock, pace, signal: new AbortController().signal }
}

test('a host is asked no more often than agreed', async () => {
  const { clock, pace, signal } = pacing(4)
  for (let i = 0; i < 5; i += 1) await pace.turn('a.go.th', signal)
  expect(clock.at).toBe(1_000)
})

test('hosts do not wait for each other', async () => {
  const { clock, pace, signal } = pacing(1)
  await pace.turn('a.go.th', signal)
  await pace.turn('b.go.th', signal)
  expect(clock.at).toBe(0)
})

test('a wish for longer pauses is honoured, one for shorter pauses is not', async () => {
  const { clock, pace, signal } = pacing(1)
  pace.slowDown('a.go.th', 5_000)
  pace.slowDown('a.go.th', 10)
  await pace.turn('a.go.th', signal)
  await pace.turn('a.go.th', signal)
  expect(clock.at).toBe(5_000)
})

test('a host that asked for rest is left alone', async () => {
  const { clock, pace, signal } = pacing(10)
  pace.rest('a.go.th', 30_000)
  await pace.turn('a.go.th', signal)
  expect(clock.at).toBe(30_000)
})

test('nobody waits once the walk is called off', async () => {
  const { pace } = pacing(1)
  const called = new AbortController()
  called.abort(new Error('called off'))
  await expect(pace.turn('a.go.th', called.signal)).rejects.toThrow('called off')
})
