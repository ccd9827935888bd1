import type { Vault } from '../../archive/vault.ts'
import { hasBody } from '../../model/evidence/piece.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import type { Store } from '../../store/store.ts'
import type { LiveWatch } from '../watchlist.ts'
import { askedAddress } from './address.ts'
import { exhibitsOf } from './exhibits.ts'

/** Addresses that verdicts rest on and whose bytes are not kept: "not modified" would not bring them. */
export async function neededInFull(
  { id, site, kind }: LiveWatch,
  store: Pick<Store, 'evidence' | 'results'>,
  vault: Vault,
): Promise<Set<string>> {
  const needed = new Set<string>()
  if (!kind.exhibits) return needed
  const [latest] = await store.results.latest({ watchIds: [id] })
  if (!latest) return needed
  const kept = new Set<string>()
  for (const piece of await store.evidence.standing(site.id, kind.id)) {
    if (await isHeld(piece, vault)) kept.add(piece.place)
  }
  for (const { place } of exhibitsOf(kind, latest.result)) {
    const address = kept.has(place) ? undefined : askedAddress(place)
    if (address !== undefined) needed.add(address)
  }
  return needed
}

async function isHeld(piece: Piece, vault: Vault): Promise<boolean> {
  return piece.sha256 !== undefined && hasBody(piece) && (await vault.has(piece.sha256))
}
