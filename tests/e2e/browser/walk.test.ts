import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import { PASSWORD, START, openWebBed } from '../../support/web-bed.ts'
import { finding, keepOutage, keepScene, pageFacts, scenedSites, sitesYaml } from '../../support/web-scene.ts'
import type { Scene } from '../../support/web-scene.ts'

const SITES = scenedSites(3)
const SCRIPT = '<script>document.title = "broken in"</script><img src=x onerror="document.title=1">'
const HOSTILE = { id: 'hostile', name: `อบต.ร้าย ${SCRIPT}`, url: 'https://www.hostile.go.th/' }

let bed: Awaited<ReturnType<typeof openWebBed>>
let browser: Browser
let scene: Scene
let page: Page

beforeAll(async () => {
  const sites = [...SITES, HOSTILE]
  bed = await openWebBed('', sitesYaml(sites))
  scene = await keepScene(bed.store, sites, START)
  browser = await launchBrowser()
  page = await (await browser.newContext()).newPage()
})

afterAll(async () => {
  await browser?.close()
  await bed?.close()
})

/** A result of a page as the watch keeps and tells it. */
async function keepPage(siteId: string, status: 'ok' | 'critical'): Promise<void> {
  bed.clock.now += 60_000
  const at = bed.clock.now
  const { id } = scene.watchOf(siteId, 'page')
  const watch = bed.watch.watchlist.get(id)
  const { url } = SITES.find((one) => one.id === siteId) ?? HOSTILE
  const findings =
    status === 'ok' ? [] : [finding('page.timeout', 'critical', new URL(url).host, { timeoutMs: 10_000 })]
  const result = { target: url, status, facts: pageFacts(url), findings, startedAt: at, durationMs: 300 }
  const [recorded] = await bed.store.results.record([{ watchId: id, result, nextDue: undefined }])
  if (!recorded || !watch) throw new Error(`${siteId} is not watched`)
  bed.events.kept([{ watch, result, blind: false, recorded }])
}

describe('an office that has just installed the watch', () => {
  it('makes its first account by the link, and is shown the websites', async () => {
    await page.goto(`${bed.url}/setup/${bed.setupToken}`)
    await page.fill('#name', 'somchai')
    await page.fill('#display', 'สมชาย ใจดี')
    await page.fill('#password', PASSWORD)
    await page.click('main button')
    await page.waitForURL(`${bed.url}/`)
    expect(await page.textContent('h1')).toBe('ภาพรวมเว็บไซต์')
    expect(await page.locator('.sites tbody tr').count()).toBe(4)
  })

  it('signs out and in again', async () => {
    await page.click('text=ออกจากระบบ')
    await page.waitForURL('**/sign-in')
    await page.fill('#name', 'somchai')
    await page.fill('#password', PASSWORD)
    await page.click('main button')
    await page.waitForURL(`${bed.url}/`)
  })

  it('sees an outage appear without touching the page, and sees it end', async () => {
    await page.goto(bed.url)
    const status = page.locator('#site-khaen-nuea [data-part=status]')
    await expect.poll(() => page.textContent('#live')).toContain('อัปเดตสด')
    expect(await status.textContent()).not.toContain('ต้องแก้ไข')
    await keepPage('khaen-nuea', 'critical')
    await expect.poll(() => status.textContent(), { timeout: 10_000 }).toContain('ต้องแก้ไข')
    await expect.poll(() => page.textContent('#live')).toContain('แคนเหนือ')
    await keepPage('khaen-nuea', 'ok')
    await expect.poll(() => status.textContent(), { timeout: 10_000 }).not.toContain('ต้องแก้ไข')
  })

  it('takes an incident on with a note, which the timeline tells', async () => {
    const [, site] = SITES
    if (!site) throw new Error('the scene has no second site')
    await keepOutage(bed.store, site, '00000000-0000-4000-8000-000000000001', START - 7_200_000)
    await page.goto(bed.url)
    await page.click('.alarm a')
    await page.fill('textarea[name=note]', 'แจ้งบริษัทแล้ว')
    await page.click('main button:text("รับเรื่อง")')
    await expect.poll(() => page.textContent('#timeline')).toContain('แจ้งบริษัทแล้ว')
    expect(await page.textContent('#incident')).toContain('สมชาย ใจดี')
    await page.goto(`${bed.url}/audit`)
    expect(await page.textContent('table')).toContain('incident.acknowledge')
  })

  it('has a website looked at now', async () => {
    await page.goto(`${bed.url}/sites/khaen-nuea`)
    await page.click('text=ตรวจเดี๋ยวนี้')
    await expect.poll(() => page.textContent('#checks')).toContain('กำลังตรวจ')
    const due = await bed.store.watches.due(bed.clock.now, 100)
    expect(due.map(({ siteId }) => siteId)).toContain('khaen-nuea')
    await keepPage('khaen-nuea', 'ok')
    const row = page.locator('#checks tbody tr', { hasText: 'หน้าเว็บ' })
    await expect.poll(() => row.textContent(), { timeout: 10_000 }).not.toContain('กำลังตรวจ')
  })

  it('confirms a page for a disclosure item, which the next scan is told, and takes it back', async () => {
    await page.goto(`${bed.url}/disclosure/khaen-nuea?state=unverified`)
    await page.click('summary:has-text("ยืนยันหน้านี้")')
    await page.fill('input[type=url]', 'https://www.tao-1.go.th/report.pdf')
    await page.click('form button:text("ยืนยันหน้านี้")')
    await expect.poll(() => page.textContent('main')).toContain('ยืนยันโดย สมชาย ใจดี')
    const kept = await bed.store.memory('disclosure').get('confirmed/khaen-nuea')
    expect(kept).toMatchObject({ 'oit-2563/O11': { url: 'https://www.tao-1.go.th/report.pdf', by: 'สมชาย ใจดี' } })
    await page.click('button:has-text("ยกเลิกการยืนยัน")')
    await expect.poll(() => page.textContent('main')).toContain('ยกเลิกการยืนยันแล้ว')
    expect(await bed.store.memory('disclosure').get('confirmed/khaen-nuea')).toEqual({})
  })

  it('rejects a page for an item with a reason, which the next scan leaves out, and takes that back', async () => {
    await page.goto(`${bed.url}/disclosure/khaen-nuea?state=present`)
    await page.click('tr:has-text("O1") summary:has-text("หน้านี้ไม่ใช่")')
    await page.fill('tr:has-text("O1") input[name=note]', 'เป็นของอำเภออื่น')
    await page.click('tr:has-text("O1") button[value=reject]')
    await expect.poll(() => page.textContent('main')).toContain('ไม่ใช่รายการนี้ แจ้งโดย สมชาย ใจดี')
    expect(await page.textContent('main')).toContain('เหตุผล: เป็นของอำเภออื่น')
    const kept = await bed.store.memory('disclosure').get('rejected/khaen-nuea')
    expect(kept).toMatchObject({ 'oit-2563/O1': [{ url: 'https://www.tao-1.go.th/menu/o1', by: 'สมชาย ใจดี' }] })
    await page.click('button:has-text("ยกเลิกการแจ้ง")')
    await expect.poll(() => page.textContent('main')).toContain('ยกเลิกการแจ้งแล้ว')
    expect(await bed.store.memory('disclosure').get('rejected/khaen-nuea')).toEqual({})
  })

  it('downloads the disclosure table as a spreadsheet reads it', async () => {
    await page.goto(`${bed.url}/disclosure/khaen-nuea`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')])
    const text = await readFile(await download.path(), 'utf8')
    expect(text.startsWith('\uFEFF"catalogue","code"')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(1 + 8 + 1)
    expect(text).toContain('"oit-2563","O10","แผนดำเนินงานประจำปี","ไม่พบ"')
  })

  it('makes a report and gets a PDF', { timeout: 60_000 }, async () => {
    await page.goto(`${bed.url}/reports`)
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 50_000 }),
      page.click('main button:has-text("จัดทำและดาวน์โหลด")'),
    ])
    expect(download.suggestedFilename()).toBe('wenyam-2026-W47.pdf')
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('a website that is hostile', () => {
  it('has its names, titles and texts shown and never run, on every page', async () => {
    const seen = finding('page.content-missing', 'critical', SCRIPT, { expected: SCRIPT, title: SCRIPT })
    const evidence = { url: `javascript:document.title=1`, excerpt: SCRIPT, headers: { server: SCRIPT } }
    await keepOutage(bed.store, HOSTILE, '00000000-0000-4000-8000-00000000000f', START - 60_000, { ...seen, evidence })
    const { id } = scene.watchOf(HOSTILE.id, 'page')
    const facts = { ...pageFacts(HOSTILE.url), title: SCRIPT }
    const result = {
      target: SCRIPT,
      status: 'critical' as const,
      facts,
      findings: [{ ...seen, evidence }],
      startedAt: bed.clock.now,
      durationMs: 10,
    }
    await bed.store.results.record([{ watchId: id, result, nextDue: undefined }])
    for (const path of [
      '/',
      '/sites/hostile',
      '/incidents',
      '/incidents/00000000-0000-4000-8000-00000000000f',
      '/renewals',
      '/status',
      '/disclosure/hostile',
    ]) {
      await page.goto(bed.url + path)
      const content = await page.content()
      expect(await page.title(), path).not.toMatch(/^(1|broken in)$/)
      expect(content, path).not.toContain('<img src="x"')
      expect(await page.locator('a[href^="javascript:"]').count(), path).toBe(0)
      expect(await page.locator('main script').count(), path).toBe(0)
    }
    await page.goto(`${bed.url}/incidents/00000000-0000-4000-8000-00000000000f`)
    expect(await page.textContent('main')).toContain(SCRIPT)
  })
})

describe('without script', () => {
  it('the dashboard searches, filters, sorts and leads on', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    })
    const plain = await context.newPage()
    await plain.goto(bed.url)
    await plain.fill('input[name=q]', 'บ้านโคก')
    await plain.click('.filters button')
    expect(await plain.locator('.sites tbody tr').count()).toBe(1)
    await plain.click('.sites tbody th a')
    expect(await plain.textContent('h1')).toContain('บ้านโคก')
    await context.close()
  })
})

describe('somebody without an account', () => {
  it('sees the status page and nothing else', async () => {
    const context = await browser.newContext({ locale: 'th' })
    const stranger = await context.newPage()
    await stranger.goto(`${bed.url}/status`)
    expect(await stranger.textContent('h1')).toContain('สถานะเว็บไซต์')
    expect(await stranger.textContent('main')).not.toContain('10 วินาที')
    await stranger.goto(`${bed.url}/sites/khaen-nuea`)
    expect(new URL(stranger.url()).pathname).toBe('/sign-in')
    await context.close()
  })
})
