import { stream } from 'hono/streaming'
import { vaultAt } from '../../archive/vault.ts'
import { exportWarc } from '../../engine/evidence/export.ts'
import { hasBody } from '../../model/evidence/piece.ts'
import type { Piece } from '../../model/evidence/piece.ts'
import type { WebParts } from '../deps.ts'
import type { WebContext } from '../env.ts'
import { problem } from '../problem.ts'
import { evidencePageTexts } from '../texts/evidence.ts'
import { bodyName } from './body-name.ts'

/** A piece of a site, by its number; undefined where the site has no such piece. */
export async function pieceOf({ store }: WebParts, siteId: string, id: number): Promise<Piece | undefined> {
  const piece = Number.isSafeInteger(id) ? await store.evidence.byId(id) : undefined
  return piece?.siteId === siteId ? piece : undefined
}

/** The kept body as a file, never as a page of ours; a problem where it is not there, or is not what was received. */
export async function bodyAnswer(c: WebContext, parts: WebParts, piece: Piece): Promise<Response> {
  const settings = parts.config().evidence
  const { sha256 } = piece
  const texts = evidencePageTexts[c.var.language]
  if (!settings || sha256 === undefined || !hasBody(piece))
    return problem(c, 404, 'not-found', { detail: texts.noBody })
  const reading = await vaultAt(settings.folder).read(sha256, piece.bytes)
  if (!reading.ok) {
    parts.log.warn({ evidence: piece.id, fault: reading.fault }, 'a kept body is not what was kept')
    return problem(c, 404, 'not-found', { detail: texts.faults[reading.fault] })
  }
  return c.body(new Uint8Array(reading.bytes), 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${bodyName(piece)}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    etag: `"${sha256}"`,
  })
}

/** The evidence of a site, or of one item, as a WARC file. Who took it out and when is noted. */
export async function warcAnswer(c: WebContext, parts: WebParts, siteId: string, item?: string): Promise<Response> {
  const settings = parts.config().evidence
  const filter = { siteId, ...(item === undefined ? {} : { subject: item.replace('/', ' ') }) }
  const pieces: Piece[] = []
  for await (const piece of parts.store.evidence.each(filter)) pieces.push(piece)
  const [newest] = pieces
  if (!settings || !newest) return problem(c, 404, 'not-found', { detail: evidencePageTexts[c.var.language].nothing })
  await parts.desk.note(c.var, { action: 'evidence.export', subject: [siteId, item ?? ''].join(' ').trim() })
  const name = ['evidence', siteId, ...(item === undefined ? [] : [item.replaceAll(/[^\w.-]+/g, '-')])].join('-')
  c.header('content-type', 'application/warc')
  c.header('content-disposition', `attachment; filename="${name}.warc.gz"`)
  // One of its own, since a digest of the whole would first have to gather it.
  c.header('etag', `W/"${newest.id}-${pieces.length}-${Math.max(...pieces.map(({ lastSeenAt }) => lastSeenAt))}"`)
  const records = exportWarc(pieces.reverse(), {
    vault: vaultAt(settings.folder),
    now: parts.now(),
    version: parts.version,
    organisation: parts.config().organisation,
    faulty: (piece, fault) => parts.log.warn({ evidence: piece.id, fault }, 'a kept body is not what was kept'),
  })
  return stream(c, async (out) => {
    for await (const record of records) await out.write(record)
  })
}
