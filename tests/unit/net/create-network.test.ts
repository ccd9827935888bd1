import { describe, expect, it } from 'vitest'
import type { Network } from '../../../src/net/network.ts'
import { startDnsServer } from '../../support/dns-server.ts'
import type { DnsAnswer } from '../../support/dns-server.ts'
import { networkOf } from '../../support/lookup-context.ts'
import { startHttpServer } from '../../support/tls-server.ts'

const signal = new AbortController().signal
const get = (network: Network, url: string) =>
  network.exchange({ url: new URL(url), signal, maxBytes: 1_000, timeout: 5_000 })

async function dnsSays(...answers: readonly DnsAnswer[]) {
  let asked = 0
  const { endpoint } = await startDnsServer((_name, type) =>
    type === 'A' ? (answers[Math.min(asked++, answers.length - 1)] ?? []) : [],
  )
  return [endpoint]
}

describe('the address guard', () => {
  it('refuses a name that leads to a private address, before anything is sent there', async () => {
    const server = await startHttpServer((_, response) => response.end())
    const network = networkOf({ dns: await dnsSays(['127.0.0.1']) })
    expect(await get(network, `http://www.example.go.th:${server.port}/`)).toEqual({
      ok: false,
      failure: {
        reason: 'forbidden-address',
        detail: 'www.example.go.th: 127.0.0.1 is not a public address',
      },
    })
    expect(server.connections()).toBe(0)
  })

  it('looks at every answer of the DNS: a name that turns private between two looks is refused', async () => {
    const server = await startHttpServer((_, response) => response.end())
    const network = networkOf({ dns: await dnsSays(['203.150.20.4'], ['127.0.0.1']) })
    await network.resolve('www.example.go.th', signal)
    expect(await get(network, `http://www.example.go.th:${server.port}/`)).toMatchObject({
      failure: { reason: 'forbidden-address' },
    })
    expect(server.connections()).toBe(0)
  })

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::a00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://１２７.０.０.１/',
  ])('refuses %s, however the address is written', async (url) => {
    expect(await get(networkOf({}), url)).toMatchObject({ ok: false, failure: { reason: 'forbidden-address' } })
  })

  it('lets everything through where private addresses are allowed', async () => {
    const { port } = await startHttpServer((_, response) => response.end('ok'))
    expect(await get(networkOf({ allow_private: true }), `http://127.0.0.1:${port}/`)).toMatchObject({ ok: true })
  })

  it('lets exactly the registry servers and reference targets through that the user names', async () => {
    const { port } = await startHttpServer((_, response) => response.end('ok'))
    const other = await startHttpServer((_, response) => response.end('ok'))
    const network = networkOf({ rdap: { th: `http://127.0.0.1:${port}/` } })
    expect(await get(network, `http://127.0.0.1:${port}/domain/example.go.th`)).toMatchObject({ ok: true })
    expect(await get(network, `http://127.0.0.1:${other.port}/`)).toMatchObject({ ok: false })
    const reference = networkOf({ reference: [`127.0.0.1:${port}`] })
    const connected = await reference.connect('127.0.0.1', port, signal)
    expect(connected.ok).toBe(true)
    if (connected.ok) connected.value.socket.destroy()
  })
})

describe('host overrides', () => {
  it('connect elsewhere, and keep the name', async () => {
    const { endpoint } = await startHttpServer((request, response) => response.end(request.headers.host))
    const outcome = await get(networkOf({ hosts: { 'www.example.go.th': endpoint } }), 'http://www.example.go.th/')
    expect(outcome.ok && Buffer.from(outcome.value.body).toString()).toBe('www.example.go.th')
  })

  it('may hold for one port alone, which wins over the name', async () => {
    const secure = await startHttpServer((_, response) => response.end('443'))
    const plain = await startHttpServer((_, response) => response.end('80'))
    const hosts = { 'www.example.go.th': secure.endpoint, 'www.example.go.th:80': plain.endpoint }
    const outcome = await get(networkOf({ hosts }), 'http://www.example.go.th/')
    expect(outcome.ok && Buffer.from(outcome.value.body).toString()).toBe('80')
  })

  it('know a name in Thai, in capitals and with the dot of the root', async () => {
    const { endpoint } = await startHttpServer((_, response) => response.end())
    const network = networkOf({ hosts: { 'อบต.ไทย': endpoint, 'WWW.EXAMPLE.go.th': endpoint } })
    for (const url of ['http://อบต.ไทย/', 'http://www.example.go.th./']) {
      expect(await get(network, url)).toMatchObject({ ok: true })
    }
  })

  it('are what a name resolves to', async () => {
    const network = networkOf({ hosts: { 'www.example.go.th': '[::1]:8443' } })
    expect(await network.resolve('www.example.go.th', signal)).toEqual({
      ok: true,
      value: [{ address: '::1', family: 6, port: 8443 }],
    })
  })
})
