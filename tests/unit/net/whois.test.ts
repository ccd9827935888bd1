import { describe, expect, it } from 'vitest'
import type { WhoisManners } from '../../support/whois-server.ts'
import { createNetwork } from '../../../src/net/create-network.ts'
import { networkOptions } from '../../../src/net/options.ts'
import { askWhois } from '../../../src/net/whois.ts'
import { closedPort } from '../../support/tls-server.ts'
import {
  answers,
  answersInSplitPackets,
  neverStops,
  resets,
  startWhoisServer,
  staysSilent,
  trickles,
} from '../../support/whois-server.ts'

const network = createNetwork(networkOptions.parse({ allow_private: true }), { now: Date.now })
const forever = new AbortController().signal

async function ask(manners: WhoisManners, { timeout = 5_000, signal = forever } = {}) {
  const server = await startWhoisServer(manners)
  return askWhois(network, { server: server.endpoint, query: 'khaen-nuea.go.th', timeout, signal })
}

describe('a WHOIS question', () => {
  it('is one line, and the answer is all text until the server closes', async () => {
    const text = 'Domain Name: KHAEN-NUEA.GO.TH\r\nStatus: ACTIVE\r\n'
    const server = await startWhoisServer(answers(text))
    const query = { server: server.endpoint, query: 'khaen-nuea.go.th', timeout: 5_000, signal: forever }
    expect(await askWhois(network, query)).toEqual({ ok: true, value: text })
    expect(server.queries).toEqual(['khaen-nuea.go.th'])
  })

  it('reads Thai letters whole that packets have split', async () => {
    const text = 'Domain Holder Organization: องค์การบริหารส่วนตำบลแคนเหนือ\r\n'
    expect(await ask(answersInSplitPackets(text))).toEqual({ ok: true, value: text })
  })

  it('yields the empty string where the server closes without a word', async () => {
    expect(await ask(answers(''))).toEqual({ ok: true, value: '' })
  })

  it('ends at the deadline although bytes keep trickling in', async () => {
    const start = performance.now()
    const outcome = await ask(trickles, { timeout: 300 })
    expect(outcome).toMatchObject({ ok: false, failure: { reason: 'timeout' } })
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('ends at the deadline where the server stays silent', async () => {
    expect(await ask(staysSilent, { timeout: 200 })).toMatchObject({ ok: false, failure: { reason: 'timeout' } })
  })

  it('stops reading at 64 kB', async () => {
    expect(await ask(neverStops)).toMatchObject({ ok: false, failure: { reason: 'too-large' } })
  })

  it('says so where the server resets the connection', async () => {
    expect(await ask(resets)).toMatchObject({ ok: false, failure: { reason: 'reset' } })
  })

  it('says so where nobody listens', async () => {
    const endpoint = { host: '127.0.0.1', port: await closedPort() }
    const outcome = await askWhois(network, { server: endpoint, query: 'x.go.th', timeout: 5_000, signal: forever })
    expect(outcome).toMatchObject({ ok: false, failure: { reason: 'refused' } })
  })

  it('rejects with the reason where the look is cancelled', async () => {
    const controller = new AbortController()
    const cancelling: WhoisManners = () => controller.abort(new Error('shutting down'))
    await expect(ask(cancelling, { signal: controller.signal })).rejects.toThrow('shutting down')
  })

  it('counts a signal that ran out of time as a silent server', async () => {
    const controller = new AbortController()
    const late: WhoisManners = () => controller.abort(new DOMException('late', 'TimeoutError'))
    expect(await ask(late, { signal: controller.signal })).toMatchObject({ ok: false, failure: { reason: 'timeout' } })
  })

  it('is never two lines', async () => {
    const twoLines = { server: { host: '127.0.0.1', port: 1 }, query: 'x.go.th\r\nquit', timeout: 100, signal: forever }
    await expect(askWhois(network, twoLines)).rejects.toThrow(RangeError)
  })

  it('does not go to a private address that nobody named', async () => {
    const guarded = createNetwork(networkOptions.parse({}), { now: Date.now })
    const server = await startWhoisServer(answers('secret'))
    const outcome = await askWhois(guarded, {
      server: server.endpoint,
      query: 'x.go.th',
      timeout: 5_000,
      signal: forever,
    })
    expect(outcome).toMatchObject({ ok: false, failure: { reason: 'forbidden-address' } })
    expect(server.queries).toEqual([])
  })
})
