import { describe, expect, it } from 'vitest'
import { acquireDaemonLock } from '../../../src/store/store.ts'
import { storeBed } from '../../support/store-bed.ts'
import { MIDNIGHT } from '../../support/store.ts'
import type { OpenFresh } from './contract.ts'

export function lockContract(openFresh: OpenFresh): void {
  describe('the place of the daemon', () => {
    const bed = storeBed(openFresh)

    it('is taken once, names who has it, and is free again afterwards', async () => {
      const { url } = bed().database
      const lock = await acquireDaemonLock(url, MIDNIGHT)
      await expect(acquireDaemonLock(url, MIDNIGHT + 1)).rejects.toThrow(
        `database ${url}: another wenyam already watches with it (process ${process.pid}, since 2026-11-22T17:00:00.000Z)`,
      )
      await lock.release()
      const again = await acquireDaemonLock(url, MIDNIGHT + 2)
      await again.release()
    })

    it('leaves others free to read and to write', async () => {
      const { database, store } = bed()
      const lock = await acquireDaemonLock(database.url, MIDNIGHT)
      await store.memory('x').set('k', 1)
      expect(await store.memory('x').get('k')).toBe(1)
      await lock.release()
    })
  })
}
