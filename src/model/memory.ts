/**
 * What a check kind remembers between runs: the last good registration, the pages found, a learned baseline.
 * JSON values; the reader parses what it gets, since an older version may have written it.
 */
export interface Memory {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
  delete(key: string): Promise<void>
}

/** Forgets at exit: for one look from the command line, and for tests. */
export function volatileMemory(): Memory {
  const values = new Map<string, string>()
  return {
    async get(key) {
      const json = values.get(key)
      return json === undefined ? undefined : JSON.parse(json)
    },
    async set(key, value) {
      values.set(key, JSON.stringify(value))
    },
    async delete(key) {
      values.delete(key)
    },
  }
}
