/**
 * What a weekly report costs: one site and 300, each page looked at every half an hour for two weeks, a tenth of the sites
 * with an outage. Each format is made by a process of its own, so that its peak memory is its own: `tsx bench/report.ts`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildReport } from '../src/reports/build/build-report.ts'
import { describeFinding } from '../src/engine/describe-finding.ts'
import { checkKinds } from '../src/checks/registry.ts'
import { DAY, HOUR, MINUTE } from '../src/model/duration.ts'
import { silentLog } from '../src/model/log.ts'
import { lastWeek } from '../src/model/report/period.ts'
import type { Site } from '../src/model/site.ts'
import { PLAIN_DRESS } from '../src/reports/format.ts'
import { REPORT_FORMATS } from '../src/reports/options.ts'
import { reportFormats } from '../src/reports/registry.ts'
import { reportSource } from '../src/store/report-source.ts'
import { openStore } from '../src/store/store.ts'
import {
  finding,
  incident,
  keepIncidents,
  lookAtPage,
  MONDAY,
  PRINTING,
  watchSites,
} from '../tests/support/report-office.ts'

const INTERVAL = 30 * MINUTE

function sites(count: number): Site[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `site-${index + 1}`,
    name: `เว็บไซต์ องค์การบริหารส่วนตำบลตัวอย่างที่ ${index + 1}`,
    url: `https://www.site-${index + 1}.go.th/`,
  }))
}

async function seed(url: string, count: number): Promise<void> {
  const store = await openStore({ url, now: () => 0, log: silentLog })
  const all = sites(count)
  const watch = await watchSites(store, all, { page: INTERVAL }, MONDAY - 7 * DAY)
  const outage = { from: MONDAY + 2 * DAY, to: MONDAY + 2 * DAY + 3 * HOUR }
  for (const [index, { id }] of all.entries()) {
    const fails = (at: number): boolean => index % 10 === 0 && at >= outage.from && at < outage.to
    await lookAtPage(store, {
      watchId: watch(id, 'page'),
      from: MONDAY - 7 * DAY,
      to: PRINTING,
      interval: INTERVAL,
      look: (at) => (fails(at) ? undefined : 300 + ((at / MINUTE) % 400)),
    })
  }
  const down = finding('page.timeout', 'critical', { timeoutMs: 10_000 })
  await keepIncidents(
    store,
    all.flatMap(({ id }, index) =>
      index % 10 === 0 ? [incident(`incident-${id}`, down, outage.from, outage.to, { siteId: id })] : [],
    ),
  )
  await store.rollups.update(PRINTING)
  await store.close()
}

async function measure(url: string, count: number, format: string): Promise<void> {
  const began = performance.now()
  const store = await openStore({ url, now: () => 0, log: silentLog })
  const data = await buildReport(reportSource(store, PRINTING), lastWeek(PRINTING, 'Asia/Bangkok'), {
    organisation: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด',
    language: 'th',
    timeZone: 'Asia/Bangkok',
    now: PRINTING,
    sites: sites(count),
    describe: (found, language) => describeFinding(found, language, checkKinds),
  })
  await store.close()
  const built = performance.now()
  const found = REPORT_FORMATS.find((id) => id === format)
  const bytes = found ? (await reportFormats[found].render(data, PLAIN_DRESS)).byteLength : 0
  const figures = {
    sites: count,
    format,
    dataMs: Math.round(built - began),
    renderMs: Math.round(performance.now() - built),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1_000),
    kB: Math.round(bytes / 1_000),
  }
  console.log(JSON.stringify(figures))
}

const [, , url, count, format] = process.argv
if (url !== undefined && count !== undefined && format !== undefined) {
  await measure(url, Number(count), format)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'wenyam-report-'))
  try {
    for (const size of [1, 300]) {
      const database = join(folder, `${size}.db`)
      await seed(database, size)
      for (const id of ['none', ...REPORT_FORMATS]) {
        const script = fileURLToPath(import.meta.url)
        const args = ['--import', import.meta.resolve('tsx'), script, database, String(size), id]
        process.stdout.write(execFileSync(process.execPath, args))
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
