import { createServer } from 'node:tls'
import { expect, test } from 'vitest'
import { createNetwork } from '../../../../src/net/create-network.ts'
import { networkOptions } from '../../../../src/net/options.ts'
import { lookAtPeer } from '../../../../src/net/tls/look-at-peer.ts'
import { trustStoreOf } from '../../../../src/net/tls/trust-store.ts'
import { makeLeaf } from '../../../support/certificates.ts'
import { closedPort, startTcpServer } from '../../../support/tls-server.ts'

const leaf = makeLeaf(undefined, ['127.0.0.1'])
const trust = trustStoreOf([leaf.certificate])

function lookAt(port: number, options: { allow_private?: boolean } = { allow_private: true }) {
  const network = createNetwork(networkOptions.parse(options), { now: Date.now })
  const { signal } = new AbortController()
  return lookAtPeer({ peer: { hostname: '127.0.0.1', port }, network, trust, signal, timeout: 5_000 })
}

/** Breaks off the first `breaks` connections and shakes hands with the rest. */
async function flakyServer(breaks: number) {
  const secure = createServer({ key: leaf.privateKey, cert: leaf.certificate })
  const server = await startTcpServer((socket) => {
    if (server.connections() <= breaks) socket.resetAndDestroy()
    else secure.emit('connection', socket)
  })
  return server
}

test('a sound server is asked once', async () => {
  const server = await flakyServer(0)
  expect(await lookAt(server.port)).toMatchObject({ ok: true, legacy: false, value: { protocol: 'TLSv1.3' } })
  expect(server.connections()).toBe(1)
})

test('one broken handshake is chance: the second try counts', async () => {
  const server = await flakyServer(1)
  expect(await lookAt(server.port)).toMatchObject({ ok: true, legacy: false })
  expect(server.connections()).toBe(2)
})

test('the third and last try offers everything', async () => {
  expect(await lookAt((await flakyServer(2)).port)).toMatchObject({ ok: true, legacy: true })
  const broken = await flakyServer(3)
  expect(await lookAt(broken.port)).toMatchObject({ ok: false, failure: { reason: 'reset' } })
  expect(broken.connections()).toBe(3)
})

test('what speaks another protocol is not asked again', async () => {
  const server = await startTcpServer((socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n'))
  expect(await lookAt(server.port)).toMatchObject({ ok: false, failure: { stage: 'handshake', reason: 'not-tls' } })
  expect(server.connections()).toBe(1)
})

test('an address that is not public is not dialled unless allowed', async () => {
  const server = await flakyServer(0)
  expect(await lookAt(server.port, {})).toMatchObject({ ok: false, failure: { reason: 'forbidden-address' } })
  expect(server.connections()).toBe(0)
})

test('a port that nobody serves', async () => {
  expect(await lookAt(await closedPort())).toMatchObject({
    ok: false,
    failure: { stage: 'connect', reason: 'refused' },
  })
})
