import { afterEach, beforeEach } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import type { Watch } from '../../src/store/watch-sync.ts'
import type { FreshDatabase } from './store.ts'
import { MIDNIGHT } from './store.ts'

export interface StoreBed {
  readonly database: FreshDatabase
  readonly store: Store
  /** Watches the pages of sites with these ids every so many milliseconds, and nothing else. */
  watch(siteIds: readonly string[], intervalMs: number): Promise<readonly Watch[]>
}

/** A fresh store for every test of the surrounding group. */
export function storeBed(openFresh: () => Promise<FreshDatabase>): () => StoreBed {
  let bed: StoreBed | undefined
  beforeEach(async () => {
    const database = await openFresh()
    const store = await database.open()
    bed = {
      database,
      store,
      watch: (siteIds, intervalMs) =>
        store.watches.sync(
          siteIds.map((id) => ({ site: { id, name: id, url: `https://${id}.go.th/` }, kind: 'page', intervalMs })),
          MIDNIGHT,
        ),
    }
  })
  afterEach(async () => {
    await bed?.database.dispose()
    bed = undefined
  })
  return () => {
    if (!bed) throw new Error('the store is there only inside a test')
    return bed
  }
}
