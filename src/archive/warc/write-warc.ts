import type { Piece } from '../../model/evidence/piece.ts'
import { hasBody } from '../../model/evidence/piece.ts'
import type { BodyFault, BodyReading } from '../vault.ts'
import { requestBlock, responseHead } from './http-block.ts'
import type { WarcRecord } from './record.ts'
import { gzipRecord, urn, warcFields } from './record.ts'

export interface WarcWorld {
  /** Milliseconds since the epoch: when the file is made. */
  readonly now: number
  readonly version: string
  /** Who keeps the evidence. */
  readonly organisation: string
  /** A UUID that is the same for the same parts: a file made twice names its records alike. */
  recordId(this: void, ...parts: readonly (string | number)[]): string
  read(this: void, sha256: string, bytes: number): Promise<BodyReading>
  /** A body that should be there and is not as it was: its piece stands in the file without. */
  faulty(piece: Piece, fault: BodyFault): void
}

/** Pieces as a WARC 1.1 file, one gzip member a record: `response`, `request` and one `metadata` for each verdict that rests on them. */
export async function* warcOf(pieces: readonly Piece[], world: WarcWorld): AsyncGenerator<Uint8Array> {
  const { now, version, organisation, recordId } = world
  const infoId = recordId('warcinfo', now, ...pieces.map(({ seal }) => seal))
  yield gzipRecord({
    type: 'warcinfo',
    id: infoId,
    at: now,
    contentType: 'application/warc-fields',
    block: warcFields({
      software: `Wenyam/${version}`,
      format: 'WARC File Format 1.1',
      conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      operator: organisation,
      description:
        'Evidence of published pages and documents. Content coding is undone; the headers that told of it are named x-archive-orig-*. Cookies and credentials are withheld.',
    }),
  })
  for (const group of exchangesOf(pieces)) {
    for (const record of await recordsOf(group, world)) {
      const fields = { 'WARC-Warcinfo-ID': urn(infoId), ...record.fields }
      yield gzipRecord({ ...record, fields })
    }
  }
}

/** One page may prove several items: its exchange is written once. */
function exchangesOf(pieces: readonly Piece[]): readonly (readonly [Piece, ...Piece[]])[] {
  const groups = new Map<string, [Piece, ...Piece[]]>()
  for (const piece of pieces) {
    const { url, method, at, requestHeaders, statusCode, sha256 = '' } = piece
    const key = JSON.stringify([url, method, at, requestHeaders, statusCode, sha256])
    const group = groups.get(key)
    if (group) group.push(piece)
    else groups.set(key, [piece])
  }
  return [...groups.values()]
}

async function recordsOf(group: readonly [Piece, ...Piece[]], world: WarcWorld): Promise<readonly WarcRecord[]> {
  const [first] = group
  const { url: targetUri, at, seal } = first
  const [requestId, responseId] = ['request', 'response'].map((type) => world.recordId(type, seal))
  const body = await bodyOf(first, world)
  if (typeof body === 'string') for (const piece of group) world.faulty(piece, body)
  const request: WarcRecord = {
    type: 'request',
    id: requestId ?? '',
    at,
    targetUri,
    contentType: 'application/http;msgtype=request',
    block: requestBlock(first),
    payload: new Uint8Array(),
  }
  const answered = body instanceof Uint8Array
  const head = answered ? responseHead(first, body.length) : new Uint8Array()
  const response: readonly WarcRecord[] = answered
    ? [
        {
          type: 'response',
          id: responseId ?? '',
          at,
          targetUri,
          contentType: 'application/http;msgtype=response',
          block: Buffer.concat([head, body]),
          payload: body,
          fields: {
            ...(first.address === undefined ? {} : { 'WARC-IP-Address': first.address }),
            ...(first.truncated ? { 'WARC-Truncated': 'length' } : {}),
          },
        },
      ]
    : []
  const about = urn((answered ? responseId : requestId) ?? '')
  return [
    ...response,
    { ...request, ...(answered ? { fields: { 'WARC-Concurrent-To': about } } : {}) },
    ...group.map((piece): WarcRecord => ({
      type: 'metadata',
      id: world.recordId('metadata', piece.seal, piece.id, piece.lastSeenAt),
      at,
      targetUri,
      contentType: 'application/warc-fields',
      block: metadataOf(piece, typeof body === 'string' ? body : undefined),
      fields: { 'WARC-Concurrent-To': about },
    })),
  ]
}

/** The body, why it cannot be had, or undefined where there never was one to keep. */
async function bodyOf(piece: Piece, { read }: WarcWorld): Promise<Uint8Array | BodyFault | undefined> {
  if (piece.sha256 === undefined || !hasBody(piece)) return undefined
  const reading = await read(piece.sha256, piece.bytes)
  return reading.ok ? reading.bytes : reading.fault
}

function metadataOf(piece: Piece, fault: BodyFault | undefined): Uint8Array {
  const iso = (at: number): string => new Date(at).toISOString()
  return warcFields({
    evidence: String(piece.id),
    site: piece.siteId,
    check: piece.kind,
    subject: piece.subject,
    state: piece.state,
    reason: piece.why,
    place: piece.place,
    httpStatus: piece.statusCode === 0 ? undefined : String(piece.statusCode),
    failure: piece.failure,
    firstSeen: iso(piece.at),
    lastSeen: iso(piece.lastSeenAt),
    superseded: piece.supersededAt === undefined ? undefined : iso(piece.supersededAt),
    sha256: piece.sha256,
    bytes: piece.sha256 === undefined ? undefined : String(piece.bytes),
    body: fault ?? piece.omitted,
    certificateSha256: piece.fingerprint256,
  })
}
