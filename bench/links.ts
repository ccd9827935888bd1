import { heldOutSites } from '../tests/support/held-out/held-out.ts'
import { FAULTY, HONEST } from '../tests/support/linked-sites/faults.ts'
import { lookAtLinked } from '../tests/support/linked-sites/look.ts'
import { isFaulty, lookThroughSample } from '../tests/support/linked-sites/sample-truth.ts'
import { saidOf } from '../tests/support/linked-sites/world.ts'
import { sampleSites } from '../tests/support/sites/samples.ts'

/** How often the links check is right on the sample sites, and what one look costs. */
const print = (line: string) => process.stdout.write(`${line}\n`)

let detected = 0
for (const { id, broken, expected, looks = 1, options } of FAULTY) {
  const said = saidOf(await lookAtLinked(broken, { looks, ...options }))
  if (said.join() === expected.join()) detected += 1
  else print(`WRONG ${id} ${said.join(', ')}`)
}
let alarms = 0
for (const { id, healthy, happened, looks = 1, options } of FAULTY) {
  if (happened === 'private-address') continue
  const hosts = options?.elsewhere?.length === 0 ? { elsewhere: ['gone.sample-vendor.example'] } : {}
  const said = saidOf(await lookAtLinked(healthy, { looks, ...options, ...hosts }))
  if (said.length > 0) print(`WRONG twin of ${id} ${said.join(', ')}`)
  alarms += said.length
}
for (const { id, site, options } of HONEST) {
  const said = saidOf(await lookAtLinked(site, { looks: 3, ...options }))
  if (said.length > 0) print(`WRONG ${id} ${said.join(', ')}`)
  alarms += said.length
}
print(
  `told ${detected} of ${FAULTY.length} kinds of faults; ${alarms} false alarms on as many twins and ${HONEST.length} honest sites`,
)

// Sites that were written for the disclosure audit: what is broken in them is known from how they were built.
print('site               pages links faults told false looks requests   kB     CPU ms (mean of a look)')
const sum = { faults: 0, told: 0, wrong: 0, links: 0 }
for (const site of [...sampleSites(), ...heldOutSites()]) {
  const seen = await lookThroughSample(site)
  const faults = seen.linked.filter((path) => isFaulty(site, path))
  const told = faults.filter((path) => seen.told.has(path))
  const wrong = [...seen.told.keys()].filter((path) => !isFaulty(site, path))
  sum.faults += faults.length
  sum.told += told.length
  sum.wrong += wrong.length
  sum.links += seen.facts.linksKnown
  const { looks, requests, bytes, cpuMs, findings, facts } = seen
  print(
    [
      site.id.padEnd(20),
      facts.pagesKnown,
      facts.linksKnown,
      faults.length,
      told.length,
      wrong.length,
      looks,
      Math.round(requests / looks),
      Math.round(bytes / looks / 1_000),
      Math.round(cpuMs / looks),
      `${findings} findings`,
    ].join('\t'),
  )
  for (const path of wrong) print(`  WRONG ${path}: ${seen.told.get(path) ?? ''}`)
  for (const path of faults) if (!seen.told.has(path)) print(`  MISSED ${path}`)
}
print(`${sum.links} links: ${sum.told} of ${sum.faults} faults told, ${sum.wrong} false`)
