import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { expired, failed } from './deadline.ts'
import { formatEndpoint } from './endpoint.ts'
import type { Failure, FailureReason, Outcome } from './failure.ts'
import type { Address } from './network.ts'

/** Milliseconds until the next address is tried beside the one that has not answered yet (RFC 8305 section 5). */
const STAGGER = 250

const REASONS: Readonly<Record<string, FailureReason>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  ETIMEDOUT: 'connect-timeout',
}
/** Where all addresses fail, the failure that says most about the far side stands for all. */
const TELLING: readonly FailureReason[] = ['unreachable', 'reset', 'refused', 'connect-timeout']

export interface Dialled {
  readonly socket: Socket
  readonly address: Address
}

/**
 * The first of the addresses that accepts a TCP connection. Addresses are started one after the other, {@link STAGGER}
 * apart or as soon as the last one fails, and none is given up before `signal` aborts: a slow host still gets through.
 */
export function dial(addresses: readonly Address[], port: number, signal: AbortSignal): Promise<Outcome<Dialled>> {
  return new Promise((resolve, reject) => {
    const trying = new Set<Socket>()
    const failures: Failure[] = []
    let next = 0
    let stagger: NodeJS.Timeout | undefined

    const finish = () => {
      clearTimeout(stagger)
      signal.removeEventListener('abort', giveUp)
      for (const socket of trying) socket.destroy()
    }
    const giveUp = () => {
      finish()
      try {
        resolve(expired(signal, 'connect-timeout', `no answer from ${describe(addresses, port)}`))
      } catch (error) {
        reject(error)
      }
    }
    const start = () => {
      clearTimeout(stagger)
      const address = addresses[next]
      if (address === undefined) return
      next += 1
      const socket = connect({ host: address.address, port: address.port ?? port, noDelay: true })
      trying.add(socket)
      const onError = (error: Error) => {
        trying.delete(socket)
        socket.destroy()
        failures.push(connectFailure(error))
        if (next < addresses.length) return start()
        if (trying.size > 0) return
        finish()
        resolve(failed(mostTelling(failures)))
      }
      socket.once('error', onError)
      socket.once('connect', () => {
        trying.delete(socket)
        finish()
        socket.removeListener('error', onError)
        // Until the next layer listens, a late error must not bring the process down; it will see a destroyed socket.
        socket.on('error', () => {})
        resolve({ ok: true, value: { socket, address } })
      })
      if (next < addresses.length) stagger = setTimeout(start, STAGGER)
    }

    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    start()
  })
}

function describe(addresses: readonly Address[], port: number): string {
  return addresses.map((each) => formatEndpoint(each.address, each.port ?? port)).join(', ')
}

function connectFailure(error: Error): Failure {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return { reason: REASONS[code] ?? 'unreachable', detail: error.message, code }
}

function mostTelling(failures: readonly Failure[]): Failure {
  const rank = (failure: Failure) => TELLING.indexOf(failure.reason)
  return failures.reduce((best, failure) => (rank(failure) > rank(best) ? failure : best))
}
