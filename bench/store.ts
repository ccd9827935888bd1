/**
 * What a stored result costs: 1,000 sites, each page looked at every 20 s, one commit a second, roll-ups every minute, old
 * looks packed every quarter of an hour. The clock is simulated, everything else is real: `tsx bench/store.ts [HOURS]`.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { HOUR, MINUTE, SECOND } from '../src/model/duration.ts'
import { silentLog } from '../src/model/log.ts'
import type { Result } from '../src/model/result.ts'
import { nextLook } from '../src/model/uptime/phase.ts'
import type { RecordedResult } from '../src/store/record.ts'
import { openStore } from '../src/store/store.ts'
import type { Watch } from '../src/store/watch-sync.ts'

const SITES = 1_000
const INTERVAL = 20 * SECOND
const START = Date.parse('2026-11-23T00:00:00Z')

/** Bytes that this process caused to be written to the disk. */
function written(): number {
  return Number(/^write_bytes: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1] ?? Number.NaN)
}

function between(low: number, high: number): number {
  return low + Math.random() * (high - low)
}

/** A healthy page of a Thai office over the internet, with times as they vary from look to look. */
function look(watch: Watch, startedAt: number): Result {
  const phases = {
    dnsMs: between(0.3, 12),
    connectMs: between(8, 40),
    tlsMs: between(15, 60),
    firstByteMs: between(60, 400),
    downloadMs: between(2, 80),
  }
  const totalMs = Object.values(phases).reduce((sum, ms) => sum + ms, 0) + between(0.1, 1)
  const url = `https://www.${watch.siteId}.go.th/`
  return {
    target: url,
    status: Math.random() < 0.0005 ? 'critical' : 'ok',
    findings: [],
    facts: {
      statusCode: 200,
      finalUrl: url,
      redirects: [],
      timings: { ...phases, totalMs },
      bytes: Math.round(between(80_000, 90_000)),
      contentType: 'text/html',
      charset: 'utf-8',
      title: 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดตัวอย่าง',
      address: '203.0.113.7',
    },
    startedAt,
    durationMs: totalMs + between(0.5, 3),
  }
}

const hours = Number(process.argv[2] ?? 2)
const folder = mkdtempSync(join(tmpdir(), 'wenyam-bench-'))
const url = join(folder, 'wenyam.db')
let now = START
const store = await openStore({ url, now: () => now, log: silentLog })
const sites = Array.from({ length: SITES }, (_, index) => ({ id: `site-${index}`, name: `อบต. ${index}`, url: '' }))
const watches = await store.watches.sync(
  sites.flatMap((site) => [
    { site, kind: 'page', intervalMs: INTERVAL },
    { site, kind: 'tls', intervalMs: 6 * HOUR },
    { site, kind: 'domain', intervalMs: 24 * HOUR },
  ]),
  now,
)
const pages = watches.filter(({ kind }) => kind === 'page')

/** Looks that are under way, by the second in which they end. */
const ending = new Map<number, RecordedResult[]>()
function start(watch: Watch, at: number): void {
  const result = look(watch, at)
  const end = Math.floor((at + result.durationMs) / SECOND) + 1
  const list = ending.get(end) ?? []
  list.push({ watchId: watch.id, result, nextDue: nextLook(watch, at, at + result.durationMs) })
  ending.set(end, list)
}

const byId = new Map(pages.map((watch) => [watch.id, watch]))
for (const [rank, watch] of pages.entries()) start(watch, now + Math.floor((rank * INTERVAL) / SITES))

let results = 0
let recordMs = 0
let updateMs = 0
const commits: number[] = []
const before = { written: written(), cpu: process.cpuUsage() }
for (const end = START + hours * HOUR; now < end; now += SECOND) {
  const batch = ending.get(now / SECOND) ?? []
  ending.delete(now / SECOND)
  const began = process.cpuUsage()
  const wall = performance.now()
  if (batch.length > 0) await store.transaction((tx) => tx.results.record(batch))
  commits.push(performance.now() - wall)
  const spent = process.cpuUsage(began)
  recordMs += (spent.user + spent.system) / 1_000
  results += batch.length
  if (now % MINUTE === 0) {
    const update = process.cpuUsage()
    await store.rollups.update(now)
    const used = process.cpuUsage(update)
    updateMs += (used.user + used.system) / 1_000
  }
  for (const { watchId, nextDue } of batch) {
    const watch = byId.get(watchId)
    if (watch && nextDue !== undefined) start(watch, nextDue)
  }
}
const bytes = written() - before.written
await store.close()
const file = new BetterSqlite3(url, { readonly: true })
const tables = file
  .prepare<[], { name: string; size: number }>(
    'select name, sum(pgsize) as size from dbstat group by name order by 2 desc',
  )
  .all()
file.close()
const stored = tables.reduce((sum, { size }) => sum + size, 0)
console.log(`results                      ${results}`)
console.log(
  `bytes kept a result          ${(stored / results).toFixed(1)} (file ${(statSync(url).size / results).toFixed(1)})`,
)
for (const { name, size } of tables.slice(0, 8)) console.log(`  ${name.padEnd(34)} ${(size / results).toFixed(2)}`)
console.log(`bytes written a result       ${Math.round(bytes / results)}`)
console.log(`CPU ms a result, recording   ${(recordMs / results).toFixed(4)}`)
console.log(`CPU ms a result, roll-ups    ${(updateMs / results).toFixed(4)}`)
commits.sort((a, b) => a - b)
const at = (share: number): string => (commits[Math.floor(commits.length * share)] ?? Number.NaN).toFixed(1)
console.log(`commit of 50, ms             median ${at(0.5)}, 99th of 100 ${at(0.99)}, longest ${at(1 - 1e-9)}`)
rmSync(folder, { recursive: true })
