import { join } from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { WARCParser, WARCSerializer } from 'warcio'
import type { WARCRecord } from 'warcio'
import { vaultAt } from '../../../src/archive/vault.ts'
import { exportWarc } from '../../../src/engine/evidence/export.ts'
import type { Piece } from '../../../src/model/evidence/piece.ts'
import { temporaryFolder } from '../../support/cli.ts'
import { newPiece, pieceOf, putBody, SEEN_AT } from '../../support/piece.ts'

const HTML = '<!doctype html><title>แผนการดำเนินงาน</title><p>แผนการดำเนินงานประจำปีงบประมาณ พ.ศ. 2569</p>'
/** Any bytes at all, line ends and the beginning of a record among them. */
const BINARY = Buffer.concat([
  Buffer.from('WARC/1.1\r\nContent-Length: 0\r\n\r\n\r\n\r\n'),
  Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * 31) % 256)),
])

async function fileOf(pieces: readonly Piece[], bodies: readonly (Uint8Array | string)[]) {
  const vault = vaultAt(join(temporaryFolder(), 'evidence'))
  for (const body of bodies) await putBody(vault, body)
  const faults: string[] = []
  const world = { vault, now: SEEN_AT, version: '1.2.3', organisation: 'อบต.แคนเหนือ' }
  const records = exportWarc(pieces, { ...world, faulty: (piece, fault) => faults.push(`${piece.id} ${fault}`) })
  const members: Uint8Array[] = []
  for await (const member of records) members.push(member)
  return { members, faults, bytes: Buffer.concat(members) }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

interface Read {
  readonly record: WARCRecord
  readonly payload: Buffer
}

/** Everything that the reader finds, each record's digests computed anew by it and compared with those in the file. */
async function readBack(bytes: Uint8Array): Promise<Read[]> {
  const found: Read[] = []
  for await (const record of new WARCParser(oneChunk(bytes))) {
    const payload = Buffer.from((await record.readFully(false)) ?? new Uint8Array())
    found.push({ record, payload })
  }
  for (const parseHttp of [true, false]) {
    for await (const record of new WARCParser(oneChunk(bytes), { parseHttp })) {
      const name = parseHttp ? 'WARC-Payload-Digest' : 'WARC-Block-Digest'
      const written = record.warcHeader(name)
      const applies = parseHttp ? record.warcType === 'response' : record.warcType !== 'warcinfo'
      await new WARCSerializer(record).digestRecord({ recompute: true })
      if (applies) expect(record.warcHeader(name), `${record.warcType} ${name}`).toBe(written)
    }
  }
  return found
}

describe('a WARC file, read by a program that is not ours', () => {
  test('holds answer, question and verdict of each piece, byte by byte, with digests that agree', async () => {
    const page = pieceOf(newPiece(HTML))
    const file = pieceOf(
      newPiece(BINARY, {
        url: 'https://www.example.go.th/docs/plan_2569.pdf',
        headers: { 'content-type': 'application/pdf', 'set-cookie': 'a=(withheld); path=/\nb=(withheld)' },
        fingerprint256: 'AA:BB',
      }),
      2,
    )
    const { bytes, faults } = await fileOf([page, file], [HTML, BINARY])
    const found = await readBack(bytes)
    expect(found.map(({ record }) => record.warcType)).toEqual([
      'warcinfo',
      'response',
      'request',
      'metadata',
      'response',
      'request',
      'metadata',
    ])
    expect(faults).toEqual([])
    const [info, response, request, metadata, document] = found
    expect(info?.payload.toString()).toContain('software: Wenyam/1.2.3\r\nformat: WARC File Format 1.1\r\n')
    expect(info?.payload.toString()).toContain('operator: อบต.แคนเหนือ')
    expect(response?.payload.toString()).toBe(HTML)
    expect(response?.record.warcTargetURI).toBe(page.url)
    expect(response?.record.warcDate).toBe('2026-11-23T02:04:12.345Z')
    expect(response?.record.warcHeader('WARC-IP-Address')).toBe('203.0.113.7')
    expect(response?.record.warcHeader('WARC-Payload-Digest')).toBe(`sha256:${page.sha256}`)
    expect(response?.record.getResponseInfo()?.status).toBe(200)
    expect(request?.record.httpHeaders?.statusline).toBe('GET /plan HTTP/1.1')
    expect(request?.record.httpHeaders?.headers.get('host')).toBe('www.example.go.th')
    expect(request?.record.warcHeader('WARC-Concurrent-To')).toBe(response?.record.warcHeader('WARC-Record-ID'))
    expect(metadata?.payload.toString()).toBe(
      [
        'evidence: 1',
        'site: khaen-nuea',
        'check: disclosure',
        'subject: oit-2569 O10',
        'state: present',
        'reason: item',
        'place: https://www.example.go.th/plan',
        'httpStatus: 200',
        'firstSeen: 2026-11-23T02:04:12.345Z',
        'lastSeen: 2026-11-24T02:04:12.345Z',
        `sha256: ${page.sha256}`,
        `bytes: ${page.bytes}`,
        '',
      ].join('\r\n'),
    )
    expect(document?.payload.equals(BINARY)).toBe(true)
    expect(document?.record.httpHeaders?.headers.get('content-length')).toBe(String(BINARY.length))
  })

  test('is one gzip member a record, each of which can be read from its offset alone', async () => {
    const { members, bytes } = await fileOf([pieceOf(newPiece(HTML))], [HTML])
    expect(members).toHaveLength(4)
    for (const member of members) {
      expect(gunzipSync(member).toString('latin1')).toMatch(/^WARC\/1\.1\r\nWARC-Type: /)
      // Ten bytes of head, eight of checksum and length: nothing else is in a member.
      expect(inflateRawSync(member.subarray(10, -8)).equals(gunzipSync(member))).toBe(true)
    }
    expect(gunzipSync(bytes).length).toBe(members.reduce((sum, member) => sum + gunzipSync(member).length, 0))
  })

  test('agrees with itself: what the transport had packed is kept unpacked, under headers that say so', async () => {
    const headers = {
      'content-type': 'text/html',
      'content-encoding': 'br',
      'transfer-encoding': 'chunked',
      'content-length': '17',
    }
    const { bytes } = await fileOf([pieceOf(newPiece(HTML, { headers }))], [HTML])
    const [, response] = await readBack(bytes)
    expect(response?.payload.toString()).toBe(HTML)
    const shown = Object.fromEntries(response?.record.httpHeaders?.headers ?? [])
    expect(shown).toMatchObject({
      'content-length': String(Buffer.byteLength(HTML)),
      'x-archive-orig-content-encoding': 'br',
      'x-archive-orig-transfer-encoding': 'chunked',
      'x-archive-orig-content-length': '17',
    })
    expect(shown).not.toHaveProperty('content-encoding')
  })

  test('names Thai addresses as they were asked for, and keeps the bytes of Thai headers', async () => {
    const url = new URL('https://www.example.go.th/แผนดำเนินงาน.html?ปี=2569').href
    const disposition = Buffer.from('attachment; filename="แผน.pdf"').toString('latin1')
    const piece = pieceOf(newPiece(HTML, { url, place: url, headers: { 'content-disposition': disposition } }))
    const { bytes, members } = await fileOf([piece], [HTML])
    const [, response, request] = await readBack(bytes)
    expect(response?.record.warcTargetURI).toBe(url)
    expect(request?.record.httpHeaders?.statusline).toBe(`GET ${new URL(url).pathname}${new URL(url).search} HTTP/1.1`)
    expect(gunzipSync(members[1] ?? new Uint8Array()).toString()).toContain('filename="แผน.pdf"')
  })

  test('lets no header or verdict begin a line or a record of its own', async () => {
    const hostile = 'x\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\nforged'
    const huge = 'ก'.repeat(8_000)
    const piece = pieceOf(
      newPiece(HTML, {
        headers: { 'x-evil': hostile, 'x-huge': huge, [`x-name\r\nx-other`]: '1' },
        requestHeaders: { referer: hostile },
        subject: hostile,
        address: hostile,
      }),
    )
    const { bytes } = await fileOf([piece], [HTML])
    const found = await readBack(bytes)
    expect(found.map(({ record }) => record.warcType)).toEqual(['warcinfo', 'response', 'request', 'metadata'])
    expect(found[1]?.payload.toString()).toBe(HTML)
    expect(found[1]?.record.httpHeaders?.headers.get('x-evil')).toContain('forged')
  })

  test('holds one exchange once, however many items rest on it', async () => {
    const pieces = ['O1', 'O2', 'O3'].map((code, index) =>
      pieceOf(newPiece(HTML, { subject: `oit-2569 ${code}` }), index),
    )
    const { bytes } = await fileOf(pieces, [HTML])
    const types = (await readBack(bytes)).map(({ record }) => record.warcType)
    expect(types).toEqual(['warcinfo', 'response', 'request', 'metadata', 'metadata', 'metadata'])
  })

  test('never makes up a body: what was lost, left out or never answered stands without, and says so', async () => {
    const { sha256: _, ...silent } = newPiece('', {
      statusCode: 0,
      headers: {},
      failure: 'connect-timeout: no answer from 203.0.113.7:443',
    })
    const pieces = [
      pieceOf(newPiece('lost body'), 1),
      pieceOf(newPiece('large body', { omitted: 'too-large', url: 'https://www.example.go.th/large' }), 2),
      pieceOf({ ...silent, url: 'https://www.example.go.th/silent' }, 3),
    ]
    const { bytes, faults } = await fileOf(pieces, [])
    expect(faults).toEqual(['1 lost'])
    const found = await readBack(bytes)
    expect(found.map(({ record }) => record.warcType)).toEqual([
      'warcinfo',
      'request',
      'metadata',
      'request',
      'metadata',
      'request',
      'metadata',
    ])
    const notes = found.filter(({ record }) => record.warcType === 'metadata').map(({ payload }) => payload.toString())
    expect(notes[0]).toContain('body: lost')
    expect(notes[1]).toContain('body: too-large')
    expect(notes[2]).toContain('failure: connect-timeout: no answer')
    expect(notes[2]).not.toContain('sha256')
  })

  test('marks a body that was cut', async () => {
    const { bytes } = await fileOf([pieceOf(newPiece(HTML, { truncated: true }))], [HTML])
    const [, response] = await readBack(bytes)
    expect(response?.record.warcHeader('WARC-Truncated')).toBe('length')
  })

  test('is the same file when it is made again at the same time', async () => {
    const pieces = [pieceOf(newPiece(HTML))]
    const [first, second] = [await fileOf(pieces, [HTML]), await fileOf(pieces, [HTML])]
    expect(first.bytes.equals(second.bytes)).toBe(true)
  })
})
