import { Buffer } from 'node:buffer'
import zlib from 'node:zlib'
import { failed } from '../deadline.ts'
import type { Failure, Outcome } from '../failure.ts'

export interface Body {
  /** Decompressed. */
  readonly bytes: Uint8Array
  readonly truncated: boolean
}

export interface BodyReader {
  /** Bytes received so far, before decompression. */
  readonly wireBytes: number
  /** Takes the next piece; false where nothing more is wanted. */
  push(chunk: Buffer): boolean
  /** What came of it, once no more pieces come. */
  end(): Promise<Outcome<Body>>
}

export interface BodyLimits {
  readonly maxBytes: number
  /** Cut at `maxBytes` instead of failing. */
  readonly truncate: boolean
  /** Called at most once, from outside `push`: enough was unpacked, stop receiving. */
  onEnough(this: void): void
}

/** Up to this many bytes on the wire are unpacked in one go at the end, which costs a third of a stream's time. */
const AT_ONCE = 64 * 1024

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants
/** Browsers show what they got of a compressed page that was cut off: the lenient flush does the same. */
const CODECS = {
  gzip: {
    whole: (data: Buffer, maxOutputLength: number) =>
      zlib.gunzipSync(data, { maxOutputLength, finishFlush: Z_SYNC_FLUSH }),
    stream: () => zlib.createGunzip({ finishFlush: Z_SYNC_FLUSH }),
  },
  deflate: {
    whole: (data: Buffer, maxOutputLength: number) =>
      zlib.inflateSync(data, { maxOutputLength, finishFlush: Z_SYNC_FLUSH }),
    stream: () => zlib.createInflate({ finishFlush: Z_SYNC_FLUSH }),
  },
  deflateRaw: {
    whole: (data: Buffer, maxOutputLength: number) =>
      zlib.inflateRawSync(data, { maxOutputLength, finishFlush: Z_SYNC_FLUSH }),
    stream: () => zlib.createInflateRaw({ finishFlush: Z_SYNC_FLUSH }),
  },
  br: {
    whole: (data: Buffer, maxOutputLength: number) =>
      zlib.brotliDecompressSync(data, { maxOutputLength, finishFlush: BROTLI_OPERATION_FLUSH }),
    stream: () => zlib.createBrotliDecompress({ finishFlush: BROTLI_OPERATION_FLUSH }),
  },
} as const
type Codec = (typeof CODECS)[keyof typeof CODECS]

export const ACCEPT_ENCODING = 'gzip, deflate, br'

const tooLarge = (maxBytes: number) =>
  failed({ reason: 'too-large', detail: `the body is larger than ${maxBytes} bytes` })

/** Reads a body within its limits, whatever the compression claims. An unknown encoding is read as it is, as browsers do. */
export function readBody(contentEncoding: string | undefined, limits: BodyLimits): BodyReader {
  const encoding = contentEncoding?.trim().toLowerCase().replace(/^x-/, '')
  return encoding === 'gzip' || encoding === 'deflate' || encoding === 'br'
    ? packedBody(encoding, limits)
    : plainBody(limits)
}

function plainBody({ maxBytes, truncate }: BodyLimits): BodyReader {
  const chunks: Buffer[] = []
  let received = 0
  return {
    get wireBytes() {
      return received
    },
    push(chunk) {
      chunks.push(chunk)
      received += chunk.length
      return received <= maxBytes
    },
    async end() {
      if (received <= maxBytes) return { ok: true, value: { bytes: joined(chunks), truncated: false } }
      if (!truncate) return tooLarge(maxBytes)
      return { ok: true, value: { bytes: joined(chunks).subarray(0, maxBytes), truncated: true } }
    },
  }
}

function packedBody(encoding: 'gzip' | 'deflate' | 'br', limits: BodyLimits): BodyReader {
  const { maxBytes, truncate } = limits
  const chunks: Buffer[] = []
  let received = 0
  let unpacker: Unpacker | undefined
  const startUnpacker = () => {
    const started = unpack(codecFor(encoding, chunks), limits)
    for (const chunk of chunks) started.write(chunk)
    chunks.length = 0
    return started
  }
  return {
    get wireBytes() {
      return received
    },
    push(chunk) {
      received += chunk.length
      if (unpacker) unpacker.write(chunk)
      else {
        chunks.push(chunk)
        if (received > AT_ONCE) unpacker = startUnpacker()
      }
      // What is packed is never larger than what is in it, by more than a few bytes.
      return received <= maxBytes + 1024
    },
    async end() {
      if (received === 0) return { ok: true, value: { bytes: new Uint8Array(), truncated: false } }
      if (unpacker) return unpacker.end()
      try {
        const bytes = codecFor(encoding, chunks).whole(joined(chunks), maxBytes)
        return { ok: true, value: { bytes, truncated: false } }
      } catch (error) {
        const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
        if (!large) return failed(garbled(encoding, error))
        return truncate ? startUnpacker().end() : tooLarge(maxBytes)
      }
    },
  }

  function unpack(codec: Codec, { onEnough }: BodyLimits): Unpacker {
    const stream = codec.stream()
    const unpacked: Buffer[] = []
    let size = 0
    let enough = false
    let failure: Failure | undefined
    const done = new Promise<void>((resolve) => {
      stream.once('end', resolve)
      stream.once('close', resolve)
      stream.on('error', (error) => {
        failure = garbled(encoding, error)
        resolve()
        onEnough()
      })
    })
    stream.on('data', (piece: Buffer) => {
      if (enough) return
      unpacked.push(piece)
      size += piece.length
      if (size <= maxBytes) return
      enough = true
      stream.destroy()
      onEnough()
    })
    return {
      write: (chunk) => {
        if (!stream.destroyed) stream.write(chunk)
      },
      async end() {
        if (!stream.destroyed) stream.end()
        await done
        if (size > maxBytes && !truncate) return tooLarge(maxBytes)
        if (failure && !enough) return failed(failure)
        const truncated = size > maxBytes
        return { ok: true, value: { bytes: joined(unpacked).subarray(0, maxBytes), truncated } }
      },
    }
  }
}

interface Unpacker {
  write(chunk: Buffer): void
  end(): Promise<Outcome<Body>>
}

/** Some servers send raw deflate under that name: zlib's own header has 8 in the low half of its first byte (RFC 1950). */
function codecFor(encoding: 'gzip' | 'deflate' | 'br', chunks: readonly Buffer[]): Codec {
  if (encoding !== 'deflate') return CODECS[encoding]
  const first = chunks[0]?.[0] ?? 0
  return (first & 0x0f) === 8 ? CODECS.deflate : CODECS.deflateRaw
}

function garbled(encoding: string, error: unknown): Failure {
  return {
    reason: 'malformed',
    detail: `the body is not valid ${encoding}: ${error instanceof Error ? error.message : ''}`,
  }
}

function joined(chunks: readonly Buffer[]): Buffer {
  const [only, second] = chunks
  return only !== undefined && second === undefined ? only : Buffer.concat(chunks)
}
