import { describe, expect, it, onTestFinished } from 'vitest'
import { integrityKind } from '../../../../src/checks/integrity/kind.ts'
import { saidOf, startInfectedSite } from '../../../support/infected-sites/look.ts'
import { officePage } from '../../../support/infected-sites/office.ts'
import type { SampleSite } from '../../../support/infected-sites/sample.ts'

const CASINO = '<a href="https://casino-sample.example/">สล็อตเว็บตรง เครดิตฟรี</a>'
const only =
  (html: string): SampleSite =>
  (path) =>
    path === '/' ? html : undefined

async function world(site: SampleSite) {
  const started = await startInfectedSite(site)
  onTestFinished(() => started.close())
  return started
}

describe('a finding', () => {
  it('shows the exact place, what stands there, and as whom it was seen', async () => {
    const { look } = await world(
      only(officePage({ after: `<div id="x7">\n<p style="font-size:0">${CASINO}</p></div>` })),
    )
    const [finding] = (await look()).findings
    expect(finding).toMatchObject({
      code: 'integrity.gambling-spam',
      subject: 'www.thung-sample.go.th',
      params: { path: '#x7 > p > a', reader: 'visitor', way: 'tiny', targets: ['https://casino-sample.example/'] },
      evidence: { url: 'http://www.thung-sample.go.th/' },
    })
    const lines = officePage({ after: '<div id="x7">' }).split('\n')
    expect(finding?.params?.['line']).toBe(lines.findIndex((line) => line.includes('x7')) + 2)
    expect(finding?.evidence?.excerpt).toContain('สล็อตเว็บตรง เครดิตฟรี')
    expect(finding?.evidence?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('stands once for a page however many times it is true', async () => {
    const { look } = await world(only(officePage({ main: `<p>${CASINO}</p>`.repeat(100) })))
    const { findings } = await look()
    expect(saidOf({ findings } as never)).toEqual(['gambling-spam critical'])
    expect(findings[0]?.params?.['places']).toBe(100)
  })
})

describe('one look', () => {
  it('asks for the front page as four readers and for one thing more', async () => {
    const site: SampleSite = (path) => (path.includes('.') ? undefined : officePage({ title: path }))
    const { look, requests } = await world(site)
    const begun: number[] = []
    for (let i = 0; i < 8; i += 1) {
      begun.push(requests.length)
      await look()
    }
    const perLook = begun.map((from, i) => requests.slice(from, begun[i + 1]))
    expect(perLook[0]).toEqual([
      'visitor /',
      'crawler /',
      'search /',
      'mobile /',
      'crawler /robots.txt',
      'crawler /sitemap.xml',
    ])
    expect(perLook[1]?.slice(0, 4)).toEqual(['visitor /', 'crawler /', 'search /', 'bing /'])
    expect(perLook.slice(1).map(({ length }) => length)).toEqual([5, 5, 5, 5, 5, 5, 5])
    expect(perLook[4]?.[4]).toBe('crawler /feed/')
    expect(perLook[6]?.[4]).toBe('search /wenyam-no-such-page')
  })

  it('reads a page that is new before it goes on through the old ones, and reads it again until it is clean', async () => {
    const clean: SampleSite = (path) => (/\.(?:xml|txt)$/.test(path) ? undefined : officePage({ title: path }))
    const { look, show, requests } = await world(clean)
    await look()
    show((path) => {
      if (path === '/') return officePage({ after: '<a href="/x/slot">.</a>' })
      return path === '/x/slot' ? officePage({ main: `<p>${CASINO}</p>` }) : clean(path, 'visitor')
    })
    for (let i = 0; i < 3; i += 1) {
      const { findings } = await look()
      expect(findings.map(({ subject }) => subject)).toEqual(['www.thung-sample.go.th/x/slot'])
    }
    show(clean)
    expect((await look()).status).toBe('ok')
    expect(requests.filter((line) => line.endsWith('/x/slot'))).toHaveLength(4)
  })

  it('does not know where the page cannot be read, and learns nothing from it', async () => {
    const { look, show } = await world(() => ({ status: 503, body: '<h1>503 Service Unavailable</h1>' }))
    const result = await look()
    expect(saidOf(result)).toEqual(['not-read unknown'])
    expect(result.status).toBe('unknown')
    expect(result.facts).toMatchObject({ baseline: 'none', requests: 1 })
    show(only(officePage()))
    expect((await look()).facts.baseline).toBe('learning')
  })

  it('does not take a firewall for a page that was put in the place of the front page', async () => {
    const { look, show, accept } = await world(only(officePage()))
    await look()
    await accept()
    show(
      only(
        '<html lang="en"><head><title>Just a moment...</title></head><body>Checking your browser before accessing</body></html>',
      ),
    )
    expect(saidOf(await look())).toEqual(['not-read unknown'])
  })
})

describe('what is normal', () => {
  const widget = officePage({ after: '<script src="https://cdn.widget-sample.example/w.js"></script>' })

  it('is learned at the first look, marked as learning, and is right once it was accepted', async () => {
    const { look, show, accept } = await world(only(officePage()))
    expect((await look()).facts).toMatchObject({ baseline: 'learning', hosts: [] })
    show(only(widget))
    const [finding] = (await look()).findings
    expect(finding).toMatchObject({ code: 'integrity.unknown-host', severity: 'warning', params: { learning: true } })
    await accept()
    const after = await look()
    expect(after).toMatchObject({ status: 'ok', facts: { baseline: 'accepted', hosts: ['cdn.widget-sample.example'] } })
  })

  it('may be said in the configuration', async () => {
    const { look, show } = await world(only(officePage()))
    await look()
    show(only(widget))
    expect((await look({ allow: ['widget-sample.example'] })).status).toBe('ok')
  })

  it('is not learned from a page that was broken into', async () => {
    const { look } = await world(
      only(officePage({ after: `<div style="left:-9999px;position:absolute">${CASINO}</div>` })),
    )
    expect((await look()).facts.baseline).toBe('none')
  })

  it('may be that the site has moved: a warning until it is accepted', async () => {
    const moved: SampleSite = (path) =>
      path === '/'
        ? { status: 301, location: 'http://new-home.example/home' }
        : path === '/home'
          ? officePage()
          : undefined
    const { look, accept } = await world(moved)
    for (let i = 0; i < 2; i += 1) {
      const result = await look()
      expect(saidOf(result)).toEqual(['foreign-redirect warning'])
      expect(result.findings[0]?.params).toMatchObject({ learning: true, to: 'http://new-home.example/home' })
    }
    await accept()
    expect(saidOf(await look())).toEqual([])
  })
})

describe('the summary', () => {
  it('tells the gravest finding, or that there is none', async () => {
    const { look, show } = await world(only(officePage()))
    expect(integrityKind.summarise(await look(), 'th')).toBe('ไม่พบสิ่งแปลกปลอม (กำลังเรียนรู้สภาพปกติของเว็บไซต์)')
    show(only('<html><title>Hacked by Crew</title><body>Hacked by Crew</body></html>'))
    expect(integrityKind.summarise(await look(), 'en')).toBe(
      'The front page of www.thung-sample.go.th says that it was hacked.',
    )
  })
})
