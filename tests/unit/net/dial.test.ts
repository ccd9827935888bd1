import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { dial } from '../../../src/net/dial.ts'
import type { Address } from '../../../src/net/network.ts'
import { silentPort } from '../../support/silent-port.ts'
import { closedPort, startTcpServer } from '../../support/tls-server.ts'

const patient = () => new AbortController().signal
const v4 = (address: string, port?: number): Address => ({ address, family: 4, ...(port && { port }) })
const v6: Address = { address: '::1', family: 6 }

describe('dialling', () => {
  it('takes IPv6 where that answers', async () => {
    const server = createServer().listen(0, '::1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const outcome = await dial(
      [v6, v4('127.0.0.1')],
      typeof address === 'object' && address ? address.port : 0,
      patient(),
    )
    expect(outcome.ok && outcome.value.address).toEqual(v6)
    if (outcome.ok) outcome.value.socket.destroy()
    server.close()
  })

  it('goes on to IPv4 at once where IPv6 is refused', async () => {
    const { port } = await startTcpServer(() => {})
    const outcome = await dial([v6, v4('127.0.0.1')], port, patient())
    expect(outcome.ok && outcome.value.address.address).toBe('127.0.0.1')
    if (outcome.ok) outcome.value.socket.destroy()
  })

  it('reports a refusal by everybody', async () => {
    const port = await closedPort()
    const outcome = await dial([v6, v4('127.0.0.1')], port, patient())
    expect(outcome).toMatchObject({ ok: false, failure: { reason: 'refused', code: 'ECONNREFUSED' } })
  })

  it('uses the port of an override', async () => {
    const { port } = await startTcpServer(() => {})
    const outcome = await dial([v4('127.0.0.1', port)], 443, patient())
    expect(outcome.ok && outcome.value.socket.remotePort).toBe(port)
    if (outcome.ok) outcome.value.socket.destroy()
  })

  it('tries the next address beside one that is silent, without giving that up', async () => {
    const port = await silentPort('127.0.0.2')
    const server = createServer().listen(port, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const outcome = await dial([v4('127.0.0.2'), v4('127.0.0.1')], port, AbortSignal.timeout(10_000))
    expect(outcome.ok && outcome.value.address.address).toBe('127.0.0.1')
    if (outcome.ok) outcome.value.socket.destroy()
    server.close()
  })

  it('ends with the deadline where nobody answers', async () => {
    const port = await silentPort('127.0.0.2')
    const outcome = await dial([v4('127.0.0.2')], port, AbortSignal.timeout(300))
    expect(outcome).toEqual({
      ok: false,
      failure: { reason: 'connect-timeout', detail: `no answer from 127.0.0.2:${port}` },
    })
  })

  it('is cancelled by its signal, and then rejects with the reason', async () => {
    const signal = AbortSignal.abort(new Error('the watch ends'))
    await expect(dial([v4('127.0.0.1')], 9, signal)).rejects.toThrow('the watch ends')
  })
})
