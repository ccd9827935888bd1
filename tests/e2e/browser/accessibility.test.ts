import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf } from '../../support/axe.ts'
import { launchBrowser } from '../../support/browser.ts'
import { PASSWORD, START, openWebBed } from '../../support/web-bed.ts'
import { scenedSites, sitesYaml } from '../../support/web-scene.ts'
import { ENDED, LONG_SITES, OUTAGE, keepBusy, keepLong } from '../../support/web-states.ts'

type Bed = Awaited<ReturnType<typeof openWebBed>>
type Signed = Awaited<ReturnType<BrowserContext['storageState']>>

const BUSY = [
  '/',
  '/?q=nothing+is+called+so',
  '/sites/khaen-nuea',
  '/sites/site-2?range=year',
  '/disclosure/khaen-nuea',
  '/disclosure/site-2?state=empty',
  '/evidence/khaen-nuea',
  '/incidents',
  `/incidents/${OUTAGE}`,
  `/incidents/${ENDED}`,
  '/renewals',
  '/renewals?q=nothing',
  '/reports',
  '/outbox',
  '/account',
  '/accounts',
  '/audit',
  '/status',
  '/no-such-page',
  '/?done=acknowledged',
  '/disclosure/khaen-nuea?done=bad-address',
]
const EMPTY = ['/', '/sites/khaen-nuea', '/disclosure/khaen-nuea', '/incidents', '/renewals', '/outbox', '/status']
const LONG = [
  '/',
  '/sites/long-latin',
  '/disclosure/long-thai',
  '/evidence/long-thai',
  '/incidents',
  `/incidents/${OUTAGE}`,
  '/renewals',
  '/outbox',
  '/status',
]

let browser: Browser
let beds: Record<'busy' | 'empty' | 'long', { readonly bed: Bed; readonly signed: Signed }>

async function signUp(bed: Bed): Promise<Signed> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${bed.url}/setup/${bed.setupToken}`)
  await page.fill('#name', 'somchai')
  await page.fill('#display', 'สมชาย ใจดี')
  await page.fill('#password', PASSWORD)
  await page.click('main button')
  await page.waitForURL(`${bed.url}/`)
  const signed = await context.storageState()
  await context.close()
  return signed
}

async function open(sites: Parameters<typeof sitesYaml>[0], fill: (bed: Bed) => Promise<void>) {
  const bed = await openWebBed('', sitesYaml(sites))
  await fill(bed)
  return { bed, signed: await signUp(bed) }
}

beforeAll(async () => {
  browser = await launchBrowser()
  const twenty = scenedSites(20)
  beds = {
    busy: await open(twenty, ({ store }) => keepBusy(store, twenty, START)),
    empty: await open(scenedSites(1), async () => {}),
    long: await open(LONG_SITES, ({ store }) => keepLong(store, START)),
  }
}, 60_000)

afterAll(async () => {
  await browser?.close()
  for (const { bed } of Object.values(beds ?? {})) await bed.close()
})

/** A page in which everything that folds is unfolded, since what is folded is not examined. */
async function unfolded(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
}

describe.each(['th', 'en'] as const)('in %s, in both schemes', (language) => {
  it.each([
    ['busy', BUSY],
    ['empty', EMPTY],
    ['long', LONG],
  ] as const)('every page of an office that is %s keeps WCAG 2.2 AA', { timeout: 240_000 }, async (name, paths) => {
    const { bed, signed } = beds[name]
    const context = await browser.newContext({ storageState: signed, bypassCSP: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const found: string[] = []
    for (const path of paths) {
      await unfolded(page, `${bed.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      found.push(...(await violationsOf(page)))
    }
    await context.close()
    expect(found).toEqual([])
  })

  it('so do the ways in, and what is said where they are refused', { timeout: 240_000 }, async () => {
    const { bed, signed } = beds.busy
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const found: string[] = []
    const examine = async (): Promise<void> => {
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      found.push(...(await violationsOf(page)))
    }
    for (const path of ['/sign-in', '/status', '/ack/wrong', `/invite/${'x'.repeat(43)}`]) {
      await page.goto(`${bed.url}${path}?lang=${language}`)
      await examine()
    }
    await page.goto(`${bed.url}/sign-in?lang=${language}`)
    await page.fill('#name', `nobody-${language}`)
    await page.fill('#password', 'wrong password')
    await page.click('main button')
    expect(await page.locator('main [role=alert], main .fault').count()).toBeGreaterThan(0)
    await examine()
    await context.close()

    const office = await browser.newContext({ storageState: signed, bypassCSP: true, reducedMotion: 'reduce' })
    const admin = await office.newPage()
    await admin.goto(`${bed.url}/accounts?lang=${language}`)
    await admin.fill('form[action="/accounts/invite"] input[name=name]', `invited-${language}`)
    await admin.click('form[action="/accounts/invite"] button')
    const link = /\/invite\/[\w-]{43}/.exec(await admin.content())?.[0] ?? ''
    found.push(...(await violationsOf(admin)))
    const guest = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
    const invited = await guest.newPage()
    await invited.goto(`${bed.url}${link}?lang=${language}`)
    found.push(...(await violationsOf(invited)))
    await invited.fill('#password', 'aaaaaaaaaaaa')
    await invited.click('main button')
    await invited.waitForSelector('main form')
    found.push(...(await violationsOf(invited)))
    await invited.fill('#password', PASSWORD)
    await invited.click('main button')
    await invited.goto(`${bed.url}/accounts?lang=${language}`)
    found.push(...(await violationsOf(invited)))
    await guest.close()
    await office.close()
    expect(found).toEqual([])
  })
})

describe('on a phone', () => {
  it.each([
    ['busy', BUSY],
    ['empty', EMPTY],
    ['long', LONG],
  ] as const)('no page of an office that is %s is wider than the screen', { timeout: 240_000 }, async (name, paths) => {
    const { bed, signed } = beds[name]
    const viewport = { width: 360, height: 740 }
    const context = await browser.newContext({ storageState: signed, viewport, isMobile: true })
    const page = await context.newPage()
    const wide: string[] = []
    for (const path of paths) {
      await unfolded(page, bed.url + path)
      const excess = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      if (excess > 0) wide.push(`${path} by ${excess}px`)
    }
    await context.close()
    expect(wide).toEqual([])
  })
})

it('nor is one wider than a desk, however long the names', { timeout: 60_000 }, async () => {
  const { bed, signed } = beds.long
  const context = await browser.newContext({ storageState: signed, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const wide: string[] = []
  for (const path of LONG) {
    await page.goto(bed.url + path)
    const excess = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    if (excess > 0) wide.push(`${path} by ${excess}px`)
  }
  await context.close()
  expect(wide).toEqual([])
})

describe('what the pages are made of', () => {
  it('comes from this host alone, breaks no rule of the policy, and shows Thai in the font that it brings', async () => {
    const { bed, signed } = beds.busy
    const context = await browser.newContext({ storageState: signed })
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
