import { isIP } from 'node:net'
import { isPublicAddress } from '../net/address-guard.ts'
import type { Network } from '../net/network.ts'

/** How long an answer of the reference targets holds, and how long one of them may take, in milliseconds. */
const HOLDS = 3_000
const TIMEOUT = 3_000

export interface ReferenceTarget {
  readonly host: string
  readonly port: number
}

/** A name is taken for public: who gives one has outside servers in mind. */
export function arePublic(targets: readonly ReferenceTarget[]): boolean {
  return targets.some(({ host }) => isIP(host) === 0 || isPublicAddress(host))
}

/** Asks whether each target takes a TCP connection; questions that come together share one answer. */
export function createReferenceTargets(
  targets: readonly ReferenceTarget[],
  { network, now }: { network: Pick<Network, 'connect'>; now: () => number },
): () => Promise<readonly boolean[]> {
  let asked: { at: number; answer: Promise<readonly boolean[]> } | undefined

  async function ask({ host, port }: ReferenceTarget): Promise<boolean> {
    const outcome = await network.connect(host, port, AbortSignal.timeout(TIMEOUT))
    if (outcome.ok) outcome.value.socket.destroy()
    return outcome.ok
  }

  return () => {
    if (asked === undefined || now() - asked.at > HOLDS) {
      asked = { at: now(), answer: Promise.all(targets.map(ask)) }
    }
    return asked.answer
  }
}
