import type { Socket } from 'node:net'
import { Client } from 'undici'
import { expired, failed } from '../deadline.ts'
import type { Failure, Outcome } from '../failure.ts'
import { readBody } from './body.ts'
import type { BodyReader } from './body.ts'
import type { HttpRequest } from './exchange.ts'

export interface Answer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly wireBytes: number
  readonly truncated: boolean
  readonly firstByteMs: number
  readonly downloadMs: number
}

/** Real pages send 1 to 4 kB of headers, a few dozen of them; Apache itself accepts 8 kB and a hundred. */
const MAX_HEADER_BYTES = 64 * 1024
const MAX_HEADERS = 300

/** Nobody sees it: making a new one, with its stack, for each connection that ends as planned costs a twentieth of a look. */
const CLOSED = new Error('closed')

/** One request and its answer over a connection of its own, which is closed afterwards. */
export function ask(
  socket: Socket,
  request: HttpRequest,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Outcome<Answer>> {
  const { url, maxBytes, truncate = false } = request
  return new Promise((resolve, reject) => {
    const client = new Client(url.origin, {
      // Not at once: the client is still in the middle of asking for it.
      connect: (_options, callback) => queueMicrotask(() => callback(null, socket)),
      maxHeaderSize: MAX_HEADER_BYTES,
      // The deadline bounds the whole; undici's own timers start anew with every byte.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    const sentAt = performance.now()
    let headersAt = sentAt
    let statusCode = 0
    let received: Readonly<Record<string, string>> = {}
    let reader: BodyReader | undefined
    let settled = false

    const close = () => {
      settled = true
      signal.removeEventListener('abort', giveUp)
      client.destroy(CLOSED, () => {})
    }
    const fail = (failure: Failure) => {
      if (settled) return
      close()
      resolve(failed(failure))
    }
    const giveUp = () => {
      if (settled) return
      close()
      try {
        resolve(expired(signal, 'timeout', waitedFor(reader)))
      } catch (error) {
        reject(error)
      }
    }
    const answer = async (read: BodyReader): Promise<Outcome<Answer>> => {
      const { wireBytes } = read
      const downloadMs = performance.now() - headersAt
      const body = await read.end()
      if (!body.ok) return body
      const { bytes, truncated } = body.value
      const firstByteMs = headersAt - sentAt
      return {
        ok: true,
        value: { statusCode, headers: received, body: bytes, wireBytes, truncated, firstByteMs, downloadMs },
      }
    }
    const complete = () => {
      if (settled || reader === undefined) return
      close()
      resolve(answer(reader))
    }

    if (signal.aborted) return giveUp()
    if (socket.destroyed) return fail({ reason: 'reset', detail: 'closed before anything could be asked' })
    signal.addEventListener('abort', giveUp, { once: true })
    client.dispatch(
      {
        path: url.pathname + url.search,
        method: request.method ?? 'GET',
        headers,
        body: request.body ?? null,
        reset: true,
      },
      {
        onRequestStart() {},
        onResponseStart(_controller, status, head) {
          if (status < 200) return
          headersAt = performance.now()
          statusCode = status
          const entries = Object.entries(head)
          if (entries.length > MAX_HEADERS) {
            return fail({ reason: 'malformed', detail: `more than ${MAX_HEADERS} different headers` })
          }
          received = flattened(entries)
          reader = readBody(received['content-encoding'], { maxBytes, truncate, onEnough: complete })
        },
        onResponseData(_controller, chunk) {
          if (!settled && reader?.push(chunk) === false) complete()
        },
        onResponseEnd: complete,
        onResponseError: (_controller, error) => fail(answerFailure(error)),
      },
    )
  })
}

function flattened(entries: readonly [string, string | string[] | undefined][]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  for (const [name, value] of entries) {
    if (value === undefined) continue
    headers[name] = typeof value === 'string' ? value : value.join(name === 'set-cookie' ? '\n' : ', ')
  }
  return headers
}

function waitedFor(reader: BodyReader | undefined): string {
  return reader === undefined
    ? 'the server accepted the question and did not answer in time'
    : `the page was not complete in time: ${reader.wireBytes} bytes received`
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Undici's parser errors carry no code of their own: they are told by their name. */
function answerFailure(error: Error): Failure {
  const code = codeOf(error)
  const detail = error.message
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return { reason: 'malformed', detail: `the headers are larger than ${MAX_HEADER_BYTES} bytes`, code }
  }
  // The last one stands for any fault of an answer that announces its length: twice, or beside chunks.
  if (error.name === 'HTTPParserError' || code.startsWith('HPE_') || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
    return { reason: 'malformed', detail }
  if (code.startsWith('ERR_SSL') || code === 'EPROTO') return { reason: 'tls', detail, code }
  if (code === 'ETIMEDOUT') return { reason: 'timeout', detail, code }
  // ECONNRESET, EPIPE, "other side closed", or fewer bytes than announced.
  return { reason: 'reset', detail, code }
}
