import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { EvidenceSettings } from '../../src/archive/settings.ts'
import type { Vault } from '../../src/archive/vault.ts'
import { vaultAt } from '../../src/archive/vault.ts'
import type { CheckKind } from '../../src/checks/check-kind.ts'
import type { EvidenceKeeper } from '../../src/engine/evidence/keeper.ts'
import { createEvidenceKeeper } from '../../src/engine/evidence/keeper.ts'
import { look } from '../../src/engine/look.ts'
import type { LiveWatch } from '../../src/engine/watchlist.ts'
import { DAY } from '../../src/model/duration.ts'
import type { Log } from '../../src/model/log.ts'
import { silentLog } from '../../src/model/log.ts'
import type { Result } from '../../src/model/result.ts'
import type { Network } from '../../src/net/network.ts'
import type { Store } from '../../src/store/store.ts'
import { openStore } from '../../src/store/store.ts'
import { temporaryFolder } from './cli.ts'
import { liveWatch } from './live-watch.ts'
import { loopbackNetwork } from './sites/survey.ts'

export interface EvidenceBed {
  readonly store: Store
  readonly vault: Vault
  readonly keeper: EvidenceKeeper
  /** Every line that was logged as a warning or an error. */
  readonly logged: { readonly fields: object; readonly message: string }[]
  readonly clock: { now: number }
  settings: EvidenceSettings
  /** One look as the watch does it, stored with its evidence. */
  look(kind: CheckKind, url: string, options: object, network?: Network): Promise<Result>
}

/** A store, a vault beside it and the keeper of both, in a folder that is gone when the test ends. */
export async function evidenceBed(change: Partial<EvidenceSettings> = {}): Promise<EvidenceBed> {
  const bed = await openEvidenceBed(temporaryFolder(), change)
  onTestFinished(() => bed.store.close())
  return bed
}

/** The same outside of a test; the caller closes the store. */
export async function openEvidenceBed(folder: string, change: Partial<EvidenceSettings> = {}): Promise<EvidenceBed> {
  const clock = { now: Date.UTC(2026, 10, 2) }
  const now = (): number => clock.now
  const store = await openStore({ url: join(folder, 'w.db'), now, log: silentLog })
  const logged: EvidenceBed['logged'] = []
  const note = (fields: object, message: string): void => void logged.push({ fields, message })
  const log: Log = { ...silentLog, warn: note, error: note }
  const settings: EvidenceSettings = {
    folder: join(folder, 'w.evidence'),
    keep: 400 * DAY,
    maxSize: 1_000_000_000,
    maxBody: 20_000_000,
    again: 7 * DAY,
    ...change,
  }
  const keeper = createEvidenceKeeper({ store, log, now, settings: () => bed.settings, redact: (text) => text })
  const watches = new Map<string, LiveWatch>()

  async function watchOf(kind: CheckKind, url: string, options: object): Promise<LiveWatch> {
    const known = watches.get(kind.id)
    if (known) return known
    const parsed = kind.options.parse(options)
    const site = { id: 'office', name: 'อบต.ตัวอย่าง', url }
    const wanted = [...watches.values()].map((one) => ({ site: one.site, kind: one.kind.id, intervalMs: 60_000 }))
    const stored = await store.watches.sync([...wanted, { site, kind: kind.id, intervalMs: 60_000 }], now())
    const watch = liveWatch({ id: stored.at(-1)?.id ?? 0, site, kind, options: parsed, host: new URL(url).host })
    watches.set(kind.id, watch)
    return watch
  }

  const bed: EvidenceBed = {
    store,
    vault: vaultAt(settings.folder),
    keeper,
    logged,
    clock,
    settings,
    async look(kind, url, options, network = loopbackNetwork()) {
      const watch = await watchOf(kind, url, options)
      const witness = await keeper.witness(watch, network)
      const result = await look(watch.site, kind, watch.options, {
        signal: new AbortController().signal,
        now,
        log,
        network: witness.network,
        timeZone: 'Asia/Bangkok',
        memory: (id) => store.memory(id),
        redact: (text) => text,
      })
      const change = await witness.settle(result)
      await store.transaction(async (tx) => {
        await tx.results.record([{ watchId: watch.id, result, nextDue: undefined }])
        if (change) await tx.evidence.record(change)
      })
      await witness.discard()
      return result
    },
  }
  return bed
}
