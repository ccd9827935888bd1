import { createSocket } from 'node:dgram'
import { onTestFinished } from 'vitest'

const NS = 2
const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3 } as const

/** What the zone holds for every name asked: name servers, or a failure. */
export type NameServerAnswer = readonly string[] | 'NXDOMAIN' | 'SERVFAIL'

/** A real DNS server on loopback UDP (RFC 1035) that knows NS records alone; `127.0.0.1:PORT`, closed when the test ends. */
export async function startNameServer(answer: NameServerAnswer): Promise<string> {
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => socket.send(reply(query, answer), from.port, from.address))
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => socket.close(() => resolve())))
  return `127.0.0.1:${socket.address().port}`
}

function reply(query: Buffer, answer: NameServerAnswer): Buffer {
  // Header of 12 bytes, then the name as labels up to an empty one, then type and class.
  const end = query.indexOf(0, 12) + 5
  const asksForServers = query.readUInt16BE(end - 4) === NS
  const records = asksForServers && typeof answer !== 'string' ? answer.map(nsRecord) : []
  const header = Buffer.alloc(12)
  query.copy(header, 0, 0, 2)
  header.writeUInt16BE(0x8180 | RCODES[typeof answer === 'string' ? answer : 'NOERROR'], 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(records.length, 6)
  return Buffer.concat([header, query.subarray(12, end), ...records])
}

/** The owner is the question's name (a pointer to byte 12); class IN, 60 s. */
function nsRecord(host: string): Buffer {
  const labels = host.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)]))
  const data = Buffer.concat([...labels, Buffer.from([0])])
  const head = Buffer.from([0xc0, 12, 0, NS, 0, 1, 0, 0, 0, 60, 0, 0])
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}
