import { describe, expect, it } from 'vitest'
import { createBatch } from '../../../src/engine/batch.ts'

function recorder(options: { size?: number; fail?: () => boolean } = {}) {
  const written: number[][] = []
  const batch = createBatch<number>({
    wait: () => 20,
    size: options.size ?? 100,
    async write(items) {
      if (options.fail?.()) throw new Error('disk full')
      written.push([...items])
    },
  })
  return { written, batch }
}

describe('a batch', () => {
  it('writes what came together in one go', async () => {
    const { written, batch } = recorder()
    await Promise.all([batch.add(1, false), batch.add(2, false), batch.add(3, false)])
    expect(written).toEqual([[1, 2, 3]])
  })

  it('writes an urgent item at once, with what waits', async () => {
    const { written, batch } = recorder()
    const first = batch.add(1, false)
    await batch.add(2, true)
    await first
    expect(written).toEqual([[1, 2]])
  })

  it('does not grow beyond its size', async () => {
    const { written, batch } = recorder({ size: 2 })
    await Promise.all([1, 2, 3, 4].map((item) => batch.add(item, false)))
    expect(written).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('throws a failed write back to every one who added, and goes on', async () => {
    let full = true
    const { written, batch } = recorder({ fail: () => full })
    const results = await Promise.allSettled([batch.add(1, false), batch.add(2, true)])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    full = false
    await batch.add(3, true)
    expect(written).toEqual([[3]])
  })

  it('settles a flush only when all is written', async () => {
    const { written, batch } = recorder()
    void batch.add(1, false)
    await batch.flush()
    expect(written).toEqual([[1]])
  })
})
