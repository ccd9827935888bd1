import type { Kysely } from 'kysely'
import type { Incident } from '../model/incident/incident.ts'
import type { Result } from '../model/result.ts'
import type { Site } from '../model/site.ts'
import { resultOf } from './observations.ts'
import type { Range } from './range.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'
import { dayOf } from './sum-days.ts'
import { chunks } from './transaction.ts'

type Database = Kysely<Schema>

/** The id under which the watch keeps incidents of its own. */
const WATCH_ITSELF = ''

async function incidentsIn(db: Database, { from, to }: Range): Promise<Incident[]> {
  const rows = await db
    .selectFrom('incident')
    .select('body')
    .where('phase', '<>', 'pending')
    .where('site', '<>', WATCH_ITSELF)
    .where('first_bad_at', '<', to)
    .where((eb) => eb.or([eb('resolved_at', 'is', null), eb('resolved_at', '>=', from)]))
    .orderBy('first_bad_at')
    .execute()
  return rows.map(({ body }) => JSON.parse(body))
}

async function firstDays(db: Database, watchIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const first = new Map<number, string>()
  for (const ids of chunks(watchIds, 500)) {
    const rows = await db
      .selectFrom('daily')
      .select((eb) => ['watch_id', eb.fn.min('day').as('day')])
      .where('watch_id', 'in', ids)
      .groupBy('watch_id')
      .execute()
    for (const { watch_id, day } of rows) first.set(watch_id, dayOf(day))
  }
  return first
}

/** So many results are gone back for one that tells something. */
const BACK = 20

async function heldAt(
  db: Database,
  watchIds: readonly number[],
  before: number,
  tells: (result: Result) => boolean,
): Promise<ReadonlyMap<number, Result>> {
  const held = new Map<number, Result>()
  for (const watchId of watchIds) {
    let newest: Result | undefined
    for (let back = 0; back < BACK; back++) {
      const result = await resultBefore(db, watchId, before, back)
      newest ??= result
      if (result === undefined || tells(result)) {
        newest = result ?? newest
        break
      }
    }
    if (newest) held.set(watchId, newest)
  }
  return held
}

/** The key is (watch, time): one step into it for each watch, where a query for all would read every observation. */
async function resultBefore(db: Database, watchId: number, before: number, back: number): Promise<Result | undefined> {
  const row = await db
    .selectFrom('observation')
    .innerJoin('word', 'word.id', 'observation.target_id')
    .select(['observation.status', 'observation.body', 'word.text as target'])
    .where('observation.watch_id', '=', watchId)
    .where('observation.at', '<', before)
    .orderBy('observation.at', 'desc')
    .limit(1)
    .offset(back)
    .executeTakeFirst()
  return row && resultOf(row)
}

async function sitesSince(
  { watches }: Pick<Store, 'watches'>,
  from: number,
): Promise<readonly (Site & { removedAt: number | undefined; watches: Record<string, number> })[]> {
  const states = await watches.states({ retired: true })
  const sites = await watches.sites({ retired: true })
  const known = sites.map((site) => {
    const own = states.filter(({ siteId, retiredAt }) => siteId === site.id && (retiredAt ?? from) >= from)
    return {
      id: site.id,
      name: site.name,
      url: site.url,
      removedAt: site.retiredAt,
      watches: Object.fromEntries(own.map(({ kind, id }) => [kind, id])),
    }
  })
  return known.filter(({ removedAt }) => removedAt === undefined || removedAt >= from)
}

/** What a report asks of the store. `now` in milliseconds since the epoch; see `ReportSource` in the reports. */
export function reportSource(store: Pick<Store, 'db' | 'watches' | 'rollups' | 'gaps'>, now: number) {
  return {
    sites: (from: number) => sitesSince(store, from),
    firstDays: (watchIds: readonly number[]) => firstDays(store.db, watchIds),
    daily: (watchIds: readonly number[], first: string, last: string) =>
      store.rollups.daily({ watchIds, first, last }, now),
    incidents: (range: Range) => incidentsIn(store.db, range),
    gaps: (range: Range) => store.gaps.list(range),
    held: (watchIds: readonly number[], before: number, tells: (result: Result) => boolean) =>
      heldAt(store.db, watchIds, before, tells),
  }
}
