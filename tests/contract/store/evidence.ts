import { describe, expect, it } from 'vitest'
import type { NewPiece, Piece } from '../../../src/model/evidence/piece.ts'
import { hasBody } from '../../../src/model/evidence/piece.ts'
import { sealOf } from '../../../src/model/evidence/seal.ts'
import type { Store } from '../../../src/store/store.ts'
import { newPiece } from '../../support/piece.ts'
import { storeBed } from '../../support/store-bed.ts'
import type { OpenFresh } from './contract.ts'

const STORED = 100

/** Writes pieces down as one look at an instant does; each body takes {@link STORED} bytes. */
async function keep(store: Store, at: number, ...pieces: readonly NewPiece[]): Promise<void> {
  const bodies = pieces
    .filter(hasBody)
    .map(({ sha256 = '', bytes }) => ({ sha256, bytes, stored: STORED }))
    .filter((body, index, all) => all.findIndex(({ sha256 }) => sha256 === body.sha256) === index)
  const add = pieces.map((piece) => ({ piece: { ...piece, at }, lastSeenAt: at }))
  await store.evidence.record({ add, bodies, touch: [], supersede: [], at })
}

const subjects = (pieces: readonly Piece[]) => pieces.map(({ subject }) => subject)

export function evidenceContract(openFresh: OpenFresh): void {
  describe('evidence', () => {
    const bed = storeBed(openFresh)

    it('gives back every field, across restarts, under the seal that it was written with', async () => {
      const { store, database } = bed()
      const full = newPiece('ก', {
        truncated: true,
        fingerprint256: 'AA:BB',
        headers: { 'x-thai': 'แผน' },
        omitted: 'too-large',
      })
      const { sha256: _, address: __, ...silent } = newPiece('', { failure: 'refused: no', statusCode: 0 })
      await keep(store, 5, full, silent)
      const again = await database.open()
      const [second, first] = await again.evidence.list()
      expect(first).toEqual({ ...full, at: 5, id: 1, lastSeenAt: 5, seal: sealOf({ ...full, at: 5 }) })
      expect(second).toEqual({ ...silent, at: 5, id: 2, lastSeenAt: 5, seal: sealOf({ ...silent, at: 5 }) })
    })

    it('knows what stands, what was seen again and what was replaced', async () => {
      const { evidence } = bed().store
      await keep(bed().store, 1, newPiece('a', { subject: 'x O1' }), newPiece('b', { subject: 'x O2' }))
      await keep(bed().store, 1, newPiece('c', { subject: 'x O1', siteId: 'other' }))
      await evidence.record({ add: [], bodies: [], touch: [2], supersede: [1], at: 9 })
      expect(subjects(await evidence.standing('khaen-nuea', 'disclosure'))).toEqual(['x O2'])
      expect(await evidence.byId(1)).toMatchObject({ lastSeenAt: 1, supersededAt: 9 })
      expect(await evidence.byId(2)).toMatchObject({ lastSeenAt: 9 })
      expect(await evidence.byId(7)).toBeUndefined()
    })

    it('finds pieces by site, item and time, newest first and page by page', async () => {
      const { evidence } = bed().store
      for (let day = 1; day <= 4; day += 1) {
        await keep(bed().store, day, newPiece(`${day}`, { subject: day % 2 ? 'oit-2569 O1' : 'oit-2569 O10' }))
      }
      const ids = async (filter: Parameters<typeof evidence.list>[0]) =>
        (await evidence.list(filter)).map(({ id }) => id)
      expect(await ids({ siteId: 'khaen-nuea', subject: 'O1' })).toEqual([3, 1])
      expect(await ids({ subject: 'oit-2569 O10' })).toEqual([4, 2])
      expect(await ids({ subject: '_1' })).toEqual([])
      expect(await ids({ since: 2, until: 3 })).toEqual([3, 2])
      expect(await ids({ limit: 2, before: 4 })).toEqual([3, 2])
      expect(await ids({ siteId: 'nobody' })).toEqual([])
      const all: number[] = []
      for await (const { id } of evidence.each({ siteId: 'khaen-nuea' })) all.push(id)
      expect(all).toEqual([4, 3, 2, 1])
      expect([await evidence.count(), await evidence.count('nobody')]).toEqual([4, 0])
    })

    it('counts a body once, and lets it go with the last piece that needs it', async () => {
      const { evidence } = bed().store
      await keep(bed().store, 1, newPiece('same', { subject: 'x O1' }))
      await keep(bed().store, 5, newPiece('same', { subject: 'x O2' }), newPiece('other', { subject: 'x O3' }))
      expect(await evidence.storedBytes()).toBe(2 * STORED)
      expect(await evidence.expire(3)).toBe(1)
      expect(await evidence.storedBytes()).toBe(2 * STORED)
      expect(await evidence.expire(6)).toBe(2)
      expect([await evidence.storedBytes(), await evidence.bodies()]).toEqual([0, []])
    })

    it('makes room with the oldest that no longer stand, and with nothing that stands', async () => {
      const { evidence } = bed().store
      const many = Array.from({ length: 120 }, (_, n) => newPiece(`body ${n}`, { subject: `x O${n}` }))
      for (const [n, piece] of many.entries()) await keep(bed().store, n + 1, piece)
      const superseded = many.map((_, n) => n + 1).filter((id) => id <= 110)
      await evidence.record({ add: [], bodies: [], touch: [], supersede: superseded, at: 500 })
      expect(await evidence.evict(STORED)).toBeGreaterThanOrEqual(STORED)
      const left = await evidence.list({ limit: 500 })
      expect(left.length).toBeLessThan(120)
      expect(left.at(-1)?.id).toBe(120 - left.length + 1)
      await evidence.evict(1_000_000)
      expect((await evidence.list({ limit: 500 })).map(({ id }) => id).toReversed()).toEqual(
        Array.from({ length: 10 }, (_, n) => 111 + n),
      )
      expect(await evidence.storedBytes()).toBe(10 * STORED)
    })
  })
}
