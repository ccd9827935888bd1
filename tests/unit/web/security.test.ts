import { request as rawRequest } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { clientAddress, throttleKey } from '../../../src/web/client-address.ts'
import { isOurHost } from '../../../src/web/host.ts'
import { csrfIn } from '../../support/browser-jar.ts'
import { PASSWORD, webBed } from '../../support/web-bed.ts'

const bed = webBed()

/** Status of a request whose path and headers are sent as they are, which no usual client would do. */
function raw(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { port } = new URL(bed().url)
  return new Promise((resolve, reject) => {
    rawRequest({ host: '127.0.0.1', port, path, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('without an account', () => {
  test.each([
    '/',
    '/sites/khaen-nuea',
    '/disclosure/khaen-nuea',
    '/incidents',
    '/renewals',
    '/reports',
    '/outbox',
    '/account',
    '/accounts',
    '/audit',
    '/nothing-there',
  ])('%s leads to the sign-in', async (path) => {
    const answer = await bed().browser().get(path)
    expect([answer.status, String(answer.headers['location']).startsWith('/sign-in')]).toEqual([303, true])
  })

  test.each(['/api/v1/sites', '/api/v1/openapi.json', '/api/v1/nothing', '/events'])('%s is refused', async (path) => {
    expect((await bed().browser().get(path)).status).toBe(401)
  })

  test.each(['/sites/x', '/accounts/invite', '/account/tokens', '/incidents/x/acknowledge', '/sign-out', '/nothing'])(
    'nothing is changed at %s',
    async (path) => {
      const answer = await bed()
        .browser()
        .send(path, { method: 'POST', headers: { accept: 'application/json' } })
      expect([401, 403]).toContain(answer.status)
    },
  )
})

test('a token reaches the API and nothing else: pages know no scopes', async () => {
  const token = await bed().token('metrics', 'accounts')
  const headers = { authorization: `Bearer ${token}` }
  for (const path of ['/', '/incidents', '/accounts', '/audit', '/account', '/events', '/nothing']) {
    expect([path, (await bed().browser().get(path, headers)).status]).toEqual([path, 403])
  }
  const invited = await bed()
    .browser()
    .send('/accounts/invite', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'name=x1&role=admin',
    })
  expect(invited.status).toBe(403)
  expect((await bed().browser().get('/api/v1/audit', headers)).status).toBe(200)
})

describe('a form', () => {
  test('is taken only with the token of this very browser, from a page of ours', async () => {
    const { url } = bed()
    const admin = await bed().admin()
    const page = await admin.get('/account')
    const end = (headers: Record<string, string>, csrf = csrfIn(page)) =>
      admin.send('/account/sessions/end-others', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ _csrf: csrf }).toString(),
      })
    expect((await end({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await end({ origin: 'null' })).status).toBe(403)
    expect((await end({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await end({ 'sec-fetch-site': 'same-site', origin: url })).status).toBe(403)
    expect((await end({ origin: url }, '')).status).toBe(403)
    expect((await end({ origin: url }, csrfIn(await bed().browser().get('/sign-in')))).status).toBe(403)
    expect((await end({ origin: url, 'sec-fetch-site': 'same-origin' })).status).toBe(303)
  })

  test('to sign in is bound to the browser too', async () => {
    await bed().admin()
    const mine = await bed().browser().get('/sign-in')
    const answer = await bed().browser().submit(mine, '/sign-in', { name: 'somchai', password: PASSWORD })
    expect(answer.status).toBe(403)
  })

  test('that is too large is not read', async () => {
    const browser = bed().browser()
    const page = await browser.get('/sign-in')
    const answer = await browser.submit(page, '/sign-in', { name: 'x'.repeat(100_000), password: 'y' })
    expect(answer.status).toBe(413)
  })
})

test('every answer forbids foreign scripts, frames and guesses', async () => {
  const admin = await bed().admin()
  for (const path of ['/sign-in', '/', '/status', '/api/v1/sites', '/nothing', '/healthz', '/badge/khaen-nuea.svg']) {
    const { headers } = await admin.get(path)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
  }
})

test('no page carries a script or a style of its own', async () => {
  const admin = await bed().admin()
  for (const path of ['/', '/sign-in', '/status', '/account', '/accounts', '/audit', '/incidents', '/nothing']) {
    const { text } = await admin.get(path)
    expect([path, /<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/i.exec(text)?.[0]]).toEqual([path, undefined])
  }
})

test.each([
  '/assets/../../../../etc/passwd',
  '/assets/..%2f..%2f..%2fetc%2fpasswd',
  '/assets/%2e%2e/%2e%2e/package.json',
])('a path cannot climb: %s', async (path) => {
  expect([303, 400, 404]).toContain(await raw(path))
})

test('malformed requests are refused, and the server lives on', async () => {
  const { port } = new URL(bed().url)
  for (const bytes of [
    'GET / HTTP/1.1\r\n\r\n',
    'NONSENSE\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    `GET /${'x'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  ]) {
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes))
      socket.setEncoding('utf8').on('data', (part: string) => void (text += part))
      socket.on('end', () => resolve(text)).on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
  }
  expect((await bed().browser().get('/healthz')).status).toBe(200)
})

describe('the Host header', () => {
  test('must be a host', async () => {
    for (const host of ['a b', 'a/b', 'a@b', '<script>'])
      expect(await raw('/healthz', { host })).toBeGreaterThanOrEqual(400)
  })

  test('must be ours where base_url says who we are', () => {
    const base = 'https://wenyam.example.go.th/'
    for (const host of [
      'wenyam.example.go.th',
      'WENYAM.example.go.th:443',
      '127.0.0.1:8080',
      '[::1]:8080',
      'localhost:8080',
    ]) {
      expect([host, isOurHost(host, base)]).toEqual([host, true])
    }
    for (const host of ['evil.example', 'wenyam.example.go.th.evil.example', undefined, '']) {
      expect([host, isOurHost(host, base)]).toEqual([host, false])
    }
  })
})

describe('whom a request comes from', () => {
  test('is the peer, unless a trusted proxy says otherwise', () => {
    expect(clientAddress('203.0.113.9', '198.51.100.1', [])).toBe('203.0.113.9')
    expect(clientAddress('127.0.0.1', '198.51.100.1', ['127.0.0.1'])).toBe('198.51.100.1')
    expect(clientAddress('::ffff:127.0.0.1', '198.51.100.1', ['127.0.0.0/8'])).toBe('198.51.100.1')
  })

  test('is not what the client itself wrote in front', () => {
    expect(clientAddress('10.0.0.2', '1.2.3.4, 198.51.100.1, 10.0.0.1', ['10.0.0.0/8'])).toBe('198.51.100.1')
    expect(clientAddress('10.0.0.2', 'nonsense', ['10.0.0.0/8'])).toBe('10.0.0.2')
  })

  test('counts as one network where one subscriber has all of it', () => {
    expect(throttleKey('2001:db8:1:2:3:4:5:6')).toBe(throttleKey('2001:db8:1:2:aaaa::1'))
    expect(throttleKey('2001:db8:1:2::1')).not.toBe(throttleKey('2001:db8:1:3::1'))
    expect(throttleKey('198.51.100.1')).toBe('198.51.100.1')
  })
})

test('nothing secret is logged, whatever is asked', async () => {
  const { logged, setupToken } = bed()
  const token = await bed().token('read')
  const admin = await bed().admin()
  await bed().browser().get(`/setup/${setupToken}`)
  await bed()
    .browser()
    .get(`/api/v1/sites?access_token=${token}`, { authorization: `Bearer ${token}` })
  const text = logged.join('\n')
  expect(logged.length).toBeGreaterThan(5)
  for (const secret of [
    token,
    setupToken,
    PASSWORD,
    encodeURIComponent(PASSWORD),
    admin.cookies.get('wenyam-session') ?? '',
  ]) {
    expect(text).not.toContain(secret)
  }
})

describe('behind TLS', () => {
  const secure = webBed(() => ', base_url: "https://wenyam.example.go.th/", trusted_proxies: ["127.0.0.1"]')

  test('cookies are bound to the host and to TLS, and forms may come from the address that people see', async () => {
    const { setupToken } = secure()
    const browser = secure().browser()
    const page = await browser.get(`/setup/${setupToken}`)
    const fields = { name: 'somchai', password: PASSWORD }
    const origin = { origin: 'https://wenyam.example.go.th', 'x-forwarded-for': '198.51.100.7' }
    const answer = await browser.submit(page, `/setup/${setupToken}`, fields, origin)
    expect(answer.status).toBe(303)
    const cookies = [answer.headers['set-cookie'] ?? []].flat()
    expect(cookies.find((line) => line.startsWith('__Host-wenyam-session='))).toMatch(/; Secure/)
    expect((await browser.get('/account')).text).toContain('198.51.100.7')
  })
})
