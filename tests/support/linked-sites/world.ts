import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import type { LinksFacts } from '../../../src/checks/links/facts.ts'
import { linksKind } from '../../../src/checks/links/kind.ts'
import { linksOptions } from '../../../src/checks/links/options.ts'
import { HOUR } from '../../../src/model/duration.ts'
import { silentLog } from '../../../src/model/log.ts'
import type { Memory } from '../../../src/model/memory.ts'
import { volatileMemory } from '../../../src/model/memory.ts'
import type { Result } from '../../../src/model/result.ts'
import { createNetwork } from '../../../src/net/create-network.ts'
import type { Network } from '../../../src/net/network.ts'
import { networkOptions } from '../../../src/net/options.ts'
import { makeLeaf } from '../certificates.ts'

/** A connection that is closed without a word. */
export const SILENT = Symbol('silent')

export const OFFICE = 'www.thung-sample.go.th'

/** What one address answers: a page, a whole answer, or {@link SILENT}. */
export type LinkedAnswer =
  | string
  | typeof SILENT
  | {
      readonly status?: number
      readonly type?: string
      readonly location?: string
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
      /** Answers itself. */
      readonly stream?: (response: ServerResponse) => void
    }

/** By path for the office's own host, by `//host/path` for another. */
export type LinkedSite = (address: string, host: string) => LinkedAnswer | undefined

export interface LinkedSiteOptions {
  /** Serves https. */
  readonly secure?: boolean
  /** Other hosts that answer; every other name does not exist. */
  readonly elsewhere?: readonly string[]
  /** Where several sites are looked at with one memory. */
  readonly memory?: Memory
  readonly host?: string
  readonly id?: string
  readonly name?: string
}

/** Real servers for one site and its strangers, a name server that knows no other name, and the check with a clock and a memory. */
export async function startLinkedSite(first: LinkedSite, options: LinkedSiteOptions = {}) {
  const { secure = false, elsewhere = [], host = OFFICE, id = 'thung', name = 'อบต.ทุ่งตัวอย่าง' } = options
  let site = first
  let now = Date.UTC(2026, 10, 23, 3)
  const requests: string[] = []
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const asked = (request.headers.host ?? '').replace(/:\d+$/, '')
    const address = asked === host ? (request.url ?? '/') : `//${asked}${request.url ?? '/'}`
    requests.push(address)
    const answer = site(address, asked)
    if (answer === SILENT) {
      request.socket.destroy()
      return
    }
    const plain = typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404, body: '<h1>404</h1>' })
    if (plain.stream) {
      plain.stream(response)
      return
    }
    const { status = 200, type = 'text/html; charset=utf-8', location, headers = {}, body = '' } = plain
    response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}), ...headers }).end(body)
  }
  const leaf = secure ? makeLeaf(undefined, [host, ...elsewhere]) : undefined
  const plain = createServer(respond)
  const safe = leaf ? createHttpsServer({ key: leaf.privateKey, cert: leaf.certificate }, respond) : undefined
  const names = await startEmptyNames()
  const httpPort = await listen(plain)
  const httpsPort = safe ? await listen(safe) : httpPort
  const hosts = Object.fromEntries(
    [host, ...elsewhere].flatMap((name) => [
      [`${name}:80`, `127.0.0.1:${httpPort}`],
      [`${name}:443`, `127.0.0.1:${httpsPort}`],
    ]),
  )
  const section = { hosts, dns: [names.endpoint], allow_private: true, reference: [], requests_per_second: 100 }
  const network: Network = {
    ...createNetwork(networkOptions.parse(section), { now: Date.now }),
    requestsPerSecond: 100_000,
  }
  const memory = options.memory ?? volatileMemory()
  return {
    requests,
    memory,
    get now() {
      return now
    },
    show: (next: LinkedSite) => void (site = next),
    pass: (ms: number) => void (now += ms),
    /** One look, an hour after the one before. */
    look: async (section: Readonly<Record<string, unknown>> = {}): Promise<Result<LinksFacts>> => {
      now += HOUR
      return linksKind.run(
        { id, name, url: `${secure ? 'https' : 'http'}://${host}/` },
        linksOptions.parse({ timeout: '2s', ...section }),
        { signal: AbortSignal.timeout(60_000), now: () => now, log: silentLog, network, memory, progress() {} },
      )
    },
    close: async () => {
      await Promise.all([shut(plain), safe && shut(safe), names.close()])
    },
  }
}

/** What a look said: codes without their kind, each with the page's path. */
export function saidOf({ findings }: Pick<Result, 'findings'>): readonly string[] {
  return findings.map(({ code, subject }) => `${code.slice('links.'.length)} ${pathOf(subject)}`).sort()
}

function pathOf(subject: string): string {
  return URL.canParse(subject) ? new URL(subject).pathname + new URL(subject).search : subject
}

/** A name server after which no name exists. */
async function startEmptyNames() {
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    const reply = Buffer.from(query)
    // An answer, recursion available, NXDOMAIN.
    reply.writeUInt16BE(0x8183, 2)
    socket.send(reply, port, address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  const endpoint = `127.0.0.1:${socket.address().port}`
  return { endpoint, close: () => new Promise<void>((resolve) => socket.close(() => resolve())) }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function shut(server: Server & { closeAllConnections?(): void }): Promise<void> {
  server.closeAllConnections?.()
  return new Promise((resolve) => void server.close(() => resolve()))
}
