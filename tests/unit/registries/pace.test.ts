import { describe, expect, it } from 'vitest'
import { createPace } from '../../../src/registries/pace.ts'

const forever = new AbortController().signal

/** A question that stays open until the test answers it. */
function question() {
  let answer = () => {}
  let begun = () => {}
  const open = new Promise<void>((resolve) => (answer = resolve))
  const started = new Promise<void>((resolve) => (begun = resolve))
  const ask = async () => {
    begun()
    await open
    return { ok: true as const, value: 'answer' }
  }
  return { ask, answer, started }
}

describe('questions to one registry server', () => {
  it('follow each other in the order in which they came', async () => {
    const pace = createPace({ gap: 0, random: () => 0.5 })
    const running: number[] = []
    let together = 0
    let most = 0
    const ask = (id: number) => async () => {
      together += 1
      most = Math.max(most, together)
      running.push(id)
      await new Promise((resolve) => setImmediate(resolve))
      together -= 1
      return { ok: true as const, value: id }
    }
    const outcomes = await Promise.all([1, 2, 3, 4].map((id) => pace.turn('whois.thnic.co.th', forever, ask(id))))
    expect(outcomes).toEqual([1, 2, 3, 4].map((value) => ({ ok: true, value })))
    expect(running).toEqual([1, 2, 3, 4])
    expect(most).toBe(1)
  })

  it('keep a gap, longer or shorter by chance', async () => {
    const pace = createPace({ gap: 100, random: () => 0 })
    const times: number[] = []
    const ask = async () => {
      times.push(performance.now())
      return { ok: true as const, value: null }
    }
    await Promise.all([pace.turn('a', forever, ask), pace.turn('a', forever, ask)])
    const [first = 0, second = 0] = times
    expect(second - first).toBeGreaterThanOrEqual(49)
  })

  it('do not wait for other servers', async () => {
    const pace = createPace({ gap: 0, random: () => 0 })
    const slow = question()
    const first = pace.turn('slow', forever, slow.ask)
    await slow.started
    expect(await pace.turn('quick', forever, async () => ({ ok: true, value: 1 }))).toEqual({ ok: true, value: 1 })
    slow.answer()
    expect(await first).toEqual({ ok: true, value: 'answer' })
  })

  it('go on after one that failed', async () => {
    const pace = createPace({ gap: 0, random: () => 0 })
    const broken = pace.turn('a', forever, () => Promise.reject(new Error('broken')))
    const next = pace.turn('a', forever, async () => ({ ok: true, value: 1 }))
    await expect(broken).rejects.toThrow('broken')
    expect(await next).toEqual({ ok: true, value: 1 })
  })

  it('are late or cancelled while they wait, and let nobody overtake', async () => {
    const pace = createPace({ gap: 0, random: () => 0 })
    const slow = question()
    const first = pace.turn('a', forever, slow.ask)
    await slow.started

    const late = new AbortController()
    const cancelled = new AbortController()
    const waiting = pace.turn('a', late.signal, slow.ask)
    const leaving = pace.turn('a', cancelled.signal, slow.ask)
    let lastBegun = false
    const last = pace.turn('a', forever, async () => {
      lastBegun = true
      return { ok: true, value: 1 }
    })
    late.abort(new DOMException('late', 'TimeoutError'))
    cancelled.abort(new Error('shutting down'))
    expect(await waiting).toMatchObject({ ok: false, failure: { reason: 'timeout' } })
    await expect(leaving).rejects.toThrow('shutting down')
    await new Promise((resolve) => setImmediate(resolve))
    expect(lastBegun).toBe(false)
    slow.answer()
    await first
    expect(await last).toEqual({ ok: true, value: 1 })
  })
})
