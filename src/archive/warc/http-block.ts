import { STATUS_CODES } from 'node:http'
import type { Exchanged } from '../../model/evidence/piece.ts'
import { oneLine } from './record.ts'

const CRLF = Buffer.from('\r\n')
/** Of the transport, not of the content: undone before the body was kept. */
const TRANSPORT = new Set(['content-encoding', 'transfer-encoding', 'content-length'])
/** How web archives name a header that the kept body no longer agrees with. */
const ORIGINAL = 'x-archive-orig-'

export function requestBlock({ url, method, requestHeaders }: Exchanged): Uint8Array {
  const { pathname, search } = new URL(url)
  const lines = Object.entries(requestHeaders).map(([name, value]) => headerLine(name, value))
  return Buffer.concat([bytesOf(`${method} ${pathname}${search} HTTP/1.1\r\n`), ...lines, CRLF])
}

/**
 * The answer as an HTTP message whose headers agree with its body: content coding and chunks were undone when it was
 * received, so the headers that told of them stand under another name.
 */
export function responseHead({ statusCode, headers }: Exchanged, bodyLength: number): Uint8Array {
  const lines = Object.entries(headers).flatMap(([name, value]) => {
    const kept = TRANSPORT.has(name) ? ORIGINAL + name : name
    return (name === 'set-cookie' ? value.split('\n') : [value]).map((each) => headerLine(kept, each))
  })
  return Buffer.concat([
    bytesOf(`HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode] ?? ''}\r\n`),
    ...lines,
    headerLine('content-length', String(bodyLength)),
    CRLF,
  ])
}

function headerLine(name: string, value: string): Uint8Array {
  return bytesOf(`${oneLine(name)}: ${oneLine(value)}\r\n`)
}

/** Headers arrive one byte a character, whatever they mean, and leave so. */
function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, /[\u0100-\uffff]/.test(text) ? 'utf8' : 'latin1')
}
