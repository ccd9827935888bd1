import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../src/model/duration.ts'
import { storeBed } from '../../support/store-bed.ts'
import { MIDNIGHT, pageResult } from '../../support/store.ts'
import type { OpenFresh } from './contract.ts'

export function retentionContract(openFresh: OpenFresh): void {
  describe('retention', () => {
    const bed = storeBed(openFresh)

    it('lets single looks go first, then hours, and keeps days for good', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], HOUR)
      const id = watch!.id
      const results = Array.from({ length: 10 * 24 }, (_, n) => pageResult(MIDNIGHT + n * HOUR))
      await store.results.record(results.map((result) => ({ watchId: id, result, nextDue: undefined })))
      const now = MIDNIGHT + 10 * DAY
      await store.rollups.update(now)
      await store.retention.run(now, { rawMs: 2 * DAY, hourlyMs: 5 * DAY })

      const looks = await store.results.history(id, { from: MIDNIGHT, to: now })
      expect(looks).toHaveLength(48)
      expect(looks[0]?.at).toBe(now - 2 * DAY)
      const hours = (await store.rollups.hourly({ watchIds: [id], from: MIDNIGHT, to: now }, now)).get(id) ?? []
      expect(hours.filter(({ rollup }) => rollup.looks > 0)).toHaveLength(5 * 24)
      const query = { watchIds: [id], first: '2026-11-23', last: '2026-12-02' }
      const days = (await store.rollups.daily(query, now)).get(id) ?? []
      expect(days.map(({ rollup }) => rollup.tally.ok)).toEqual(Array.from({ length: 10 }, () => DAY))
      const whole = (await store.rollups.total({ watchIds: [id], from: MIDNIGHT, to: now }, now)).get(id)
      expect(whole?.looks).toBe(240)
    })

    it('keeps what held when the raw time begins, and the newest observation however old it is', async () => {
      const { store } = bed()
      const [a, b] = await bed().watch(['a', 'b'], HOUR)
      const at = (days: number, status: 'ok' | 'critical') => pageResult(MIDNIGHT + days * DAY, { status })
      await store.results.record([
        ...[at(0, 'ok'), at(1, 'critical'), at(2, 'ok'), at(9, 'critical')].map((result) => ({
          watchId: a!.id,
          result,
          nextDue: undefined,
        })),
        { watchId: b!.id, result: at(0, 'ok'), nextDue: undefined },
      ])
      const now = MIDNIGHT + 10 * DAY
      await store.rollups.update(now)
      await store.retention.run(now, { rawMs: 5 * DAY, hourlyMs: 400 * DAY })
      const kept = await store.results.observations(a!.id, { from: MIDNIGHT, to: now })
      expect(kept.map((seen) => (seen.at - MIDNIGHT) / DAY)).toEqual([9, 2])
      expect((await store.results.latest()).map(({ siteId, result }) => [siteId, result.status])).toEqual([
        ['a', 'critical'],
        ['b', 'ok'],
      ])
    })

    it('may run again at any time', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], HOUR)
      await store.retention.run(MIDNIGHT, { rawMs: DAY, hourlyMs: DAY })
      await store.results.record([{ watchId: watch!.id, result: pageResult(MIDNIGHT), nextDue: undefined }])
      await store.rollups.update(MIDNIGHT + HOUR)
      for (let turn = 0; turn < 2; turn++) await store.retention.run(MIDNIGHT + HOUR, { rawMs: DAY, hourlyMs: DAY })
      expect(await store.results.history(watch!.id, { from: MIDNIGHT, to: MIDNIGHT + HOUR })).toHaveLength(1)
    })
  })
}
