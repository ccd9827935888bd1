import { abandonable } from '../../net/deadline.ts'

/**
 * Work that several callers may want at the same time: the first one starts it, the others join. It is told to stop when nobody
 * waits for it any more, so that one caller who gives up does not take the answer from the rest.
 */
export class SharedLook<T> {
  readonly #controller = new AbortController()
  readonly #work: Promise<T>
  #waiting = 0

  /** `onEnd` is called when nobody waits for the work any more, and when it has ended. */
  constructor(start: (signal: AbortSignal) => Promise<T>, onEnd: () => void) {
    this.#work = start(this.#controller.signal)
    this.#controller.signal.addEventListener('abort', onEnd, { once: true })
    // Whoever joined sees the outcome; with nobody left an error must not end the process.
    this.#work.then(onEnd, onEnd)
  }

  /** Rejects with the reason of `signal` as soon as that aborts. */
  async join(signal: AbortSignal): Promise<T> {
    this.#waiting += 1
    try {
      return await abandonable(this.#work, signal)
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0 && signal.aborted) this.#controller.abort(signal.reason)
    }
  }
}
