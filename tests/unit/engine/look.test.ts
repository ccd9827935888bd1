import { expect, test } from 'vitest'
import type { CheckKind } from '../../../src/checks/check-kind.ts'
import type { LookContext } from '../../../src/engine/look.ts'
import { look } from '../../../src/engine/look.ts'
import { silentLog } from '../../../src/model/log.ts'
import { volatileMemory } from '../../../src/model/memory.ts'
import type { Result } from '../../../src/model/result.ts'
import { createNetwork } from '../../../src/net/create-network.ts'
import { networkOptions } from '../../../src/net/options.ts'
import { idleKind } from '../../support/live-watch.ts'

const NOW = Date.UTC(2026, 10, 23)
const site = { id: 'office', name: 'Office', url: 'https://www.example.go.th/' }
const seen: Result = { target: 'x', status: 'ok', findings: [], facts: {}, startedAt: NOW, durationMs: 1 }
const kindThat = (run: CheckKind['run']): CheckKind => ({ ...idleKind, id: 'page', run })

function lookWith(kind: CheckKind, changes: Partial<LookContext> = {}): Promise<Result> {
  const world: LookContext = {
    signal: new AbortController().signal,
    now: () => NOW,
    log: silentLog,
    network: createNetwork(networkOptions.parse({}), { now: () => NOW }),
    timeZone: 'Asia/Bangkok',
    memory: () => volatileMemory(),
    redact: (text) => text,
    ...changes,
  }
  return look(site, kind, { interval: 60_000 }, world)
}

test('hands on what the kind saw', async () => {
  await expect(lookWith(kindThat(async () => seen))).resolves.toBe(seen)
})

test('gives up on a kind that does not notice the end of its time', async () => {
  const limit = new AbortController()
  const never = kindThat(() => new Promise(() => limit.abort()))
  await expect(lookWith(never, { signal: limit.signal })).resolves.toMatchObject({
    status: 'unknown',
    findings: [{ code: 'page.not-reached', severity: 'unknown', subject: 'office' }],
    startedAt: NOW,
  })
})

test('does not let a kind call the end of our time a fault of the site', async () => {
  const limit = new AbortController()
  const blames = kindThat(async () => {
    limit.abort()
    return { ...seen, status: 'critical' }
  })
  await expect(lookWith(blames, { signal: limit.signal })).resolves.toMatchObject({ status: 'unknown' })
})

test('does not start once the time is over', async () => {
  let started = false
  const kind = kindThat(async () => {
    started = true
    return seen
  })
  await lookWith(kind, { signal: AbortSignal.abort() })
  expect(started).toBe(false)
})

test('an error of our own is unknown, with the error as evidence and without secrets', async () => {
  const broken = kindThat(async () => {
    throw new TypeError('token hunter2hunter2 is undefined')
  })
  const redact = (text: string) => text.replace('hunter2hunter2', '${TOKEN}')
  await expect(lookWith(broken, { redact })).resolves.toMatchObject({
    status: 'unknown',
    findings: [{ code: 'page.internal-error', evidence: { excerpt: 'TypeError: token ${TOKEN} is undefined' } }],
  })
})

test('leaves no listener behind on a signal that lives long', async () => {
  const { signal } = new AbortController()
  let listeners = 0
  const counted = new Proxy(signal, {
    get(target, key) {
      if (key === 'addEventListener') listeners += 1
      if (key === 'removeEventListener') listeners -= 1
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  await lookWith(
    kindThat(async () => seen),
    { signal: counted },
  )
  expect(listeners).toBe(0)
})
