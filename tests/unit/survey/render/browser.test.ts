import chromium from '@sparticuz/chromium'
import { afterAll, afterEach, expect, test } from 'vitest'
import { createRelevance } from '../../../../src/survey/crawl/relevance.ts'
import { createSurvey } from '../../../../src/survey/crawl/survey.ts'
import { createExtractor } from '../../../../src/survey/document/extractor.ts'
import { openBrowser } from '../../../../src/survey/render/browser.ts'
import type { Renderer } from '../../../../src/survey/render/renderer.ts'
import { silentLog } from '../../../../src/model/log.ts'
import { createNetwork } from '../../../../src/net/create-network.ts'
import type { Network } from '../../../../src/net/network.ts'
import { networkOptions } from '../../../../src/net/options.ts'
import { FILLER, littleSite } from '../../../support/sites/little.ts'
import { sampleSite } from '../../../support/sites/samples.ts'
import type { ServedSite } from '../../../support/sites/serve.ts'
import { serveSite } from '../../../support/sites/serve.ts'
import { SAMPLE_LIMITS, loopbackNetwork } from '../../../support/sites/survey.ts'

const network = loopbackNetwork()
const signal = new AbortController().signal
const extractor = createExtractor()
const opened: { renderer?: Renderer; served?: ServedSite }[] = []
afterEach(async () => {
  for (const { renderer, served } of opened.splice(0)) {
    await renderer?.close()
    await served?.close()
  }
})
afterAll(() => extractor.close())

async function browser(through: Network = network): Promise<Renderer> {
  const renderer = await openBrowser({
    path: await chromium.executablePath(),
    // In one process it ends with the first page that is closed.
    args: chromium.args.filter((arg) => arg !== '--single-process'),
    network: through,
    signal,
    log: silentLog,
  })
  opened.push({ renderer })
  return renderer
}

test('a site that paints itself is walked as a visitor sees it', async () => {
  const served = await serveSite(sampleSite('spa-2563'))
  opened.push({ served })
  const survey = createSurvey({
    start: served.url,
    network,
    extractor,
    renderer: await browser(),
    signal,
    now: Date.now,
    progress() {},
  })
  await survey.walk({ ...SAMPLE_LIMITS, pages: 6, documents: 0 }, createRelevance())
  const { pages } = survey.map()
  expect([...pages.values()].every((page) => page.rendered)).toBe(true)
  expect(pages.get(served.url)?.links.map(({ label }) => label)).toContain('โครงสร้างหน่วยงาน')
  expect(pages.size).toBeGreaterThanOrEqual(6)
})

test('scripts reach no further than our own network, and change nothing', async () => {
  const inside = await serveSite(littleSite({ '/secret': 'x' }))
  const served = await serveSite(
    littleSite({
      '/': `<div id="root"></div><script>
        fetch('/delete', { method: 'POST' }).catch(() => {})
        fetch('${inside.url}secret', { mode: 'no-cors' }).catch(() => {}).finally(() => {
          document.getElementById('root').innerHTML = '<p>แสดงแล้ว</p>'
        })
      </script>${FILLER}`,
      '/delete': 'x',
    }),
  )
  opened.push({ served }, { served: inside })
  const hosts = { 'painted.example': new URL(served.url).host }
  const guarded = createNetwork(networkOptions.parse({ hosts, reference: [] }), { now: Date.now })
  expect(await (await browser(guarded)).render('http://painted.example/')).toContain('<p>แสดงแล้ว</p></div>')
  expect(served.requests).toEqual(['GET /'])
  expect(inside.requests).toEqual([])
})

test('a browser that is not there is a mistake of the configuration', async () => {
  await expect(openBrowser({ path: '/no/such/browser', network, signal, log: silentLog })).rejects.toThrow(
    /disclosure\.browser/,
  )
})
