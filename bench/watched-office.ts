import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { silentLog } from '../src/model/log.ts'
import { openStore } from '../src/store/store.ts'
import { Browser } from '../tests/support/browser-jar.ts'
import type { ScenedSite } from '../tests/support/web-scene.ts'
import { keepOutage, keepScene, scenedSites } from '../tests/support/web-scene.ts'
import type { Farm } from './farm.ts'
import { startFarm } from './farm.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const PASSWORD = 'ฝนตกที่แคนเหนือทุกเย็น'
const OUTAGES = 20

const cost = z.object({ url: z.string(), wallMs: z.number(), cpuMs: z.number() })

/** What one answer cost the program. */
export type Cost = z.output<typeof cost>

/** The built program in a process of its own, watching so many websites of which it holds 90 days of history. */
export interface WatchedOffice {
  readonly url: string
  readonly pid: number
  readonly farm: Farm
  /** Signed in as the administrator. */
  readonly browser: Browser
  /** Every answer since the start. */
  readonly costs: readonly Cost[]
  stop(): Promise<void>
}

interface Wish {
  readonly sites: number
  /** Milliseconds between two looks at one page. */
  readonly interval: number
}

function configuration(sites: readonly ScenedSite[], farm: Farm, interval: number): string {
  const lines = sites.map(
    ({ id, name, url }) =>
      `  - { id: ${id}, name: ${JSON.stringify(name)}, url: "${url}", page: { interval: ${interval / 1_000}s, contains: ${farm.contains} }, integrity: false }`,
  )
  return [
    'language: th',
    'database: bench.db',
    'sites:',
    ...lines,
    'renewals:',
    ...sites.map(({ id }) => `  - { id: hosting-${id}, site: ${id}, name: ค่าเช่าพื้นที่เว็บไซต์, due: 2099-01-31 }`),
    'network:',
    '  hosts:',
    ...sites.map(({ url }) => `    ${new URL(url).host}: "127.0.0.1:${farm.port}"`),
    '  ca: ca.pem',
    '  reference: []',
    'web: { listen: 127.0.0.1:0 }',
  ].join('\n')
}

async function fillDatabase(file: string, sites: readonly ScenedSite[], interval: number): Promise<void> {
  const now = Date.now()
  const store = await openStore({ url: file, now: () => Date.now(), log: silentLog })
  await keepScene(store, sites, now, interval)
  for (const [index, site] of sites.slice(0, OUTAGES).entries()) {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
    await keepOutage(store, site, id, now - 3_600_000 * index)
  }
  await store.close()
}

/** Signs up by the link that the first start prints. */
async function signUp(link: URL): Promise<Browser> {
  const browser = new Browser(link.origin)
  const page = await browser.get(link.pathname)
  const answer = await browser.submit(page, link.pathname, { name: 'somchai', display: 'สมชาย', password: PASSWORD })
  if (answer.status !== 303) throw new Error(`no administrator: ${answer.status}`)
  return browser
}

export async function openWatchedOffice({ sites: count, interval }: Wish): Promise<WatchedOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'wenyam-bench-'))
  const farm = await startFarm(count)
  const sites = scenedSites(count).map((site, index) => ({ ...site, url: `https://s${index}.bench.go.th/` }))
  await writeFile(join(folder, 'ca.pem'), farm.ca)
  await writeFile(join(folder, 'wenyam.yaml'), configuration(sites, farm, interval))
  await fillDatabase(join(folder, 'bench.db'), sites, interval)

  const probe = [
    '--import',
    here('web-probe.mjs'),
    ...(process.env['PROFILE'] ? ['--cpu-prof', '--cpu-prof-dir', process.env['PROFILE']] : []),
  ]
  const program = spawn(
    process.execPath,
    [...probe, here('../dist/cli/main.js'), 'run', '-c', join(folder, 'wenyam.yaml')],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  )
  const costs: Cost[] = []
  program.on('message', (message) => costs.push(cost.parse(message)))
  const link = await new Promise<URL>((resolve, reject) => {
    createInterface(program.stdout ?? process.stdin).on('line', (line) => {
      const found = /https?:\S+\/setup\/\S+/.exec(line)
      if (found) resolve(new URL(found[0]))
    })
    program.once('exit', () => reject(new Error('the program did not start')))
  })
  return {
    url: link.origin,
    pid: program.pid ?? 0,
    farm,
    browser: await signUp(link),
    costs,
    async stop() {
      program.kill('SIGTERM')
      await once(program, 'exit')
      farm.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
