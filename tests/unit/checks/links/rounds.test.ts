import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { linksOptions } from '../../../../src/checks/links/options.ts'
import { paceOf } from '../../../../src/checks/links/pace.ts'
import type { KnownLink } from '../../../../src/checks/links/known.ts'
import type { Spent, Turn } from '../../../../src/checks/links/plan.ts'
import { nextLink, shareOf } from '../../../../src/checks/links/plan.ts'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import { officePage, officeSite, pdf } from '../../../support/linked-sites/office.ts'
import type { LinkedAnswer, LinkedSite, LinkedSiteOptions } from '../../../support/linked-sites/world.ts'
import { OFFICE, SILENT, saidOf, startLinkedSite } from '../../../support/linked-sites/world.ts'

async function world(site: LinkedSite, options?: LinkedSiteOptions) {
  const started = await startLinkedSite(site, options)
  onTestFinished(() => started.close())
  return started
}

const files = (count: number) => Array.from({ length: count }, (_, i) => `/files/plan-${i}.pdf`)
const listOf = (paths: readonly string[]) => paths.map((path) => `<p><a href="${path}">เอกสาร ${path}</a></p>`).join('')
const answers = (paths: readonly string[], dead: readonly string[] = []): Readonly<Record<string, LinkedAnswer>> =>
  Object.fromEntries(paths.filter((path) => !dead.includes(path)).map((path) => [path, pdf(path)]))

describe('looks in a row', () => {
  it('ask for no more links than the budget, and for every link in as many looks as that takes', async () => {
    const paths = files(50)
    const { look, requests } = await world(officeSite(answers(paths), { main: listOf(paths) }))
    for (let i = 0; i < 3; i += 1) {
      const { facts } = await look({ max_links: 20 })
      expect(facts.linksChecked).toBeLessThanOrEqual(20)
      expect(facts.requests).toBeLessThanOrEqual(22)
      expect(facts.waiting).toBe(Math.max(0, 55 - 20 * (i + 1)))
    }
    for (const path of paths) expect(requests.filter((one) => one === path)).toHaveLength(1)
    const { facts } = await look({ max_links: 20 })
    expect(facts).toMatchObject({ linksKnown: 55, waiting: 0, linksBroken: 0 })
    expect(Date.parse(facts.oldest ?? '')).toBeGreaterThan(0)
  })

  it('ask again at the next look for what was dead, and clear it as soon as it works', async () => {
    const paths = files(60)
    const [first = ''] = paths
    const dead = officeSite(answers(paths, [first]), { main: listOf(paths) })
    const { look, show, requests } = await world(dead)
    const bad = await look()
    expect(saidOf(bad)).toEqual(['dead /'])
    requests.length = 0
    expect(saidOf(await look({ max_links: 10 }))).toEqual(['dead /'])
    expect(requests).toContain(first)
    show(officeSite(answers(paths), { main: listOf(paths) }))
    expect(saidOf(await look({ max_links: 10 }))).toEqual([])
  })

  it('clear a link that was taken out of its page, though what it led to is still dead', async () => {
    const plan = (main: string) => officeSite({ '/plan': officePage({ title: 'แผนพัฒนาท้องถิ่น', main }) })
    const { look, show } = await world(plan('<a href="/gone.pdf">แผน</a>'))
    expect(saidOf(await look())).toEqual(['dead /plan'])
    show(plan('<p>แผน</p>'))
    expect(saidOf(await look({ max_links: 10 }))).toEqual([])
  })

  it('say when a link last worked, and keep one finding however its list changes', async () => {
    const paths = files(3)
    const site = (dead: readonly string[]) => officeSite(answers(paths, dead), { main: listOf(paths) })
    const { look, show, pass } = await world(site([]))
    const well = await look()
    expect(well.status).toBe('ok')
    show(site(paths.slice(0, 1)))
    pass(DAY)
    const [one] = (await look()).findings
    expect(one).toMatchObject({ code: 'links.dead', subject: `http://${OFFICE}/`, params: { count: 1 } })
    expect(one?.params?.['lastWell']).toEqual([new Date(well.startedAt).toISOString()])
    show(site(paths))
    const [three] = (await look()).findings
    expect(three).toMatchObject({ code: 'links.dead', subject: `http://${OFFICE}/`, params: { count: 3 } })
  })

  it('do not tell of a link that fails once', async () => {
    let asked = 0
    const steady = officeSite({}, { main: '<a href="/files/a.pdf">แผน</a>' })
    const site: LinkedSite = (address, host) => {
      if (address !== '/files/a.pdf') return steady(address, host)
      asked += 1
      return asked === 1 ? { status: 404, body: 'x' } : pdf('a')
    }
    const { look } = await world(site)
    expect(saidOf(await look())).toEqual([])
    expect(asked).toBe(2)
  })

  it('do not call one of their own pages dead that is silent once', async () => {
    const silent = officeSite({ '/plan': SILENT })
    const { look, show } = await world(silent)
    expect(saidOf(await look())).toEqual([])
    show(officeSite())
    expect(saidOf(await look())).toEqual([])
    show(silent)
    expect(saidOf(await look())).toEqual([])
    expect(saidOf(await look())).toEqual(['dead /'])
  })

  it('note a stranger that is silent for more than seven days, and never alarm for it', async () => {
    const site = officeSite(
      { '//www.sample-center.example/': SILENT },
      { main: '<a href="http://www.sample-center.example/">กรม</a>' },
    )
    const { look, pass } = await world(site, { elsewhere: ['www.sample-center.example'] })
    for (let day = 0; day < 7; day += 1) {
      expect(saidOf(await look())).toEqual([])
      pass(DAY - HOUR)
    }
    const late = await look()
    expect(late.findings).toMatchObject([{ code: 'links.unanswered', severity: 'info' }])
    expect(late.status).toBe('ok')
  })

  it('change nothing while the site is down, and go on afterwards', async () => {
    const broken = officeSite({}, { main: '<a href="/gone.pdf">แผน</a>' })
    const { look, show } = await world(broken)
    expect(saidOf(await look())).toEqual(['dead /'])
    const downs: readonly LinkedAnswer[] = [SILENT, { status: 503, body: 'down' }, { status: 500, body: 'x' }]
    for (const down of downs) {
      show(() => down)
      const result = await look()
      expect(result.status).toBe('unknown')
      expect(result.findings).toMatchObject([{ code: 'links.unreachable', severity: 'unknown' }])
    }
    show(broken)
    expect(saidOf(await look())).toEqual(['dead /'])
  })

  it('believe nothing of a look during which the site went down', async () => {
    const site = officeSite(answers(files(30)), { main: listOf(files(30)) })
    const { look, show } = await world(site)
    let left = 12
    show((address, host) => {
      left -= 1
      return left > 0 ? site(address, host) : { status: 500, body: 'x' }
    })
    expect((await look()).status).toBe('unknown')
    show(site)
    expect(saidOf(await look())).toEqual([])
  })

  it('doubt their own name servers where no stranger exists any more', async () => {
    const hosts = ['a', 'b', 'c', 'd'].map((name) => `www.${name}-sample.example`)
    const main = hosts.map((host) => `<a href="http://${host}/">${host}</a>`).join('')
    const { look } = await world(officeSite({}, { main }))
    expect(saidOf(await look())).toEqual([])
  })

  it('look at nothing that robots.txt forbids', async () => {
    const robots = (body: string): LinkedAnswer => ({ type: 'text/plain', body })
    const part = await world(
      officeSite({ '/robots.txt': robots('User-agent: *\nDisallow: /files/') }, { main: listOf(files(2)) }),
    )
    expect(saidOf(await part.look())).toEqual([])
    expect(part.requests.filter((one) => one.startsWith('/files/'))).toEqual([])
    const all = await world(officeSite({ '/robots.txt': robots('User-agent: *\nDisallow: /') }))
    expect((await all.look()).findings).toMatchObject([{ code: 'links.robots-forbidden', severity: 'unknown' }])
  })

  it('neither ask for nor judge what the configuration ignores', async () => {
    const main = '<a href="/old/gone.pdf">เก่า</a><a href="http://gone.sample.example/">x</a>'
    const { look, requests } = await world(officeSite({}, { main }))
    expect(saidOf(await look({ ignore: [`${OFFICE}/old`, 'sample.example'] }))).toEqual([])
    expect(requests.some((one) => one.startsWith('/old'))).toBe(false)
  })
})

describe('a dead entry of the menu', () => {
  it('is asked for once and told of once, of the front page', async () => {
    const menu = '<li><a href="/gone">รายงานผล</a></li>'
    const { look, requests } = await world(officeSite({}, { menu }))
    const { findings } = await look()
    expect(findings).toMatchObject([
      {
        code: 'links.dead',
        subject: `http://${OFFICE}/`,
        params: {
          everywhere: true,
          labels: ['รายงานผล'],
          paths: ['ข้อมูลหน่วยงาน'],
          places: ['everywhere'],
          others: ['5'],
        },
      },
    ])
    // Once, and once more before it is told.
    expect(requests.filter((one) => one === '/gone')).toHaveLength(2)
  })

  it('that a splash page in front does not show is told of the front page all the same', async () => {
    const menu = '<li><a href="/gone">รายงานผล</a></li>'
    const office = officeSite({ '/index2': officePage({ menu }) }, { menu })
    const splash = '<title>ถวายพระพร</title><p>ถวายพระพร</p><a href="/index2">เข้าสู่เว็บไซต์</a>'
    const { look } = await world((address, host) => (address === '/' ? splash : office(address, host)))
    expect(saidOf(await look())).toEqual(['dead /'])
  })
})

describe('the code of one office', () => {
  const site =
    (office: string): LinkedSite =>
    (address, host) => {
      if (host === 'itas.nacc.go.th') return '<title>ITAS</title>'
      const code = '<a href="http://itas.nacc.go.th/go/eit/u4gpi2">แบบวัดการรับรู้ EIT</a>'
      return address === '/' ? `<title>องค์การบริหารส่วนตำบล${office}</title>${code}` : undefined
    }
  const elsewhere = ['itas.nacc.go.th']

  it('on the sites of two is told of both, and of neither where one office has two sites', async () => {
    const first = await world(site('สว่าง'), { elsewhere, id: 'one', name: 'อบต.สว่าง' })
    const { memory } = first
    const twin = await world(site('สว่าง'), { elsewhere, id: 'two', name: 'ศูนย์ข้อมูล', memory })
    const other = await world(site('ทรายงาม'), { elsewhere, id: 'three', name: 'อบต.ทรายงาม', memory })
    expect(saidOf(await first.look())).toEqual([])
    expect(saidOf(await twin.look())).toEqual([])
    const shared = [{ code: 'links.foreign-service', params: { happened: ['shared-code'] } }]
    expect((await other.look()).findings).toMatchObject(shared)
    expect((await first.look()).findings).toMatchObject(shared)
  })
})

describe('the plan', () => {
  const link = (url: string, changes: Partial<KnownLink> = {}): KnownLink => ({
    url,
    firstSeen: 0,
    depth: 1,
    score: 0,
    status: 0,
    strikes: 0,
    certain: false,
    ...changes,
  })

  it('starves no link, however many are dead and however many new ones appear', () => {
    fc.assert(
      fc.property(
        fc.record({
          budget: fc.integer({ min: 10, max: 40 }),
          dead: fc.integer({ min: 0, max: 120 }),
          steady: fc.integer({ min: 1, max: 120 }),
          fresh: fc.integer({ min: 0, max: 60 }),
        }),
        ({ budget, dead, steady, fresh }) => {
          const known = new Map<string, KnownLink>()
          for (let i = 0; i < dead; i += 1)
            known.set(`dead${i}`, link(`dead${i}`, { fault: 'http-status', askedAt: 0 }))
          for (let i = 0; i < steady; i += 1) known.set(`well${i}`, link(`well${i}`, { askedAt: 0 }))
          const share = shareOf(budget)
          const lookAt = (now: number) => {
            for (let i = 0; i < fresh; i += 1) {
              known.set(`new${now}-${i}`, link(`new${now}-${i}`, { firstSeen: now, score: now }))
            }
            const asked = new Set<string>()
            const spent: Record<Turn, number> = { again: 0, new: 0, round: 0 }
            for (;;) {
              const next = nextLink([...known.values()], asked, ({ fault }) => fault !== undefined, {
                budget,
                spent: spent satisfies Spent,
                dueBefore: now,
              })
              if (!next) break
              asked.add(next.link.url)
              spent[next.turn] += 1
              known.set(next.link.url, { ...next.link, askedAt: now })
            }
            expect(asked.size).toBeLessThanOrEqual(budget)
          }
          const first = Math.ceil(Math.max(dead, steady + fresh * 12) / share)
          for (let now = 1; now <= Math.min(first, 12); now += 1) lookAt(now)
          const unasked = [...known.values()].filter(({ url, askedAt }) => /^(dead|well)/.test(url) && askedAt === 0)
          const reached = Math.min(first, 12) * share
          expect(unasked.filter(({ url }) => url.startsWith('dead')).length).toBeLessThanOrEqual(
            Math.max(0, dead - reached),
          )
          expect(unasked.filter(({ url }) => url.startsWith('well')).length).toBeLessThanOrEqual(
            Math.max(0, steady - reached),
          )
          // New ones too: the oldest are first, whatever later ones promise.
          const waiting = [...known.values()].filter(
            ({ url, askedAt }) => url.startsWith('new1-') && askedAt === undefined,
          )
          expect(waiting.length).toBeLessThanOrEqual(Math.max(0, fresh - reached))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('comes back sooner where links wait, or where their number would else exceed the round', () => {
    const options = linksOptions.parse({})
    expect(paceOf({ waiting: 0, linksKnown: 100 }, options)).toBe(DAY)
    expect(paceOf({ waiting: 5, linksKnown: 100 }, options)).toBe(HOUR / 6)
    // 3,000 links at 60 a look: 50 looks in seven days; at 40, where a third goes to what is dead, 75.
    expect(paceOf({ waiting: 0, linksKnown: 3_000 }, options)).toBe(Math.floor((7 * DAY) / 50))
    expect(paceOf({ waiting: 0, linksKnown: 3_000, linksBroken: 500 }, options)).toBe(Math.floor((7 * DAY) / 75))
    expect(paceOf({}, options)).toBe(DAY)
    expect(paceOf({ waiting: 5 }, linksOptions.parse({ interval: '5s' }))).toBe(5_000)
  })
})
