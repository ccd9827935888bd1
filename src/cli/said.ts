import type { Config, WatchedSite } from '../config/config.ts'
import type { Memory } from '../model/memory.ts'
import { readMemory } from '../store/read-memory.ts'

/** Lets a look from the command line go by what people have said on the pages of the watch, where there is one. */
export async function recallSaid(
  sites: readonly WatchedSite[],
  { database, sites: configured }: Pick<Config, 'database' | 'sites'>,
  memoryOf: (kind: string) => Memory,
): Promise<void> {
  if (database === '') return
  const ids = new Set(configured.map(({ site }) => site.id))
  for (const { site, checks } of sites.filter((one) => ids.has(one.site.id))) {
    for (const { kind } of checks) {
      const keys = kind.said?.(site.id) ?? []
      if (keys.length === 0) continue
      const memory = memoryOf(kind.id)
      for (const [key, value] of await readMemory(database, kind.id, keys)) await memory.set(key, value)
    }
  }
}
