import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import { createNetwork } from '../../../../src/net/create-network.ts'
import type { HttpRequest } from '../../../../src/net/http/exchange.ts'
import { networkOptions } from '../../../../src/net/options.ts'
import type { IssuedCertificate } from '../../../../src/net/tls/issue-certificate.ts'
import { makeLeaf, makeRoot } from '../../../support/certificates.ts'
import { startHttpServer, startTcpServer, startTlsServer } from '../../../support/tls-server.ts'

const HOST = 'www.example.go.th'
const root = makeRoot()
const now = Date.now()
/** OpenSSL judges by the real clock. */
const issue = (names: readonly string[] = [HOST], days = 60) =>
  makeLeaf(root, names, { notBefore: now - 90 * DAY, notAfter: now + days * DAY })

function client(endpoint: string, clock: () => number = Date.now) {
  const options = networkOptions.parse({ hosts: { [HOST]: endpoint, '127.0.0.1': endpoint } })
  const network = createNetwork(options, { ca: [root.certificate], now: clock })
  return async (request: Partial<HttpRequest> = {}) => {
    const signal = new AbortController().signal
    const url = new URL(`https://${HOST}/`)
    return network.exchange({ url, signal, maxBytes: 10_000, timeout: 5_000, resume: true, ...request })
  }
}

const seen = (outcome: Awaited<ReturnType<ReturnType<typeof client>>>) =>
  outcome.ok ? { resumed: outcome.value.resumed, trusted: outcome.value.trusted } : outcome.failure.reason

describe('trust', () => {
  it('is given to a certificate of a known authority that names the host', async () => {
    const leaf = issue()
    const names: string[] = []
    const ask = client((await startTlsServer({ chain: [leaf], names })).endpoint)
    const outcome = await ask()
    expect(outcome).toMatchObject({
      ok: true,
      value: { statusCode: 200, trusted: true, resumed: false, fingerprint256: leaf.x509.fingerprint256 },
    })
    expect(outcome.ok && outcome.value.timings.tlsMs).toBeGreaterThan(0)
    expect(names).toEqual([HOST])
  })

  it.each([
    ['expired', [issue([HOST], -1)]],
    ['made out to another host', [issue(['www.other.go.th'])]],
    ['made out to a host in its subject alone', [makeLeaf(root, [], { commonName: HOST })]],
    ['self-signed', [makeLeaf(undefined, [HOST])]],
  ] as const)(
    'is refused to one that is %s, and the page is seen where the caller wants it all the same',
    async (_what, chain) => {
      const ask = client((await startTlsServer({ chain })).endpoint)
      expect(seen(await ask())).toBe('certificate')
      expect(seen(await ask({ verify: false }))).toEqual({ resumed: false, trusted: false })
      // What was seen without trust is not remembered as if it had been given.
      expect(seen(await ask())).toBe('certificate')
      expect(seen(await ask({ verify: false }))).toEqual({ resumed: false, trusted: false })
    },
  )

  it('holds for an address that the certificate names', async () => {
    const ask = client((await startTlsServer({ chain: [issue(['127.0.0.1'])] })).endpoint)
    expect(seen(await ask({ url: new URL('https://127.0.0.1/') }))).toEqual({ resumed: false, trusted: true })
  })
})

describe('a resumed session', () => {
  it('spares the handshake and tells the same fingerprint', async () => {
    const leaf = issue()
    const ask = client((await startTlsServer({ chain: [leaf] })).endpoint)
    await ask()
    expect(await ask()).toMatchObject({
      value: { resumed: true, trusted: true, fingerprint256: leaf.x509.fingerprint256 },
    })
  })

  it('works over TLS 1.2 too', async () => {
    const ask = client((await startTlsServer({ chain: [issue()], tls: { maxVersion: 'TLSv1.2' } })).endpoint)
    await ask()
    expect(seen(await ask())).toEqual({ resumed: true, trusted: true })
  })

  it('is not used where the caller does not ask for it', async () => {
    const ask = client((await startTlsServer({ chain: [issue()] })).endpoint)
    await ask()
    expect(seen(await ask({ resume: false }))).toEqual({ resumed: false, trusted: true })
  })

  it('is at most an hour older than the last full handshake, however often it was renewed', async () => {
    let time = now
    const ask = client((await startTlsServer({ chain: [issue()] })).endpoint, () => time)
    await ask()
    time += 0.9 * HOUR
    expect(seen(await ask())).toEqual({ resumed: true, trusted: true })
    time += 0.2 * HOUR
    expect(seen(await ask())).toEqual({ resumed: false, trusted: true })
    expect(seen(await ask())).toEqual({ resumed: true, trusted: true })
  })

  it('ends with the certificate', async () => {
    let time = now
    const leaf = makeLeaf(root, [HOST], { notBefore: now - DAY, notAfter: now + HOUR / 2 })
    const ask = client((await startTlsServer({ chain: [leaf] })).endpoint, () => time)
    await ask()
    time += HOUR / 2
    expect(seen(await ask())).toEqual({ resumed: false, trusted: true })
  })

  it('that the server refuses is a full handshake, and a changed certificate is noticed at once', async () => {
    const [before, after] = [issue(), issue()]
    const server = createServer({ key: before.privateKey, cert: before.certificate }, (_, response) => response.end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const ask = client(`127.0.0.1:${(server.address() as AddressInfo).port}`)
    const fingerprint = async (): Promise<unknown> => {
      const outcome = await ask()
      return outcome.ok && [outcome.value.fingerprint256, outcome.value.resumed]
    }
    expect(await fingerprint()).toEqual([before.x509.fingerprint256, false])
    expect(await fingerprint()).toEqual([before.x509.fingerprint256, true])
    replace(server, after)
    expect(await fingerprint()).toEqual([after.x509.fingerprint256, false])
  })
})

/** As a web server that is restarted with another certificate: it has forgotten the tickets of before. */
function replace(server: ReturnType<typeof createServer>, { privateKey, certificate }: IssuedCertificate) {
  server.setSecureContext({ key: privateKey, cert: certificate })
  server.setTicketKeys(Buffer.alloc(48, 7))
}

describe('a handshake that fails', () => {
  it('because plain http is spoken on the port', async () => {
    const ask = client((await startHttpServer((_, response) => response.end())).endpoint)
    expect(seen(await ask())).toBe('tls')
  })

  it('because the server is silent', async () => {
    const ask = client((await startTcpServer(() => {})).endpoint)
    expect(await ask({ timeout: 200 })).toMatchObject({
      failure: { reason: 'timeout', detail: 'the TLS handshake was not finished in time' },
    })
  })

  it('because the server closes the connection', async () => {
    const ask = client((await startTcpServer((socket) => socket.once('data', () => socket.end()))).endpoint)
    expect(seen(await ask())).toBe('reset')
  })

  it('because the server resets the connection', async () => {
    const ask = client((await startTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()))).endpoint)
    expect(seen(await ask())).toBe('reset')
  })

  it('because the server speaks nothing newer than TLS 1.0', async () => {
    const tls = { minVersion: 'TLSv1', maxVersion: 'TLSv1' } as const
    expect(seen(await client((await startTlsServer({ chain: [issue()], tls })).endpoint)())).toBe('tls')
  })
})
