import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { OFFICE } from './office.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function day(date: Date): string {
  return `${String(date.getUTCDate()).padStart(2, '0')} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** Answers WHOIS (RFC 3912) in the layout of the .th registry for the sample office. */
export function whoisServer(registration: { createdAt: Date; expiresAt: Date }): Server {
  const fields = [
    ['Domain Name', OFFICE.domain.toUpperCase()],
    ['Registrar', 'THNIC'],
    ['Name Server', `NS1.${OFFICE.domain.toUpperCase()}`],
    ['DNSSEC', 'unsigned'],
    ['Status', 'ACTIVE'],
    ['Created date', day(registration.createdAt)],
    ['Exp date', day(registration.expiresAt)],
    ['Domain Holder Organization', OFFICE.name],
  ]
  const found = fields.map(([name, value]) => `${`${name}:`.padEnd(28)}${value}\r\n`).join('')

  return createServer((socket) => {
    let query = ''
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      query += chunk.toString('latin1')
      if (query.length > 512) socket.destroy()
      else if (query.includes('\n'))
        socket.end(query.trim().toLowerCase() === OFFICE.domain ? found : '% No match found.\r\n')
    })
  })
}
