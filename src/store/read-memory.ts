import { driverFor } from './drivers.ts'
import { memory } from './memories.ts'

/**
 * What a kind remembers under these keys, read without writing anything; keys of which nothing is remembered are left
 * out, all of them where there is no database yet. Rejects with a UserError where the database cannot be read.
 */
export async function readMemory(
  url: string,
  kind: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>()
  const db = await driverFor(url).openToRead(url)
  if (!db) return found
  try {
    const remembered = memory(db, kind, () => 0)
    for (const key of keys) {
      const value = await remembered.get(key)
      if (value !== undefined) found.set(key, value)
    }
    return found
  } finally {
    await db.destroy()
  }
}
