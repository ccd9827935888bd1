import { createSocket } from 'node:dgram'
import ipaddr from 'ipaddr.js'
import { onTestFinished } from 'vitest'

const RCODES = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const
const TYPES = { A: 1, AAAA: 28 } as const
export type RecordType = keyof typeof TYPES

/** The addresses of a name in one family, a failure, or no word at all. */
export type DnsAnswer = readonly string[] | Exclude<keyof typeof RCODES, 'NOERROR'> | 'silence' | 'garbage'

export interface DnsServer {
  /** `127.0.0.1:PORT`, as `network.dns` takes it. */
  readonly endpoint: string
  /** What was asked so far: `A www.example.go.th`. */
  readonly questions: readonly string[]
}

/** A real DNS server on loopback UDP (RFC 1035) for A and AAAA records that live 0 s; closed when the test ends. */
export async function startDnsServer(answer: (name: string, type: RecordType) => DnsAnswer): Promise<DnsServer> {
  const socket = createSocket('udp4')
  const questions: string[] = []
  socket.on('message', (query, from) => {
    const { name, type, end } = questionOf(query)
    questions.push(`${type} ${name}`)
    const words = answer(name, type)
    if (words === 'silence') return
    const reply =
      words === 'garbage'
        ? Buffer.from([...query.subarray(0, 2), 0x81, 0x80, 1])
        : replyTo(query.subarray(0, end), words, type)
    socket.send(reply, from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => socket.close(() => resolve())))
  return { endpoint: `127.0.0.1:${socket.address().port}`, questions }
}

/** Behind the header of 12 bytes: labels with their lengths up to an empty one, type, class. */
function questionOf(query: Buffer): { name: string; type: RecordType; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const type = query.readUInt16BE(at + 1) === TYPES.AAAA ? 'AAAA' : 'A'
  return { name: labels.join('.').toLowerCase(), type, end: at + 5 }
}

function replyTo(question: Buffer, answer: readonly string[] | keyof typeof RCODES, type: RecordType): Buffer {
  const records = typeof answer === 'string' ? [] : answer.map((address) => recordOf(address, type))
  const reply = Buffer.from(question)
  reply.writeUInt16BE(0x8180 | (typeof answer === 'string' ? RCODES[answer] : 0), 2)
  reply.writeUInt16BE(records.length, 6)
  reply.writeUInt16BE(0, 8)
  reply.writeUInt16BE(0, 10)
  return Buffer.concat([reply, ...records])
}

/** The owner is the question's name (a pointer to byte 12); class IN, 0 s to live. */
function recordOf(address: string, type: RecordType): Buffer {
  const data = Buffer.from(ipaddr.parse(address).toByteArray())
  const head = Buffer.from([0xc0, 12, 0, TYPES[type], 0, 1, 0, 0, 0, 0, 0, data.length])
  return Buffer.concat([head, data])
}
