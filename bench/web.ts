/**
 * What the web costs: the built program in a process of its own, 1,000 websites with 90 days of history. First its
 * pages while nothing is due, then 200 open pages while each website is checked once a minute on the real schedule.
 * `npm run bench:web` builds it first and takes about seven minutes; `tsx bench/web.ts [SITES] [MINUTES]`.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { processFigures } from './process-figures.ts'
import { quantile, tenth } from './quantile.ts'
import { openViewers } from './viewers.ts'
import { openWatchedOffice } from './watched-office.ts'
import { measurePage } from './web-pages.ts'

const SITES = Number(process.argv[2] ?? 1_000)
const MINUTES = Number(process.argv[3] ?? 3)
const VISITS = 200
const FEWER_VISITS = 40
const VIEWERS = 200
const MINUTE = 60_000
const HOUR = 60 * MINUTE

async function pages(): Promise<void> {
  const office = await openWatchedOffice({ sites: SITES, interval: HOUR })
  const last = Math.ceil(SITES / 50)
  console.log(`\n${SITES} websites, 90 days of history, nothing due (${process.version})`)
  console.table([
    await measurePage(office, '/', VISITS, () => '/'),
    await measurePage(office, '/?page=n', VISITS, (visit) => `/?page=${(visit % last) + 1}`),
    await measurePage(office, '/?q=…&sort=due', FEWER_VISITS, () => `/?q=${encodeURIComponent('หนองไผ่')}&sort=due`),
    await measurePage(office, '/?sort=response', FEWER_VISITS, () => '/?sort=response'),
    await measurePage(office, '/sites/ID', FEWER_VISITS, () => '/sites/khaen-nuea'),
    await measurePage(office, '/sites/ID?range=year', FEWER_VISITS, () => '/sites/khaen-nuea?range=year'),
    await measurePage(office, '/disclosure/ID', FEWER_VISITS, () => '/disclosure/khaen-nuea'),
    await measurePage(office, '/incidents', FEWER_VISITS, () => '/incidents'),
    await measurePage(office, '/renewals', FEWER_VISITS, () => '/renewals'),
    await measurePage(office, '/status', FEWER_VISITS, () => '/status'),
  ])
  await office.stop()
}

async function openPages(): Promise<void> {
  const office = await openWatchedOffice({ sites: SITES, interval: MINUTE })
  const { farm, pid, costs } = office
  const viewers = await openViewers(office, VIEWERS)
  // Every website is looked at once, and the program is compiled hot.
  await sleep(MINUTE + 15_000)
  farm.takeBetween()
  const before = {
    ...processFigures(pid),
    at: Date.now(),
    served: farm.served().served,
    received: viewers.received(),
    costs: costs.length,
  }
  await sleep(MINUTES * MINUTE)
  const after = { ...processFigures(pid), at: Date.now(), served: farm.served().served, received: viewers.received() }
  const between = farm.takeBetween()
  const answers = costs.slice(before.costs).filter(({ url }) => url === '/')
  const checks = after.served - before.served
  const minutes = (after.at - before.at) / MINUTE
  console.log(`\n${SITES} websites checked once a minute, ${VIEWERS} open pages that fetch the dashboard once a minute`)
  console.table({
    'checks a minute': tenth(checks / minutes),
    'time between two checks of a website, median s': tenth(quantile(between, 0.5) / 1_000),
    'the same, p1 s': tenth(quantile(between, 0.01) / 1_000),
    'the same, p99 s': tenth(quantile(between, 0.99) / 1_000),
    'the same, most s': tenth(Math.max(...between) / 1_000),
    'results told to each page': tenth((after.received - before.received) / VIEWERS),
    'results that were there to tell': checks,
    'pages that lost their stream': viewers.lost(),
    'dashboards answered': answers.length,
    'answer median, ms': tenth(
      quantile(
        answers.map(({ wallMs }) => wallMs),
        0.5,
      ),
    ),
    'answer p95, ms': tenth(
      quantile(
        answers.map(({ wallMs }) => wallMs),
        0.95,
      ),
    ),
    'share of one core, %': tenth(((after.cpuMs - before.cpuMs) / (after.at - before.at)) * 100),
    'peak memory, MB': tenth(after.peakMb),
  })
  await viewers.close()
  await office.stop()
}

await pages()
await openPages()
