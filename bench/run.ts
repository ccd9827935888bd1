import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { checkKinds } from '../src/checks/registry.ts'
import type { Farm, Served } from './farm.ts'
import { startFarm } from './farm.ts'
import { processFigures } from './process-figures.ts'
import type { ProcessFigures } from './process-figures.ts'

/**
 * Measures the watch as it runs for an office: the program itself in a process of its own against HTTPS sites in
 * another, full verification, durable storage. Prints one table. `npm run bench` builds it first and takes about four minutes.
 */
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const PROGRAM = here('../dist/cli/main.js')
/** Milliseconds in which every site is seen once and the program is compiled hot. */
const WARM_UP = 25_000

interface Scenario {
  readonly title: string
  readonly sites: number
  readonly interval: string
  /** Milliseconds measured, after the warm-up. */
  readonly measure: number
  readonly resume: boolean
}

interface Reading extends ProcessFigures {
  readonly at: number
  readonly served: Served
}

const SCENARIOS: readonly Scenario[] = [
  { title: '200 sites as fast as it goes', sites: 200, interval: '1s', measure: 30_000, resume: true },
  { title: '200 sites, no TLS session resumed', sites: 200, interval: '1s', measure: 30_000, resume: false },
  { title: '1,000 sites every 20 s', sites: 1_000, interval: '20s', measure: 60_000, resume: true },
]

function configuration(scenario: Scenario, farm: Farm): string {
  // The page check alone: the others look a few times a day.
  const others = Object.keys(checkKinds)
    .flatMap((id) => (id === 'page' ? [] : [`${id}: false`]))
    .join(', ')
  const names = Array.from({ length: scenario.sites }, (_, index) => `s${index}.bench.go.th`)
  return [
    'language: en',
    'database: bench.db',
    'sites:',
    ...names.map(
      (name, index) =>
        `  - { id: s${index}, url: https://${name}/, page: { interval: ${scenario.interval}, contains: ${farm.contains}, resume_tls: ${scenario.resume} }, ${others} }`,
    ),
    'network:',
    '  hosts:',
    ...names.map((name) => `    ${name}: "127.0.0.1:${farm.port}"`),
    '  ca: ca.pem',
    '  reference: []',
    'web: { listen: 127.0.0.1:0 }',
  ].join('\n')
}

async function measure(scenario: Scenario): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wenyam-bench-'))
  const farm = await startFarm(scenario.sites)
  try {
    await writeFile(join(folder, 'ca.pem'), farm.ca)
    await writeFile(join(folder, 'wenyam.yaml'), configuration(scenario, farm))

    const startedAt = Date.now()
    const watch = spawn(process.execPath, [PROGRAM, 'run', '-c', join(folder, 'wenyam.yaml')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const read = (): Reading => ({ at: Date.now(), served: farm.served(), ...processFigures(watch.pid ?? 0) })
    await sleep(WARM_UP)
    const first = read()
    await sleep(scenario.measure)
    const last = read()
    watch.kill('SIGTERM')
    await once(watch, 'exit')
    print(scenario, startedAt, first, last)
  } finally {
    farm.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function print(scenario: Scenario, startedAt: number, first: Reading, last: Reading): void {
  const checks = last.served.served - first.served.served
  const seconds = (last.at - first.at) / 1_000
  const cpuMs = last.cpuMs - first.cpuMs
  const since = (at: number | undefined) => (at === undefined ? 'not within the measurement' : `${at - startedAt} ms`)
  const rows: readonly (readonly [string, string])[] = [
    ['checks per second', (checks / seconds).toFixed(1)],
    ['checks per CPU-second', ((checks / cpuMs) * 1_000).toFixed(0)],
    ['CPU per check', `${(cpuMs / checks).toFixed(2)} ms`],
    ['share of one core', (cpuMs / 1_000 / seconds).toFixed(3)],
    ['peak memory', `${last.peakMb.toFixed(0)} MB`],
    ['written to disk per result', `${((last.written - first.written) / checks).toFixed(0)} bytes`],
    ['first site asked after', since(last.served.firstAt)],
    ['all sites asked after', since(last.served.allAt)],
  ]
  console.log(`\n${scenario.title}`)
  for (const [name, value] of rows) console.log(`  ${name.padEnd(28)} ${value}`)
}

for (const scenario of SCENARIOS) await measure(scenario)
