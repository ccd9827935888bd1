import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import { PASSWORD, START, openWebBed } from '../../support/web-bed.ts'
import { keepOutage, keepScene, scenedSites, sitesYaml } from '../../support/web-scene.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const OUTAGE = '00000000-0000-4000-8000-000000000001'

const PAGES = [
  '/',
  '/?q=nothing+is+called+so',
  '/sites/khaen-nuea',
  '/sites/site-2?range=year',
  '/disclosure/khaen-nuea',
  '/incidents',
  `/incidents/${OUTAGE}`,
  '/renewals',
  '/reports',
  '/outbox',
  '/account',
  '/accounts',
  '/audit',
  '/status',
  '/no-such-page',
]

let bed: Awaited<ReturnType<typeof openWebBed>>
let browser: Browser
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong; rejects where it has examined nothing. */
async function violationsOf(page: Page, runOnly: object = { type: 'tag', values: RULES }): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ runOnly })})`)
  if (passes.length === 0) throw new Error(`nothing was examined on ${page.url()}`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

beforeAll(async () => {
  const sites = scenedSites(20)
  bed = await openWebBed('', sitesYaml(sites))
  await keepScene(bed.store, sites, START)
  if (sites[1]) await keepOutage(bed.store, sites[1], OUTAGE, START - 7_200_000)
  browser = await launchBrowser()
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${bed.url}/setup/${bed.setupToken}`)
  await page.fill('#name', 'somchai')
  await page.fill('#display', 'สมชาย ใจดี')
  await page.fill('#password', PASSWORD)
  await page.click('main button')
  await page.waitForURL(`${bed.url}/`)
  signedIn = await context.storageState()
  await context.close()
})

afterAll(async () => {
  await browser?.close()
  await bed?.close()
})

/** The scheme changes colours and nothing else: the other rules have been examined in the light one. */
const SCHEMES = [
  ['light', { type: 'tag', values: RULES }],
  ['dark', { type: 'rule', values: ['color-contrast'] }],
] as const

describe.each(SCHEMES)('in the %s scheme', (colorScheme, runOnly) => {
  it.each(['th', 'en'] as const)(
    'every page keeps the rules of WCAG 2.2 AA, in %s',
    { timeout: 60_000 },
    async (language) => {
      // The strict policy of the pages keeps the examining script out: it is lifted for the examination alone.
      const context = await browser.newContext({
        storageState: signedIn,
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const found: string[] = []
      for (const path of PAGES) {
        await page.goto(`${bed.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
        expect(await page.getAttribute('html', 'lang')).toBe(language)
        found.push(...(await violationsOf(page, runOnly)).map((violation) => `${path} ${violation}`))
      }
      await context.close()
      expect(found).toEqual([])
    },
  )
})

describe('without an account', () => {
  it('the way in is accessible to everybody', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    const found: string[] = []
    for (const path of ['/sign-in', '/status', '/ack/wrong']) {
      await page.goto(bed.url + path)
      found.push(...(await violationsOf(page)).map((violation) => `${path} ${violation}`))
    }
    await context.close()
    expect(found).toEqual([])
  })
})

describe('on a phone', () => {
  it('no page is wider than the screen', { timeout: 60_000 }, async () => {
    const context = await browser.newContext({
      storageState: signedIn,
      viewport: { width: 360, height: 740 },
      isMobile: true,
    })
    const page = await context.newPage()
    const wide: string[] = []
    for (const path of PAGES) {
      await page.goto(bed.url + path)
      const excess = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      if (excess > 0) wide.push(`${path} by ${excess}px`)
    }
    await context.close()
    expect(wide).toEqual([])
  })
})

describe('what the pages are made of', () => {
  it('comes from this host alone, breaks no rule of the policy, and shows Thai in the font that it brings', async () => {
    const context = await browser.newContext({ storageState: signedIn })
    const page = await context.newPage()
    const requested: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requested.push(new URL(request.url()).origin))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${bed.url}/sites/khaen-nuea?lang=th`)
    await page.waitForFunction(`document.fonts.ready.then(() => document.fonts.check('16px Sarabun', 'เวรยาม'))`)
    await context.close()
    expect(new Set(requested)).toEqual(new Set([bed.url]))
    expect(complaints).toEqual([])
  })
})
