import { STATUS_CODES } from 'node:http'
import type { BodyReading } from '../../archive/vault.ts'
import type { Config } from '../../config/config.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import { formatDateTime } from '../../model/format/date.ts'
import { formatNumber } from '../../model/format/number.ts'
import type { Language } from '../../model/language.ts'
import { printable } from '../check-output/wrap.ts'
import { evidenceTexts } from '../texts/evidence.ts'

export interface Shown {
  readonly piece: Piece
  /** The body as it is now; undefined where none is kept. */
  readonly reading: BodyReading | undefined
  /** Whether what is written down is what was written. */
  readonly sealed: boolean
}

/** A piece of evidence as lines for a letter: times of the office and in UTC, the whole digest, and whether it still holds. */
export function letterOf(
  { piece, reading, sealed }: Shown,
  { config, language }: { readonly config: Config; readonly language: Language },
): string {
  const texts = evidenceTexts[language]
  const { labels } = texts
  const site = config.sites.find((one) => one.site.id === piece.siteId)?.site
  const instant = (at: number): string =>
    `${formatDateTime(at, language, config.timezone)} (${new Date(at).toISOString()})`
  const lines: (readonly [string, string | undefined])[] = [
    [labels.number, String(piece.id)],
    [labels.organisation, config.organisation],
    [labels.site, site ? `${site.name} ${site.url}` : piece.siteId],
    [labels.subject, piece.subject],
    [labels.state, texts.stateOf(piece.state)],
    [labels.url, readable(piece.url)],
    [labels.place, piece.place === piece.url ? undefined : readable(piece.place)],
    [labels.address, piece.address],
    [labels.firstSeen, instant(piece.at)],
    [labels.lastSeen, instant(piece.lastSeenAt)],
    [labels.superseded, piece.supersededAt === undefined ? undefined : instant(piece.supersededAt)],
    [labels.answer, answerOf(piece)],
    [labels.type, piece.headers['content-type']],
    [labels.modified, piece.headers['last-modified']],
    [labels.size, piece.sha256 === undefined ? undefined : texts.bytes(formatNumber(piece.bytes, language))],
    [labels.sha256, piece.sha256],
    [labels.certificate, piece.fingerprint256],
    [labels.verified, verdict(piece, reading, sealed, language)],
  ]
  const shown = lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${printable(value)}`]))
  const headers = Object.entries(piece.headers).map(([name, value]) => `  ${printable(`${name}: ${decoded(value)}`)}`)
  return `${[texts.heading, ...shown, ...(headers.length > 0 ? [labels.headers, ...headers] : [])].join('\n')}\n`
}

function answerOf({ statusCode, failure }: Piece): string {
  if (statusCode === 0) return failure ?? '-'
  return `HTTP ${statusCode} ${STATUS_CODES[statusCode] ?? ''}`.trim()
}

function verdict(piece: Piece, reading: BodyReading | undefined, sealed: boolean, language: Language): string {
  const { verdicts } = evidenceTexts[language]
  if (!sealed) return verdicts.row
  if (reading) return reading.ok ? (piece.truncated ? verdicts.truncated : verdicts.sound) : verdicts[reading.fault]
  return piece.omitted ? verdicts[piece.omitted] : verdicts.unanswered
}

/** Headers are bytes; where they are UTF-8 a person reads them so. */
function decoded(value: string): string {
  if (/[\u0100-\uffff]/.test(value)) return value
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}

/** Thai addresses as people read them, and as servers do. */
function readable(url: string): string {
  try {
    const plain = decodeURI(url)
    return plain === url ? url : `${url} (${plain})`
  } catch {
    return url
  }
}
