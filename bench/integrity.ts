import { INFECTED } from '../tests/support/infected-sites/infected.ts'
import { lookAtSample, saidOf } from '../tests/support/infected-sites/look.ts'
import type { InfectedSample } from '../tests/support/infected-sites/sample.ts'
import { TWINS } from '../tests/support/infected-sites/twins.ts'

/** How often the integrity check is right on the sample sites, and what one look costs. */
const print = (line: string) => process.stdout.write(`${line}\n`)

async function run(samples: readonly InfectedSample[]): Promise<number> {
  let right = 0
  for (const sample of samples) {
    const began = process.cpuUsage()
    const result = await lookAtSample(sample)
    const { user, system } = process.cpuUsage(began)
    const said = saidOf(result)
    const good = said.join() === [...sample.expected].sort().join()
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
