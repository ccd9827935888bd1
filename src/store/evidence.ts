import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { NewPiece, Piece } from '../model/evidence/piece.ts'
import { pieceOf, rowOf } from './evidence-row.ts'
import type { Schema } from './schema.ts'
import { breathe, chunks, whole } from './transaction.ts'

/** A body that lies on the disk. Sizes in bytes, instants in milliseconds since the epoch. */
export interface KeptBody {
  readonly sha256: string
  readonly bytes: number
  /** What it takes on the disk. */
  readonly stored: number
}

/** What one look does to the evidence of its site; its bodies are on the disk already. */
export interface EvidenceChange {
  readonly add: readonly { readonly piece: NewPiece; readonly lastSeenAt: number }[]
  readonly bodies: readonly KeptBody[]
  /** Ids of pieces whose bytes were seen again, and of those that no longer stand. */
  readonly touch: readonly number[]
  readonly supersede: readonly number[]
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface EvidenceFilter {
  readonly siteId?: string
  readonly kind?: string
  /** A subject, or the code of a disclosure item of whatever catalogue (`O10`). */
  readonly subject?: string
  /** Last seen at or after, first seen at or before; milliseconds since the epoch. */
  readonly since?: number
  readonly until?: number
  /** Newest first; default 100. */
  readonly limit?: number
  /** The last piece of the page before. */
  readonly before?: number
}

export interface Evidence {
  record(change: EvidenceChange): Promise<void>
  /** What stands of a site and kind. */
  standing(siteId: string, kind: string): Promise<readonly Piece[]>
  list(filter?: EvidenceFilter): Promise<readonly Piece[]>
  /** Every piece of a filter, newest first, read in steps: another process may write meanwhile. */
  each(filter?: Omit<EvidenceFilter, 'limit' | 'before'>): AsyncGenerator<Piece>
  /** How many there are of a site, or of all. */
  count(siteId?: string): Promise<number>
  byId(id: number): Promise<Piece | undefined>
  /** Every body that should lie on the disk, in the order of its digest. */
  bodies(): Promise<readonly KeptBody[]>
  /** What all bodies take on the disk, in bytes. */
  storedBytes(): Promise<number>
  /** Whether a body is needed by a piece. */
  isNeeded(sha256: string): Promise<boolean>
  /** Deletes pieces that were last seen before an instant; answers how many. */
  expire(before: number): Promise<number>
  /** Deletes the oldest pieces that no longer stand until their bodies freed so many bytes, or none is left; answers what was freed. */
  evict(bytes: number): Promise<number>
}

/** Rows per statement. */
const CHUNK = 500
/** Pieces that go in one step where room is needed. */
const EVICTED = 50

export function evidence(db: Kysely<Schema>): Evidence {
  /** Takes bodies out of the index that no piece needs any more. */
  async function dropBodies(tx: Kysely<Schema>): Promise<number> {
    const gone = await tx
      .deleteFrom('evidence_body')
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('evidence')
              .select('evidence.id')
              .whereRef('evidence.sha256', '=', 'evidence_body.sha256')
              .where('evidence.omitted', 'is', null),
          ),
        ),
      )
      .returning('stored')
      .execute()
    return gone.reduce((sum, { stored }) => sum + stored, 0)
  }

  async function list({ siteId, kind, subject, since, until, limit = 100, before }: EvidenceFilter = {}) {
    let query = db.selectFrom('evidence').selectAll().orderBy('id', 'desc').limit(limit)
    if (siteId !== undefined) query = query.where('site', '=', siteId)
    if (kind !== undefined) query = query.where('kind', '=', kind)
    if (subject !== undefined) {
      const ending = `% ${subject.replaceAll(/[\\%_]/g, '\\$&')}`
      query = query.where((eb) =>
        eb.or([eb('subject', '=', subject), sql<boolean>`subject like ${ending} escape '\\'`]),
      )
    }
    if (since !== undefined) query = query.where('last_seen_at', '>=', since)
    if (until !== undefined) query = query.where('at', '<=', until)
    if (before !== undefined) query = query.where('id', '<', before)
    return (await query.execute()).map(pieceOf)
  }

  return {
    async record({ add, bodies, touch, supersede, at }) {
      await whole(db, async (tx) => {
        for (const some of chunks(bodies, CHUNK)) {
          await tx
            .insertInto('evidence_body')
            .values(some.map((body) => ({ ...body, kept_at: at })))
            .onConflict((conflict) =>
              conflict.column('sha256').doUpdateSet((eb) => ({ stored: eb.ref('excluded.stored') })),
            )
            .execute()
        }
        for (const { piece, lastSeenAt } of add)
          await tx.insertInto('evidence').values(rowOf(piece, lastSeenAt)).execute()
        for (const some of chunks(touch, CHUNK))
          await tx.updateTable('evidence').set({ last_seen_at: at }).where('id', 'in', some).execute()
        for (const some of chunks(supersede, CHUNK))
          await tx.updateTable('evidence').set({ superseded_at: at }).where('id', 'in', some).execute()
      })
    },
    async standing(siteId, kind) {
      const rows = await db
        .selectFrom('evidence')
        .selectAll()
        .where('site', '=', siteId)
        .where('kind', '=', kind)
        .where('superseded_at', 'is', null)
        .orderBy('id')
        .execute()
      return rows.map(pieceOf)
    },
    list,
    async *each(filter = {}) {
      let before: number | undefined
      for (;;) {
        const some = await list({ ...filter, limit: CHUNK, ...(before === undefined ? {} : { before }) })
        yield* some
        before = some.at(-1)?.id
        if (before === undefined || some.length < CHUNK) return
      }
    },
    async count(siteId) {
      let query = db.selectFrom('evidence').select(({ fn }) => fn.countAll<number>().as('count'))
      if (siteId !== undefined) query = query.where('site', '=', siteId)
      return (await query.executeTakeFirstOrThrow()).count
    },
    async byId(id) {
      const row = await db.selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirst()
      return row && pieceOf(row)
    },
    bodies: () => db.selectFrom('evidence_body').select(['sha256', 'bytes', 'stored']).orderBy('sha256').execute(),
    async storedBytes() {
      const { sum } = await db
        .selectFrom('evidence_body')
        .select(({ fn }) => fn.sum<number | null>('stored').as('sum'))
        .executeTakeFirstOrThrow()
      return sum ?? 0
    },
    async isNeeded(sha256) {
      const row = await db.selectFrom('evidence_body').select('sha256').where('sha256', '=', sha256).executeTakeFirst()
      return row !== undefined
    },
    async expire(before) {
      let count = 0
      for (;;) {
        const rows = await db
          .selectFrom('evidence')
          .select('id')
          .where('last_seen_at', '<', before)
          .orderBy('last_seen_at')
          .limit(CHUNK)
          .execute()
        if (rows.length === 0) break
        const ids = rows.map(({ id }) => id)
        await db.deleteFrom('evidence').where('id', 'in', ids).execute()
        count += ids.length
        await breathe()
      }
      if (count > 0) await dropBodies(db)
      return count
    },
    async evict(bytes) {
      let freed = 0
      while (freed < bytes) {
        const found = await whole(db, async (tx) => {
          const rows = await tx
            .selectFrom('evidence')
            .select(['id'])
            .where('superseded_at', 'is not', null)
            .orderBy('last_seen_at')
            .orderBy('id')
            .limit(EVICTED)
            .execute()
          if (rows.length === 0) return undefined
          const ids = rows.map(({ id }) => id)
          await tx.deleteFrom('evidence').where('id', 'in', ids).execute()
          return dropBodies(tx)
        })
        if (found === undefined) return freed
        freed += found
        await breathe()
      }
      return freed
    },
  }
}
