import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { MINUTE, SECOND } from '../../../../src/model/duration.ts'
import type { AlertBed } from '../../../support/alert-bed.ts'
import { alertBed } from '../../../support/alert-bed.ts'
import { finding } from '../../../support/incident-desk.ts'

const SITES = Array.from({ length: 10_000 }, (_, index) => `site-${index}`)

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapMegabytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1_000_000
}

/** Every site falls, is confirmed down, and comes back; whatever is told is delivered in between. */
async function fallAndRise(bed: AlertBed, sites: readonly string[]): Promise<void> {
  for (const down of [true, true, false]) {
    await bed.record(
      sites.map((site) => ({
        site,
        findings: down ? [finding('page.timeout', 'critical', { subject: `https://${site}.go.th/` })] : [],
        more: { kind: 'page' },
      })),
    )
    bed.pass(15 * SECOND)
    await bed.deliver()
  }
  bed.pass(10 * MINUTE)
}

/** The incidents that somebody was told this of. */
function told({ probe }: AlertBed, event: string): Set<unknown> {
  const messages = probe.arrivals.map(({ message }) => message).filter((message) => message.event === event)
  return new Set(
    messages
      .flatMap(({ data }) => (Array.isArray(data['incidents']) ? data['incidents'] : [data]))
      .map((one) => one.incident),
  )
}

it('opens and resolves 10,000 incidents in one go, loses none and keeps no memory of them', async () => {
  const bed = await alertBed({ channels: [{ id: 'it', kind: 'probe' }] })
  await fallAndRise(bed, SITES.slice(0, 500))
  bed.probe.arrivals.length = 0
  const before = heapMegabytes()

  const started = performance.now()
  await fallAndRise(bed, SITES)
  const seconds = (performance.now() - started) / 1_000
  expect(told(bed, 'opened').size).toBe(10_000)
  expect(told(bed, 'resolved')).toEqual(told(bed, 'opened'))
  expect(bed.probe.arrivals).toHaveLength(100)
  expect(await bed.box.counts()).toMatchObject({ held: 0, ready: 0, leased: 0, dead: 0, muted: 0 })

  bed.probe.arrivals.length = 0
  const grown = heapMegabytes() - before
  process.stdout.write(
    `10,000 incidents opened and resolved in ${seconds.toFixed(1)} s; heap ${before.toFixed(1)} MB before, ${grown.toFixed(1)} MB more after\n`,
  )
  expect(grown).toBeLessThan(5)
  await bed.dispose()
}, 120_000)
