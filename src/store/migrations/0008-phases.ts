import type { Kysely, Migration } from 'kysely'

/**
 * Roll-ups keep the phases of their looks. Older ones stay as they are: null says that nothing is known. The hours of
 * which the looks are still there could be made anew, but for a thousand websites that is hours of work.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['hourly', 'daily']) {
    await db.schema.alterTable(table).addColumn('phases', 'bytea').execute()
  }
}

export const phases: Migration = { up }
