export interface Batch<T> {
  /** Settles when the batch that holds the item has been written; rejects where it could not be. */
  add(item: T, urgent: boolean): Promise<void>
  /** Writes what waits and settles when nothing is under way. */
  flush(): Promise<void>
}

export interface BatchOptions<T> {
  /** Longest time in milliseconds that an item waits for company. */
  wait(): number
  readonly size: number
  /** One batch at a time. */
  write(items: readonly T[]): Promise<void>
}

/**
 * Gathers items, so that many share one commit. An urgent one is written at once, and takes along what waits.
 * What could not be written is thrown back to those who added it: the batch keeps nothing.
 */
export function createBatch<T>(options: BatchOptions<T>): Batch<T> {
  const waiting: { item: T; settle: { resolve: () => void; reject: (error: unknown) => void } }[] = []
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, options.size)
      try {
        await options.write(batch.map(({ item }) => item))
        for (const { settle } of batch) settle.resolve()
      } catch (error) {
        for (const { settle } of batch) settle.reject(error)
      }
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(writeWaiting)
    return writing
  }

  return {
    add(item, urgent) {
      const written = new Promise<void>((resolve, reject) => {
        waiting.push({ item, settle: { resolve, reject } })
      })
      if (urgent || waiting.length >= options.size) void flush()
      else timer ??= setTimeout(() => void flush(), options.wait())
      return written
    },
    flush,
  }
}
