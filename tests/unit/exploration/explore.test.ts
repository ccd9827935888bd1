import type { RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ExploreWorld } from '../../../src/exploration/explore.ts'
import { explore } from '../../../src/exploration/explore.ts'
import { silentLog } from '../../../src/model/log.ts'
import { volatileMemory } from '../../../src/model/memory.ts'
import { makeLeaf, makeRoot } from '../../support/certificates.ts'
import { sampleSite } from '../../support/sites/samples.ts'
import { serveSite } from '../../support/sites/serve.ts'
import { loopbackNetwork } from '../../support/sites/survey.ts'
import { closedPort, startHttpServer, startTlsServer } from '../../support/tls-server.ts'

function worldOf(changes: Partial<ExploreWorld> = {}): ExploreWorld {
  return {
    signal: new AbortController().signal,
    now: Date.now,
    log: silentLog,
    network: loopbackNetwork(),
    timeZone: 'Asia/Bangkok',
    memory: () => volatileMemory(),
    redact: (text) => text,
    time: 60_000,
    stage() {},
    ...changes,
  }
}

async function serve(html: string, status = 200): Promise<URL> {
  const { port } = await startHttpServer(page(html, status))
  return new URL(`http://127.0.0.1:${port}/`)
}

function page(html: string, status = 200): RequestListener {
  return ({ url }, response) => {
    const known = url === '/'
    response.writeHead(known ? status : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(known ? html : '<title>404</title>')
  }
}

const OFFICE_PAGE = '<title>อบต.หนองแก</title><h1>องค์การบริหารส่วนตำบลหนองแก</h1><p>ยินดีต้อนรับสู่เว็บไซต์ของเรา</p>'

describe('what is found out about a website', () => {
  test('an office behind a splash page: its name, its pages, and no text that the splash page does not show', async () => {
    const pages: Readonly<Record<string, string>> = {
      '/': '<title>ถวายพระพร</title><meta http-equiv="refresh" content="8;URL=index2.php"><a href="index2.php">เข้าสู่เว็บไซต์</a>',
      '/index2.php': `${OFFICE_PAGE}<a href="/page.php?id=1">โครงสร้าง</a>`,
      '/page.php?id=1': '<title>โครงสร้าง</title><h1>โครงสร้าง</h1><p>ปลัด สำนักปลัด กองคลัง กองช่าง และกองการศึกษา</p>',
    }
    const { port } = await startHttpServer(({ url = '' }, response) => {
      response.writeHead(url in pages ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(pages[url] ?? '<title>404</title>')
    })
    const stages: string[] = []
    const url = new URL(`http://127.0.0.1:${port}/`)
    const found = await explore(url, worldOf({ stage: (stage) => void stages.push(stage) }))
    expect(found).toMatchObject({
      url: url.href,
      open: true,
      title: 'ถวายพระพร',
      office: { kind: 'local', full: 'องค์การบริหารส่วนตำบลหนองแก' },
      disclosure: { kind: 'read', pagesRead: 2, limits: [], forbidden: false },
    })
    expect(found.contains).toBeUndefined()
    expect(stages).toEqual(['entrance', 'office', 'pages'])
  })

  test('the text to look for is one that the page check finds', async () => {
    const url = await serve(
      '<title>หน้าแรก</title><h1>อบต.หนองแก</h1><p>ยินดีต้อนรับสู่เว็บไซต์ของเรา</p><footer>อบต.หนองแก</footer>',
    )
    const found = await explore(url, worldOf())
    expect(found.office).toMatchObject({ kind: 'local', full: 'องค์การบริหารส่วนตำบลหนองแก' })
    expect(found).toMatchObject({ contains: 'อบต.หนองแก', page: { findings: [] } })
  })

  test('a bank is no office, and its pages are not searched', async () => {
    const url = await serve(
      '<title>Example Bank</title><h1>Accounts and loans</h1><p>Welcome to our online banking.</p>',
    )
    const found = await explore(url, worldOf())
    expect(found).toMatchObject({ open: true, office: { kind: 'other' }, disclosure: { kind: 'not-looked-for' } })
  })

  test('an application that paints itself is unseen, not a stranger', async () => {
    const served = await serveSite(sampleSite('spa-2563'))
    onTestFinished(() => served.close())
    const found = await explore(new URL(served.url), worldOf())
    expect(found).toMatchObject({
      office: { kind: 'unseen' },
      builder: { name: { en: expect.stringContaining('SPA') } },
    })
  })

  test('a website that is down says why, and all else is left open', async () => {
    const found = await explore(new URL(`http://127.0.0.1:${await closedPort()}/`), worldOf())
    expect(found).toMatchObject({
      open: false,
      office: { kind: 'unseen' },
      disclosure: { kind: 'not-looked-for' },
      title: '',
    })
    expect(found.page?.findings.map(({ code }) => code)).toEqual(['page.refused'])
    expect(found.domain).toBeUndefined()
  })

  test('a suspended account is not the website', async () => {
    const found = await explore(
      await serve('<title>Account Suspended</title><h1>This account has been suspended</h1>'),
      worldOf(),
    )
    expect(found).toMatchObject({ open: false, office: { kind: 'unseen' } })
    expect(found.page?.findings.map(({ code }) => code)).toEqual(['page.soft-error'])
  })

  test('a bad certificate is told, and the page is read all the same', async () => {
    const { port } = await startTlsServer({
      chain: [makeLeaf(makeRoot(), ['other.go.th'])],
      answer: page(OFFICE_PAGE),
    })
    const hosts = { 'www.office.go.th': `127.0.0.1:${port}` }
    const found = await explore(new URL('https://www.office.go.th/'), worldOf({ network: loopbackNetwork(hosts) }))
    expect(found).toMatchObject({ open: true, office: { kind: 'local' }, domain: { name: 'office.go.th' } })
    expect(found.tls?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['tls.wrong-host', 'tls.untrusted']),
    )
    expect(found.tls?.validTo).toBeGreaterThan(0)
  })

  test('https is silent, http answers: http only', async () => {
    const { endpoint } = await startHttpServer(page(OFFICE_PAGE))
    const hosts = { 'www.office.go.th:80': endpoint, 'www.office.go.th': `127.0.0.1:${await closedPort()}` }
    const found = await explore(new URL('https://www.office.go.th/'), worldOf({ network: loopbackNetwork(hosts) }))
    expect(found).toMatchObject({ url: 'http://www.office.go.th/', notes: [{ code: 'http-only' }], open: true })
  })

  test('a redirect to a stranger is not followed into the configuration', async () => {
    const stranger = await serve('<title>Casino</title><p>Best slots</p>')
    const { port } = await startHttpServer((_, response) => response.writeHead(302, { location: stranger.href }).end())
    const found = await explore(new URL(`http://127.0.0.1:${port}/`), worldOf())
    expect(found.notes).toEqual([{ code: 'leads-away', from: `http://127.0.0.1:${port}/`, to: stranger.href }])
    expect(found).toMatchObject({
      url: `http://127.0.0.1:${port}/`,
      open: false,
      disclosure: { kind: 'not-looked-for' },
    })
  })

  test('time that runs out while the website is read leaves what is known', async () => {
    const over = new AbortController()
    const front = page(`${OFFICE_PAGE}<a href="/structure">โครงสร้าง</a>`)
    const { port } = await startHttpServer((request, response) => {
      // The first page beside the front page is never answered: then the time is over.
      if (request.url === '/structure') over.abort(new DOMException('over', 'TimeoutError'))
      else front(request, response)
    })
    const found = await explore(new URL(`http://127.0.0.1:${port}/`), worldOf({ signal: over.signal }))
    expect(found).toMatchObject({ open: true, office: { kind: 'local' }, disclosure: { kind: 'unfinished' } })
  })

  test('whoever cancels gets no exploration', async () => {
    const cancelled = new AbortController()
    const { port } = await startHttpServer(() => cancelled.abort(new Error('cancelled')))
    const url = new URL(`http://127.0.0.1:${port}/`)
    await expect(explore(url, worldOf({ signal: cancelled.signal }))).rejects.toThrow('cancelled')
  })
})
