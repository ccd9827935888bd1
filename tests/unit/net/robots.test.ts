import { describe, expect, test } from 'vitest'
import { parseRobots } from '../../../src/net/robots.ts'

const ORIGIN = 'https://www.example.go.th'

describe('robots.txt', () => {
  test('rules for all programs hold for us', () => {
    const robots = parseRobots(ORIGIN, 'User-agent: *\nDisallow: /private/\nAllow: /private/plan.pdf\nCrawl-delay: 2')
    expect(robots.allows(`${ORIGIN}/`)).toBe(true)
    expect(robots.allows(`${ORIGIN}/private/a`)).toBe(false)
    expect(robots.allows(`${ORIGIN}/private/plan.pdf`)).toBe(true)
    expect(robots.crawlDelay).toBe(2_000)
  })

  test('rules for us by name win', () => {
    const robots = parseRobots(ORIGIN, 'User-agent: *\nDisallow: /\n\nUser-agent: Wenyam\nDisallow: /admin/')
    expect(robots.allows(`${ORIGIN}/plan`)).toBe(true)
    expect(robots.allows(`${ORIGIN}/admin/`)).toBe(false)
  })

  test('a site can forbid everything', () => {
    expect(parseRobots(ORIGIN, 'User-agent: *\nDisallow: /').allows(`${ORIGIN}/`)).toBe(false)
  })

  test('sitemaps are named', () => {
    expect(parseRobots(ORIGIN, `Sitemap: ${ORIGIN}/map.xml\nSitemap: /relative.xml`).sitemaps).toEqual([
      `${ORIGIN}/map.xml`,
    ])
  })

  test('a web page in place of the rules forbids nothing', () => {
    expect(parseRobots(ORIGIN, '<html>Disallow: /</html>').allows(`${ORIGIN}/`)).toBe(true)
  })

  test('a pause of an hour would forbid reading: it is kept at half a minute', () => {
    expect(parseRobots(ORIGIN, 'User-agent: *\nCrawl-delay: 3600').crawlDelay).toBe(30_000)
  })

  test('rules made to hurt cost no time', () => {
    const before = performance.now()
    const robots = parseRobots(ORIGIN, `User-agent: *\nDisallow: /${'*a'.repeat(5_000)}b`)
    robots.allows(`${ORIGIN}/${'a'.repeat(1_900)}`)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
