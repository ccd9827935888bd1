import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { quantile, tenth } from './quantile.ts'
import type { WatchedOffice } from './watched-office.ts'

/** Milliseconds between two visits: past the moment for which one reading serves all. */
const PAUSE = 150

export interface PageFigures {
  readonly page: string
  readonly 'first, ms': number
  readonly 'median, ms': number
  readonly 'p95, ms': number
  readonly 'CPU median, ms': number
  readonly 'CPU p95, ms': number
  readonly kB: number
  readonly 'gzip, kB': number
}

/** Asks for one page again and again, as visitors do who come one by one. Times are the program's own, without the way there and back. */
export async function measurePage(
  office: WatchedOffice,
  page: string,
  visits: number,
  pathOf: (visit: number) => string,
): Promise<PageFigures> {
  const { text } = await office.browser.get(pathOf(0), { 'accept-encoding': 'identity' })
  const from = office.costs.length - 1
  for (let visit = 0; visit < visits; visit++) {
    await sleep(PAUSE)
    const answer = await office.browser.get(pathOf(visit), { 'accept-encoding': 'gzip, deflate, br' })
    if (answer.status !== 200) throw new Error(`${pathOf(visit)} answered ${answer.status}`)
  }
  await sleep(PAUSE)
  const [first, ...costs] = office.costs.slice(from)
  const wall = costs.map(({ wallMs }) => wallMs)
  const cpu = costs.map(({ cpuMs }) => cpuMs)
  const kB = (bytes: number): number => tenth(bytes / 1_000)
  return {
    page,
    'first, ms': tenth(first?.wallMs ?? Number.NaN),
    'median, ms': tenth(quantile(wall, 0.5)),
    'p95, ms': tenth(quantile(wall, 0.95)),
    'CPU median, ms': tenth(quantile(cpu, 0.5)),
    'CPU p95, ms': tenth(quantile(cpu, 0.95)),
    kB: kB(Buffer.byteLength(text)),
    'gzip, kB': kB(gzipSync(text).length),
  }
}
