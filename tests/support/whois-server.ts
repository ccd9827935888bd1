import type { Socket } from 'node:net'
import type { Endpoint } from '../../src/net/endpoint.ts'
import { startTcpServer } from './tls-server.ts'

/** How a WHOIS server treats one query on its own connection. */
export type WhoisManners = (socket: Socket, query: string) => void

export interface LocalWhoisServer {
  readonly endpoint: Endpoint
  /** The queries received, without their line ends. */
  readonly queries: readonly string[]
}

/** A real WHOIS server on loopback, with whatever manners a test needs; closed when the test ends. */
export async function startWhoisServer(manners: WhoisManners): Promise<LocalWhoisServer> {
  const queries: string[] = []
  const { port } = await startTcpServer((socket) => {
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk.toString()
      const [query, rest] = received.split('\r\n')
      if (query === undefined || rest === undefined) return
      received = ''
      queries.push(query)
      manners(socket, query)
    })
  })
  return { endpoint: { host: '127.0.0.1', port }, queries }
}

/** Answers and closes, as a registry does. */
export function answers(text: string): WhoisManners {
  return (socket) => socket.end(text)
}

/** Every byte in a packet of its own, so that every Thai letter is split. */
export function answersInSplitPackets(text: string): WhoisManners {
  return (socket) => {
    socket.setNoDelay(true)
    const bytes = Buffer.from(text)
    const send = (i: number) => {
      if (i < bytes.length) socket.write(bytes.subarray(i, i + 1), () => setImmediate(send, i + 1))
      else socket.end()
    }
    send(0)
  }
}

/** One byte at a time without end: never idle, never done. */
export const trickles: WhoisManners = (socket) => {
  const timer = setInterval(() => socket.write('.'), 10)
  socket.on('close', () => clearInterval(timer))
}

/** Sends as fast as it is read, without end. */
export const neverStops: WhoisManners = (socket) => {
  const line = Buffer.alloc(16_384, 'spam: ')
  const send = () => {
    while (!socket.destroyed && socket.write(line));
  }
  socket.on('drain', send)
  send()
}

export const staysSilent: WhoisManners = () => {}

export const resets: WhoisManners = (socket) => void socket.resetAndDestroy()
