import type { Kysely, Migration } from 'kysely'

/** Finds the incidents of the last days without a look at all that there ever were. */
async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('incident_over').on('incident').column('resolved_at').execute()
}

export const incidentOver: Migration = { up }
