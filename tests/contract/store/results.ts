import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../src/model/duration.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Result } from '../../../src/model/result.ts'
import { storeBed } from '../../support/store-bed.ts'
import { MIDNIGHT, pageResult } from '../../support/store.ts'
import type { OpenFresh } from './contract.ts'

const refused: Finding = {
  code: 'page.refused',
  severity: 'critical',
  subject: 'www.example.go.th',
  params: { port: 443 },
  evidence: { url: 'https://www.example.go.th/', excerpt: 'ปฏิเสธการเชื่อมต่อ' },
}

function down(startedAt: number): Result {
  return { ...pageResult(startedAt), status: 'critical', findings: [refused], facts: { address: '203.0.113.7' } }
}

export function resultsContract(openFresh: OpenFresh): void {
  describe('results', () => {
    const bed = storeBed(openFresh)

    async function watchOne(): Promise<number> {
      const [watch] = await bed().watch(['a'], MINUTE)
      return watch!.id
    }

    async function record(watchId: number, ...results: Result[]) {
      const { store } = bed()
      return store.results.record(results.map((result) => ({ watchId, result, nextDue: result.startedAt + MINUTE })))
    }

    it('come back as they were, to a tenth of a millisecond', async () => {
      const id = await watchOne()
      await record(id, pageResult(MIDNIGHT), down(MIDNIGHT + MINUTE))
      const looks = await bed().store.results.history(id, { from: MIDNIGHT, to: MIDNIGHT + HOUR })
      expect(looks).toEqual([
        {
          at: MIDNIGHT,
          status: 'ok',
          durationMs: 154,
          timings: { dnsMs: 1, connectMs: 20.3, tlsMs: 30, firstByteMs: 90, downloadMs: 11, totalMs: 152.5 },
        },
        { at: MIDNIGHT + MINUTE, status: 'critical', durationMs: 154 },
      ])
    })

    it('are the same before and after they are packed, wherever a range begins and ends', async () => {
      const id = await watchOne()
      const { store } = bed()
      const results = Array.from({ length: 120 }, (_, n) => pageResult(MIDNIGHT + n * MINUTE + n, { durationMs: n }))
      await record(id, ...results)
      const range = { from: MIDNIGHT + 7 * MINUTE, to: MIDNIGHT + 100 * MINUTE }
      const before = await store.results.history(id, range)
      await store.rollups.update(MIDNIGHT + 115 * MINUTE)
      expect(await store.results.history(id, range)).toEqual(before)
      expect(before).toHaveLength(93)
    })

    it('that arrive after their quarter of an hour was packed find their place in it', async () => {
      const id = await watchOne()
      const { store } = bed()
      await record(id, pageResult(MIDNIGHT), pageResult(MIDNIGHT + 2 * MINUTE))
      await store.rollups.update(MIDNIGHT + HOUR)
      await record(id, pageResult(MIDNIGHT + MINUTE))
      await store.rollups.update(MIDNIGHT + 2 * HOUR)
      const looks = await store.results.history(id, { from: MIDNIGHT, to: MIDNIGHT + HOUR })
      expect(looks.map(({ at }) => (at - MIDNIGHT) / MINUTE)).toEqual([0, 1, 2])
    })

    it('tell what they changed: since when, how often in a row, from what', async () => {
      const id = await watchOne()
      const said = await record(
        id,
        pageResult(MIDNIGHT),
        down(MIDNIGHT + 1),
        { ...pageResult(MIDNIGHT + 2), status: 'unknown' },
        down(MIDNIGHT + 3),
        pageResult(MIDNIGHT + 4),
        pageResult(MIDNIGHT + 5),
      )
      expect(said.map(({ before }) => before)).toEqual([undefined, 'ok', 'critical', 'unknown', 'critical', 'ok'])
      expect(said.map(({ failures }) => failures)).toEqual([0, 1, 1, 2, 0, 0])
      expect(said.map(({ since }) => since - MIDNIGHT)).toEqual([0, 1, 2, 3, 4, 4])
    })

    it('are kept whole when something changed, and only then', async () => {
      const id = await watchOne()
      const { store } = bed()
      await record(id, pageResult(MIDNIGHT), pageResult(MIDNIGHT + SECOND, { durationMs: 999 }), down(MIDNIGHT + 2_000))
      await record(id, down(MIDNIGHT + 3_000), pageResult(MIDNIGHT + 4_000))
      const seen = await store.results.observations(id, { from: MIDNIGHT, to: MIDNIGHT + HOUR })
      expect(seen.map(({ at }) => at - MIDNIGHT)).toEqual([4_000, 2_000, 0])
      expect(seen[1]?.result).toEqual(down(MIDNIGHT + 2_000))
    })

    it('tell what held when a range begins', async () => {
      const id = await watchOne()
      const { store } = bed()
      await record(id, down(MIDNIGHT), pageResult(MIDNIGHT + HOUR))
      const seen = await store.results.observations(id, { from: MIDNIGHT + MINUTE, to: MIDNIGHT + 2 * HOUR })
      expect(seen.map(({ result }) => result.status)).toEqual(['ok', 'critical'])
      const newest = await store.results.observations(id, { from: MIDNIGHT, to: MIDNIGHT + 2 * HOUR, limit: 1 })
      expect(newest.map(({ result }) => result.status)).toEqual(['ok'])
    })

    it('bring facts that pass up to date within the hour, and a changed fact as an observation of its own', async () => {
      const id = await watchOne()
      const { store } = bed()
      const tls = (at: number, facts: object): Result => ({ ...pageResult(at), facts })
      await record(id, tls(MIDNIGHT, { fingerprint256: 'aa', daysLeft: 60 }))
      await record(id, tls(MIDNIGHT + HOUR, { fingerprint256: 'aa', daysLeft: 59 }))
      const [latest] = await store.results.latest()
      expect(latest?.result.facts).toEqual({ fingerprint256: 'aa', daysLeft: 59 })
      await record(id, tls(MIDNIGHT + 2 * HOUR, { fingerprint256: 'bb', daysLeft: 90 }))
      const seen = await store.results.observations(id, { from: MIDNIGHT, to: MIDNIGHT + 3 * HOUR })
      expect(seen.map(({ at, result }) => [at - MIDNIGHT, result.facts])).toEqual([
        [2 * HOUR, { fingerprint256: 'bb', daysLeft: 90 }],
        [0, { fingerprint256: 'aa', daysLeft: 59 }],
      ])
    })

    it('that are the latest hold what was found and what the last look measured', async () => {
      const id = await watchOne()
      const { store } = bed()
      const fast = { dnsMs: 0, connectMs: 1, tlsMs: 2, firstByteMs: 3, downloadMs: 4, totalMs: 10 }
      await record(id, pageResult(MIDNIGHT))
      await record(id, pageResult(MIDNIGHT + MINUTE, { facts: { statusCode: 200, timings: fast }, durationMs: 11 }))
      expect(await store.results.latest({ siteIds: ['a'] })).toEqual([
        {
          watchId: id,
          siteId: 'a',
          kind: 'page',
          since: MIDNIGHT,
          failures: 0,
          result: pageResult(MIDNIGHT + MINUTE, { facts: { statusCode: 200, timings: fast }, durationMs: 11 }),
        },
      ])
      expect(await store.results.latest({ siteIds: ['b'] })).toEqual([])
    })

    it('out of turn leave the plan as it is', async () => {
      const id = await watchOne()
      const { store } = bed()
      await record(id, pageResult(MIDNIGHT))
      await store.results.record([{ watchId: id, result: pageResult(MIDNIGHT + 5), nextDue: undefined }])
      expect(await store.watches.nextDueAt()).toBe(MIDNIGHT + MINUTE)
    })

    it('of ten thousand watches are kept in one batch', async () => {
      const { store } = bed()
      const list = await bed().watch(
        Array.from({ length: 10_000 }, (_, index) => `s${index}`),
        MINUTE,
      )
      await store.results.record(
        list.map(({ id }) => ({ watchId: id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + MINUTE })),
      )
      expect(await store.watches.nextDueAt()).toBe(MIDNIGHT + MINUTE)
      expect(await store.results.history(list[9_999]!.id, { from: MIDNIGHT, to: MIDNIGHT + 1 })).toHaveLength(1)
    })

    it('of a watch that does not exist are refused whole', async () => {
      const id = await watchOne()
      const { store } = bed()
      await expect(record(id + 1, pageResult(MIDNIGHT))).rejects.toThrow(`no watch ${id + 1} is stored`)
      expect(await store.results.history(id, { from: MIDNIGHT, to: MIDNIGHT + 1 })).toEqual([])
    })
  })
}
