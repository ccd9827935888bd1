import { describe, expect, it } from 'vitest'
import { storeBed } from '../../support/store-bed.ts'
import { MIDNIGHT } from '../../support/store.ts'
import type { OpenFresh } from './contract.ts'

export function runsContract(openFresh: OpenFresh): void {
  describe('runs', () => {
    const bed = storeBed(openFresh)

    it('tell whether the one before ended cleanly, and when it was last alive', async () => {
      const { runs } = bed().store
      const first = await runs.started(MIDNIGHT, 100)
      expect(await runs.before(first)).toBeUndefined()
      await runs.beat(first, MIDNIGHT + 10)
      const second = await runs.started(MIDNIGHT + 50, 200)
      expect(await runs.before(second)).toEqual({
        id: first,
        startedAt: MIDNIGHT,
        beatAt: MIDNIGHT + 10,
        stoppedAt: undefined,
        pid: 100,
      })
      await runs.stopped(second, MIDNIGHT + 60)
      const third = await runs.started(MIDNIGHT + 70, 300)
      expect((await runs.before(third))?.stoppedAt).toBe(MIDNIGHT + 60)
    })
  })

  describe('gaps', () => {
    const bed = storeBed(openFresh)

    it('open once, close once, and are found where they touch a range', async () => {
      const { gaps } = bed().store
      await gaps.open('blind', MIDNIGHT)
      await gaps.open('blind', MIDNIGHT + 5)
      expect(await gaps.current('blind')).toEqual({ from: MIDNIGHT })
      expect(await gaps.list({ from: MIDNIGHT, to: MIDNIGHT + 100 })).toEqual([
        { from: MIDNIGHT, to: MIDNIGHT + 100, reason: 'blind' },
      ])
      expect(await gaps.close('blind', MIDNIGHT + 20)).toEqual({ from: MIDNIGHT, to: MIDNIGHT + 20, reason: 'blind' })
      expect(await gaps.close('blind', MIDNIGHT + 30)).toBeUndefined()
      await gaps.add({ from: MIDNIGHT + 40, to: MIDNIGHT + 50, reason: 'off' })
      expect(await gaps.list({ from: MIDNIGHT + 20, to: MIDNIGHT + 41 })).toEqual([
        { from: MIDNIGHT + 40, to: MIDNIGHT + 50, reason: 'off' },
      ])
      expect(await gaps.list({ from: MIDNIGHT + 20, to: MIDNIGHT + 40 })).toEqual([])
    })
  })
}
