import { describe, expect, it } from 'vitest'
import { createOwnLine } from '../../../src/engine/own-line.ts'
import type { Result } from '../../../src/model/result.ts'
import { idleKind, liveWatch } from '../../support/live-watch.ts'

const page = { ...idleKind, id: 'page' }
const site = (id: string) =>
  liveWatch({ site: { id, name: id, url: `https://${id}.go.th/` }, host: `${id}.go.th`, kind: page })

function good(at: number, address = '203.0.113.7'): Result {
  return { target: 'x', status: 'ok', findings: [], facts: { address }, startedAt: at, durationMs: 5 }
}

function bad(at: number, code: string): Result {
  const finding = { code, severity: 'critical' as const, subject: 'x' }
  return { target: 'x', status: 'critical', findings: [finding], facts: {}, startedAt: at, durationMs: 5 }
}

/** A line whose reference targets answer as told. */
function line(references: readonly boolean[], options: { publicReferences?: boolean } = {}) {
  const state = { now: 1_000_000, references, asked: 0, blind: [] as [number, number][] }
  const own = createOwnLine({
    now: () => state.now,
    askReferences() {
      state.asked += 1
      return Promise.resolve(state.references)
    },
    publicReferences: options.publicReferences ?? true,
    origin: ({ host }) => host,
    within: () => 60_000,
    seesAgain(from, to) {
      state.blind.push([from, to])
      return Promise.resolve()
    },
  })
  return { own, state }
}

describe('whose line is down', () => {
  it('takes a silent site for down while a reference target answers', async () => {
    const { own, state } = line([true, false])
    await own.judge(site('a'), good(state.now))
    const judged = await own.judge(site('a'), bad(state.now + 1, 'page.connect-timeout'))
    expect(judged).toMatchObject({ blind: false, result: { status: 'critical' } })
  })

  it('knows nothing of a silent site while every reference target is silent', async () => {
    const { own, state } = line([false, false])
    const judged = await own.judge(site('a'), bad(state.now, 'page.dns-failed'))
    expect(judged.blind).toBe(true)
    expect(judged.result.status).toBe('unknown')
    expect(judged.result.findings).toMatchObject([{ code: 'page.own-line-down', severity: 'unknown' }])
  })

  it('asks nobody while the site answers, though with an error', async () => {
    const { own, state } = line([false])
    const judged = await own.judge(site('a'), bad(state.now, 'page.http-status'))
    expect(judged.result.status).toBe('critical')
    expect(state.asked).toBe(0)
  })

  it('takes three silent sites at three addresses for our own line, without a reference target', async () => {
    const { own, state } = line([])
    for (const [index, id] of ['a', 'b', 'c'].entries())
      await own.judge(site(id), good(state.now, `203.0.113.${index}`))
    state.now += 1_000
    const blind: boolean[] = []
    for (const id of ['a', 'b', 'c'])
      blind.push((await own.judge(site(id), bad(state.now, 'page.connect-timeout'))).blind)
    expect(blind).toEqual([false, false, true])
  })

  it('tells once when it sees again, from the first silence on', async () => {
    const { own, state } = line([false])
    await own.judge(site('a'), bad(state.now, 'page.connect-timeout'))
    await own.judge(site('a'), bad(state.now + 15_000, 'page.connect-timeout'))
    await own.judge(site('a'), good(state.now + 30_000))
    await own.judge(site('a'), good(state.now + 45_000))
    expect(state.blind).toEqual([[state.now, state.now + 30_000]])
  })

  it('does not excuse a site on the inside by a line to the outside', async () => {
    const { own, state } = line([false])
    await own.judge(site('a'), good(state.now, '192.168.1.10'))
    const judged = await own.judge(site('a'), bad(state.now + 1, 'page.connect-timeout'))
    expect(judged.blind).toBe(false)
  })
})
