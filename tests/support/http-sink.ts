import type { IncomingMessage, ServerResponse } from 'node:http'
import { startHttpServer } from './tls-server.ts'

export interface Asked {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, unless it is a string. */
  readonly body?: unknown
}

/** `hang` accepts and stays silent, `endless` answers 200 with as many bytes as anybody takes. */
export type Answering = ((asked: Asked) => Reply) | 'hang' | 'endless'

export interface HttpSink {
  readonly port: number
  readonly origin: string
  /** Whatever was asked, in order. */
  readonly asked: readonly Asked[]
  /** Bytes that the client took of endless answers. */
  readonly poured: number
  answer(how: Answering): void
}

/** A real HTTP server that keeps what it is sent and answers as it is told, closed when the test ends. */
export async function startHttpSink(first: Answering): Promise<HttpSink> {
  const asked: Asked[] = []
  let answering = first
  let poured = 0
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request
    const one = { method, path, headers, body: await read(request) }
    asked.push(one)
    if (answering === 'hang') return
    if (answering === 'endless') {
      pour(response, (bytes) => (poured += bytes))
      return
    }
    const reply = answering(one)
    const json = typeof reply.body !== 'string'
    response.writeHead(reply.status, { ...(json && { 'content-type': 'application/json' }), ...reply.headers })
    response.end(json ? JSON.stringify(reply.body ?? {}) : reply.body)
  }
  const server = await startHttpServer((request, response) => void serve(request, response))
  return {
    port: server.port,
    origin: `http://127.0.0.1:${server.port}`,
    asked,
    get poured() {
      return poured
    },
    answer(how) {
      answering = how
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const CHUNK = Buffer.alloc(64 * 1024, 'x')
const FIFTY_MB = 50 * 1024 * 1024

function pour(response: ServerResponse, taken: (bytes: number) => void): void {
  response.writeHead(200, { 'content-type': 'text/plain' })
  let sent = 0
  const more = (): void => {
    while (sent < FIFTY_MB && !response.destroyed) {
      sent += CHUNK.length
      taken(CHUNK.length)
      if (!response.write(CHUNK)) {
        response.once('drain', more)
        return
      }
    }
    response.end()
  }
  more()
}
