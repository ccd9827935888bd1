import { judgeContent } from '../src/checks/integrity/judge/content.ts'
import { readScene } from '../src/checks/integrity/page/scene.ts'
import { heldOutSites } from '../tests/support/held-out/held-out.ts'
import { FIELD_INFECTED, FIELD_TWINS } from '../tests/support/infected-sites/field/field.ts'
import { LATE_INFECTED } from '../tests/support/infected-sites/late/infected.ts'
import { LATE_TWINS } from '../tests/support/infected-sites/late/twins.ts'
import { INFECTED } from '../tests/support/infected-sites/infected.ts'
import { isTold, lookAtSample, saidOf, startInfectedSite } from '../tests/support/infected-sites/look.ts'
import { officePage, officeSite } from '../tests/support/infected-sites/office.ts'
import type { InfectedSample } from '../tests/support/infected-sites/sample.ts'
import { TWINS } from '../tests/support/infected-sites/twins.ts'
import { sampleSites } from '../tests/support/sites/samples.ts'

/** How often the integrity check is right on the sample sites, and what one look costs. */
const JUDGING = { subject: 'www.khaen-nuea.go.th', at: 0, allowed: [] }
const print = (line: string) => process.stdout.write(`${line}\n`)

async function run(samples: readonly InfectedSample[]): Promise<number> {
  let right = 0
  for (const sample of samples) {
    const began = process.cpuUsage()
    const result = await lookAtSample(sample)
    const { user, system } = process.cpuUsage(began)
    const said = saidOf(result)
    const good = isTold(result, sample.expected) === sample.expected.length > 0
    if (good) right += 1
    const { requests, bytes } = result.facts
    const cost = `${requests} requests ${bytes} bytes ${((user + system) / 1_000).toFixed(0)} ms CPU`
    print(`${good ? 'ok   ' : 'WRONG'} ${sample.id.padEnd(30)} ${said.join(', ') || '-'}  (${cost})`)
  }
  return right
}

const detected = await run(INFECTED)
const silent = await run(TWINS)
print(
  `detected ${detected} of ${INFECTED.length} infections; false alarms on ${TWINS.length - silent} of ${TWINS.length} honest sites`,
)

const inTheField = await run(FIELD_INFECTED)
const silentInTheField = await run(FIELD_TWINS)
print(
  `of the second set: detected ${inTheField} of ${FIELD_INFECTED.length}; false alarms on ${FIELD_TWINS.length - silentInTheField} of ${FIELD_TWINS.length}`,
)

const late = await run(LATE_INFECTED)
const silentLate = await run(LATE_TWINS)
print(
  `of the third set: detected ${late} of ${LATE_INFECTED.length}; false alarms on ${LATE_TWINS.length - silentLate} of ${LATE_TWINS.length}`,
)

// What a whole round of eight looks costs at a clean site with a style sheet and a link to a stranger.
const world = await startInfectedSite(
  officeSite(
    officePage({
      head: '<link rel="stylesheet" href="/css/site.css">',
      after: '<a href="https://partner.example/">สหกรณ์</a>',
    }),
    (path) =>
      path === '/css/site.css' ? { type: 'text/css', body: 'body{color:#333}.menu{display:none}' } : undefined,
  ),
)
await world.look()
const cpu = process.cpuUsage()
const costs: { requests: number; bytes: number }[] = []
for (let i = 0; i < 8; i += 1) costs.push((await world.look()).facts)
const spent = process.cpuUsage(cpu)
await world.close()
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
print(
  `a look at a clean site: ${mean(costs.map(({ requests }) => requests)).toFixed(1)} requests (at most ${Math.max(...costs.map(({ requests }) => requests))}), ${mean(costs.map(({ bytes }) => bytes)).toFixed(0)} bytes, ${((spent.user + spent.system) / 8_000).toFixed(0)} ms CPU, the server's included`,
)

// Sites that were written for the disclosure audit, without a thought of this check: whatever it says of them is false.
let pages = 0
let alarms = 0
for (const site of [...sampleSites(), ...heldOutSites()]) {
  for (const [path, { body }] of site.routes) {
    const html = typeof body === 'string' ? body : ''
    if (!/<html|<body|<table|<div/i.test(html)) continue
    const url = new URL(path, 'https://www.khaen-nuea.go.th/').href
    const scene = readScene(html, url)
    const findings = judgeContent({ reader: 'visitor', url, hops: [], bytes: html.length, opening: '' }, scene, JUDGING)
    pages += 1
    if (findings.length === 0) continue
    alarms += 1
    print(`WRONG ${site.id} ${path} ${findings.map(({ code, severity }) => `${code} ${severity}`).join(', ')}`)
    if (alarms < 5) print(JSON.stringify(findings[0]))
  }
}
print(`false alarms on ${alarms} of ${pages} pages that were written for another purpose`)
