/** Requests under way at once; the pace per host is kept by whoever sends them. */
const LANES = 4

/**
 * Takes work and does it with a few hands at once, until there is none and none is under way, or until a step says stop.
 * New work may appear while steps run. Rejects with the first step that does.
 */
export async function runLanes<T>(
  take: () => T | undefined,
  step: (work: T) => Promise<'go on' | 'stop'>,
): Promise<void> {
  const running = new Set<Promise<'go on' | 'stop'>>()
  let wish: 'go on' | 'stop' = 'go on'
  while (wish === 'go on') {
    const work = running.size < LANES ? take() : undefined
    if (work !== undefined) {
      const run = step(work).finally(() => running.delete(run))
      running.add(run)
      continue
    }
    if (running.size === 0) return
    wish = await Promise.race(running)
  }
  await Promise.all(running)
}
