import { describe, expect, it } from 'vitest'
import { registrableDomain } from '../../../../src/checks/domain/registrable.ts'

describe('the registered domain of a website', () => {
  it.each([
    ['https://www.khaen-nuea.go.th/', 'khaen-nuea.go.th'],
    ['https://khaen-nuea.go.th:8443/x', 'khaen-nuea.go.th'],
    ['https://a.b.c.moi.go.th/', 'moi.go.th'],
    ['https://WWW.Example.COM./', 'example.com'],
    ['https://office.in.th/', 'office.in.th'],
    ['https://site.blogspot.com/', 'blogspot.com'],
    ['https://www.เทศบาล.รัฐบาล.ไทย/', new URL('http://เทศบาล.รัฐบาล.ไทย').hostname],
    ['https://xn--zckzah.com/', 'xn--zckzah.com'],
  ])('%s is %s', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain)
  })

  it.each([
    'http://127.0.0.1:8080/',
    'http://[::1]/',
    'http://localhost/',
    'http://intranet/',
    'http://printer.local/',
    'https://go.th/',
    'https://th/',
  ])('%s has none', (url) => {
    expect(registrableDomain(url)).toBeUndefined()
  })
})
