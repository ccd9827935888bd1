import { describe, expect, test } from 'vitest'
import { webOptions } from '../../../src/config/web.ts'

const provider = {
  issuer: 'https://id.example.go.th',
  client_id: 'wenyam',
  client_secret: 'x',
  allow: [{ domain: 'a.go.th' }],
}

function refusal(options: object): string | undefined {
  return webOptions.safeParse(options).error?.issues[0]?.message
}

describe('the web section', () => {
  test('may be left out', () => {
    expect(webOptions.parse({})).toMatchObject({ public_status: true, metrics: { public: false }, trusted_proxies: [] })
  })

  test('takes proxies as addresses and ranges alone', () => {
    expect(webOptions.parse({ trusted_proxies: ['127.0.0.1', '10.0.0.0/8', '::1'] }).trusted_proxies).toHaveLength(3)
    expect(refusal({ trusted_proxies: ['proxy.local'] })).toContain('must be an IP address')
  })

  test('takes a provider without TLS on this machine alone', () => {
    expect(refusal({ oidc: provider })).toBeUndefined()
    expect(refusal({ oidc: { ...provider, issuer: 'http://127.0.0.1:8089' } })).toBeUndefined()
    for (const issuer of ['http://id.example.go.th', 'http://127.0.0.1.evil.example', 'http://10.0.0.1']) {
      expect(refusal({ oidc: { ...provider, issuer } })).toContain('must be https://')
    }
  })

  test('lets a rule name an address or a domain, never both or neither', () => {
    expect(webOptions.parse({ oidc: provider }).oidc?.allow).toEqual([{ domain: 'a.go.th', role: 'viewer' }])
    for (const rule of [{}, { email: 'a@a.go.th', domain: 'a.go.th' }]) {
      expect(refusal({ oidc: { ...provider, allow: [rule] } })).toContain('either an email or a domain')
    }
    expect(refusal({ oidc: { ...provider, allow: [] } })).toBeDefined()
  })
})
