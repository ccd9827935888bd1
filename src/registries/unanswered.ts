import type { Failure } from '../net/failure.ts'
import type { Registration } from './registration.ts'

const NOT_REACHED = new Set(['dns-failed', 'forbidden-address', 'refused', 'unreachable', 'connect-timeout'])

/** A question without an answer. Where the server was not even reached it is said so, lest its missing name be taken for the domain's. */
export function unanswered({ reason, detail }: Failure): Registration {
  const words = NOT_REACHED.has(reason) ? `server not reached (${detail})` : detail
  return { kind: 'failed', reason, detail: words, retryAt: null }
}
