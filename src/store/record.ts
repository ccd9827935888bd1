import type { Insertable, Kysely } from 'kysely'
import type { Result } from '../model/result.ts'
import { STATUSES } from '../model/status.ts'
import { phasesOf } from '../model/uptime/look.ts'
import { compare, digest, packBody } from './observed.ts'
import { packLook } from './packed/look.ts'
import type { Schema } from './schema.ts'
import { statusAt } from './status-column.ts'
import { chunks } from './transaction.ts'
import { intern } from './words.ts'
import type { Status } from '../model/status.ts'

/** What a result changed: for incidents and live views. */
export interface Recorded {
  readonly watchId: number
  readonly status: Status
  readonly before: Status | undefined
  readonly since: number
  readonly failures: number
}

export interface RecordedResult {
  readonly watchId: number
  readonly result: Result
  /** Milliseconds since the epoch; undefined leaves the plan as it is (a look out of turn). */
  readonly nextDue: number | undefined
}

type State = Schema['watch_state']

/** Watches per statement: eleven parameters each. */
const BATCH = 500

interface Change {
  readonly state: State
  readonly observation: { row: Omit<Schema['observation'], 'target_id'>; target: string } | undefined
}

/** What one look makes of a watch's row. */
function applied(before: State, { result, nextDue }: RecordedResult, last: Uint8Array): Change {
  const at = result.startedAt
  const status = STATUSES.indexOf(result.status)
  const bad = result.status === 'warning' || result.status === 'critical'
  const seen = digest(result)
  const kept =
    before.digest && before.refreshed_at !== null
      ? { digest: before.digest, refreshedAt: before.refreshed_at }
      : undefined
  const news = compare(kept, { digest: seen, at })
  // A replaced observation keeps its place in time: it has been true since then.
  const observedAt = news === 'new' || before.observed_at === null ? at : before.observed_at
  const state: State = {
    watch_id: before.watch_id,
    next_due: before.next_due === null ? null : (nextDue ?? before.next_due),
    last_at: at,
    status,
    since: before.last_at === null || before.status !== status ? at : before.since,
    failures: bad ? before.failures + 1 : result.status === 'ok' ? 0 : before.failures,
    last,
    observed_at: observedAt,
    refreshed_at: news === 'same' ? before.refreshed_at : at,
    digest: news === 'same' ? before.digest : seen,
  }
  if (news === 'same') return { state, observation: undefined }
  return {
    state,
    observation: {
      row: { watch_id: before.watch_id, at: observedAt, status, body: packBody(result) },
      target: result.target,
    },
  }
}

/** See `Results.record`. A few statements for a whole batch. */
export async function record(tx: Kysely<Schema>, batch: readonly RecordedResult[]): Promise<readonly Recorded[]> {
  const ids = [...new Set(batch.map(({ watchId }) => watchId))]
  const states = new Map<number, State>()
  for (const some of chunks(ids, BATCH)) {
    const rows = await tx.selectFrom('watch_state').selectAll().where('watch_id', 'in', some).execute()
    for (const row of rows) states.set(row.watch_id, row)
  }

  const samples: Insertable<Schema['sample']>[] = []
  const observations = new Map<string, NonNullable<Change['observation']>>()
  const recorded = batch.map((item): Recorded => {
    const before = states.get(item.watchId)
    if (!before) throw new Error(`no watch ${item.watchId} is stored`)
    const { result } = item
    const { durationMs, status } = result
    const timings = phasesOf(result.facts)
    const data = packLook({ status, durationMs, ...(timings && { timings }) })
    const { state, observation } = applied(before, item, data)
    states.set(item.watchId, state)
    samples.push({ at: result.startedAt, watch_id: item.watchId, data })
    if (observation) observations.set(`${item.watchId} ${observation.row.at}`, observation)
    return {
      watchId: item.watchId,
      status,
      before: before.last_at === null ? undefined : statusAt(before.status),
      since: state.since ?? result.startedAt,
      failures: state.failures,
    }
  })

  for (const some of chunks(samples, BATCH)) await tx.insertInto('sample').values(some).execute()
  await writeObservations(tx, [...observations.values()])
  for (const some of chunks([...states.values()], BATCH)) await writeStates(tx, some)
  return recorded
}

async function writeStates(tx: Kysely<Schema>, states: readonly State[]): Promise<void> {
  await tx
    .insertInto('watch_state')
    .values([...states])
    .onConflict((conflict) =>
      conflict.column('watch_id').doUpdateSet((eb) => ({
        next_due: eb.ref('excluded.next_due'),
        last_at: eb.ref('excluded.last_at'),
        status: eb.ref('excluded.status'),
        since: eb.ref('excluded.since'),
        failures: eb.ref('excluded.failures'),
        last: eb.ref('excluded.last'),
        observed_at: eb.ref('excluded.observed_at'),
        refreshed_at: eb.ref('excluded.refreshed_at'),
        digest: eb.ref('excluded.digest'),
      })),
    )
    .execute()
}

async function writeObservations(
  tx: Kysely<Schema>,
  observations: readonly NonNullable<Change['observation']>[],
): Promise<void> {
  if (observations.length === 0) return
  const targets = await intern(
    tx,
    observations.map(({ target }) => target),
  )
  const rows = observations.map(({ row, target }) => ({ ...row, target_id: targets.get(target) ?? 0 }))
  for (const some of chunks(rows, BATCH)) {
    await tx
      .insertInto('observation')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['watch_id', 'at']).doUpdateSet((eb) => ({
          status: eb.ref('excluded.status'),
          target_id: eb.ref('excluded.target_id'),
          body: eb.ref('excluded.body'),
        })),
      )
      .execute()
  }
}
