import { describe, expect, it } from 'vitest'
import { admit } from '../../../src/engine/admission.ts'

const limits = { total: 3, perHost: 1 }
const ids = (candidates: readonly { id: number }[]) => candidates.map(({ id }) => id)

describe('which due watches may start', () => {
  it('starts them in the order they are due', () => {
    expect(
      ids(
        admit(
          [
            { id: 2, host: 'b' },
            { id: 1, host: 'a' },
          ],
          [],
          limits,
        ),
      ),
    ).toEqual([2, 1])
  })

  it('never starts a watch that still runs', () => {
    expect(admit([{ id: 1, host: 'a' }], [{ id: 1, host: 'elsewhere' }], limits)).toEqual([])
  })

  it('keeps to the limit per host, also within one tick', () => {
    const due = [
      { id: 1, host: 'a' },
      { id: 2, host: 'a' },
      { id: 3, host: 'b' },
    ]
    expect(ids(admit(due, [], limits))).toEqual([1, 3])
    expect(ids(admit(due, [{ id: 9, host: 'a' }], limits))).toEqual([3])
  })

  it('keeps to the limit in all', () => {
    const due = ['a', 'b', 'c', 'd'].map((host, id) => ({ id, host }))
    expect(ids(admit(due, [{ id: 9, host: 'z' }], limits))).toEqual([0, 1])
  })
})
