import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../src/model/duration.ts'
import { storeBed } from '../../support/store-bed.ts'
import { MIDNIGHT, pageResult } from '../../support/store.ts'
import type { OpenFresh } from './contract.ts'

export function transactionContract(openFresh: OpenFresh): void {
  describe('a transaction', () => {
    const bed = storeBed(openFresh)

    it('commits everything that it did', async () => {
      const { store, database } = bed()
      const [watch] = await bed().watch(['a'], MINUTE)
      await store.transaction(async (tx) => {
        await tx.results.record([{ watchId: watch!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + MINUTE }])
        await tx.memory('page').set('seen', true)
      })
      const again = await database.open()
      expect(await again.results.history(watch!.id, { from: MIDNIGHT, to: MIDNIGHT + 1 })).toHaveLength(1)
      expect(await again.memory('page').get('seen')).toBe(true)
    })

    it('leaves nothing behind when it fails', async () => {
      const { store } = bed()
      const [watch] = await bed().watch(['a'], MINUTE)
      const due = await store.watches.nextDueAt()
      const failing = store.transaction(async (tx) => {
        await tx.results.record([{ watchId: watch!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + MINUTE }])
        await tx.memory('page').set('seen', true)
        throw new Error('the incident could not be written')
      })
      await expect(failing).rejects.toThrow('the incident could not be written')
      expect(await store.results.history(watch!.id, { from: MIDNIGHT, to: MIDNIGHT + 1 })).toEqual([])
      expect(await store.memory('page').get('seen')).toBeUndefined()
      expect(await store.watches.nextDueAt()).toBe(due)
    })
  })
}
