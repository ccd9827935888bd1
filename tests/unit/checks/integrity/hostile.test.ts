import { describe, expect, it, onTestFinished } from 'vitest'
import { startInfectedSite } from '../../../support/infected-sites/look.ts'
import type { SampleAnswer, SampleSite } from '../../../support/infected-sites/sample.ts'

/** Microseconds of processor time for one look: what else the machine does is not counted. */
const MOST = 8_000_000
const AWAY = '<a href="https://a.example/">x</a>'

async function costOf(site: SampleSite, looks = 1): Promise<number> {
  const world = await startInfectedSite(site)
  onTestFinished(() => world.close())
  const began = process.cpuUsage()
  for (let i = 0; i < looks; i += 1) {
    const { facts } = await world.look()
    expect(facts.requests).toBeLessThanOrEqual(12)
  }
  const { user, system } = process.cpuUsage(began)
  return (user + system) / looks
}

const page =
  (body: string): SampleSite =>
  (path) =>
    path === '/' ? `<html><title>x</title><body>${body}</body></html>` : undefined

describe('a hostile page', () => {
  const pages: Readonly<Record<string, string>> = {
    'a hundred thousand hidden links': `<div style="display:none">${'<a href="https://a.example/">x</a>'.repeat(50_000)}</div>`,
    'elements nested without end': '<div><span>'.repeat(150_000),
    'an attribute of ten megabytes': `<div title="${'x'.repeat(10_000_000)}">${AWAY}</div>`,
    'a style of ten megabytes': `<div style="${'left:-9999px;'.repeat(800_000)}">${AWAY}</div>`,
    'a style sheet of open braces': `<style>${'.a{'.repeat(100_000)}@media{${'{'.repeat(100_000)}</style>`,
    'a style sheet of selectors that go back and forth': `<style>${'div div div div div div>a{left:-9999px}'.repeat(4_000)}</style>${'<div>'.repeat(400)}${AWAY.repeat(3_000)}`,
    'selectors of siblings': `<style>${'p~p~p~p~p~a{left:-9999px}'.repeat(2_000)}</style>${'<p></p>'.repeat(3_000)}${AWAY.repeat(2_000)}`,
    'a script of half-written jumps': `<script>${"location='https://".repeat(50_000)}${'atob('.repeat(50_000)}</script>`,
    'a script of broken literals': `<script>${"a='b'+".repeat(60_000)}${'["x"]'.repeat(60_000)}${"u='".repeat(60_000)}</script>`,
    'a script that hides for ever': `<script>${'document.getElementById("x").style.display='.repeat(9_000)}</script>`,
    'one word without end': `<p>${'สล็อต'.repeat(200_000)}</p>`,
    'letters parted without end': `<p>${'ส.ล็.อ.ต '.repeat(60_000)}${'а b '.repeat(60_000)}</p>`,
    'words of two scripts without end': `<p>${'аa'.repeat(200_000)}</p>`,
    'thousands of text pieces in one paragraph': `<p>${'บาคาร่า<b></b>'.repeat(60_000)}</p>`,
    'layers of disguise': `<script>${'eval(atob("ZXZhbChhdG9iKCJhIikp"));'.repeat(20_000)}</script>`,
    'keys that are never pressed': `<p>${'windows + r '.repeat(50_000)}</p><script>navigator.clipboard.writeText(${'"powershell '.repeat(20_000)}</script>`,
  }
  it.each(Object.keys(pages))('is judged in bounded time: %s', async (name) => {
    expect(await costOf(page(pages[name] ?? ''))).toBeLessThan(MOST)
  })
})

describe('a hostile file', () => {
  const css = (body: string): SampleAnswer => ({ type: 'text/css', body })
  const sheets: Readonly<Record<string, string>> = {
    'of ten megabytes': '.a>.b:not(.c) i,.x{left:-9999px;position:absolute}\n'.repeat(200_000),
    'of nested rules': '.a{'.repeat(100_000),
    'of one selector without end': `${'.a '.repeat(200_000)}{left:-9999px}`,
    'of selectors within selectors': `${':not('.repeat(30_000)}a{left:-9999px}`,
    'of comments that do not end': '/*'.repeat(150_000),
  }
  it.each(Object.keys(sheets))('is read in bounded time: a style sheet %s', async (name) => {
    const site: SampleSite = (path) =>
      path === '/s.css'
        ? css(sheets[name] ?? '')
        : page(`<link rel="stylesheet" href="/s.css"><div class="a"><p class="b x">${AWAY.repeat(200)}</p></div>`)(
            path,
            'visitor',
          )
    expect(await costOf(site, 2)).toBeLessThan(MOST)
  })

  const lists: Readonly<Record<string, string>> = {
    'of entries within entries': `<rss><channel>${'<item>'.repeat(200_000)}`,
    'of a hundred thousand entries': `<urlset>${'<url><loc>http://www.thung-sample.go.th/slot</loc></url>'.repeat(30_000)}</urlset>`,
    'that lists itself': `<sitemapindex>${Array.from({ length: 5_000 }, (_, i) => `<sitemap><loc>http://www.thung-sample.go.th/sitemap.xml?${i}</loc></sitemap>`).join('')}</sitemapindex>`,
    'of one text without end': `<rss><channel><item><title>${'สล็อต&amp;'.repeat(150_000)}`,
  }
  it.each(Object.keys(lists))('is read in bounded time: a list %s', async (name) => {
    const site: SampleSite = (path) =>
      path.startsWith('/sitemap.xml')
        ? { type: 'application/xml', body: lists[name] ?? '' }
        : page(`<p>${AWAY}</p>`)(path, 'visitor')
    expect(await costOf(site)).toBeLessThan(MOST)
  })
})
