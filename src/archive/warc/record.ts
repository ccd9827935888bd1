import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const pack = promisify(gzip)

/** One record of a WARC file, ISO 28500:2017 (WARC 1.1). */
export interface WarcRecord {
  readonly type: 'warcinfo' | 'request' | 'response' | 'metadata'
  /** UUID. */
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly contentType: string
  readonly block: Uint8Array
  /** The part of the block behind the HTTP headers, where it has them. */
  readonly payload?: Uint8Array
  readonly targetUri?: string
  /** Further named fields, such as `WARC-IP-Address`. */
  readonly fields?: Readonly<Record<string, string>>
}

export function urn(id: string): string {
  return `<urn:uuid:${id}>`
}

/** A record as a gzip member of its own, as readers that jump to records need it. */
export async function gzipRecord(record: WarcRecord): Promise<Uint8Array> {
  const { type, id, at, contentType, block, payload, targetUri, fields = {} } = record
  const named: Record<string, string> = {
    'WARC-Type': type,
    'WARC-Record-ID': urn(id),
    'WARC-Date': new Date(at).toISOString(),
    ...(targetUri === undefined ? {} : { 'WARC-Target-URI': targetUri }),
    ...fields,
    'Content-Type': contentType,
    'WARC-Block-Digest': digestOf(block),
    ...(payload === undefined ? {} : { 'WARC-Payload-Digest': digestOf(payload) }),
    'Content-Length': String(block.length),
  }
  const head = Object.entries(named).map(([name, value]) => `${name}: ${oneLine(value)}\r\n`)
  return pack(Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), block, Buffer.from('\r\n\r\n')]))
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** A value can never begin a field of its own. */
export function oneLine(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e\u0080-\uffff]+/g, ' ').trim()
}

/** `application/warc-fields`: named values, one a line, in UTF-8. */
export function warcFields(values: Readonly<Record<string, string | undefined>>): Uint8Array {
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${oneLine(value)}\r\n`],
  )
  return Buffer.from(lines.join(''))
}
