import type { ServerResponse } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MAX_KNOWN } from '../../../../src/checks/links/ledger.ts'
import { officePage, officeSite } from '../../../support/linked-sites/office.ts'
import type { LinkedSite } from '../../../support/linked-sites/world.ts'
import { saidOf, startLinkedSite } from '../../../support/linked-sites/world.ts'

async function world(site: LinkedSite, elsewhere: readonly string[] = []) {
  const started = await startLinkedSite(site, { elsewhere })
  onTestFinished(() => started.close())
  return started
}

/** Sends for ever, until the other side has enough. */
function endless(response: ServerResponse): void {
  const piece = Buffer.alloc(64 * 1024, 0x20)
  const send = () => {
    while (!response.destroyed && response.write(piece));
  }
  response.writeHead(200, { 'content-type': 'application/pdf' })
  response.write('%PDF-1.4\n')
  response.on('drain', send)
  send()
}

describe('a hostile site', () => {
  it('with 100,000 links takes the memory and the time of one that has a few', async () => {
    const links = Array.from({ length: 100_000 }, (_, i) => `<a href="/f/${i}.pdf">${i}</a>`).join('')
    const { look, memory } = await world((address) => (address === '/' ? officePage({ main: links }) : undefined))
    const { facts } = await look()
    expect(facts.linksKnown).toBeLessThanOrEqual(MAX_KNOWN)
    expect(facts.linksChecked).toBe(60)
    expect(facts.requests).toBeLessThanOrEqual(132)
    expect(JSON.stringify(await memory.get('site/thung')).length).toBeLessThan(200_000)
  })

  it('that names new pages on every page fills neither the memory nor the budget', async () => {
    let page = 0
    const { look } = await world((address) => {
      if (!/^\/(p\d*)?$/.test(address)) return undefined
      page += 1
      return officePage({
        main: Array.from({ length: 80 }, (_, i) => `<a href="/p${page * 1_000 + i}">แผนพัฒนา ${i}</a>`).join(''),
      })
    })
    for (let i = 0; i < 4; i += 1) {
      const { facts } = await look({ max_pages: 20, max_links: 24 })
      expect(facts.linksChecked).toBeLessThanOrEqual(24)
      expect(facts.pagesKnown).toBeLessThanOrEqual(20)
      expect(facts.linksKnown).toBeLessThanOrEqual(MAX_KNOWN)
    }
  })

  it('that redirects without end costs no more than the limit of requests', async () => {
    const links = Array.from({ length: 80 }, (_, i) => `<a href="/r/${i}">ลิงก์ ${i}</a>`).join('')
    const { look, requests } = await world((address) => {
      if (address === '/') return officePage({ main: links })
      const at = /^\/r\/(\w+)/.exec(address)?.[1]
      return at ? { status: 302, location: `/r/${at}x` } : undefined
    })
    expect((await look()).facts.requests).toBeLessThanOrEqual(165)
    expect(requests.length).toBeLessThanOrEqual(165)
  })

  it('that never stops sending is left as soon as its first bytes are there', async () => {
    const { look } = await world(
      officeSite({ '/endless.pdf': { stream: endless } }, { main: '<a href="/endless.pdf">แผน</a>' }),
    )
    const result = await look()
    expect(saidOf(result)).toEqual([])
    expect(result.facts.bytes).toBeLessThan(2_000_000)
  })

  it('that never answers costs each question its time and no more', async () => {
    const site = officeSite(
      { '//slow.sample.example/': { stream: () => {} } },
      { main: '<a href="http://slow.sample.example/">ช้า</a>' },
    )
    const { look } = await world(site, ['slow.sample.example'])
    const result = await look({ timeout: '1s' })
    expect(saidOf(result)).toEqual([])
    expect(result.durationMs).toBeLessThan(6_000)
  })

  it('cannot make a message of its own out of labels and titles', async () => {
    const label = `<script>alert(1)</script>${'ก'.repeat(5_000)}`
    const main = `<a href="/gone.pdf">${label.replaceAll('<', '&lt;')}</a>`
    const { look } = await world(officeSite({}, { main }))
    const [finding] = (await look()).findings
    expect(JSON.stringify(finding).length).toBeLessThan(4_000)
  })

  it('cannot leave a memory behind that a later version of the check stumbles over', async () => {
    const { look, memory } = await world(officeSite({}, { main: '<a href="/gone.pdf">แผน</a>' }))
    await memory.set('site/thung', { version: 7, pages: 'many' })
    expect(saidOf(await look())).toEqual(['dead /'])
    await memory.set('site/thung', 'no packed text')
    expect(saidOf(await look())).toEqual(['dead /'])
  })
})
