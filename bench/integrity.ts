import { judgeContent } from '../src/checks/integrity/judge/content.ts'
import { readScene } from '../src/checks/integrity/page/scene.ts'
import { heldOutSites } from '../tests/support/held-out/held-out.ts'
import { FIELD_INFECTED, FIELD_TWINS } from '../tests/support/infected-sites/field/field.ts'
import { LATE_INFECTED } from '../tests/support/infected-sites/late/infected.ts'
import { LATE_TWINS } from '../tests/support/infected-sites/late/twins.ts'
import { INFECTED } from '../tests/support/infected-sites/infected.ts'
import { isTold, lookAtSample, saidOf } from '../tests/support/infected-sites/look.ts'
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
