import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../src/model/duration.ts'
import { nextLook } from '../../../src/model/uptime/phase.ts'
import type { WantedWatch } from '../../../src/store/watch-sync.ts'
import { storeBed } from '../../support/store-bed.ts'
import { MIDNIGHT, pageResult } from '../../support/store.ts'
import type { OpenFresh } from './contract.ts'

function wanted(id: string, kind = 'page', intervalMs: number = MINUTE): WantedWatch {
  return { site: { id, name: `อบต. ${id}`, url: `https://${id}.go.th/` }, kind, intervalMs }
}

export function watchesContract(openFresh: OpenFresh): void {
  describe('watches', () => {
    const bed = storeBed(openFresh)

    it('are answered in the order of the configuration, and keep their ids', async () => {
      const { watches } = bed().store
      const list = [wanted('b'), wanted('b', 'tls', HOUR), wanted('a'), wanted('a', 'tls', HOUR)]
      const first = await watches.sync(list, MIDNIGHT)
      expect(first.map(({ siteId, kind }) => `${siteId} ${kind}`)).toEqual(['b page', 'b tls', 'a page', 'a tls'])
      const second = await watches.sync(list.toReversed(), MIDNIGHT + HOUR)
      expect(new Set(second.map(({ id }) => id))).toEqual(new Set(first.map(({ id }) => id)))
      expect(second[0]?.id).toBe(first[3]?.id)
    })

    it('are first due one after the other within their interval, and soon where they are few', async () => {
      const { watches } = bed().store
      await watches.sync(
        Array.from({ length: 2_000 }, (_, index) => wanted(`s${index}`, 'page', 20 * SECOND)),
        MIDNIGHT,
      )
      const all = await watches.due(MIDNIGHT + 20 * SECOND, 5_000)
      expect(all).toHaveLength(2_000)
      const halfway = await watches.due(MIDNIGHT + 10 * SECOND, 5_000)
      expect(halfway.length).toBeGreaterThan(990)
      expect(halfway.length).toBeLessThan(1_010)

      await watches.sync([wanted('x', 'domain', 24 * HOUR), wanted('y', 'domain', 24 * HOUR)], MIDNIGHT)
      expect(await watches.due(MIDNIGHT + SECOND, 10)).toHaveLength(2)
    })

    it('are due when their time has come, the longest overdue first, as many as asked for', async () => {
      const { store } = bed()
      const [a, b, c] = await bed().watch(['a', 'b', 'c'], MINUTE)
      await store.results.record([
        { watchId: a!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + 3_000 },
        { watchId: b!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + 1_000 },
        { watchId: c!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + 2_000 },
      ])
      expect(await store.watches.due(MIDNIGHT + 999, 10)).toEqual([])
      expect(await store.watches.nextDueAt()).toBe(MIDNIGHT + 1_000)
      const due = await store.watches.due(MIDNIGHT + 3_000, 2)
      expect(due.map(({ siteId }) => siteId)).toEqual(['b', 'c'])
    })

    it('keep their next look when the configuration is read again, and look sooner when the interval shrinks', async () => {
      const { store } = bed()
      const [watch] = await store.watches.sync([wanted('a', 'page', HOUR)], MIDNIGHT)
      const planned = MIDNIGHT + HOUR + 7
      await store.results.record([{ watchId: watch!.id, result: pageResult(MIDNIGHT), nextDue: planned }])
      await store.watches.sync([wanted('a', 'page', HOUR)], MIDNIGHT + MINUTE)
      expect(await store.watches.nextDueAt()).toBe(planned)
      await store.watches.sync([wanted('a', 'page', 2 * HOUR)], MIDNIGHT + MINUTE)
      expect(await store.watches.nextDueAt()).toBe(planned)
      await store.watches.sync([wanted('a', 'page', 5 * MINUTE)], MIDNIGHT + MINUTE)
      expect(await store.watches.nextDueAt()).toBe(MIDNIGHT + 5 * MINUTE)
    })

    it('that are no longer wanted are never due again, keep their history, and come back with it', async () => {
      const { store } = bed()
      const [a] = await store.watches.sync([wanted('a'), wanted('b')], MIDNIGHT)
      await store.results.record([{ watchId: a!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + MINUTE }])
      await store.watches.sync([wanted('b')], MIDNIGHT + SECOND)
      expect((await store.watches.due(MIDNIGHT + HOUR, 10)).map(({ siteId }) => siteId)).toEqual(['b'])
      expect((await store.watches.states()).map(({ siteId }) => siteId)).toEqual(['b'])
      expect((await store.watches.sites()).map(({ id }) => id)).toEqual(['b'])
      const gone = (await store.watches.sites({ retired: true })).find(({ id }) => id === 'a')
      expect(gone?.retiredAt).toBe(MIDNIGHT + SECOND)
      expect(await store.results.history(a!.id, { from: MIDNIGHT, to: MIDNIGHT + 1 })).toHaveLength(1)

      const [back] = await store.watches.sync([wanted('a'), wanted('b')], MIDNIGHT + HOUR)
      expect(back?.id).toBe(a?.id)
      expect((await store.watches.due(MIDNIGHT + HOUR, 10)).map(({ siteId }) => siteId)).toContain('a')
    })

    it('that retire while a look is under way stay retired', async () => {
      const { store } = bed()
      const [a] = await store.watches.sync([wanted('a')], MIDNIGHT)
      await store.watches.sync([], MIDNIGHT + 1)
      await store.results.record([{ watchId: a!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + MINUTE }])
      expect(await store.watches.due(MIDNIGHT + HOUR, 10)).toEqual([])
    })

    it('are looked at at once on request', async () => {
      const { store } = bed()
      const [, b] = await bed().watch(['a', 'b'], HOUR)
      await store.results.record([{ watchId: b!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + HOUR }])
      await store.watches.dueNow([b!.id], MIDNIGHT + 5)
      expect((await store.watches.due(MIDNIGHT + 5, 10)).map(({ siteId }) => siteId)).toContain('b')
    })

    it('follow the new name and address of a site', async () => {
      const { watches } = bed().store
      await watches.sync([wanted('a')], MIDNIGHT)
      await watches.sync([{ ...wanted('a'), site: { id: 'a', name: 'ใหม่', url: 'https://new.go.th/' } }], MIDNIGHT)
      expect(await watches.sites()).toEqual([{ id: 'a', name: 'ใหม่', url: 'https://new.go.th/', retiredAt: undefined }])
    })

    it('give one catch-up look after an outage of the monitor, then keep their phase', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], MINUTE)
      await store.results.record([{ watchId: watch!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + MINUTE }])
      const later = MIDNIGHT + 5 * HOUR + 12_345
      expect(await store.watches.due(later, 10)).toHaveLength(1)
      const nextDue = nextLook(watch!, later, later + 200)
      await store.results.record([{ watchId: watch!.id, result: pageResult(later), nextDue }])
      expect(await store.watches.due(later + 200, 10)).toEqual([])
      expect(nextDue % MINUTE).toBe(watch!.phaseMs)
    })
  })
}
