import { addressShape } from './address.ts'

/** An address that waits to be read. */
export interface Waiting {
  readonly url: string
  /** Links from the start page. */
  readonly depth: number
  /** Higher is read sooner. */
  readonly score: number
  /** For ties: the order of discovery. */
  readonly order: number
  /** See {@link addressShape}. */
  readonly shape: string
}

/**
 * What is still to be read, the most promising first, so that a limited walk spends itself where the disclosures are.
 * Pages of one template lose rank as more of them are read: nobody needs the four hundredth news item.
 */
export interface Frontier {
  /** Adds an address, or raises its rank where a later link promises more. Known and taken addresses are not added again. */
  add(url: string, depth: number, score: number): void
  /** The next address, undefined when none waits. */
  take(): Waiting | undefined
  /** Lets an address never be taken. */
  forget(url: string): void
  readonly size: number
  /** All that waits, for a checkpoint. */
  waiting(): readonly Waiting[]
}

/** More addresses than this are of no use to a walk of some hundred pages. */
const MAX_WAITING = 10_000
/** Pages of one template that may be read before the next ones lose rank. */
const FREE_PER_SHAPE = 15

export function createFrontier(waiting: readonly Waiting[] = []): Frontier {
  const entries = new Map(waiting.map((entry) => [entry.url, entry]))
  const seen = new Set(entries.keys())
  const taken = new Map<string, number>()
  let order = entries.size

  function rank(entry: Waiting): number {
    const read = taken.get(entry.shape) ?? 0
    return entry.score - entry.depth - Math.max(0, Math.log2((read + 1) / FREE_PER_SHAPE)) * 2
  }

  return {
    add(url, depth, score) {
      const entry = entries.get(url)
      if (entry && entry.score >= score) return
      if (!entry && (seen.has(url) || entries.size >= MAX_WAITING)) return
      seen.add(url)
      order += 1
      entries.set(url, {
        url,
        depth: Math.min(depth, entry?.depth ?? depth),
        score,
        order: entry?.order ?? order,
        shape: entry?.shape ?? addressShape(url),
      })
    },
    take() {
      let best: Waiting | undefined
      let bestRank = -Infinity
      for (const entry of entries.values()) {
        const value = rank(entry)
        if (best && (value < bestRank || (value === bestRank && entry.order > best.order))) continue
        best = entry
        bestRank = value
      }
      if (!best) return undefined
      entries.delete(best.url)
      taken.set(best.shape, (taken.get(best.shape) ?? 0) + 1)
      return best
    },
    forget(url) {
      seen.add(url)
      entries.delete(url)
    },
    get size() {
      return entries.size
    },
    waiting: () => [...entries.values()],
  }
}
