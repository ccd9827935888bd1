import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checkKinds } from '../src/checks/registry.ts'
import { exportWarc } from '../src/engine/evidence/export.ts'
import { verifyEvidence } from '../src/engine/evidence/verify.ts'
import { DAY } from '../src/model/duration.ts'
import type { Piece } from '../src/model/evidence/piece.ts'
import { openEvidenceBed } from '../tests/support/evidence-bed.ts'
import type { SampleSite } from '../tests/support/sites/build.ts'
import { sampleSite } from '../tests/support/sites/samples.ts'
import { serveSite } from '../tests/support/sites/serve.ts'
import { loopbackNetwork } from '../tests/support/sites/survey.ts'

/** What a month of daily looks with weekly searches leaves of a site: `npx tsx bench/evidence.ts [FILE.warc.gz]`. */
const DAYS = 31
const SITES = ['vendor-2563', 'laravel-2566', 'wordpress-2567']
const print = (line: string) => process.stdout.write(`${line}\n`)

type Weather = (site: SampleSite, day: number) => SampleSite

function changed(
  site: SampleSite,
  change: (body: string | Uint8Array, path: string) => string | Uint8Array,
): SampleSite {
  const routes = [...site.routes].map(([path, route]) => [path, { ...route, body: change(route.body, path) }] as const)
  return { ...site, routes: new Map(routes) }
}

const isPage = (body: string | Uint8Array): body is string => typeof body === 'string' && /<html|<body/i.test(body)
const SCAN = randomBytes(2_000_000)

const WEATHERS: Readonly<Record<string, Weather>> = {
  'nothing changes': (site) => site,
  'a counter on every page': (site, day) =>
    changed(site, (body) => (isPage(body) ? body.replace(/<\/body>/i, `<p>ผู้เยี่ยมชม ${day * 7 + 1}</p></body>`) : body)),
  // Bytes behind the end of a PDF are no part of it: readers pass over them.
  'documents of 2 MB': (site) =>
    changed(site, (body, path) =>
      /\.pdf$/i.test(path) && body.length > 0 ? Buffer.concat([Buffer.from(body), Buffer.from(path), SCAN]) : body,
    ),
}

async function month(id: string, weather: Weather, out?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'wenyam-evidence-'))
  const bed = await openEvidenceBed(folder)
  const site = sampleSite(id)
  const served = await serveSite(site)
  const options = { catalogues: [site.catalogue], fiscal_year: site.fiscalYear }
  const network = loopbackNetwork(served.hosts)
  const database = () =>
    ['w.db', 'w.db-wal'].reduce(
      (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )
  let first = 0
  const began = process.cpuUsage()
  try {
    for (let day = 0; day < DAYS; day += 1) {
      served.become(weather(site, day))
      await bed.look(checkKinds.disclosure, served.url, options, network)
      if (day === 0) first = await bed.store.evidence.storedBytes()
      bed.clock.now += DAY
    }
    const { user, system } = process.cpuUsage(began)
    const found = await verifyEvidence(bed.store.evidence, bed.vault, {}, () => {})
    const stored = await bed.store.evidence.storedBytes()
    if (out !== undefined) await writeWarc(bed, out)
    return {
      pieces: found.pieces,
      bodies: found.sound,
      first,
      growth: stored - first,
      faults: found.faults.length,
      cpu: (user + system) / 1_000_000,
      database: database(),
    }
  } finally {
    await served.close()
    await bed.store.close()
    rmSync(folder, { recursive: true })
  }
}

async function writeWarc({ store, vault, clock }: Awaited<ReturnType<typeof openEvidenceBed>>, out: string) {
  const pieces: Piece[] = []
  for await (const piece of store.evidence.each()) pieces.push(piece)
  const world = { vault, now: clock.now, version: 'bench', organisation: 'อบต.ตัวอย่าง' }
  await pipeline(Readable.from(exportWarc(pieces.reverse(), world)), createWriteStream(out))
}

const kB = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`.padStart(10)
print(`${'site'.padEnd(16)} ${'what happens'.padEnd(24)} pieces bodies  first day  +30 days  faults`)
const [, , out] = process.argv
for (const [name, weather] of Object.entries(WEATHERS)) {
  for (const id of SITES) {
    const { pieces, bodies, first, growth, faults } = await month(id, weather, id === SITES[0] ? out : undefined)
    print(
      `${id.padEnd(16)} ${name.padEnd(24)} ${String(pieces).padStart(6)} ${String(bodies).padStart(6)} ${kB(first)} ${kB(growth)} ${String(faults).padStart(7)}`,
    )
  }
}
process.exit(0)
