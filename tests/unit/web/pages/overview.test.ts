import { describe, expect, it } from 'vitest'
import { DAY } from '../../../../src/model/duration.ts'
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
  const overview = createOverview({ store, live })
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
  return { store, scene, overview, keep }
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

  it('those who ask at once are answered by one reading', async () => {
    const { overview } = await open()
    const [one, other] = await Promise.all([overview.read(START, ZONE), overview.read(START, ZONE)])
    expect(one).toBe(other)
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
})
