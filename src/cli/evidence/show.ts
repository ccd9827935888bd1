import { writeFile } from 'node:fs/promises'
import { vaultAt } from '../../archive/vault.ts'
import type { BodyReading } from '../../archive/vault.ts'
import { UserError } from '../../model/errors.ts'
import { hasBody } from '../../model/evidence/piece.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import { sealOf } from '../../model/evidence/seal.ts'
import { EXIT_CODES } from '../../model/status.ts'
import type { Store } from '../../store/store.ts'
import type { Situation } from '../situation.ts'
import { withStore } from '../situation.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import type { EvidenceFlags } from './flags.ts'
import { evidenceSettings, filterOf } from './flags.ts'
import { letterOf } from './letter.ts'

/** One piece so that it can be put into a letter, its body checked while it is printed; with `--body` the body goes into a file. */
export async function showEvidence(
  number: string | undefined,
  flags: EvidenceFlags,
  situation: Situation,
): Promise<void> {
  const { config, language, cli } = situation
  const texts = evidenceTexts[language]
  const vault = vaultAt(evidenceSettings(situation).folder)
  const piece = await withStore(situation, (store) => chosen(store, number, flags, situation))
  const reading = await readBody(piece, vault)
  const sealed = sealOf(piece) === piece.seal
  cli.out.write(letterOf({ piece, reading, sealed }, { config, language }))
  if (!sealed || reading?.ok === false) cli.exitWith(EXIT_CODES.critical)
  if (flags.body === undefined) return
  if (!reading) throw new UserError(texts.noBody(piece.id))
  // What was tampered with is no evidence: it is not handed out as such.
  if (!reading.ok) throw new UserError(texts.bodyFault(piece.id, reading.fault))
  await writeNew(flags.body, reading.bytes, texts)
  cli.out.write(`${texts.written(flags.body)}\n`)
}

async function chosen(
  store: Store,
  number: string | undefined,
  flags: EvidenceFlags,
  situation: Situation,
): Promise<Piece> {
  const texts = evidenceTexts[situation.language]
  if (number === undefined) {
    const filter = filterOf(flags, situation)
    if (Object.keys(filter).length === 0) throw new UserError(texts.whichOne)
    const [newest] = await store.evidence.list({ ...filter, limit: 1 })
    if (!newest) throw new UserError(texts.none)
    return newest
  }
  const piece = /^\d{1,15}$/.test(number) ? await store.evidence.byId(Number(number)) : undefined
  if (!piece) throw new UserError(texts.noPiece(number))
  return piece
}

async function readBody(piece: Piece, vault: ReturnType<typeof vaultAt>): Promise<BodyReading | undefined> {
  if (piece.sha256 === undefined || !hasBody(piece)) return undefined
  return vault.read(piece.sha256, piece.bytes)
}

async function writeNew(
  file: string,
  bytes: Uint8Array,
  texts: { fileTaken(file: string): string; fileFailed(file: string, code: string): string },
): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new UserError(code === 'EEXIST' ? texts.fileTaken(file) : texts.fileFailed(file, code), { cause: error })
  }
}
