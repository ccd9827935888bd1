import { vaultAt } from '../../archive/vault.ts'
import { verifyEvidence } from '../../engine/evidence/verify.ts'
import { formatNumber } from '../../model/format/number.ts'
import { EXIT_CODES } from '../../model/status.ts'
import { createProgress } from '../progress.ts'
import type { Situation } from '../situation.ts'
import { withStore } from '../situation.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import type { EvidenceFlags } from './flags.ts'
import { evidenceSettings, filterOf } from './flags.ts'

/** Hashes everything anew; names what was lost, damaged or tampered with, and exits with 2 then. */
export async function verifyAll(flags: EvidenceFlags, situation: Situation): Promise<void> {
  const { language, cli } = situation
  const texts = evidenceTexts[language]
  const vault = vaultAt(evidenceSettings(situation).folder)
  const progress = createProgress(cli.err)
  const found = await withStore(situation, (store) =>
    verifyEvidence(store.evidence, vault, filterOf(flags, situation), (count) =>
      progress.show(texts.verifying(formatNumber(count, language))),
    ),
  ).finally(() => progress.clear())
  for (const { piece, fault } of found.faults) {
    cli.out.write(`${texts.faultLine(piece.id, piece.url, texts.verdicts[fault])}\n`)
  }
  const { pieces, sound, bytes, withoutBody, faults } = found
  cli.out.write(
    `${texts.verified({
      pieces: formatNumber(pieces, language),
      bodies: formatNumber(sound, language),
      size: formatNumber(bytes / 1_000_000, language, 1),
      withoutBody: formatNumber(withoutBody, language),
      faults: formatNumber(faults.length, language),
    })}\n`,
  )
  if (faults.length > 0) cli.exitWith(EXIT_CODES.critical)
}
