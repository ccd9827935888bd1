import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { rdap } from '../../../src/registries/rdap/lookup.ts'
import { makeLeaf, makeRoot } from '../../support/certificates.ts'
import { TODAY, lookupContext, networkOf } from '../../support/lookup-context.ts'
import { answersJson, rdapDomain, startRdapServer } from '../../support/rdap-server.ts'
import { closedPort } from '../../support/tls-server.ts'

const NAME = 'khaen-nuea.go.th'

async function find(manners: RequestListener, timeout = 5_000) {
  const server = await startRdapServer(manners)
  const found = await rdap.find(NAME, lookupContext(networkOf({ rdap: { th: server.url } }), { timeout }))
  return { found, server }
}

const redirectsTo =
  (location: string): RequestListener =>
  (_request, response) =>
    response.writeHead(302, { location }).end()

describe('an RDAP look-up', () => {
  it('asks the server of the top-level domain for RDAP JSON', async () => {
    const { found, server } = await find(answersJson(rdapDomain(NAME)))
    expect(found).toMatchObject({
      kind: 'found',
      record: { registrar: 'THNIC', expiresAt: '2027-10-07T16:59:59.000Z' },
    })
    expect(server.requests).toEqual([{ path: `/domain/${NAME}`, accept: 'application/rdap+json' }])
  })

  it('keeps proof of the answer without the contacts', async () => {
    const { found, server } = await find(answersJson(rdapDomain(NAME)))
    if (found.kind !== 'found') throw new Error(found.kind)
    expect(found.evidence).toMatchObject({ url: `${server.url}domain/${NAME}`, at: new Date(TODAY).toISOString() })
    expect(found.evidence?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(found.evidence?.excerpt).toContain('2027-10-07T16:59:59Z')
    expect(found.evidence?.excerpt).not.toContain('vcard')
  })

  it('takes 404 for "no such name here"', async () => {
    const { found } = await find(answersJson({ errorCode: 404 }, 404))
    expect(found).toMatchObject({ kind: 'absent', evidence: { excerpt: 'HTTP 404' } })
  })

  it('does not ask again before the time that 429 or 503 names', async () => {
    const seconds = await find(answersJson({}, 429, { 'retry-after': '3600' }))
    expect(seconds.found).toMatchObject({ kind: 'failed', reason: 'rate-limited', retryAt: TODAY + 3_600_000 })
    const date = await find(answersJson({}, 503, { 'retry-after': 'Mon, 23 Nov 2026 05:00:00 GMT' }))
    expect(date.found).toMatchObject({ kind: 'failed', reason: 'http-status', retryAt: Date.UTC(2026, 10, 23, 5) })
    const silent = await find(answersJson({}, 429))
    expect(silent.found).toMatchObject({ kind: 'failed', reason: 'rate-limited', retryAt: null })
  })

  it.each([400, 403, 500, 502])('learns nothing about the domain from status %i', async (status) => {
    const { found } = await find(answersJson(rdapDomain(NAME), status))
    expect(found).toMatchObject({ kind: 'failed', reason: 'http-status', detail: `HTTP ${status}` })
  })

  it('learns nothing from a web page', async () => {
    const { found } = await find((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Maintenance</h1>')
    })
    expect(found).toMatchObject({ kind: 'failed', reason: 'malformed' })
  })

  it('reads no more than it needs of 50 MB', async () => {
    let sent = 0
    const { found } = await find((_request, response) => {
      const block = Buffer.alloc(100_000, '[')
      response.writeHead(200, { 'content-type': 'application/rdap+json' })
      const send = () => {
        while (sent < 50_000_000 && !response.destroyed) {
          sent += block.length
          if (!response.write(block)) {
            response.once('drain', send)
            return
          }
        }
        response.end()
      }
      send()
    })
    expect(found).toMatchObject({ kind: 'failed', reason: 'too-large' })
    expect(sent).toBeLessThan(20_000_000)
  })

  it('survives a million brackets', async () => {
    const { found } = await find((_request, response) => response.end('['.repeat(999_999)))
    expect(found).toMatchObject({ kind: 'failed', reason: 'malformed' })
  })

  it('ends at the deadline where the server trickles', async () => {
    const { found } = await find((_request, response) => {
      const timer = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
    }, 300)
    expect(found).toMatchObject({ kind: 'failed', reason: 'timeout' })
  })

  it('says why where nobody listens', async () => {
    const network = networkOf({ rdap: { th: `http://127.0.0.1:${await closedPort()}/` } })
    expect(await rdap.find(NAME, lookupContext(network))).toMatchObject({
      kind: 'failed',
      reason: 'refused',
      detail: expect.stringContaining('server not reached') as string,
    })
  })

  it('is closed to what is no domain', () => {
    for (const text of ['localhost', 'x', 'a b.go.th', '../x.th', 'x.go.th\r\nquit', '']) {
      expect(rdap.accepts(text), text).toBe(false)
    }
    expect(rdap.accepts(NAME)).toBe(true)
    expect(rdap.accepts('xn--42c6bi6ab7gk9gh.xn--o3cw4h')).toBe(true)
  })
})

describe('a redirect of an RDAP server', () => {
  it('is followed within the server that the user named', async () => {
    const { found, server } = await find((request, response) => {
      if (request.url === `/domain/${NAME}`) return redirectsTo('/v2/here')(request, response)
      answersJson(rdapDomain(NAME))(request, response)
    })
    expect(found.kind).toBe('found')
    expect(server.requests.map(({ path }) => path)).toEqual([`/domain/${NAME}`, '/v2/here'])
  })

  it('is followed to https elsewhere', async () => {
    const root = makeRoot()
    const now = Date.now()
    const leaf = makeLeaf(root, ['rdap.example.com'], { notBefore: now - 3_600_000, notAfter: now + 3_600_000 })
    const secure = await startRdapServer(answersJson(rdapDomain(NAME)), [leaf])
    const plain = await startRdapServer(redirectsTo(`https://rdap.example.com/domain/${NAME}`))
    const network = networkOf({ rdap: { th: plain.url }, hosts: { 'rdap.example.com': `127.0.0.1:${secure.port}` } }, [
      root.certificate,
    ])
    expect((await rdap.find(NAME, lookupContext(network))).kind).toBe('found')
  })

  it('is not followed to plain http elsewhere', async () => {
    const other = await startRdapServer(answersJson(rdapDomain(NAME)))
    const { found } = await find(redirectsTo(`${other.url}domain/${NAME}`))
    expect(found).toMatchObject({ kind: 'failed', reason: 'malformed' })
    expect(other.requests).toEqual([])
  })

  it('is not followed to a private address', async () => {
    const { found } = await find(redirectsTo('https://127.0.0.1:1/'))
    expect(found).toMatchObject({ kind: 'failed', reason: 'forbidden-address' })
  })

  it('is given up after the third one', async () => {
    const { found, server } = await find(redirectsTo('/again'))
    expect(found).toMatchObject({ kind: 'failed', detail: 'more than 3 redirects' })
    expect(server.requests).toHaveLength(4)
  })
})
