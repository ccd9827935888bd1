import type { Watch } from './watch.ts'

/** How long `run --once` waits for looks that confirm what it saw, in milliseconds. */
const PATIENCE = 120_000

export interface OnceDependencies {
  now(): number
  /** When the next watch is due; undefined where none is planned. */
  nextDueAt(): Promise<number | undefined>
  /** Settles after so many milliseconds, or at once where the process is to end. */
  sleep(ms: number): Promise<void>
  readonly interrupted: AbortSignal
}

/**
 * Does every due check, and the looks that confirm what was bad: a cron job must not leave an outage for its next
 * turn. Ends when nothing is due within the time that confirming takes.
 */
export async function watchOnce(watch: Watch, world: OnceDependencies): Promise<void> {
  const startedAt = world.now()
  const { failures, retryAfter } = watch.config.confirm
  const patience = Math.min(PATIENCE, failures * (retryAfter + 1_000))
  for (;;) {
    await watch.tick()
    await watch.drain()
    const due = await world.nextDueAt()
    if (world.interrupted.aborted || due === undefined) return
    const wait = due - world.now()
    // Only confirmation comes so soon after a look; a watch with an interval of seconds is left to the next run.
    if (wait > retryAfter + 1_000 || world.now() + wait - startedAt > patience) return
    await world.sleep(Math.max(0, wait))
  }
}
