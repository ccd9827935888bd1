import { describe, expect, it } from 'vitest'
import { channels } from '../../../../src/alerts/registry.ts'
import { alertOptions } from '../../../../src/alerts/options.ts'
import { createQuotas } from '../../../../src/engine/deliver/quotas.ts'
import { MINUTE } from '../../../../src/model/duration.ts'
import { silentLog } from '../../../../src/model/log.ts'
import type { HttpSink } from '../../../support/http-sink.ts'
import { startHttpSink } from '../../../support/http-sink.ts'
import { networkOf } from '../../../support/lookup-context.ts'

/** LINE with a quota of 300, of which so many are used; the clock moves by hand. */
async function lineWith(used: () => number | undefined) {
  const sink: HttpSink = await startHttpSink(({ path }) => {
    const totalUsage = used()
    if (totalUsage === undefined) return { status: 500 }
    return { status: 200, body: path.endsWith('consumption') ? { totalUsage } : { type: 'limited', value: 300 } }
  })
  const configured = alertOptions().parse({
    channels: [
      { id: 'room', kind: 'line', token: 't', to: 'C1', endpoint: sink.origin },
      { id: 'tg', kind: 'telegram', token: 't', chat: 1, endpoint: sink.origin },
    ],
  })
  let now = 1_000_000_000
  const quotas = createQuotas({
    kinds: channels,
    log: silentLog,
    now: () => now,
    signal: new AbortController().signal,
    settings: () => ({
      channels: new Map(configured.channels.map((channel) => [channel.id, channel])),
      network: networkOf({ allow_private: true }),
      redact: (text) => text,
    }),
  })
  return { sink, quotas, pass: (ms: number) => (now += ms) }
}

describe('the quotas of channels', () => {
  it('are asked about now and then, and only where there is one', async () => {
    const { sink, quotas, pass } = await lineWith(() => 271)
    expect(quotas.isNearlySpent('room')).toBe(false)
    await quotas.refresh()
    expect(quotas.isNearlySpent('room')).toBe(true)
    expect(quotas.isNearlySpent('tg')).toBe(false)
    await quotas.refresh()
    expect(sink.asked).toHaveLength(2)
    pass(15 * MINUTE)
    await quotas.refresh()
    expect(sink.asked).toHaveLength(4)
  })

  it('are free again with the new month, and what cannot be asked stays as it was', async () => {
    let used: number | undefined = 300
    const { quotas, pass } = await lineWith(() => used)
    await quotas.refresh()
    used = undefined
    pass(15 * MINUTE)
    await quotas.refresh()
    expect(quotas.isNearlySpent('room')).toBe(true)
    used = 0
    pass(15 * MINUTE)
    await quotas.refresh()
    expect(quotas.isNearlySpent('room')).toBe(false)
  })
})
