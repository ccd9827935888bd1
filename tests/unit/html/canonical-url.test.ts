import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalUrl, sameSite } from '../../../src/html/canonical-url.ts'

const BASE = 'https://www.example.go.th/news/list.php'

describe('one spelling for every address', () => {
  test.each([
    ['#top', 'https://www.example.go.th/news/list.php'],
    ['page.php?id=3#more', 'https://www.example.go.th/news/page.php?id=3'],
    ['page.php?id=3&PHPSESSID=0123456789abcdef0123456789abcdef', 'https://www.example.go.th/news/page.php?id=3'],
    ['/a;jsessionid=6F2A9C/b', 'https://www.example.go.th/a/b'],
    ['/a?sid=ab12cd34ef56ab12cd34ef56', 'https://www.example.go.th/a'],
    ['/a?sid=12', 'https://www.example.go.th/a?sid=12'],
    ['/a?fbclid=xyz&utm_source=line&b=1', 'https://www.example.go.th/a?b=1'],
    ['http://user:pass@www.example.go.th:80/', 'http://www.example.go.th/'],
    ['HTTPS://WWW.EXAMPLE.GO.TH:443/A', 'https://www.example.go.th/A'],
    ['/%e0%b8%81', 'https://www.example.go.th/%E0%B8%81'],
    ['/แผน.pdf', 'https://www.example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf'],
    ['../docs\\file\\plan.pdf', 'https://www.example.go.th/docs/file/plan.pdf'],
    ['/js/pdfjs/web/viewer.html?file=%2Fdocs%2Fplan.pdf', 'https://www.example.go.th/docs/plan.pdf'],
    ['https://docs.google.com/gview?embedded=true&url=https://a.go.th/b.pdf', 'https://a.go.th/b.pdf'],
    ['#/ita/2563', 'https://www.example.go.th/news/list.php#/ita/2563'],
  ])('%s', (href, expected) => {
    expect(canonicalUrl(href, BASE)).toBe(expected)
  })

  test.each([
    'mailto:a@b.go.th',
    'javascript:void(0)',
    'tel:043000000',
    'data:text/html,x',
    'http://',
    `/${'a'.repeat(3_000)}`,
  ])('%s is no address of a page', (href) => {
    expect(canonicalUrl(href, BASE)).toBeUndefined()
  })

  test('a page in windows-874 encodes Thai letters of the query in it, and those of the path in UTF-8', () => {
    expect(canonicalUrl('/ก?n=ก', BASE, true)).toBe('https://www.example.go.th/%E0%B8%81?n=%A1')
  })

  test('a canonical address stays what it is', () => {
    const part = fc.stringMatching(/^[\wก-ฮ%#?&=;:./\\~ -]{0,30}$/)
    fc.assert(
      fc.property(part, (href) => {
        const once = canonicalUrl(href, BASE)
        if (once !== undefined) expect(canonicalUrl(once, BASE)).toBe(once)
      }),
    )
  })
})

describe('one site', () => {
  test.each([
    ['https://www.example.go.th/', 'http://example.go.th/a', true],
    ['https://example.go.th/', 'https://ita.example.go.th/', true],
    ['https://a.khonkaen.example/', 'https://b.khonkaen.example/', false],
    ['https://example.go.th/', 'https://notexample.go.th/', false],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8081/', false],
  ])('%s and %s: %s', (site, other, expected) => {
    expect(sameSite(site, other)).toBe(expected)
  })
})
