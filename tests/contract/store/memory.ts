import { describe, expect, it } from 'vitest'
import { storeBed } from '../../support/store-bed.ts'
import type { OpenFresh } from './contract.ts'

export function memoryContract(openFresh: OpenFresh): void {
  describe('memory', () => {
    const bed = storeBed(openFresh)

    it('keeps what each kind puts in, apart from the others, across restarts', async () => {
      const { store, database } = bed()
      const value = { ชื่อ: 'ตำบลแคนเหนือ', dates: ['2027-03-01'], nested: { n: 1.5, none: null } }
      await store.memory('domain').set('example.go.th', value)
      await store.memory('tls').set('example.go.th', 'other')
      const again = await database.open()
      expect(await again.memory('domain').get('example.go.th')).toEqual(value)
      expect(await again.memory('tls').get('example.go.th')).toBe('other')
    })

    it('replaces, deletes, and knows nothing of what was never put in', async () => {
      const memory = bed().store.memory('domain')
      await memory.set('k', 1)
      await memory.set('k', 2)
      expect(await memory.get('k')).toBe(2)
      await memory.delete('k')
      expect(await memory.get('k')).toBeUndefined()
    })
  })
}
