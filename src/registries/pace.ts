import { setTimeout as sleep } from 'node:timers/promises'
import type { Outcome } from '../net/failure.ts'
import { expired } from '../net/deadline.ts'

export interface PaceOptions {
  /** Milliseconds between the end of one question and the next to the same server. */
  readonly gap: number
  /** A number from 0 up to 1, as Math.random gives. */
  readonly random: () => number
}

/** Keeps questions to one registry server in single file: registries ban whoever asks in bursts. */
export interface Pace {
  /** Asks when the server's turn has come. A signal that ends the wait counts as it does in the network: late is data, cancelled rejects. */
  turn<T>(server: string, signal: AbortSignal, ask: () => Promise<Outcome<T>>): Promise<Outcome<T>>
}

/** Questions to one server follow each other with half to one and a half gaps between; servers do not wait for each other. */
export function createPace({ gap, random }: PaceOptions): Pace {
  const tails = new Map<string, Promise<void>>()
  const freeAt = new Map<string, number>()

  return {
    async turn(server, signal, ask) {
      const before = tails.get(server) ?? Promise.resolve()
      const done = deferred()
      // Whoever gives up while waiting must not let the next one overtake those before.
      tails.set(
        server,
        before.then(() => done.promise),
      )
      try {
        const wait = before.then(() => sleep(Math.max(0, (freeAt.get(server) ?? 0) - performance.now())))
        if (!(await comesBefore(wait, signal)))
          return expired(signal, 'timeout', `${server}: too many questions before this one`)
        const answer = await ask()
        freeAt.set(server, performance.now() + gap * (0.5 + random()))
        return answer
      } finally {
        done.resolve()
      }
    },
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** Whether `turn` came before the signal. */
async function comesBefore(turn: Promise<void>, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false
  const ended = deferred()
  signal.addEventListener('abort', ended.resolve, { once: true })
  await Promise.race([turn, ended.promise])
  signal.removeEventListener('abort', ended.resolve)
  return !signal.aborted
}
