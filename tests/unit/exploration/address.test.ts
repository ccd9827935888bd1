import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOption } from '../../../src/config/site.ts'
import { chooseAddress, otherWays, overHttps } from '../../../src/exploration/address.ts'
import { siteIdOf } from '../../../src/exploration/site-id.ts'

const way = (asked: string, final: string, tried = asked) => ({
  asked: new URL(asked),
  tried: new URL(tried),
  final: new URL(final),
})

describe('the address that is watched', () => {
  test.each([
    ['https://x.go.th/', 'https://x.go.th/', 'https://x.go.th/', []],
    // Where the front door leads to is the website's own affair.
    ['https://x.go.th/', 'https://x.go.th/home/index.php?m=1', 'https://x.go.th/', []],
    ['https://x.go.th/', 'https://www.x.go.th/', 'https://www.x.go.th/', ['sent-on']],
    ['http://x.go.th/', 'https://www.x.go.th/home', 'https://www.x.go.th/', ['sent-on']],
    ['http://x.go.th/', 'http://x.go.th/', 'http://x.go.th/', ['http-only']],
    ['https://x.go.th/th/', 'https://www.x.go.th/th/home', 'https://www.x.go.th/th/', ['sent-on']],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/', ['http-only']],
  ])('%s that ends at %s', (asked, final, url, codes) => {
    const chosen = chooseAddress(way(asked, final), true)
    expect([chosen.url, chosen.notes.map(({ code }) => code)]).toEqual([url, codes])
  })

  test('a name that is silent gives way to its sibling, http to https', () => {
    const sibling = chooseAddress(way('https://x.go.th/', 'https://www.x.go.th/', 'https://www.x.go.th/'), true)
    expect(sibling).toMatchObject({ url: 'https://www.x.go.th/', notes: [{ code: 'other-name' }] })
    const secure = chooseAddress(way('http://x.go.th/', 'https://x.go.th/', 'https://x.go.th/'), true)
    expect(secure).toMatchObject({ url: 'https://x.go.th/', notes: [{ code: 'https-instead' }] })
  })

  test('another website is taken where the office is there, and never else', () => {
    const moved = way('https://x.go.th/', 'https://new.go.th/')
    expect(chooseAddress(moved, true)).toMatchObject({ url: 'https://new.go.th/', notes: [{ code: 'moved' }] })
    const stolen = way('https://x.go.th/', 'https://casino.example/?ref=1')
    expect(chooseAddress(stolen, false)).toMatchObject({ url: 'https://x.go.th/', notes: [{ code: 'leads-away' }] })
  })
})

test('other ways to write an address', () => {
  const ways = (url: string) => otherWays(new URL(url)).map(({ href }) => href)
  expect(ways('https://x.go.th/a')).toEqual(['http://x.go.th/a', 'https://www.x.go.th/a', 'http://www.x.go.th/a'])
  expect(ways('http://www.x.go.th/')).toEqual(['https://www.x.go.th/', 'https://x.go.th/', 'http://x.go.th/'])
  expect(ways('https://ita.x.go.th/')).toEqual(['http://ita.x.go.th/'])
  expect(ways('https://x.go.th:8443/')).toEqual([])
  expect(overHttps(new URL('http://x.go.th/'))?.href).toBe('https://x.go.th/')
  expect(overHttps(new URL('http://x.go.th:8080/'))).toBeUndefined()
})

describe('the id of a site', () => {
  test.each([
    ['https://www.khaen-nuea.go.th/', 'khaen-nuea'],
    ['https://thungtuayang.go.th/', 'thungtuayang'],
    ['https://ita.khaen-nuea.go.th/', 'ita-khaen-nuea'],
    ['https://www.nongkae.com/', 'nongkae'],
    ['https://sites.google.com/view/abt-nongkae', 'abt-nongkae'],
    ['http://127.0.0.1:8080/', '127-0-0-1-8080'],
    ['https://อบต.ไทย/', 'xn-m3cj0d-xn-o3cw4h'],
  ])('%s', (url, id) => {
    expect(siteIdOf(url)).toBe(id)
  })

  test('always fits the configuration', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(idOption.safeParse(siteIdOf(url)).success).toBe(true)
      }),
    )
  })
})
