/**
 * What the web costs: a dashboard of 1,000 websites with 90 days of roll-ups, and 200 open pages that are told of 1,000
 * results a minute. Everything is real but the websites: `tsx bench/web.ts [SITES]`.
 */
import { get } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { setTimeout as sleep } from 'node:timers/promises'
import { START, openWebBed } from '../tests/support/web-bed.ts'
import { finding, keepOutage, keepScene, pageFacts, scenedSites, sitesYaml } from '../tests/support/web-scene.ts'

const SITES = Number(process.argv[2] ?? 1_000)
const ROUNDS = 60
const VIEWERS = 200
/** Seconds for which results flow, at 1,000 a minute. */
const FLOW = 30
const PER_SECOND = SITES / 60

const sites = scenedSites(SITES)
const bed = await openWebBed('', sitesYaml(sites))
const scene = await keepScene(bed.store, sites, START)
for (const [index, site] of sites.slice(0, 20).entries()) {
  await keepOutage(
    bed.store,
    site,
    `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    START - 3_600_000 * index,
  )
}
const admin = await bed.admin()

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

interface Row {
  readonly page: string
  readonly firstMs: number
  readonly medianMs: number
  readonly p95Ms: number
  /** CPU of this process, the asking side included: what a busy machine does not change much. */
  readonly cpuMs: number
  readonly kB: number
  readonly gzipKB: number
  readonly brotliKB: number
}

async function measure(name: string, pathOf: (round: number) => string): Promise<Row> {
  const times: number[] = []
  const cpus: number[] = []
  let text = ''
  for (let round = 0; round < ROUNDS; round++) {
    // Past the moment for which one reading serves all, as for visitors who come one by one.
    await sleep(260)
    const spent = process.cpuUsage()
    const began = performance.now()
    const answer = await admin.get(pathOf(round))
    times.push(performance.now() - began)
    const { user, system } = process.cpuUsage(spent)
    cpus.push((user + system) / 1_000)
    if (answer.status !== 200) throw new Error(`${pathOf(round)} answered ${answer.status}`)
    text = answer.text
  }
  const [first = Number.NaN, ...others] = times
  const kB = (bytes: number): number => Math.round(bytes / 100) / 10
  return {
    page: name,
    firstMs: Math.round(first),
    medianMs: Math.round(quantile(others, 0.5) * 10) / 10,
    p95Ms: Math.round(quantile(others, 0.95) * 10) / 10,
    cpuMs: Math.round(quantile(cpus, 0.5) * 10) / 10,
    kB: kB(Buffer.byteLength(text)),
    gzipKB: kB(gzipSync(text).length),
    brotliKB: kB(brotliCompressSync(text).length),
  }
}

console.log(`${SITES} websites, ${process.version}`)
console.table([
  await measure('/', () => '/'),
  await measure('/?page=n (20 pages in turn)', (round) => `/?page=${(round % 20) + 1}`),
  await measure('/?q=…&sort=due', () => `/?q=${encodeURIComponent('หนองไผ่')}&sort=due`),
  await measure('/sites/ID', () => '/sites/khaen-nuea'),
  await measure('/sites/ID?range=week', () => '/sites/khaen-nuea?range=week'),
  await measure('/disclosure/ID', () => '/disclosure/khaen-nuea'),
  await measure('/incidents', () => '/incidents'),
  await measure('/renewals', () => '/renewals'),
])

const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
let received = 0
const viewers = await Promise.all(
  Array.from(
    { length: VIEWERS },
    () =>
      new Promise<ReturnType<typeof get>>((resolve, reject) => {
        const request = get(`${bed.url}/events`, { headers: { cookie } }, (response) => {
          response.on('data', (part: Buffer) => {
            received += part.toString().split('event: result').length - 1
          })
          response.once('data', () => resolve(request))
        })
        request.once('error', reject)
      }),
  ),
)
for (const viewer of viewers) viewer.on('error', () => {})

const pages = scene.watches.filter(({ kind }) => kind === 'page')
const cpu = process.cpuUsage()
const late: number[] = []
let told = 0
const started = performance.now()
for (let second = 0; second < FLOW; second++) {
  const due = started + second * 1_000
  await sleep(Math.max(0, due - performance.now()))
  late.push(performance.now() - due)
  bed.clock.now += 1_000
  const batch = Array.from({ length: Math.round((second + 1) * PER_SECOND) - Math.round(second * PER_SECOND) }, () => {
    const page = pages[told++ % pages.length]
    if (!page) throw new Error('no pages')
    const bad = told % 500 === 0
    const result = {
      target: page.siteId,
      status: bad ? ('critical' as const) : ('ok' as const),
      facts: pageFacts('https://www.example.go.th/', 200 + (told % 300)),
      findings: bad ? [finding('page.timeout', 'critical', page.siteId, { timeoutMs: 10_000 })] : [],
      startedAt: bed.clock.now,
      durationMs: 300,
    }
    return { page, result }
  })
  const recorded = await bed.store.results.record(
    batch.map(({ page, result }) => ({ watchId: page.id, result, nextDue: undefined })),
  )
  bed.events.kept(
    batch.flatMap(({ page, result }, index) => {
      const watch = bed.watch.watchlist.get(page.id)
      const one = recorded[index]
      return watch && one ? [{ watch, result, blind: false, recorded: one }] : []
    }),
  )
}
await sleep(1_000)
const { user, system } = process.cpuUsage(cpu)
console.table({
  viewers: VIEWERS,
  'results in all': told,
  'events received': received,
  'events expected': told * VIEWERS,
  'CPU share of one core, %': Math.round(((user + system) / 1_000 / (performance.now() - started)) * 1_000) / 10,
  'schedule late by, p95 ms': Math.round(quantile(late, 0.95) * 10) / 10,
  'schedule late by, most ms': Math.round(Math.max(...late) * 10) / 10,
})
for (const viewer of viewers) viewer.destroy()
await bed.close()
