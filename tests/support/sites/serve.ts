import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import iconv from 'iconv-lite'
import { makeLeaf } from '../certificates.ts'
import type { Route, SampleSite } from './build.ts'
import { ELSEWHERE } from './build.ts'

export interface ServedSite {
  /** Origin of the second host. */
  readonly elsewhere: string
  /** `http://127.0.0.1:<port>/` */
  readonly url: string
  /** Where the services of the site answer, as `network.hosts` takes it. */
  readonly hosts: Readonly<Record<string, string>>
  /** Paths asked for so far, with their method. */
  readonly requests: readonly string[]
  /** Requests that were answered with 304. */
  readonly unchanged: readonly string[]
  /** Serves another state of the site from now on. */
  become(site: SampleSite): void
  /** Answers every request like this from now on; undefined ends it. */
  answerAll(answer: ((response: ServerResponse) => void) | undefined): void
  close(): Promise<void>
}

/** A real HTTP server on loopback. Pages and files carry an ETag by their content, as static servers do. */
export async function serveSite(initial: SampleSite): Promise<ServedSite> {
  let site = initial
  let override: ((response: ServerResponse) => void) | undefined
  const requests: string[] = []
  const unchanged: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push(`${request.method ?? ''} ${path}`)
    if (override) {
      override(response)
      return
    }
    const encodeText = (text: string) => encode(second ? text.replaceAll(ELSEWHERE, second.origin) : text, site.charset)
    if (answer(site.routes.get(path) ?? NOT_FOUND, request, response, encodeText)) unchanged.push(path)
  })
  const second = initial.elsewhere ? await serveElsewhere(initial.elsewhere, initial.services) : undefined
  const origin = await listen(server, '127.0.0.1')
  return {
    url: `${origin}/`,
    elsewhere: second?.origin ?? ELSEWHERE,
    hosts: second?.hosts ?? {},
    requests,
    unchanged,
    become(next) {
      site = next
    },
    answerAll(answerEach) {
      override = answerEach
    },
    async close() {
      await Promise.all([shut(server), second?.close()])
    },
  }
}

const NOT_FOUND: Route = {
  status: 404,
  headers: { 'content-type': 'text/html' },
  body: '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>',
}

/** Another host, for files and forms that an office keeps there. */
async function serveElsewhere(routes: ReadonlyMap<string, Route>, services: readonly string[] = []) {
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    answer(routes.get(request.url ?? '/') ?? NOT_FOUND, request, response, (text) => encode(text))
  }
  const plain = createServer(respond)
  const origin = await listen(plain, '127.0.0.2')
  if (services.length === 0) return { origin, hosts: {}, close: () => shut(plain) }
  const leaf = makeLeaf(undefined, services)
  const secure = createHttpsServer({ key: leaf.privateKey, cert: leaf.certificate }, respond)
  const endpoint = new URL(await listen(secure, '127.0.0.2')).host
  const hosts = Object.fromEntries(services.map((name) => [name, endpoint]))
  return { origin, hosts, close: () => Promise.all([shut(plain), shut(secure)]) }
}

/** Gives the origin on which it listens. */
async function listen(server: Server, host: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://${host}:${address.port}`
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.closeAllConnections()
    server.close((error) => (error ? reject(error) : resolve()))
  })
}

/** Whether the answer was 304. */
function answer(
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
  encodeText: (text: string) => Uint8Array,
): boolean {
  const chosen = route.withoutCookie && !request.headers.cookie ? route.withoutCookie : route
  const body = typeof chosen.body === 'string' ? encodeText(chosen.body) : chosen.body
  const etag = `"${hash(body)}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag })
    response.end()
    return true
  }
  response.writeHead(chosen.status ?? 200, { ...chosen.headers, etag, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
  return false
}

function encode(text: string, charset?: SampleSite['charset']): Uint8Array {
  return charset ? iconv.encode(text, charset) : Buffer.from(text, 'utf8')
}

function hash(body: Uint8Array): string {
  let value = 0
  for (const byte of body) value = (value * 31 + byte) >>> 0
  return `${value.toString(16)}-${body.length}`
}
