import type { RequestListener } from 'node:http'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import { tlsKind } from '../../../../src/checks/tls/kind.ts'
import { tlsOptions } from '../../../../src/checks/tls/options.ts'
import { makeLeaf, makeRoot, TODAY } from '../../../support/certificates.ts'
import { closedPort, startHttpServer, startTlsServer } from '../../../support/tls-server.ts'
import { codesOf, look } from './look.ts'

const root = makeRoot()
const expired = { notBefore: TODAY - 90 * DAY, notAfter: TODAY - DAY }

function redirectTo(location: string, statusCode = 302): RequestListener {
  return (_, response) => response.writeHead(statusCode, { location }).end()
}

function found(result: Awaited<ReturnType<typeof look>>) {
  return result.findings.map(({ code, severity, subject }) => [code, severity, subject])
}

describe('redirects', () => {
  test('the certificate of every host on the way is judged', async () => {
    const last = await startTlsServer({ chain: [makeLeaf(root, ['other.example.or.th'])] })
    const middle = await startTlsServer({
      chain: [makeLeaf(root, ['middle.example.go.th'], expired)],
      answer: redirectTo('https://last.example.go.th/home'),
    })
    const first = await startTlsServer({
      chain: [makeLeaf(root, ['first.example.go.th'])],
      answer: redirectTo('https://middle.example.go.th/', 301),
    })
    const result = await look('https://first.example.go.th/', {
      hosts: {
        'first.example.go.th': first.endpoint,
        'middle.example.go.th': middle.endpoint,
        'last.example.go.th': last.endpoint,
      },
      roots: [root],
    })
    expect(found(result)).toEqual([
      ['tls.expired', 'critical', 'middle.example.go.th:443'],
      ['tls.wrong-host', 'critical', 'last.example.go.th:443'],
    ])
    expect(result.target).toBe('first.example.go.th:443')
    expect(result.facts).toMatchObject({ host: 'first.example.go.th', trusted: true })
    expect(result.facts.hosts).toMatchObject([
      { host: 'middle.example.go.th', port: 443, role: 'redirect', daysLeft: -1, hostMatches: true },
      { host: 'last.example.go.th', port: 443, role: 'redirect', hostMatches: false },
    ])
  })

  test('a redirect within the host is not a second host', async () => {
    const server = await startTlsServer({
      chain: [makeLeaf(root, ['first.example.go.th'], expired)],
      answer: (request, response) =>
        request.url === '/' ? response.writeHead(302, { location: '/home' }).end() : response.end('home'),
    })
    const result = await look('https://first.example.go.th/', {
      hosts: { 'first.example.go.th': server.endpoint },
      roots: [root],
    })
    expect(found(result)).toEqual([['tls.expired', 'critical', 'first.example.go.th:443']])
    expect(result.facts.hosts).toEqual([])
  })

  test('a redirect for ever ends', async () => {
    const server = await startTlsServer({
      chain: [makeLeaf(root, ['first.example.go.th'])],
      answer: (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
    })
    const result = await look('https://first.example.go.th/', {
      hosts: { 'first.example.go.th': server.endpoint },
      roots: [root],
    })
    expect(result.status).toBe('ok')
    expect(server.connections()).toBeLessThan(15)
  })
})

describe('the sibling name', () => {
  async function lookAtSiblings(sibling: string | undefined, options = {}) {
    const main = await startTlsServer({ chain: [makeLeaf(root, ['www.example.go.th'])] })
    const hosts = { 'www.example.go.th': main.endpoint, ...(sibling && { 'example.go.th': sibling }) }
    return look('https://www.example.go.th/', { hosts, roots: [root], options })
  }

  test('that the certificate does not cover is a warning, never critical', async () => {
    const twin = await startTlsServer({ chain: [makeLeaf(root, ['www.example.go.th'])] })
    const result = await lookAtSiblings(twin.endpoint)
    expect(found(result)).toEqual([['tls.wrong-host', 'warning', 'example.go.th:443']])
    expect(result.facts.hosts).toMatchObject([{ host: 'example.go.th', role: 'sibling', hostMatches: false }])
  })

  test('that does not resolve is silence', async () => {
    const result = await lookAtSiblings(undefined)
    expect(result).toMatchObject({ status: 'ok', findings: [], facts: { hosts: [] } })
  })

  test('that serves no https is told and does not alarm', async () => {
    const result = await lookAtSiblings(`127.0.0.1:${await closedPort()}`)
    expect(found(result)).toEqual([['tls.refused', 'info', 'example.go.th:443']])
    expect(result.status).toBe('ok')
  })

  test('is left alone where the option says so', async () => {
    const twin = await startTlsServer({ chain: [makeLeaf(root, ['www.example.go.th'])] })
    expect(await lookAtSiblings(twin.endpoint, { siblings: false })).toMatchObject({ status: 'ok', findings: [] })
    expect(twin.connections()).toBe(0)
  })

  test('to which the site redirects is a host like any other', async () => {
    const twin = await startTlsServer({ chain: [makeLeaf(root, ['example.go.th'], expired)] })
    const main = await startTlsServer({
      chain: [makeLeaf(root, ['www.example.go.th'])],
      answer: redirectTo('https://example.go.th/'),
    })
    const hosts = { 'www.example.go.th': main.endpoint, 'example.go.th': twin.endpoint }
    const result = await look('https://www.example.go.th/', { hosts, roots: [root] })
    expect(found(result)).toEqual([['tls.expired', 'critical', 'example.go.th:443']])
  })
})

describe('a site over plain http', () => {
  test('is judged by the https host that it redirects to', async () => {
    const secure = await startTlsServer({ chain: [makeLeaf(root, ['www.example.go.th'], expired)] })
    const plain = await startHttpServer(redirectTo('https://www.example.go.th/'))
    const hosts = { 'www.example.go.th:80': plain.endpoint, 'www.example.go.th:443': secure.endpoint }
    const result = await look('http://www.example.go.th/', { hosts, roots: [root] })
    expect(found(result)).toEqual([['tls.expired', 'critical', 'www.example.go.th:443']])
    expect(result).toMatchObject({ target: 'www.example.go.th:443', facts: { daysLeft: -1 } })
  })

  test('is asked to get https where it has none', async () => {
    const plain = await startHttpServer((_, response) => response.end('สวัสดี'))
    const result = await look('http://www.example.go.th/', { hosts: { 'www.example.go.th': plain.endpoint } })
    expect(found(result)).toEqual([['tls.no-https', 'warning', 'www.example.go.th:80']])
  })

  test('that does not answer is unknown: the page check says what is wrong', async () => {
    const hosts = { 'www.example.go.th': `127.0.0.1:${await closedPort()}` }
    const result = await look('http://www.example.go.th/', { hosts })
    expect(codesOf(result)).toEqual(['unreached'])
    expect(result.status).toBe('unknown')
  })
})

describe('plain http beside an https site', () => {
  async function lookWithPlain(answer: RequestListener) {
    const secure = await startTlsServer({ chain: [makeLeaf(root, ['web.example.go.th'])] })
    const plain = await startHttpServer(answer)
    const hosts = { 'web.example.go.th:80': plain.endpoint, 'web.example.go.th:443': secure.endpoint }
    return look('https://web.example.go.th/', { hosts, roots: [root] })
  }

  test('that leads to https is right', async () => {
    expect(await lookWithPlain(redirectTo('https://web.example.go.th/'))).toMatchObject({ status: 'ok', findings: [] })
  })

  test('that shows the page itself is a warning', async () => {
    const result = await lookWithPlain((_, response) => response.end('สวัสดี'))
    expect(found(result)).toEqual([['tls.no-redirect', 'warning', 'web.example.go.th:443']])
  })

  test('that answers with an error is no concern', async () => {
    expect(await lookWithPlain((_, response) => response.writeHead(403).end())).toMatchObject({ status: 'ok' })
  })
})

test.each([
  ['https://www.example.go.th/', true],
  ['https://www.example.go.th:8443/', true],
  ['https://127.0.0.1/', true],
  ['http://www.example.go.th/', true],
  ['http://www.example.go.th:8080/', false],
])('%s: the check applies: %s', (url, applies) => {
  expect(tlsKind.applies({ id: 'site', name: 'site', url }, tlsOptions.parse({}))).toBe(applies)
})

test.each([
  ['6h', 90 * DAY, 6 * HOUR],
  ['6h', 6 * DAY, HOUR],
  ['5m', 6 * DAY, 5 * 60_000],
])('every %s, a certificate of a life of %i ms is next looked at after %i ms', async (interval, life, next) => {
  const server = await startTlsServer({
    chain: [makeLeaf(root, ['web.example.go.th'], { notBefore: TODAY - HOUR, notAfter: TODAY - HOUR + life })],
  })
  const result = await look('https://web.example.go.th/', {
    hosts: { 'web.example.go.th': server.endpoint },
    roots: [root],
  })
  expect(tlsKind.nextInterval?.(result, tlsOptions.parse({ interval }))).toBe(next)
})
