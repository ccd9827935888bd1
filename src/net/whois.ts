import type { Socket } from 'node:net'
import type { Endpoint } from './endpoint.ts'
import type { Outcome } from './failure.ts'
import type { Network } from './network.ts'
import { deadline, expired, failed } from './deadline.ts'

/** Registries answer in 1 to 4 kB; far above it something else is talking. */
const MAX_BYTES = 64_000

export interface WhoisRequest {
  readonly server: Endpoint
  /** One line without its end. */
  readonly query: string
  /** Milliseconds for the whole exchange, whatever trickles in meanwhile. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/**
 * Asks one WHOIS server (RFC 3912): a line out, text back until the server closes. The text is read as UTF-8 and is at most 64 kB.
 * A server that closes without a word yields the empty string. Rejects with the signal's reason where the look is cancelled instead of late.
 */
export async function askWhois(network: Network, request: WhoisRequest): Promise<Outcome<string>> {
  if (/[\r\n]/.test(request.query)) throw new RangeError('a WHOIS query is one line')
  const limit = deadline(request.signal, request.timeout)
  try {
    const connected = await network.connect(request.server.host, request.server.port, limit.signal)
    return connected.ok ? await converse(connected.value.socket, request.query, limit.signal) : connected
  } catch (error) {
    if (!limit.signal.aborted) throw error
    return expired(limit.signal, 'timeout', `no complete answer within ${request.timeout} ms`)
  } finally {
    limit.clear()
  }
}

function converse(socket: Socket, query: string, signal: AbortSignal): Promise<Outcome<string>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0

    const stop = () => {
      signal.removeEventListener('abort', onAbort)
      socket.removeAllListeners()
      // A reset may still be under way; without a listener it would end the process.
      socket.on('error', () => {})
      socket.destroy()
    }
    const settle = (outcome: Outcome<string>) => {
      stop()
      resolve(outcome)
    }
    const onAbort = () => {
      stop()
      reject(signal.reason)
    }

    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      chunks.push(chunk)
      if (bytes > MAX_BYTES) settle(failed({ reason: 'too-large', detail: `more than ${MAX_BYTES} bytes` }))
    })
    // Decoded once at the end: a Thai letter has three bytes, which packets do not respect.
    socket.on('end', () => settle({ ok: true, value: new TextDecoder().decode(Buffer.concat(chunks)) }))
    socket.on('error', (error) => settle(failed({ reason: 'reset', detail: error.message })))
    socket.on('close', () => settle(failed({ reason: 'reset', detail: 'the connection broke off within the answer' })))
    if (signal.aborted) onAbort()
    else {
      signal.addEventListener('abort', onAbort, { once: true })
      socket.write(`${query}\r\n`)
    }
  })
}
