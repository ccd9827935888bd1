import type { Site } from '../model/site.ts'
import type { Kysely } from 'kysely'
import { STATUSES } from '../model/status.ts'
import { firstLook, phaseOf } from '../model/uptime/phase.ts'
import type { Schema } from './schema.ts'
import { chunks } from './transaction.ts'
import { intern } from './words.ts'

/** One kind of look at one site, as the configuration wants it. */
export interface WantedWatch {
  readonly site: Pick<Site, 'id' | 'name' | 'url'>
  readonly kind: string
  /** Milliseconds. */
  readonly intervalMs: number
}

export interface Watch {
  readonly id: number
  /** The id in the configuration. */
  readonly siteId: string
  readonly kind: string
  readonly intervalMs: number
  /** Milliseconds after each multiple of the interval: see `nextLook`. */
  readonly phaseMs: number
}

/** Rows that one statement inserts. */
const BATCH = 500

type Tx = Kysely<Schema>

async function syncSites(tx: Tx, wanted: readonly WantedWatch[], now: number): Promise<Map<string, number>> {
  const sites = new Map(wanted.map(({ site }) => [site.id, site]))
  const stored = await tx.selectFrom('site').selectAll().execute()
  const ids = new Map(stored.map(({ key, id }) => [key, id]))
  for (const row of stored) {
    const site = sites.get(row.key)
    if (!site) {
      if (row.retired_at === null) {
        await tx.updateTable('site').set({ retired_at: now }).where('id', '=', row.id).execute()
      }
      continue
    }
    if (site.name === row.name && site.url === row.url && row.retired_at === null) continue
    const { name, url } = site
    await tx.updateTable('site').set({ name, url, retired_at: null }).where('id', '=', row.id).execute()
  }
  let id = Math.max(0, ...ids.values())
  const fresh = [...sites.values()].filter((site) => !ids.has(site.id))
  const rows = fresh.map(({ id: key, name, url }) => ({ id: ++id, key, name, url, retired_at: null }))
  for (const some of chunks(rows, BATCH)) await tx.insertInto('site').values(some).execute()
  for (const row of rows) ids.set(row.key, row.id)
  return ids
}

interface Place {
  readonly wanted: WantedWatch
  readonly siteId: number
  readonly kindId: number
  readonly rank: number
  readonly fellows: number
}

/** Kind by kind, each with its rank among the watches of its kind and interval. */
function places(wanted: readonly WantedWatch[], sites: Map<string, number>, kinds: Map<string, number>): Place[] {
  const groups = new Map<string, WantedWatch[]>()
  for (const watch of wanted) {
    const key = `${watch.kind} ${watch.intervalMs}`
    const group = groups.get(key)
    if (group) group.push(watch)
    else groups.set(key, [watch])
  }
  return [...groups.values()].flatMap((group) =>
    group.map((watch, rank) => ({
      wanted: watch,
      siteId: sites.get(watch.site.id) ?? 0,
      kindId: kinds.get(watch.kind) ?? 0,
      rank,
      fellows: group.length,
    })),
  )
}

/** See `Watches.sync`. Ids follow kind and rank, so that watches which fall due together lie together. */
export async function syncWatches(tx: Tx, wanted: readonly WantedWatch[], now: number): Promise<readonly Watch[]> {
  const siteIds = await syncSites(tx, wanted, now)
  const kindIds = await intern(
    tx,
    wanted.map(({ kind }) => kind),
  )
  const stored = await tx
    .selectFrom('watch')
    .innerJoin('watch_state', 'watch_state.watch_id', 'watch.id')
    .select(['id', 'site_id', 'kind_id', 'interval_ms', 'phase_ms', 'retired_at', 'next_due', 'last_at'])
    .execute()
  const known = new Map(stored.map((row) => [`${row.site_id} ${row.kind_id}`, row]))
  let top = stored.reduce((max, { id }) => Math.max(max, id), 0)
  const result = new Map<string, Watch>()
  const fresh: { watch: Schema['watch']; due: number }[] = []

  for (const { wanted: watch, siteId, kindId, rank, fellows } of places(wanted, siteIds, kindIds)) {
    const { intervalMs, kind } = watch
    const phaseMs = phaseOf(rank, fellows, intervalMs)
    const row = known.get(`${siteId} ${kindId}`)
    const id = row?.id ?? ++top
    result.set(`${watch.site.id} ${kind}`, { id, siteId: watch.site.id, kind, intervalMs, phaseMs })
    const columns = { interval_ms: intervalMs, phase_ms: phaseMs, retired_at: null }
    if (!row) {
      fresh.push({
        watch: { id, site_id: siteId, kind_id: kindId, ...columns },
        due: firstLook(rank, fellows, intervalMs, now),
      })
      continue
    }
    known.delete(`${siteId} ${kindId}`)
    if (row.interval_ms !== intervalMs || row.phase_ms !== phaseMs || row.retired_at !== null) {
      await tx.updateTable('watch').set(columns).where('id', '=', id).execute()
    }
    const due =
      row.last_at === null ? firstLook(rank, fellows, intervalMs, now) : Math.max(now, row.last_at + intervalMs)
    if (row.next_due === null || (intervalMs < row.interval_ms && due < row.next_due)) {
      await tx.updateTable('watch_state').set({ next_due: due }).where('watch_id', '=', id).execute()
    }
  }

  for (const some of chunks(fresh, BATCH)) {
    await tx
      .insertInto('watch')
      .values(some.map(({ watch }) => watch))
      .execute()
    await tx
      .insertInto('watch_state')
      .values(some.map(({ watch, due }) => firstState(watch.id, due)))
      .execute()
  }
  // What is still in `known` is no longer wanted.
  for (const { id, retired_at } of known.values()) {
    if (retired_at !== null) continue
    await tx.updateTable('watch').set({ retired_at: now }).where('id', '=', id).execute()
    await tx.updateTable('watch_state').set({ next_due: null }).where('watch_id', '=', id).execute()
  }
  return wanted.flatMap(({ site, kind }) => result.get(`${site.id} ${kind}`) ?? [])
}

function firstState(watchId: number, due: number): Schema['watch_state'] {
  return {
    watch_id: watchId,
    next_due: due,
    last_at: null,
    status: STATUSES.indexOf('unknown'),
    since: null,
    failures: 0,
    last: null,
    observed_at: null,
    refreshed_at: null,
    digest: null,
  }
}
