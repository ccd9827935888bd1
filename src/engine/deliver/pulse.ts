export interface Pulse {
  start(): void
  /** There is something to do: the rest ends now. */
  poke(): void
  /** Settles when the round under way has ended; no other begins. */
  stop(): Promise<void>
}

/** Does a round of work again and again, never two at a time, with so many milliseconds of rest between. `round` never rejects. */
export function createPulse(round: () => Promise<void>, rest: number): Pulse {
  const ended = new AbortController()
  let poked = false
  let wake: () => void = () => {}
  let living: Promise<void> = Promise.resolve()

  function resting(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, poked ? 0 : rest)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async function live(): Promise<void> {
    while (!ended.signal.aborted) {
      poked = false
      await round()
      if (!ended.signal.aborted) await resting()
    }
  }

  return {
    start() {
      living = live()
    },
    poke() {
      poked = true
      wake()
    },
    stop() {
      ended.abort()
      wake()
      return living
    },
  }
}
