import { setTimeout as sleep } from 'node:timers/promises'
import type { AdmissionLimits } from './admission.ts'
import { admit } from './admission.ts'
import type { LiveWatch } from './watchlist.ts'

export interface Lookout {
  /** Starts what the limits allow of the due watches; what is left out is still due at the next tick. */
  start(due: readonly Due[]): void
  readonly running: number
  /** Settles when the looks that run now have ended and their results were taken. */
  idle(): Promise<void>
  /** Ends the looks that still run; their results are dropped. */
  abort(): void
}

/** `T` is what a look brings home. */
export interface LookoutDependencies<T> {
  readonly limits: AdmissionLimits
  look(watch: LiveWatch, signal: AbortSignal): Promise<T>
  /** Takes what a look that was not aborted brought. */
  done(watch: LiveWatch, seen: T): Promise<void>
  /** A fault of ours: the look or its taking rejected. */
  failed(watch: LiveWatch, error: unknown): void
}

/** A due watch, and how many milliseconds from now that is. */
export interface Due {
  readonly watch: LiveWatch
  readonly delay: number
}

/** Runs looks side by side, never two of one watch, each at its own moment. */
export function createLookout<T>(world: LookoutDependencies<T>): Lookout {
  const running = new Map<number, { watch: LiveWatch; controller: AbortController; ended: Promise<void> }>()

  async function run({ watch, delay }: Due, signal: AbortSignal): Promise<void> {
    try {
      if (delay > 0) await sleep(delay, undefined, { signal })
      const seen = await world.look(watch, signal)
      if (!signal.aborted) await world.done(watch, seen)
    } catch (error) {
      if (signal.aborted) return
      world.failed(watch, error)
    } finally {
      running.delete(watch.id)
    }
  }

  return {
    start(due) {
      const candidates = [...running.values()].map(({ watch }) => watch)
      const delays = new Map(due.map(({ watch, delay }) => [watch.id, delay]))
      const watches = due.map(({ watch }) => watch)
      for (const watch of admit(watches, candidates, world.limits)) {
        const controller = new AbortController()
        // The entry must stand before the look can end.
        const begun = Promise.resolve().then(() => run({ watch, delay: delays.get(watch.id) ?? 0 }, controller.signal))
        running.set(watch.id, { watch, controller, ended: begun })
      }
    },
    get running() {
      return running.size
    },
    async idle() {
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
    abort() {
      for (const { controller } of running.values()) controller.abort()
    },
  }
}
