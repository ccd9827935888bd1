import { afterEach, describe, expect, test } from 'vitest'
import type { CheckContext } from '../../../../../src/checks/check-kind.ts'
import type { DisclosureFacts } from '../../../../../src/checks/disclosure/facts.ts'
import type { Decision } from '../../../../../src/checks/disclosure/guard/decision.ts'
import { decide } from '../../../../../src/checks/disclosure/guard/decision.ts'
import { keepReviews, readReviews } from '../../../../../src/checks/disclosure/guard/reviews.ts'
import { disclosureKind } from '../../../../../src/checks/disclosure/kind.ts'
import { DAY } from '../../../../../src/model/duration.ts'
import type { Network } from '../../../../../src/net/network.ts'
import { silentLog } from '../../../../../src/model/log.ts'
import type { Memory } from '../../../../../src/model/memory.ts'
import { volatileMemory } from '../../../../../src/model/memory.ts'
import type { Result } from '../../../../../src/model/result.ts'
import { makePdf } from '../../../../support/pdf.ts'
import type { Route, SampleSite } from '../../../../support/sites/build.ts'
import { FILLER, littleSite } from '../../../../support/sites/little.ts'
import { sampleSite } from '../../../../support/sites/samples.ts'
import type { ServedSite } from '../../../../support/sites/serve.ts'
import { serveSite } from '../../../../support/sites/serve.ts'
import { loopbackNetwork } from '../../../../support/sites/survey.ts'

const servers: ServedSite[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

interface Watch {
  readonly served: ServedSite
  readonly memory: Memory
  /** One look, so many days after the first. */
  readonly look: (day: number) => Promise<Result<DisclosureFacts>>
  /** Requests of the last look. */
  readonly asked: () => readonly string[]
  readonly at: (path: string) => string
}

/** @param pinned item code to the path that shows it. */
async function watch(
  site: SampleSite,
  pinned: Readonly<Record<string, string>> = {},
  through: (network: Network, served: ServedSite) => Network = (network) => network,
): Promise<Watch> {
  const served = await serveSite(site)
  servers.push(served)
  const memory = volatileMemory()
  const network = through(loopbackNetwork(), served)
  const parsed = disclosureKind.options.parse({
    catalogues: [site.catalogue],
    fiscal_year: site.fiscalYear,
    pages: Object.fromEntries(Object.entries(pinned).map(([code, path]) => [code, new URL(path, served.url).href])),
  })
  const first = Date.UTC(2026, 10, 2)
  let from = 0
  return {
    served,
    memory,
    async look(day) {
      from = served.requests.length
      const context: CheckContext = {
        signal: new AbortController().signal,
        now: () => first + day * DAY,
        log: silentLog,
        network,
        memory,
        progress() {},
      }
      return disclosureKind.run({ id: 'sample', name: 'sample', url: served.url }, parsed, context)
    },
    asked: () => served.requests.slice(from),
    at: (path) => new URL(path, served.url).href,
  }
}

function itemOf(result: Result<DisclosureFacts>, code: string) {
  const item = result.facts.catalogues[0]?.items.find((candidate) => candidate.code === code)
  if (!item) throw new Error(`no item ${code}`)
  return item
}
function findingOf(result: Result<DisclosureFacts>, code: string, item: string) {
  return result.findings.find((finding) => finding.code === code && finding.subject.endsWith(` ${item}`))
}
function statuses(result: Result<DisclosureFacts>) {
  return Object.fromEntries(
    result.facts.catalogues[0]?.items.map(({ code, status, url }) => [code, `${status} ${url}`]) ?? [],
  )
}

/** A small office: four items in order, each on its own page. */
function smallOffice(change: Readonly<Record<string, string | Route | undefined>> = {}): SampleSite {
  const menu = (path: string) =>
    `<nav><ul><li>ข้อมูลหน่วยงาน<ul><li><a href="/structure">โครงสร้างส่วนราชการ</a></li><li><a href="${path}">อำนาจหน้าที่</a></li><li><a href="/contact">ข้อมูลการติดต่อ</a></li><li><a href="/plan">แผนการดำเนินงานประจำปี</a></li></ul></li></ul></nav>`
  const powers = typeof change['/powers2'] === 'string' ? '/powers2' : '/powers'
  const page = (title: string, text: string) =>
    `<title>${title}</title>${menu(powers)}<h1>${title}</h1><p>${text}</p>${FILLER}`
  const title = 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563'
  const pages: Record<string, string | Route | undefined> = {
    '/': page('อบต.ตัวอย่าง', 'ยินดีต้อนรับ'),
    '/structure': page('โครงสร้างส่วนราชการ', 'สำนักปลัด กองคลัง กองช่าง ฝ่ายการเมือง ฝ่ายข้าราชการประจำ'),
    '/powers': page('อำนาจหน้าที่', 'มาตรา 66 องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม'),
    '/contact': page(
      'ข้อมูลการติดต่อ',
      'เลขที่ 99 หมู่ 5 โทรศัพท์ 0 4300 0000 โทรสาร 0 4300 0001 อีเมล saraban@sample-office.example',
    ),
    '/plan': page('แผนการดำเนินงานประจำปี', `<a href="/docs/plan_2563.pdf">${title}</a>`),
    '/docs/plan_2563.pdf': {
      headers: { 'content-type': 'application/pdf' },
      body: makePdf({ pages: [[title, 'โครงการ/กิจกรรม งบประมาณ ระยะเวลาดำเนินการ', 'บัญชีสรุปจำนวนโครงการ']] }),
    },
    ...change,
  }
  const present = Object.entries(pages).flatMap(([path, route]) =>
    route === undefined ? [] : [[path, route] as const],
  )
  return littleSite(Object.fromEntries(present))
}

describe('the days after the search', () => {
  test.each(['vendor-2563', 'laravel-2566', 'splash-2564'])(
    '%s: fewer than 60 requests, mostly answered "not changed", and what did not change is judged the same',
    async (id) => {
      const { look, asked, served } = await watch(sampleSite(id))
      const first = await look(0)
      expect(first.facts.look).toBe('search')
      const before = served.unchanged.length
      const second = await look(1)
      expect(second.facts.look).toBe('verify')
      expect(asked().length).toBeLessThan(60)
      expect(served.unchanged.length - before).toBeGreaterThan(asked().length * 0.7)
      expect(statuses(second)).toEqual(statuses(first))
    },
  )

  test('the whole site is searched again after a week', async () => {
    const { look } = await watch(smallOffice())
    await look(0)
    expect((await look(6)).facts.look).toBe('verify')
    expect((await look(7)).facts.look).toBe('search')
  })
})

describe('an item that was there', () => {
  test('and lapses is searched for at once, and reported with before and after', async () => {
    const { look, served } = await watch(smallOffice())
    expect(itemOf(await look(0), 'O3').status).toBe('present')
    served.become(smallOffice({ '/powers': undefined }))
    const lapse = await look(1)
    expect(lapse.facts.look).toBe('search')
    const finding = findingOf(lapse, 'disclosure.broken', 'O3')
    expect(finding).toMatchObject({
      severity: 'critical',
      params: { before: 'present', after: 'broken', lapsed: true },
    })
    expect(lapse.status).toBe('critical')
    expect(finding && disclosureKind.texts['disclosure.broken']?.en(finding).message).toContain('O3')
    // It is searched for once; after that the known places are looked at again.
    expect((await look(2)).facts.look).toBe('verify')
  })

  test('and comes back is in order again on the next look', async () => {
    const { look, served } = await watch(smallOffice())
    await look(0)
    served.become(smallOffice({ '/powers': undefined }))
    await look(1)
    served.become(smallOffice())
    const back = await look(2)
    expect(back.facts.look).toBe('verify')
    expect(itemOf(back, 'O3').status).toBe('present')
  })

  test('and moves is followed, not alarmed', async () => {
    const site = smallOffice()
    const { look, served, at } = await watch(site)
    expect(itemOf(await look(0), 'O3').url).toBe(at('/powers'))
    const content = site.routes.get('/powers')?.body
    if (typeof content !== 'string') throw new Error('the item has no page')
    served.become(smallOffice({ '/powers': undefined, '/powers2': content.replaceAll('/powers', '/powers2') }))
    const after = await look(1)
    expect(itemOf(after, 'O3')).toMatchObject({ status: 'present', url: at('/powers2') })
    expect(after.findings.filter(({ severity }) => severity === 'critical')).toEqual([])
  })

  test.each([
    ['is gone', undefined],
    ['is empty', { headers: { 'content-type': 'application/pdf' }, body: '' }],
    ['became a web page', '<title>404</title><h1>ไม่พบไฟล์</h1>'],
  ])('on a page that did not change, whose document %s', async (_, document) => {
    const { look, served } = await watch(smallOffice())
    expect(itemOf(await look(0), 'O10').status).toBe('present')
    served.become(smallOffice({ '/docs/plan_2563.pdf': document }))
    expect(findingOf(await look(1), 'disclosure.broken', 'O10')).toMatchObject({ severity: 'critical' })
  })
})

describe('a site that is down', () => {
  test('is unknown for every item, in one finding', async () => {
    const { look, served } = await watch(smallOffice())
    await served.close()
    servers.splice(0)
    const result = await look(0)
    expect(result.status).toBe('unknown')
    expect(result.findings.map(({ code }) => code)).toEqual(['disclosure.unreachable'])
    expect(new Set(result.facts.catalogues[0]?.items.map(({ status }) => status))).toEqual(new Set(['unknown']))
  })

  test.each([1, 2, 4])(
    'one that goes down during its first search, %i requests before the end is not judged',
    async (last) => {
      const whole = await watch(smallOffice())
      await whole.look(0)
      let asked = 0
      const { look } = await watch(smallOffice(), {}, (network, served) => ({
        ...network,
        async exchange(request) {
          asked += 1
          if (asked === whole.asked().length - last + 1) {
            servers.splice(servers.indexOf(served), 1)
            await served.close()
          }
          return network.exchange(request)
        },
      }))
      const result = await look(0)
      expect(result.status).toBe('unknown')
      expect(result.findings.map(({ code }) => code)).toEqual(['disclosure.unreachable'])
    },
  )

  test('one that answers again after a while is judged by what it then shows', async () => {
    const broken = new Set<string>()
    const { look } = await watch(smallOffice(), {}, (network) => ({
      ...network,
      exchange(request) {
        const first = /structure|powers|contact/.test(request.url.pathname) && !broken.has(request.url.href)
        broken.add(request.url.href)
        return first
          ? Promise.resolve({ ok: false, failure: { reason: 'refused', detail: 'for a while' } })
          : network.exchange(request)
      },
    }))
    expect(itemOf(await look(0), 'O1').status).toBe('present')
  })

  test.each([
    ['answers 500', 500, ''],
    ['shows a database error that says 200', 200, '<title>Database Error</title><h1>A Database Error Occurred</h1>'],
  ])('after a good day: one that %s lapses nothing', async (_, status, body) => {
    const { look, served } = await watch(smallOffice())
    const good = await look(0)
    served.answerAll((response) => {
      response.writeHead(status, { 'content-type': 'text/html' })
      response.end(body)
    })
    const down = await look(1)
    expect(down.findings.map(({ code }) => code)).toEqual(['disclosure.unreachable'])
    served.answerAll(undefined)
    expect(statuses(await look(2))).toEqual(statuses(good))
  })

  test('one whose start page answers while its pages fail lapses nothing either', async () => {
    const { look, served } = await watch(smallOffice())
    await look(0)
    const busy = { status: 503, body: 'busy' }
    served.become(
      smallOffice({
        '/structure': busy,
        '/powers': busy,
        '/contact': busy,
        '/plan': busy,
        '/docs/plan_2563.pdf': busy,
      }),
    )
    const down = await look(1)
    expect(down.status).toBe('unknown')
    expect(down.findings).toHaveLength(1)
  })
})

describe('what people say beats the search', () => {
  const site = littleSite({
    '/': `<a href="/a">กิจกรรม</a>${FILLER}`,
    '/a': `<h1>กิจกรรม</h1>${FILLER}`,
    '/unlinked': `<h1>โครงสร้างส่วนราชการ</h1><p>สำนักปลัด กองคลัง กองช่าง ฝ่ายการเมือง ฝ่ายข้าราชการประจำ</p>${FILLER}`,
  })

  test('a page pinned by hand is looked at, though nothing links to it', async () => {
    const searched = await watch(site)
    expect(itemOf(await searched.look(0), 'O1').status).toBe('missing')
    const { look, at } = await watch(site, { O1: '/unlinked' })
    expect(itemOf(await look(0), 'O1')).toMatchObject({ status: 'present', url: at('/unlinked') })
  })

  test('what a reviewer has confirmed counts while the page is the same', async () => {
    const { look, memory, at } = await watch(site)
    expect(itemOf(await look(0), 'O12').status).toBe('missing')
    await say(memory, 'O12', { verdict: 'confirm', url: at('/a'), at: 0, by: 'สมศรี' })
    expect(itemOf(await look(1), 'O12')).toMatchObject({
      status: 'present',
      reason: 'confirmed',
      review: { confirmed: { url: at('/a'), at: '1970-01-01T00:00:00.000Z', by: 'สมศรี', note: null }, rejected: [] },
    })
    await say(memory, 'O12', { verdict: 'withdraw' })
    expect(itemOf(await look(2), 'O12').status).toBe('missing')
  })
})

/** A reviewer's word on an item of the catalogue that the sample sites are judged by. */
async function say(memory: Memory, code: string, decision: Decision): Promise<void> {
  await keepReviews(memory, 'sample', decide(await readReviews(memory, 'sample'), `oit-2563/${code}`, decision))
}

describe('what a reviewer has rejected', () => {
  const structure = (path: string, label: string) => `<li><a href="${path}">${label}</a></li>`
  const chart = `<h1>โครงสร้างส่วนราชการ</h1><p>สำนักปลัด กองคลัง กองช่าง ฝ่ายการเมือง ฝ่ายข้าราชการประจำ</p>${FILLER}`
  const twice = littleSite({
    '/': `<ul>${structure('/chart', 'โครงสร้างส่วนราชการ')}${structure('/other', 'โครงสร้างองค์กร')}</ul>${FILLER}`,
    '/chart': chart,
    '/other': chart.replace('สำนักปลัด', 'สำนักปลัดองค์การบริหารส่วนตำบล'),
  })

  test('is no evidence of that item again: the next best place is, then none; taken back, it counts as before', async () => {
    const { look, memory, at } = await watch(twice)
    const first = itemOf(await look(0), 'O1')
    expect(first).toMatchObject({ status: 'present', reason: 'found' })
    const best = first.url ?? ''
    const next = best === at('/chart') ? at('/other') : at('/chart')

    await say(memory, 'O1', { verdict: 'reject', url: best, at: 5, by: 'สมศรี', note: 'เป็นของปีเก่า' })
    const second = itemOf(await look(1), 'O1')
    expect(second).toMatchObject({ status: 'present', url: next })
    expect(second.review.rejected).toEqual([
      { url: best, at: '1970-01-01T00:00:00.005Z', by: 'สมศรี', note: 'เป็นของปีเก่า' },
    ])

    await say(memory, 'O1', { verdict: 'reject', url: next, at: 6 })
    expect(itemOf(await look(2), 'O1')).toMatchObject({ status: 'missing', reason: 'rejected', url: null })
    // A search through the whole site, weeks later, finds it no more than the daily look does.
    expect(itemOf(await look(60), 'O1')).toMatchObject({ status: 'missing', reason: 'rejected' })

    await say(memory, 'O1', { verdict: 'restore', url: best })
    expect(itemOf(await look(61), 'O1')).toMatchObject({ status: 'present', url: best, reason: 'found' })
  })

  test('alarms nobody: that the item was thought to be there was our mistake, no lapse', async () => {
    const { look, memory, asked } = await watch(smallOffice())
    const { url } = itemOf(await look(0), 'O3')
    await say(memory, 'O3', { verdict: 'reject', url: url ?? '', at: 0 })
    const result = await look(1)
    expect(findingOf(result, 'disclosure.missing', 'O3')).toMatchObject({
      severity: 'warning',
      params: { reason: 'rejected', lapsed: false },
    })
    expect(asked().length).toBeLessThan(60)
  })

  test('counts for that item alone', async () => {
    const { look, memory } = await watch(smallOffice())
    const before = await look(0)
    await say(memory, 'O3', { verdict: 'reject', url: itemOf(before, 'O3').url ?? '', at: 0 })
    const after = await look(1)
    const others = (result: Result<DisclosureFacts>) => {
      const { O3: _, ...rest } = statuses(result)
      return rest
    }
    expect(others(after)).toEqual(others(before))
  })

  test('a document goes, and the page is judged by what is left on it', async () => {
    const { look, memory, at } = await watch(smallOffice())
    expect(itemOf(await look(0), 'O10').documents).toEqual([at('/docs/plan_2563.pdf')])
    await say(memory, 'O10', { verdict: 'reject', url: at('/docs/plan_2563.pdf'), at: 0 })
    const after = itemOf(await look(1), 'O10')
    expect(after.status).not.toBe('present')
    expect(after.documents).toEqual([])
  })

  test('beats a pin in the configuration, and a later confirmation beats it', async () => {
    const { look, memory, at } = await watch(twice, { O1: '/chart' })
    expect(itemOf(await look(0), 'O1').url).toBe(at('/chart'))
    await say(memory, 'O1', { verdict: 'reject', url: at('/chart'), at: 0 })
    expect(itemOf(await look(1), 'O1')).toMatchObject({ status: 'present', url: at('/other') })
    await say(memory, 'O1', { verdict: 'confirm', url: at('/chart'), at: 1 })
    expect(itemOf(await look(2), 'O1')).toMatchObject({ url: at('/chart'), reason: 'confirmed' })
  })

  test('the start page can be rejected like any other, and everything else is still found', async () => {
    const home = `<h1>อบต.ตัวอย่าง</h1><h2>โครงสร้างส่วนราชการ</h2><p>สำนักปลัด กองคลัง กองช่าง ฝ่ายการเมือง ฝ่ายข้าราชการประจำ นายกองค์การบริหารส่วนตำบล ประธานสภา</p><h2>ข่าว</h2>${FILLER}`
    const { look, memory, at } = await watch(littleSite({ '/': home }))
    expect(itemOf(await look(0), 'O1')).toMatchObject({ status: 'present', url: at('/') })
    await say(memory, 'O1', { verdict: 'reject', url: at('/'), at: 0 })
    expect(itemOf(await look(1), 'O1')).toMatchObject({ status: 'missing', reason: 'rejected' })
  })
})

describe('a site that forbids programs', () => {
  test('is said to, and only pinned pages are read', async () => {
    const robots = { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /' }
    const pages = {
      '/': `<a href="/a">โครงสร้าง</a>${FILLER}`,
      '/a': `<h1>โครงสร้าง</h1>${FILLER}`,
      '/pinned': `<h1>โครงสร้างส่วนราชการ</h1><p>สำนักปลัด กองคลัง</p>${FILLER}`,
    }
    const probe = await watch(littleSite({ ...pages, '/robots.txt': robots }))
    const bare = await probe.look(0)
    expect(bare.findings.map(({ code }) => code)).toContain('disclosure.robots-forbidden')
    expect(new Set(bare.facts.catalogues[0]?.items.map(({ status }) => status))).toEqual(new Set(['unverified']))
    expect(probe.asked()).toEqual(['GET /robots.txt'])

    const pinned = await watch(littleSite({ ...pages, '/robots.txt': robots }), { O1: '/pinned' })
    const result = await pinned.look(0)
    expect(itemOf(result, 'O1')).toMatchObject({ status: 'present', url: pinned.at('/pinned') })
    expect(itemOf(result, 'O2').status).toBe('unverified')
    expect(result.status).toBe('unknown')
  })
})

test('a site that is empty without JavaScript is not called empty: a person must look', async () => {
  const { look } = await watch(sampleSite('spa-2563'))
  const result = await look(0)
  expect(new Set(result.facts.catalogues[0]?.items.map(({ status }) => status))).toEqual(new Set(['unverified']))
  expect(result.status).toBe('unknown')
})
