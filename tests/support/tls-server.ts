import { createServer as createHttpServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import { createServer as createTcpServer } from 'node:net'
import type { TlsOptions } from 'node:tls'
import { onTestFinished } from 'vitest'
import type { IssuedCertificate } from '../../src/net/tls/issue-certificate.ts'

export interface LocalServer {
  readonly port: number
  /** `127.0.0.1:PORT`, as `network.hosts` takes it. */
  readonly endpoint: string
  /** Connections accepted so far. */
  connections(): number
}

export interface TlsServerOptions {
  /** Sent as given, in this order; the first one's key is used. */
  readonly chain: readonly IssuedCertificate[]
  readonly tls?: TlsOptions
  readonly staple?: Buffer
  /** Default: 200 and a short page. */
  readonly answer?: RequestListener
  /** Server names that clients asked for are noted here. */
  readonly names?: string[]
  readonly host?: string
}

/** A real https server on loopback, closed when the test ends. */
export function startTlsServer({ chain, tls, staple, answer, names, host }: TlsServerOptions): Promise<LocalServer> {
  const server = createHttpsServer(
    // The lowest security level lets OpenSSL serve what should never be served.
    {
      ciphers: 'DEFAULT@SECLEVEL=0',
      key: chain[0]?.privateKey,
      cert: chain.map(({ certificate }) => certificate).join(''),
      ...tls,
    },
    answer ?? ((_, response) => response.end('<p>สวัสดี</p>')),
  )
  if (staple) server.on('OCSPRequest', (_certificate, _issuer, callback) => callback(null, staple))
  server.on('secureConnection', (socket) => names?.push(String(socket.servername)))
  return start(server, host)
}

/** Plain http, whatever the client says. */
export function startHttpServer(answer: RequestListener): Promise<LocalServer> {
  return start(createHttpServer(answer))
}

/** Plain TCP: `onConnection` decides what becomes of each connection. */
export function startTcpServer(onConnection: (socket: Socket) => void): Promise<LocalServer> {
  return start(createTcpServer(onConnection))
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function start(server: Server, host = '127.0.0.1'): Promise<LocalServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  // Counted before the server's own listener sees it.
  server.prependListener('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Clients that only read the certificate hang up at once.
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    endpoint: host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`,
    connections: () => connections,
  }
}
