import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { DAY } from '../../../src/model/duration.ts'
import type { Browser } from '../../support/browser-jar.ts'
import { START, openWebBed } from '../../support/web-bed.ts'
import { keepOutage, keepScene, scenedSites, sitesYaml } from '../../support/web-scene.ts'

/** Tables that grow with time; the others grow with the configuration or with what stands right now. */
const GROWING = [
  'sample',
  'sample_block',
  'observation',
  'hourly',
  'daily',
  'incident',
  'incident_event',
  'notice',
  'audit',
  'evidence',
  'evidence_body',
]
/** Single results. */
const RAW = ['sample', 'sample_block']

interface Plan {
  readonly sql: string
  /** `SCAN hourly`, `SEARCH daily USING PRIMARY KEY (watch_id=? AND day>?)` … */
  readonly steps: readonly string[]
}

/** What was asked since it was emptied. */
const asked = new Set<string>()

const prepare: BetterSqlite3.Database['prepare'] = Reflect.get(BetterSqlite3.prototype, 'prepare')
vi.spyOn(BetterSqlite3.prototype, 'prepare').mockImplementation(function (this: BetterSqlite3.Database, sql: string) {
  const statement = prepare.call(this, sql)
  return new Proxy(statement, {
    get(target, name) {
      if (name === 'all') asked.add(sql)
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
})

/** What SQLite makes of each query that a page asks. */
async function plansFor(path: string): Promise<Plan[]> {
  asked.clear()
  expect([path, (await admin.get(path)).status]).toEqual([path, 200])
  const texts = [...asked].filter((sql) => /^(select|with)\b/i.test(sql))
  const database = new BetterSqlite3(bed.config.database, { readonly: true })
  const plans = texts.map((sql) => {
    const unbound = Array.from(sql.matchAll(/\?/g), () => null)
    const rows = database.prepare(`explain query plan ${sql}`).all(...unbound)
    return { sql, steps: planRows.parse(rows).map(({ detail }) => detail) }
  })
  database.close()
  return plans
}

const planRows = z.array(z.looseObject({ detail: z.string() }))

/** The table that a step reads, by the name or the other name that the query gives it. */
function tableOf(step: string, sql: string): string {
  const name = /^(?:SCAN|SEARCH) (\w+)/.exec(step)?.[1] ?? ''
  return new RegExp(`"(\\w+)" as "${name}"`).exec(sql)?.[1] ?? name
}

const sites = scenedSites(60)
let bed: Awaited<ReturnType<typeof openWebBed>>
let admin: Browser

beforeAll(async () => {
  bed = await openWebBed('', sitesYaml(sites))
  await keepScene(bed.store, sites, START)
  if (sites[1]) await keepOutage(bed.store, sites[1], '00000000-0000-4000-8000-000000000001', START - DAY)
  admin = await bed.admin()
})

afterAll(async () => {
  await bed.close()
})

/** An index of those that stand alone: all of it is read, and it is short. */
const STANDING = /USING INDEX incident_live$/

function scans(plans: readonly Plan[]): string[] {
  return plans.flatMap(({ sql, steps }) =>
    steps
      .filter((step) => step.startsWith('SCAN') && !STANDING.test(step) && GROWING.includes(tableOf(step, sql)))
      .map((step) => `${step}: ${sql}`),
  )
}

describe.each([
  ['the dashboard', '/'],
  ['the dashboard, further on', '/?page=2'],
  ['the dashboard by response time', '/?sort=response'],
  ['renewals', '/renewals'],
  ['the public status page', '/status'],
  ['incidents', '/incidents'],
  ['an incident', '/incidents/00000000-0000-4000-8000-000000000001'],
  ['disclosure', '/disclosure/khaen-nuea'],
  ['a website over a week', '/sites/khaen-nuea?range=week'],
  ['a website over a year', '/sites/khaen-nuea?range=year'],
  ['reports', '/reports'],
])('%s', (_, path) => {
  test('finds everything that grows by a key, and reads no single result', async () => {
    const plans = await plansFor(path)
    expect(plans.length).toBeGreaterThan(0)
    expect(scans(plans)).toEqual([])
    const raw = plans.filter(({ sql, steps }) => steps.some((step) => RAW.includes(tableOf(step, sql))))
    expect(raw.map(({ sql }) => sql)).toEqual([])
  })
})

test('a website over a day reads its own looks, by their key', async () => {
  const plans = await plansFor('/sites/khaen-nuea?range=day')
  const steps = plans.flatMap(({ sql, steps }) => steps.filter((step) => tableOf(step, sql) === 'sample_block'))
  expect(steps.length).toBeGreaterThan(0)
  for (const step of steps)
    expect(step).toMatch(/^SEARCH sample_block USING (PRIMARY KEY|INDEX \w+) \(quarter=\? AND watch_id=\?\)/)
})

test('the outbox finds its notices by a key', async () => {
  expect(scans(await plansFor('/outbox'))).toEqual([])
})
