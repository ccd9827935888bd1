import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createRelevance } from '../../../../src/survey/crawl/relevance.ts'
import type { Survey } from '../../../../src/survey/crawl/survey.ts'
import { createSurvey } from '../../../../src/survey/crawl/survey.ts'
import type { WalkLimits } from '../../../../src/survey/crawl/walk.ts'
import { createExtractor } from '../../../../src/survey/document/extractor.ts'
import { targetOf } from '../../../../src/survey/site-map.ts'
import type { Memory } from '../../../../src/model/memory.ts'
import { volatileMemory } from '../../../../src/model/memory.ts'
import type { SampleSite } from '../../../support/sites/build.ts'
import { FILLER, littleSite } from '../../../support/sites/little.ts'
import { sampleSite } from '../../../support/sites/samples.ts'
import type { ServedSite } from '../../../support/sites/serve.ts'
import { serveSite } from '../../../support/sites/serve.ts'
import { SAMPLE_LIMITS, loopbackNetwork } from '../../../support/sites/survey.ts'

const extractor = createExtractor()
const servers: ServedSite[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})
afterAll(() => extractor.close())

async function serve(site: SampleSite): Promise<ServedSite> {
  const served = await serveSite(site)
  servers.push(served)
  return served
}

function surveyOf(
  start: string,
  options: { memory?: Memory; signal?: AbortSignal; progress?(line: string): void } = {},
): Survey {
  return createSurvey({
    start,
    network: loopbackNetwork(),
    extractor,
    ...(options.memory ? { memory: { memory: options.memory, key: 'walk/little' } } : {}),
    signal: options.signal ?? new AbortController().signal,
    now: Date.now,
    progress: (line) => options.progress?.(line),
  })
}

async function walk(site: SampleSite, limits: Partial<WalkLimits> = {}) {
  const served = await serve(site)
  const survey = surveyOf(served.url)
  const outcome = await survey.walk({ ...SAMPLE_LIMITS, ...limits }, createRelevance())
  return { served, outcome, map: survey.map(), at: (path: string) => new URL(path, served.url).href }
}

const menu = (...paths: string[]) => paths.map((path) => `<a href="${path}">${path}</a>`).join(' ')

describe('robots', () => {
  test('what robots.txt forbids is not asked for, and kept apart', async () => {
    const { served, map, at } = await walk(
      littleSite({
        '/': `${menu('/open', '/private/plan')}${FILLER}`,
        '/open': FILLER,
        '/private/plan': FILLER,
        '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /private/' },
      }),
    )
    expect(map.pages.has(at('/open'))).toBe(true)
    expect(targetOf(map, at('/private/plan'))).toEqual({ kind: 'forbidden' })
    expect(served.requests).not.toContain('GET /private/plan')
  })

  test('pages that robots.txt lists in a sitemap are read, indexes followed', async () => {
    const xml = { 'content-type': 'application/xml' }
    const site = littleSite({ '/': FILLER, '/hidden': `<h1>ซ่อน</h1>${FILLER}` })
    const served = await serve(site)
    served.become(
      littleSite({
        '/': FILLER,
        '/hidden': `<h1>ซ่อน</h1>${FILLER}`,
        '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: `Sitemap: ${served.url}map.xml` },
        '/map.xml': {
          headers: xml,
          body: `<sitemapindex><sitemap><loc>${served.url}pages.xml</loc></sitemap></sitemapindex>`,
        },
        '/pages.xml': { headers: xml, body: `<urlset><url><loc>${served.url}hidden</loc></url></urlset>` },
      }),
    )
    const survey = surveyOf(served.url)
    await survey.walk(SAMPLE_LIMITS, createRelevance())
    expect(survey.map().pages.has(`${served.url}hidden`)).toBe(true)
  })
})

describe('how far a walk goes', () => {
  const endless = (count: number) =>
    littleSite({
      '/': menu(...Array.from({ length: count }, (_, i) => `/p${i}`)) + FILLER,
      ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`/p${i}`, `<h1>${i}</h1>${FILLER}`])),
    })

  test('to its limit of pages, and it says so', async () => {
    const { map } = await walk(endless(50), { pages: 20 })
    expect(map.pages.size).toBeLessThanOrEqual(20 + 3)
    expect(map).toMatchObject({ complete: false, limits: ['pages'] })
  })

  test('to its limit of bytes', async () => {
    const { map } = await walk(endless(50), { bytes: 30_000 })
    expect(map.limits).toEqual(['bytes'])
    expect(map.bytesRead).toBeLessThan(60_000)
  })

  test('to its limit of depth', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [
        i === 0 ? '/' : `/plan${i}`,
        `<a href="/plan${i + 1}">แผนพัฒนา ${i}</a>${FILLER}${i}`,
      ]),
    )
    const { map } = await walk(littleSite(chain), { depth: 4 })
    expect(map.pages.size).toBe(5)
    expect(map.limits).toEqual(['depth'])
  })

  test('the most promising pages first', async () => {
    const { served } = await walk(
      littleSite({
        '/': `<a href="/1">กิจกรรม</a><a href="/2">ภาพกิจกรรม</a><a href="/3">แผนปฏิบัติการป้องกันการทุจริต</a><a href="/4">ท่องเที่ยว</a>${FILLER}`,
        '/1': FILLER,
        '/2': `2${FILLER}`,
        '/3': `3${FILLER}`,
        '/4': `4${FILLER}`,
      }),
    )
    expect(served.requests.filter((line) => /\d$/.test(line))[0]).toBe('GET /3')
  })

  test('a site without end costs no more than its limits', async () => {
    const served = await serve(littleSite({}))
    let count = 0
    served.answerAll((response: ServerResponse) => {
      count += 1
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(
        `<p>${count}</p><a href="/x${count}/">ถัดไป</a><a href="/calendar?month=${count}">เดือนถัดไป</a>${FILLER}`,
      )
    })
    const survey = surveyOf(served.url)
    await survey.walk({ ...SAMPLE_LIMITS, pages: 30 }, createRelevance())
    expect(survey.map().pages.size).toBeLessThanOrEqual(33)
    expect(served.requests.some((line) => line.includes('calendar'))).toBe(false)
  })

  test('a body without end is cut', async () => {
    const served = await serve(littleSite({}))
    served.answerAll((response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const chunk = `<p>${'ก'.repeat(30_000)}</p>`
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', more)
      more()
    })
    const survey = surveyOf(served.url)
    const outcome = await survey.walk({ ...SAMPLE_LIMITS, pages: 2 }, createRelevance())
    expect(outcome.ok).toBe(true)
    expect(survey.map().pages.get(served.url)?.bytes).toBeLessThanOrEqual(2_000_000)
  })
})

describe('what answers', () => {
  test('redirects, refreshes and copies lead to one page', async () => {
    const { map, at } = await walk(
      littleSite({
        '/': `${menu('/old', '/moved', '/index.php')}${FILLER}`,
        '/old': { status: 301, headers: { location: '/new' }, body: '' },
        '/moved': '<meta http-equiv="refresh" content="0;url=/new">',
        '/new': `<h1>ใหม่</h1>${FILLER}`,
        '/index.php': `${menu('/old', '/moved', '/index.php')}${FILLER}`,
      }),
    )
    for (const path of ['/old', '/moved', '/new']) {
      expect(targetOf(map, at(path))).toMatchObject({ kind: 'page', page: { finalUrl: at('/new') } })
    }
    expect(map.pages.size).toBe(2)
    expect(targetOf(map, at('/index.php'))).toMatchObject({ kind: 'page', page: { finalUrl: at('/') } })
  })

  test('an address that falls back to the start page has failed', async () => {
    const { map, at } = await walk(
      littleSite({ '/': `${menu('/plan')}${FILLER}`, '/plan': { status: 302, headers: { location: '/' }, body: '' } }),
    )
    expect(targetOf(map, at('/plan'))).toMatchObject({ kind: 'failure', failure: { reason: 'soft-error' } })
  })

  test('an error that says 200 has failed, a redirect without end too, a 404 too', async () => {
    const { map, at } = await walk(
      littleSite({
        '/': `${menu('/broken', '/round', '/gone')}${FILLER}`,
        '/broken': '<title>Database Error</title><h1>A Database Error Occurred</h1><p>Error Number: 1146</p>',
        '/round': { status: 302, headers: { location: '/round2' }, body: '' },
        '/round2': { status: 302, headers: { location: '/round' }, body: '' },
      }),
    )
    expect(targetOf(map, at('/broken'))).toMatchObject({ failure: { reason: 'soft-error', detail: 'database-error' } })
    expect(targetOf(map, at('/round'))).toMatchObject({ failure: { reason: 'redirect-loop' } })
    expect(targetOf(map, at('/gone'))).toMatchObject({ failure: { reason: 'http-status', statusCode: 404 } })
  })

  test('a splash page is passed with its cookie, as a browser passes it', async () => {
    const site = sampleSite('splash-2564')
    const { map, at } = await walk(site)
    expect(targetOf(map, at('/'))).toMatchObject({ kind: 'page', page: { finalUrl: at('/index2.php') } })
    expect(map.pages.size).toBeGreaterThan(50)
  })

  test('links that act are not asked for', async () => {
    const { served } = await walk(
      littleSite({
        '/': `<a href="/logout">x</a><a href="/news?action=delete&id=1">y</a><a href="/3">ลบ</a>${FILLER}`,
      }),
    )
    expect([...served.requests].sort()).toEqual(['GET /', 'GET /robots.txt', 'GET /sitemap.xml'])
  })

  test('a site that does not answer is told apart from one that holds nothing', async () => {
    const served = await serveSite(littleSite({}))
    await served.close()
    const outcome = await surveyOf(served.url).walk(SAMPLE_LIMITS, createRelevance())
    expect(outcome).toMatchObject({ ok: false, failure: { reason: 'refused' } })
  })

  test('a site that goes down on the way ends the walk', async () => {
    const paths = Array.from({ length: 60 }, (_, i) => `/p${i}`)
    const served = await serve(
      littleSite({ '/': menu(...paths) + FILLER, ...Object.fromEntries(paths.map((path) => [path, path + FILLER])) }),
    )
    const survey = surveyOf(served.url, {
      progress() {
        served.answerAll((response) => response.socket?.resetAndDestroy())
      },
    })
    const outcome = await survey.walk(SAMPLE_LIMITS, createRelevance())
    expect(outcome).toMatchObject({ ok: false, failure: { reason: 'reset' } })
  })
})

describe('a walk that was interrupted', () => {
  test('goes on where it was: pages already read are not asked for again', async () => {
    const paths = Array.from({ length: 120 }, (_, i) => `/p${i}`)
    const pages = { '/': menu(...paths) + FILLER, ...Object.fromEntries(paths.map((path) => [path, path + FILLER])) }
    const served = await serve(littleSite(pages))
    const memory = volatileMemory()
    const crash = new AbortController()
    const first = surveyOf(served.url, {
      memory,
      signal: crash.signal,
      progress(line) {
        if (line.includes(' 60 pages')) crash.abort(new Error('crashed'))
      },
    })
    await expect(first.walk(SAMPLE_LIMITS, createRelevance())).rejects.toThrow('crashed')
    const before = served.requests.length

    const second = surveyOf(served.url, { memory })
    expect(await second.walk(SAMPLE_LIMITS, createRelevance())).toEqual({ ok: true })
    expect(second.map().pages.size).toBe(121)
    const again = served.requests.slice(before)
    expect(again.length).toBeLessThan(121 - 50 + 15)
    expect(await memory.get('walk/little')).toBeUndefined()
  })
})
