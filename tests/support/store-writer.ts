/**
 * A process that stores results as fast as it can and says each commit on a line of its own, until it is killed:
 * `store-writer.ts DATABASE`. Its clock goes on where the database ends, twenty seconds a commit, so that looks are rolled up
 * and packed all the time.
 */
import { SECOND } from '../../src/model/duration.ts'
import { silentLog } from '../../src/model/log.ts'
import { acquireDaemonLock, openStore } from '../../src/store/store.ts'
import { MIDNIGHT, pageResult } from './store.ts'

const SITES = 20
const STEP = 20 * SECOND

const url = process.argv[2] ?? ''
try {
  await acquireDaemonLock(url, Date.now())
  const store = await openStore({ url, now: Date.now, log: silentLog })
  const sites = Array.from({ length: SITES }, (_, index) => ({ id: `s${index}`, name: '', url: 'https://s.go.th/' }))
  const watches = await store.watches.sync(
    sites.map((site) => ({ site, kind: 'page', intervalMs: STEP })),
    MIDNIGHT,
  )
  const states = await store.watches.states()
  let at = Math.max(MIDNIGHT, ...states.map(({ lastAt }) => lastAt ?? 0)) + STEP
  for (; ; at += STEP) {
    const status = at % 7 === 0 ? 'critical' : 'ok'
    await store.transaction(async (tx) => {
      await tx.results.record(
        watches.map(({ id }) => ({ watchId: id, result: pageResult(at, { status }), nextDue: at + STEP })),
      )
      await tx.memory('writer').set('at', at)
    })
    process.stdout.write(`${at}\n`)
    if (at % (5 * STEP) === 0) await store.rollups.update(at)
    if (at % (60 * STEP) === 0) await store.retention.run(at, { rawMs: 3_600_000 * 24, hourlyMs: 3_600_000 * 48 })
  }
} catch (error) {
  process.stdout.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`)
  process.exitCode = 3
}
