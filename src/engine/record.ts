import type { Result } from '../model/result.ts'
import type { Status } from '../model/status.ts'
import { nextLook } from '../model/uptime/phase.ts'
import type { EvidenceChange } from '../store/evidence.ts'
import type { Recorded } from '../store/record.ts'
import type { Store, Tables } from '../store/store.ts'
import type { LiveWatch } from './watchlist.ts'

/** A result on its way into the store. */
export interface Seen {
  readonly watch: LiveWatch
  readonly result: Result
  /** Our own line was down: the result says nothing about the site. */
  readonly blind: boolean
  /** What its verdicts rest on; the bodies are on the disk already. */
  readonly evidence?: EvidenceChange
}

/** A result in the store, and what it changed. */
export interface Kept extends Seen {
  readonly recorded: Recorded
}

/**
 * Makes incidents and notices of a batch, inside the transaction that keeps its results.
 * Answers for each look when it must be confirmed, undefined where the usual time will do.
 */
export type RecordIncidents = (tx: Tables, batch: readonly Seen[]) => Promise<readonly (number | undefined)[]>

function plannedLook({ watch, result }: Seen, now: number): number {
  const { kind, options, phaseMs } = watch
  const intervalMs = kind.nextInterval?.(result, options) ?? options.interval
  if (intervalMs !== options.interval) return Math.max(now, result.startedAt + intervalMs)
  return nextLook({ intervalMs, phaseMs }, result.startedAt, now)
}

/** Keeps a batch of results with all that follows from them, in one transaction: nothing is told that is not kept. */
export async function recordBatch(
  store: Pick<Store, 'transaction'>,
  batch: readonly Seen[],
  now: number,
  recordIncidents: RecordIncidents,
): Promise<readonly Kept[]> {
  return store.transaction(async (tx) => {
    const again = await recordIncidents(tx, batch)
    const recorded = await tx.results.record(
      batch.map((seen, index) => ({
        watchId: seen.watch.id,
        result: seen.result,
        nextDue: again[index] ?? plannedLook(seen, now),
      })),
    )
    for (const { evidence } of batch) if (evidence) await tx.evidence.record(evidence)
    return batch.flatMap((seen, index) => {
      const kept = recorded[index]
      return kept ? [{ ...seen, recorded: kept }] : []
    })
  })
}

/** Whether a result must not wait for company: the status of its watch changed, or was never known. */
export function isUrgent(before: Status | undefined, { result }: Seen): boolean {
  return before !== result.status
}
