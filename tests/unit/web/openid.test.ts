import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { roleFor } from '../../../src/web/oidc/rule.ts'
import type { Browser } from '../../support/browser-jar.ts'
import type { OpenidProviderBed } from '../../support/openid-provider.ts'
import { startOpenidProvider } from '../../support/openid-provider.ts'
import { webBed } from '../../support/web-bed.ts'

const CLIENT = { id: 'wenyam', secret: 'client-secret-of-the-test' }

let provider: OpenidProviderBed
beforeAll(async () => {
  provider = await startOpenidProvider(CLIENT)
})
afterAll(() => provider.close())
beforeEach(() => {
  provider.forge = false
  provider.claims = { sub: '1234', email: 'Somsri@khaennuea.go.th', email_verified: true, name: 'สมศรี' }
})

const bed = webBed(
  () =>
    `, base_url: "http://wenyam.test/", oidc: { issuer: "${provider.issuer}", client_id: ${CLIENT.id}, client_secret: ${CLIENT.secret}, name: ThaiD, allow: [ { email: boss@khaennuea.go.th, role: admin }, { domain: khaennuea.go.th, role: officer } ] }`,
)

/** The way to the provider, and the path that it sends the browser back to. */
async function visit(browser: Browser, next = ''): Promise<string> {
  const started = await browser.get(`/openid/start${next && `?next=${encodeURIComponent(next)}`}`)
  expect(started.status).toBe(303)
  const answer = await fetch(String(started.headers['location']), { redirect: 'manual' })
  const back = new URL(answer.headers.get('location') ?? '')
  expect(back.origin + back.pathname).toBe('http://wenyam.test/openid/callback')
  return back.pathname + back.search
}

describe('signing in at an OpenID provider', () => {
  test('is offered, makes an account with the role of the first rule that matches, and goes where the reader wanted', async () => {
    const browser = bed().browser()
    expect((await browser.get('/sign-in')).text).toContain('เข้าสู่ระบบด้วย ThaiD')
    const answer = await browser.get(await visit(browser, '/account'))
    expect([answer.status, answer.headers['location']]).toEqual([303, '/account'])
    const page = await browser.get('/account')
    expect(page.text).toContain('สมศรี')
    expect(page.text).toContain('เจ้าหน้าที่')
    expect((await browser.get('/accounts')).status).toBe(403)
  })

  test('finds the same account again by its subject, also when the address has changed', async () => {
    const first = bed().browser()
    await first.get(await visit(first))
    provider.claims = { ...provider.claims, email: 'somsri.new@khaennuea.go.th' }
    const second = bed().browser()
    await second.get(await visit(second))
    expect(await bed().store.db.selectFrom('account').select('name').execute()).toEqual([
      { name: 'somsri@khaennuea.go.th' },
    ])
  })

  test.each([
    ['an address that nobody verified', { email_verified: false }],
    ['an address that nobody let in', { email: 'somsri@elsewhere.example' }],
    ['an address that only looks alike', { email: 'somsri@khaennuea.go.th.evil.example' }],
    ['no address', { email: undefined }],
    ['a token for somebody else', { aud: 'another-client' }],
    ['a token of somebody else', { iss: 'https://evil.example' }],
    ['a token of another journey', { nonce: 'another-nonce-of-another-journey' }],
    ['a token that has expired', { exp: 1 }],
  ])('is refused with %s', async (_, claims) => {
    provider.claims = { ...provider.claims, ...claims }
    const browser = bed().browser()
    expect((await browser.get(await visit(browser))).status).toBe(403)
    expect((await browser.get('/account')).status).toBe(303)
    expect(await bed().store.db.selectFrom('account').select('name').execute()).toEqual([])
  })

  test('is refused with a signature that is not the provider’s', async () => {
    provider.forge = true
    const browser = bed().browser()
    expect((await browser.get(await visit(browser))).status).toBe(403)
  })

  test('ends where it began: not in another browser, not with another state, not twice', async () => {
    const browser = bed().browser()
    const back = await visit(browser)
    expect((await bed().browser().get(back)).status).toBe(403)
    const kept = new Map(browser.cookies)
    expect((await browser.get(back.replace(/state=[^&]+/, 'state=another'))).status).toBe(403)
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect((await browser.get(back)).status).toBe(303)
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect((await browser.get(back)).status).toBe(403)
  })

  test('does not take over an account that has a password, and does not revive a disabled one', async () => {
    const { store } = bed()
    await bed().person('somsri@khaennuea.go.th', 'viewer')
    const thief = bed().browser()
    expect((await thief.get(await visit(thief))).status).toBe(403)

    provider.claims = { ...provider.claims, sub: '99', email: 'somjai@khaennuea.go.th' }
    const browser = bed().browser()
    await browser.get(await visit(browser))
    await store.db.updateTable('account').set({ disabled: 1 }).where('name', '=', 'somjai@khaennuea.go.th').execute()
    expect((await browser.get('/account')).status).toBe(303)
    expect((await browser.get(await visit(browser))).status).toBe(403)
  })

  test('logs neither the code nor the secret', async () => {
    const browser = bed().browser()
    const back = await visit(browser)
    await browser.get(back)
    const code = new URLSearchParams(back.split('?')[1]).get('code') ?? 'none'
    for (const secret of [code, CLIENT.secret]) expect(bed().logged.join('\n')).not.toContain(secret)
  })
})

test('rules are read from the top, and names of domains are compared whole', () => {
  const allow = [
    { email: 'boss@a.go.th', domain: undefined, role: 'admin' },
    { email: undefined, domain: 'a.go.th', role: 'officer' },
  ] as const
  expect(roleFor('Boss@A.go.th', { allow: [...allow] })).toBe('admin')
  expect(roleFor('x@a.go.th', { allow: [...allow] })).toBe('officer')
  expect(roleFor('x@ba.go.th', { allow: [...allow] })).toBeUndefined()
})

describe('without a provider in the configuration', () => {
  const plain = webBed()

  test('there is nothing to start', async () => {
    expect((await plain().browser().get('/openid/start')).status).toBe(404)
  })
})
