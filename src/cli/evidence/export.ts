import { createWriteStream } from 'node:fs'
import { link, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { vaultAt } from '../../archive/vault.ts'
import { exportWarc } from '../../engine/evidence/export.ts'
import { UserError } from '../../model/errors.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import { EXIT_CODES } from '../../model/status.ts'
import type { Situation } from '../situation.ts'
import { withStore } from '../situation.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import { version } from '../version.ts'
import type { EvidenceFlags } from './flags.ts'
import { evidenceSettings, filterOf } from './flags.ts'

/** Writes the pieces of a site or an item into a WARC file; a file that is there is left alone. */
export async function exportEvidence(flags: EvidenceFlags, situation: Situation): Promise<void> {
  const { config, language, cli } = situation
  const texts = evidenceTexts[language]
  const vault = vaultAt(evidenceSettings(situation).folder)
  const out = flags.out ?? ''
  const filter = filterOf(flags, situation)
  const pieces = await withStore(situation, async (store) => {
    const found: Piece[] = []
    for await (const piece of store.evidence.each(filter)) found.push(piece)
    // As they came.
    return found.reverse()
  })
  if (pieces.length === 0) throw new UserError(texts.none)

  const faulty: string[] = []
  const { organisation } = config
  const records = exportWarc(pieces, {
    vault,
    now: cli.now(),
    version: version(),
    organisation,
    faulty: (piece, fault) => faulty.push(texts.faultLine(piece.id, piece.url, texts.verdicts[fault])),
  })
  const part = `${out}.part`
  try {
    await pipeline(Readable.from(records), createWriteStream(part, { flags: 'wx' }), { signal: cli.interrupted })
    await link(part, out)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') throw new UserError(texts.fileTaken(out), { cause: error })
    throw code === 'ABORT_ERR' ? error : new UserError(texts.fileFailed(out, code), { cause: error })
  } finally {
    await rm(part, { force: true })
  }
  cli.out.write(`${texts.exported(out, pieces.length)}\n`)
  for (const line of faulty) cli.err.write(`${line}\n`)
  if (faulty.length > 0) cli.exitWith(EXIT_CODES.critical)
}
