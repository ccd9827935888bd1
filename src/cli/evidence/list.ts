import { UserError } from '../../model/errors.ts'
import { formatDateTime } from '../../model/format/date.ts'
import { formatNumber } from '../../model/format/number.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import { columns } from '../columns.ts'
import type { Situation } from '../situation.ts'
import { withStore } from '../situation.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import type { EvidenceFlags } from './flags.ts'
import { filterOf } from './flags.ts'

const LIMIT = 50

export async function listEvidence(flags: EvidenceFlags, situation: Situation): Promise<void> {
  const { config, language, cli } = situation
  const texts = evidenceTexts[language]
  const limit = limitOf(flags.limit, (text) => texts.badLimit(text))
  const filter = { ...filterOf(flags, situation), limit }
  const pieces = await withStore(situation, (store) => store.evidence.list(filter))
  if (flags.format === 'json') {
    cli.out.write(`${JSON.stringify({ schema: 'wenyam.evidence/1', evidence: pieces.map(asJson) }, undefined, 2)}\n`)
    return
  }
  if (pieces.length === 0) {
    cli.out.write(`${texts.none}\n`)
    return
  }
  const date = (at: number): string => formatDateTime(at, language, config.timezone)
  const rows = pieces.map((piece) => [
    String(piece.id),
    date(piece.at),
    date(piece.lastSeenAt),
    piece.siteId,
    piece.subject,
    texts.stateOf(piece.state),
    piece.statusCode === 0 ? '-' : String(piece.statusCode),
    piece.sha256 === undefined ? '-' : formatNumber(piece.bytes, language),
    piece.sha256?.slice(0, 12) ?? '-',
    piece.url,
  ])
  cli.out.write(columns(texts.heads, rows))
}

/** Everything of a piece, times as ISO 8601. */
export function asJson({ lastSeenAt, supersededAt, at, siteId, id, ...piece }: Piece) {
  const iso = (instant: number | undefined): string | null =>
    instant === undefined ? null : new Date(instant).toISOString()
  return { id, site: siteId, at: iso(at), lastSeenAt: iso(lastSeenAt), supersededAt: iso(supersededAt), ...piece }
}

function limitOf(text: string | undefined, complaint: (text: string) => string): number {
  if (text === undefined) return LIMIT
  const limit = Number(text)
  if (Number.isInteger(limit) && limit > 0 && limit <= 100_000) return limit
  throw new UserError(complaint(text))
}
