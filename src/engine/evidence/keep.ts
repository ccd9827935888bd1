import type { EvidenceSettings } from '../../archive/settings.ts'
import type { Vault } from '../../archive/vault.ts'
import { NOT_MODIFIED, decideKeeping, predecessorOf, supersededBy } from '../../model/evidence/decide.ts'
import { hasBody } from '../../model/evidence/piece.ts'
import type { Exchanged, Exhibit, NewPiece, Omission, Piece, PieceReason } from '../../model/evidence/piece.ts'
import type { EvidenceChange, KeptBody } from '../../store/evidence.ts'
import { answersAt } from './follow-spool.ts'
import type { Spool, Spooled } from './spool.ts'

export interface KeepingWorld {
  readonly siteId: string
  readonly kind: string
  readonly spool: Spool
  readonly vault: Vault
  readonly settings: EvidenceSettings
  /** What stands of the site and kind before the look. */
  readonly standing: readonly Piece[]
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Makes room for so many bytes; false where all that is left must stay. */
  makeRoom(this: void, bytes: number): Promise<boolean>
}

/**
 * Puts the bodies that the exhibits of a look rest on into the vault, and answers what is to be written down of them.
 * Rejects with an EvidenceError where a body cannot be put on the disk: then nothing is written down, and the next look
 * tries again.
 */
export async function keepExhibits(exhibits: readonly Exhibit[], world: KeepingWorld): Promise<EvidenceChange> {
  const { standing, settings, now } = world
  const add: EvidenceChange['add'][number][] = []
  const bodies = new Map<string, KeptBody>()
  const touch = new Set<number>()
  const replaced = new Set<number>()
  const failures: unknown[] = []

  async function keep(exhibit: Exhibit, spooled: Spooled, exchanged: Exchanged, why: PieceReason): Promise<void> {
    const stored = await putBody(spooled, exchanged, bodies, world)
    const before = predecessorOf(standing, exhibit, exchanged)
    if (before) replaced.add(before.id)
    const piece = { ...pieceOf(exhibit, exchanged, world), why, ...(stored.omitted ? { omitted: stored.omitted } : {}) }
    add.push({ piece, lastSeenAt: exchanged.at })
  }

  /** The same bytes came again: where the file is gone, it is put back. */
  async function mend(piece: Piece, spooled: Spooled, { statusCode, sha256, bytes }: Exchanged): Promise<void> {
    if (sha256 === undefined || statusCode === NOT_MODIFIED || !hasBody(piece) || bodies.has(sha256)) return
    if (await world.vault.has(sha256)) return
    bodies.set(sha256, { sha256, bytes, stored: await world.vault.put(sha256, bytes, await spooled.packed()) })
  }

  for (const exhibit of exhibits) {
    for (const spooled of answersAt(world.spool, exhibit.place)) {
      const exchanged = withDigest(spooled)
      const keeping = decideKeeping(standing, exhibit, exchanged, { now, again: settings.again })
      switch (keeping.do) {
        case 'touch':
          await mend(keeping.piece, spooled, exchanged).catch((error: unknown) => failures.push(error))
          touch.add(keeping.piece.id)
          break
        case 'restate': {
          const { id, lastSeenAt: _, supersededAt: __, seal: ___, ...same } = keeping.piece
          replaced.add(id)
          add.push({ piece: { ...same, state: exhibit.state, why: 'change' }, lastSeenAt: exchanged.at })
          break
        }
        case 'keep':
          // What found no place on the disk must not take along what did.
          await keep(exhibit, spooled, exchanged, keeping.why).catch((error: unknown) => failures.push(error))
          break
        case 'skip':
      }
    }
  }
  const supersede = failures.length > 0 ? [...replaced] : supersededBy(standing, exhibits, replaced)
  const change = { add, bodies: [...bodies.values()], touch: [...touch], supersede, at: now }
  if (failures.length > 0) throw new PartlyKept(change, failures[0])
  return change
}

/** Something was kept, and something could not be. */
export class PartlyKept extends Error {
  readonly change: EvidenceChange

  constructor(change: EvidenceChange, cause: unknown) {
    super('part of the evidence could not be kept', { cause })
    this.change = change
  }
}

function withDigest({ recorded, sha256 }: Spooled): Exchanged {
  const digest = sha256()
  return { ...recorded, ...(digest === undefined ? {} : { sha256: digest }) }
}

function pieceOf(exhibit: Exhibit, exchanged: Exchanged, { siteId, kind }: KeepingWorld): Omit<NewPiece, 'why'> {
  const { subject, state, place } = exhibit
  return { siteId, kind, subject, state, place, ...exchanged }
}

async function putBody(
  spooled: Spooled,
  { sha256, bytes }: Exchanged,
  bodies: Map<string, KeptBody>,
  { vault, settings, makeRoom }: KeepingWorld,
): Promise<{ readonly omitted?: Omission }> {
  if (sha256 === undefined || bodies.has(sha256)) return {}
  if (bytes > settings.maxBody) return { omitted: 'too-large' }
  const waiting = await spooled.packed()
  const size = 'size' in waiting ? waiting.size : waiting.packed.length
  if (!(await vault.has(sha256)) && !(await makeRoom(size))) return { omitted: 'no-room' }
  bodies.set(sha256, { sha256, bytes, stored: await vault.put(sha256, bytes, waiting) })
  return {}
}
