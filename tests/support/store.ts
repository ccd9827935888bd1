import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLog } from '../../src/model/log.ts'
import type { Result } from '../../src/model/result.ts'
import type { Store } from '../../src/store/store.ts'
import { openStore } from '../../src/store/store.ts'

/** A database of its own for one test. */
export interface FreshDatabase {
  readonly url: string
  /** Opens it, again where it was opened before; everything that is still open is closed by `dispose`. */
  open(options?: { timeZone?: string }): Promise<Store>
  dispose(): Promise<void>
}

/** Stores under a new folder in the system's place for temporary files. */
export async function freshSqlite(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'wenyam-store-'))
  const url = join(folder, 'wenyam.db')
  const opened = new Set<Store>()
  return {
    url,
    async open(options = {}) {
      const store = await openStore({ url, now: () => 0, log: silentLog, ...options })
      opened.add(store)
      return store
    },
    async dispose() {
      for (const store of opened) await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** 2026-11-23 00:00 in Bangkok. */
export const MIDNIGHT = Date.parse('2026-11-23T00:00:00+07:00')

/** A healthy page, changed as the test wants. */
export function pageResult(startedAt: number, change: Partial<Result> = {}): Result {
  return {
    target: 'https://www.example.go.th/',
    status: 'ok',
    findings: [],
    facts: {
      statusCode: 200,
      timings: { dnsMs: 1, connectMs: 20.3, tlsMs: 30, firstByteMs: 90, downloadMs: 11, totalMs: 152.5 },
    },
    startedAt,
    durationMs: 154,
    ...change,
  }
}
