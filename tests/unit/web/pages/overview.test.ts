import { describe, expect, it } from 'vitest'
import { defaultConfigFor } from '../../../../src/config/default-config.ts'
import { DAY, HOUR, MINUTE } from '../../../../src/model/duration.ts'
import type { Store } from '../../../../src/store/store.ts'
import { createLiveHub } from '../../../../src/web/live/hub.ts'
import { createHistories } from '../../../../src/web/pages/dashboard/history.ts'
import { createOverview } from '../../../../src/web/pages/dashboard/overview.ts'
import { freshSqlite } from '../../../support/store.ts'
import { storeBed } from '../../../support/store-bed.ts'
import { START } from '../../../support/web-bed.ts'
import { finding, keepScene, pageFacts, scenedSites } from '../../../support/web-scene.ts'

const ZONE = 'Asia/Bangkok'
const bed = storeBed(freshSqlite)

async function open() {
  const { store } = bed()
  const sites = scenedSites(3)
  const scene = await keepScene(store, sites, START)
  const live = createLiveHub()
  let running = defaultConfigFor([])
  const overview = createOverview({ store, live, config: () => running })
  async function keep(siteId: string): Promise<void> {
    const { id } = scene.watchOf(siteId, 'page')
    const down = finding('page.timeout', 'critical', 'www.tao-1.go.th', { timeoutMs: 10_000 })
    const result = {
      target: siteId,
      status: 'critical' as const,
      facts: pageFacts('https://www.tao-1.go.th/'),
      findings: [down],
      startedAt: START + 1_000,
      durationMs: 10_000,
    }
    await store.results.record([{ watchId: id, result, nextDue: undefined }])
    const at = new Date(START + 1_000).toISOString()
    live.tell([
      { type: 'result', site: siteId, kind: 'page', status: 'critical', before: 'ok', at, durationMs: 10_000 },
    ])
  }
  async function keepCertificate(siteId: string, daysLeft: number): Promise<void> {
    const { id } = scene.watchOf(siteId, 'tls')
    const validTo = new Date(START + daysLeft * DAY).toISOString()
    const result = {
      target: siteId,
      status: 'warning' as const,
      facts: { host: 'www.tao-1.go.th', validTo },
      findings: [finding('tls.expires-soon', 'warning', 'www.tao-1.go.th')],
      startedAt: START + 2_000,
      durationMs: 10,
    }
    await store.results.record([{ watchId: id, result, nextDue: undefined }])
    const at = new Date(START + 2_000).toISOString()
    live.tell([{ type: 'result', site: siteId, kind: 'tls', status: 'warning', before: 'ok', at, durationMs: 10 }])
  }

  /** The same websites under other names, as a changed configuration has them. */
  async function rename(): Promise<void> {
    const wanted = scene.watches.map(({ siteId, kind, intervalMs }) => {
      const site = sites.find(({ id }) => id === siteId)
      if (!site) throw new Error(`no site ${siteId}`)
      return { site: { ...site, name: `${site.name} ใหม่` }, kind, intervalMs }
    })
    await store.watches.sync(wanted, START)
    running = defaultConfigFor([])
  }
  return { store, scene, overview, live, keep, keepCertificate, rename }
}

/** One that has read nothing yet. */
function overviewOf(store: Store) {
  const running = defaultConfigFor([])
  return createOverview({ store, live: createLiveHub(), config: () => running })
}

describe('the overview', () => {
  it('knows of each website the gravest state, what is wrong, what falls due and the scores', async () => {
    const { overview } = await open()
    const [first, down, ending] = await overview.read(START, ZONE)
    expect(first).toMatchObject({
      status: 'warning',
      pageStatus: 'ok',
      troubles: [{ kind: 'disclosure', status: 'warning' }],
    })
    expect(first?.scores).toEqual([{ catalogue: 'oit-2563', score: 62.5, target: 85 }])
    expect(down).toMatchObject({ status: 'critical', pageStatus: 'critical' })
    expect(ending?.dates.find(({ kind }) => kind === 'tls')).toMatchObject({ daysLeft: 12, status: 'warning' })
  })

  it('shows what the watch has told of at the next reading, and leaves the others as they were', async () => {
    const { overview, keep } = await open()
    const before = await overview.read(START, ZONE)
    await keep('khaen-nuea')
    const after = await overview.read(START, ZONE)
    expect(after.map(({ pageStatus }) => pageStatus)).toEqual(['critical', 'critical', 'ok'])
    expect(after[2]).toBe(before[2])
  })

  it('takes of a look what the news say, and of others what they saw', async () => {
    const { overview, keep, keepCertificate, store } = await open()
    await overview.read(START, ZONE)
    await keep('khaen-nuea')
    await keepCertificate('khaen-nuea', 3)
    const [site] = await overview.read(START, ZONE)
    const fresh = await overviewOf(store).read(START, ZONE)
    expect(site).toEqual(fresh[0])
    expect(site).toMatchObject({ pageStatus: 'critical', lastAt: START + 1_000 })
    expect(site?.dates.find(({ kind }) => kind === 'tls')?.daysLeft).toBe(3)
  })

  it('believes no news that are older than what it knows', async () => {
    const { overview, live } = await open()
    const [before] = await overview.read(START, ZONE)
    const at = new Date(START - HOUR).toISOString()
    live.tell([
      { type: 'result', site: 'khaen-nuea', kind: 'page', status: 'critical', before: 'ok', at, durationMs: 1 },
    ])
    const [after] = await overview.read(START, ZONE)
    expect(after).toEqual(before)
  })

  it('those who ask at once are answered by one reading', async () => {
    const { overview } = await open()
    const [one, other] = await Promise.all([overview.read(START, ZONE), overview.read(START, ZONE)])
    expect(one).toBe(other)
  })

  it('shows what a new configuration says at once', async () => {
    const { overview, rename } = await open()
    const [before] = await overview.read(START, ZONE)
    await rename()
    const [after] = await overview.read(START, ZONE)
    expect(after?.name).toBe(`${before?.name} ใหม่`)
  })

  it('counts days anew when the day turns', async () => {
    const { overview } = await open()
    await overview.read(START, ZONE)
    const [, , ending] = await overview.read(START + DAY, ZONE)
    expect(ending?.dates.find(({ kind }) => kind === 'tls')?.daysLeft).toBe(11)
  })
})

describe('the strips of the overview', () => {
  it('hold ninety days and twenty-four hours, as the roll-ups have them', async () => {
    const { store, scene } = await open()
    const { id } = scene.watchOf('khaen-nuea', 'page')
    const history = (await createHistories(store).read([id], START, ZONE)).get(id)
    const days = await store.rollups.daily({ watchIds: [id], first: '2026-08-26', last: '2026-11-23' }, START)
    expect(history?.days).toEqual(days.get(id)?.map(({ rollup }) => rollup.tally))
    expect(history?.days).toHaveLength(90)
    expect(history?.hours).toHaveLength(24)
  })

  it('stay the same object until they are read anew, so that a row is rendered once', async () => {
    const { store, scene } = await open()
    const { id } = scene.watchOf('khaen-nuea', 'page')
    const histories = createHistories(store)
    const at = async (now: number) => (await histories.read([id], now, ZONE)).get(id)
    const first = await at(START)
    expect(await at(START + MINUTE / 2)).toBe(first)
    expect(await at(START + MINUTE)).not.toBe(first)
  })

  it('hold yesterday also before it is summed up', async () => {
    const { store, scene } = await open()
    const { id } = scene.watchOf('khaen-nuea', 'page')
    const midnight = START + 15 * HOUR
    const days = (await createHistories(store).read([id], midnight + MINUTE, ZONE)).get(id)?.days
    const read = await store.rollups.daily(
      { watchIds: [id], first: '2026-08-27', last: '2026-11-24' },
      midnight + MINUTE,
    )
    expect(days).toEqual(read.get(id)?.map(({ rollup }) => rollup.tally))
  })
})
