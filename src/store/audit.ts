import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Who changed what. */
export interface AuditEntry {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Undefined where nobody was signed in: a failed sign-in, a link. */
  readonly accountId: string | undefined
  /** The name at that time. */
  readonly actor: string
  /** `account.role`, `incident.acknowledge` … */
  readonly action: string
  /** What was changed: an id or a name. */
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
  /** Where it came from. */
  readonly address: string
}

export interface Audit {
  add(entry: AuditEntry): Promise<void>
  /** Newest first; `before` is the number of the last entry of the page before. */
  list(options?: { before?: number; limit?: number }): Promise<readonly (AuditEntry & { readonly number: number })[]>
  /** Deletes refused sign-ins before an instant: strangers make them, so they must not fill the disk. Changes stay for good. */
  pruneRefusals(before: number): Promise<void>
}

export function audit(db: Kysely<Schema>): Audit {
  return {
    async add({ at, accountId, actor, action, subject, detail, address }) {
      await db
        .insertInto('audit')
        .values({ at, account_id: accountId ?? null, actor, action, subject, detail: JSON.stringify(detail), address })
        .execute()
    },
    async list({ before, limit = 100 } = {}) {
      let query = db.selectFrom('audit').selectAll().orderBy('number', 'desc').limit(limit)
      if (before !== undefined) query = query.where('number', '<', before)
      const rows = await query.execute()
      return rows.map(({ account_id, detail, ...row }) => ({
        ...row,
        accountId: account_id ?? undefined,
        detail: JSON.parse(detail),
      }))
    },
    async pruneRefusals(before) {
      await db.deleteFrom('audit').where('action', '=', 'session.refuse').where('at', '<', before).execute()
    },
  }
}
