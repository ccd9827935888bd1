import type { RequestListener } from 'node:http'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../../../src/model/duration.ts'
import type { HttpRequest } from '../../../../src/net/http/exchange.ts'
import { follow, isDowngrade } from '../../../../src/net/http/follow.ts'
import { makeLeaf, makeRoot } from '../../../support/certificates.ts'
import { networkOf } from '../../../support/lookup-context.ts'
import { startHttpServer, startTcpServer, startTlsServer } from '../../../support/tls-server.ts'

const HOST = 'www.example.go.th'
const START = `http://${HOST}/`
const root = makeRoot()
const leaf = makeLeaf(root, [HOST], { notBefore: Date.now() - DAY, notAfter: Date.now() + DAY })

interface Answers {
  readonly http?: RequestListener
  readonly https?: RequestListener
}

async function walk({ http, https }: Answers, request: Partial<HttpRequest> = {}, maxRedirects = 10) {
  const hosts = {
    ...(http && {
      [`${HOST}:80`]: (await startHttpServer(http)).endpoint,
      'other.go.th': (await startHttpServer(http)).endpoint,
    }),
    ...(https && { [`${HOST}:443`]: (await startTlsServer({ chain: [leaf], answer: https })).endpoint }),
  }
  const network = networkOf({ hosts }, [root.certificate])
  const signal = new AbortController().signal
  const trail = await follow(
    network,
    { url: new URL(START), signal, maxBytes: 10_000, timeout: 5_000, ...request },
    { maxRedirects },
  )
  const { outcome } = trail
  return { ...trail, said: outcome.ok ? Buffer.from(outcome.value.body).toString() : outcome.failure.reason }
}

/** Sends on from path to path; says which path it was where there is nothing more. */
const signposts =
  (to: Readonly<Record<string, string>>, status = 302): RequestListener =>
  (request, response) => {
    const location = to[request.url ?? '']
    if (location === undefined) response.end(`at ${request.url}`)
    else response.writeHead(status, { location }).end()
  }

describe('redirects', () => {
  it('are followed and recorded one by one', async () => {
    const http = signposts({ '/': 'https://www.example.go.th/a' }, 301)
    const https = signposts({ '/a': 'b?c', '/b?c': '//www.example.go.th/%E0%B8%81' })
    const { hops, url, said, trusted, fingerprint256 } = await walk({ http, https })
    expect(hops).toEqual([
      { url: START, statusCode: 301, location: `https://${HOST}/a` },
      { url: `https://${HOST}/a`, statusCode: 302, location: `https://${HOST}/b?c` },
      { url: `https://${HOST}/b?c`, statusCode: 302, location: `https://${HOST}/%E0%B8%81` },
    ])
    expect({ url, said }).toEqual({ url: `https://${HOST}/%E0%B8%81`, said: 'at /%E0%B8%81' })
    expect({ trusted, fingerprint256 }).toEqual({ trusted: true, fingerprint256: leaf.x509.fingerprint256 })
  })

  it.each([
    ['utf-8', Buffer.from('หน้าแรก'), encodeURI('หน้าแรก')],
    ['windows-874', iconv.encode('หน้าแรก', 'windows874'), '%CB%B9%E9%D2%E1%C3%A1'],
  ])('may be written in raw Thai: %s', async (_charset, location, path) => {
    const http: RequestListener = (request, response) => {
      const head = ['HTTP/1.1 302 Found\r\nLocation: /', location, '\r\nContent-Length: 0\r\n\r\n']
      if (request.url === '/') response.socket?.end(Buffer.concat(head.map((part) => Buffer.from(part))))
      else response.end(request.url)
    }
    expect((await walk({ http })).said).toBe(`/${path}`)
  })

  it('sum their phases', async () => {
    const { timings } = await walk({ http: signposts({ '/': '/a' }) })
    const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs, totalMs } = timings
    expect(dnsMs + connectMs + tlsMs + firstByteMs + downloadMs).toBeLessThanOrEqual(totalMs)
    expect(firstByteMs).toBeGreaterThan(0)
  })

  it('that lead back to where they came from are a loop', async () => {
    const { stop, hops } = await walk({ http: signposts({ '/': '/a', '/a': '/b', '/b': '/a' }) })
    expect({ stop, hops: hops.map(({ location }) => location) }).toEqual({
      stop: 'loop',
      hops: [`${START}a`, `${START}b`, `${START}a`],
    })
  })

  it('to oneself are no loop where a cookie makes the difference, as on a splash page', async () => {
    const http: RequestListener = (request, response) => {
      if (request.headers.cookie === 'seen=1') response.end('the page')
      else response.writeHead(302, { location: '/', 'set-cookie': 'seen=1; Path=/' }).end()
    }
    expect(await walk({ http })).toMatchObject({ said: 'the page', stop: undefined })
  })

  it('without end are given up', async () => {
    const http: RequestListener = (request, response) => {
      response.writeHead(302, { location: `/${Number(request.url?.slice(1)) + 1}` }).end()
    }
    const { stop, hops } = await walk({ http }, {}, 3)
    expect({ stop, followed: hops.length - 1 }).toEqual({ stop: 'too-many', followed: 3 })
  })

  it.each(['ftp://www.example.go.th/', 'javascript:alert(1)', 'http://', 'data:text/html,x'])(
    'to %s lead nowhere',
    async (location) => expect(await walk({ http: signposts({ '/': location }) })).toMatchObject({ stop: 'not-http' }),
  )

  it('without a target are the answer', async () => {
    const http: RequestListener = (_, response) => response.writeHead(302).end('no target')
    expect(await walk({ http })).toMatchObject({ said: 'no target', hops: [] })
  })

  it('are all within one deadline', async () => {
    const { endpoint } = await startTcpServer(() => {})
    const began = performance.now()
    const network = networkOf({
      hosts: {
        [HOST]: (await startHttpServer(signposts({ '/': 'http://other.go.th/' }))).endpoint,
        'other.go.th': endpoint,
      },
    })
    const trail = await follow(
      network,
      { url: new URL(START), signal: new AbortController().signal, maxBytes: 1_000, timeout: 300 },
      { maxRedirects: 10 },
    )
    expect(trail).toMatchObject({ url: 'http://other.go.th/', outcome: { failure: { reason: 'timeout' } } })
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('pass the address guard anew at each hop', async () => {
    const server = await startTcpServer(() => {})
    const { said, url } = await walk({ http: signposts({ '/': `http://${server.endpoint}/` }) })
    expect({ said, url }).toEqual({ said: 'forbidden-address', url: `http://${server.endpoint}/` })
    expect(server.connections()).toBe(0)
  })

  it('from https to http are told', async () => {
    const { hops } = await walk(
      { https: signposts({ '/': START }), http: signposts({}) },
      { url: new URL(`https://${HOST}/`) },
    )
    expect(hops.map(isDowngrade)).toEqual([true])
  })

  it('to another host do not carry what was meant for the first', async () => {
    const http: RequestListener = (request, response) => {
      if (request.headers.host === HOST) response.writeHead(302, { location: 'http://other.go.th/' }).end()
      else response.end(JSON.stringify([request.headers.authorization, request.headers['x-plain']]))
    }
    const { said } = await walk({ http }, { headers: { Authorization: 'Bearer secret', 'x-plain': '1' } })
    expect(JSON.parse(said)).toEqual([null, '1'])
  })

  it.each([
    [301, 'GET'],
    [303, 'GET'],
    [307, 'POST'],
    [308, 'POST'],
  ])('of a form with %i go on as %s', async (status, method) => {
    const http: RequestListener = (request, response) => {
      if (request.url === '/') response.writeHead(status, { location: '/a' }).end()
      else response.end(request.method)
    }
    expect((await walk({ http }, { method: 'POST', body: 'x' })).said).toBe(method)
  })
})
