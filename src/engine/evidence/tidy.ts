import type { Vault } from '../../archive/vault.ts'
import { MINUTE } from '../../model/duration.ts'
import type { Evidence } from '../../store/evidence.ts'

/** A body is put on the disk before its piece is in the index: younger files may be on their way. */
const ON_THE_WAY = 10 * MINUTE

/** Deletes bodies that no piece needs: of what expired or had to go, and of looks that a crash has cut short. Answers how many. */
export async function tidyEvidence({
  evidence,
  vault,
  now,
}: {
  readonly evidence: Pick<Evidence, 'isNeeded'>
  readonly vault: Vault
  /** Milliseconds since the epoch. */
  readonly now: number
}): Promise<number> {
  const before = now - ON_THE_WAY
  let deleted = 0
  for await (const { sha256, changedAt } of vault.files()) {
    if (changedAt >= before || (await evidence.isNeeded(sha256))) continue
    if (await vault.remove(sha256, before)) deleted += 1
  }
  return deleted
}
