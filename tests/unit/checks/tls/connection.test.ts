import type { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { keysOf, makeLeaf, makeRoot } from '../../../support/certificates.ts'
import { closedPort, startHttpServer, startTcpServer, startTlsServer } from '../../../support/tls-server.ts'
import { codesOf, look } from './look.ts'

const HOST = 'web.example.go.th'
const URL = `https://${HOST}/`
const root = makeRoot()
const good = makeLeaf(root, [HOST])

function lookAt(endpoint: string, more: Parameters<typeof look>[1] = {}) {
  return look(URL, { hosts: { [HOST]: endpoint }, roots: [root], ...more })
}

describe('no handshake', () => {
  test('a port that nobody serves is refused', async () => {
    const result = await lookAt(`127.0.0.1:${await closedPort()}`)
    expect(codesOf(result)).toEqual(['refused'])
    expect(result).toMatchObject({
      status: 'critical',
      target: `${HOST}:443`,
      facts: { failure: 'refused', hosts: [] },
    })
  })

  test('a name that does not resolve', async () => {
    const result = await look('https://nowhere.example.go.th/')
    expect(codesOf(result)).toEqual(['dns-failed'])
  })

  test('a server that accepts and says nothing times out, once and in time', async () => {
    const silent = await startTcpServer((socket) => socket.resume())
    const result = await lookAt(silent.endpoint, { options: { timeout: '1s' } })
    expect(codesOf(result)).toEqual(['handshake-timeout'])
    expect(result.durationMs).toBeGreaterThanOrEqual(990)
    expect(result.durationMs).toBeLessThan(3_000)
  })

  test('a server that trickles bytes of a handshake for ever times out too', async () => {
    const trickle = await startTcpServer((socket) => {
      socket.write(Buffer.from([0x16, 0x03, 0x03, 0x40, 0x00]))
      const timer = setInterval(() => socket.write(Buffer.from([0x02])), 100)
      socket.on('close', () => clearInterval(timer))
    })
    const result = await lookAt(trickle.endpoint, { options: { timeout: '1s' } })
    expect(codesOf(result)).toEqual(['handshake-timeout'])
    expect(result.durationMs).toBeLessThan(3_000)
  })

  test.each([
    ['resets', (socket: Socket) => void socket.once('data', () => socket.resetAndDestroy())],
    ['hangs up', (socket: Socket) => void socket.once('data', () => socket.end())],
    ['hangs up before it is greeted', (socket: Socket) => void socket.destroy()],
  ])('a server that %s is told apart from one that disagrees', async (_, onConnection) => {
    const result = await lookAt((await startTcpServer(onConnection)).endpoint)
    expect(codesOf(result)).toEqual(['handshake-failed'])
    expect(result.findings[0]?.params).toMatchObject({ reason: 'reset' })
  })

  test('plain http on the port of https', async () => {
    const plain = await startHttpServer((_, response) => response.writeHead(404).end())
    expect(codesOf(await lookAt(plain.endpoint))).toEqual(['not-tls'])
  })

  test('another protocol on the port of https', async () => {
    const mail = await startTcpServer((socket) => socket.write('220 mail.example.go.th ESMTP\r\n'))
    expect(codesOf(await lookAt(mail.endpoint))).toEqual(['not-tls'])
  })

  test('a server that agrees on no cipher', async () => {
    const odd = await startTlsServer({ chain: [good], tls: { ciphers: 'PSK', maxVersion: 'TLSv1.2' } })
    const result = await lookAt(odd.endpoint)
    expect(codesOf(result)).toEqual(['handshake-failed'])
    expect(result.findings[0]?.params).toMatchObject({ reason: 'failed' })
  })
})

describe('what modern clients refuse', () => {
  test('a server of TLS 1.0 and 1.1 alone is old, and its certificate is read all the same', async () => {
    const tls = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const
    const leaf = makeLeaf(undefined, [HOST], { keys: keysOf('rsa2048') })
    const result = await lookAt((await startTlsServer({ chain: [leaf], tls })).endpoint)
    expect(codesOf(result).toSorted()).toEqual(['old-protocol', 'self-signed'])
    expect(result.facts).toMatchObject({ protocol: 'TLSv1.1', fingerprint256: leaf.x509.fingerprint256 })
  })

  test('a server that wants weak settings is read, and told to change them', async () => {
    const tls = { maxVersion: 'TLSv1.2', sigalgs: 'ECDSA+SHA1' } as const
    const result = await lookAt((await startTlsServer({ chain: [good], tls })).endpoint)
    expect(codesOf(result)).toEqual(['legacy-handshake'])
    expect(result.status).toBe('warning')
  })
})

test('a cancelled look rejects with the reason and leaves no connection behind', async () => {
  const controller = new AbortController()
  let noteClose = () => {}
  const closed = new Promise<void>((resolve) => (noteClose = resolve))
  const silent = await startTcpServer((socket) => {
    socket.resume()
    socket.on('close', noteClose)
    controller.abort(new Error('time is up'))
  })
  await expect(lookAt(silent.endpoint, { signal: controller.signal })).rejects.toThrow('time is up')
  await closed
})
