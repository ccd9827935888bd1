import type { Kysely, Selectable } from 'kysely'
import type { Account } from './accounts.ts'
import { accounts } from './accounts.ts'
import type { Schema } from './schema.ts'

/** One signed-in browser. Instants in milliseconds since the epoch. */
export interface Session {
  /** Names it in lists; of no use as a cookie. */
  readonly id: string
  readonly accountId: string
  readonly createdAt: number
  readonly seenAt: number
  /** Whatever is done, it ends then. */
  readonly expiresAt: number
  readonly address: string
  readonly agent: string
}

export interface Sessions {
  /** @param hash SHA-256 of the cookie, in hexadecimal. */
  add(hash: string, session: Session): Promise<void>
  /** The session and its account, unless either has ended; `idleMs` without a sign of life ends it. */
  find(hash: string, now: number, idleMs: number): Promise<{ session: Session; account: Account } | undefined>
  seen(hash: string, now: number): Promise<void>
  /** Those that have not ended, the one seen last first. */
  list(accountId: string, now: number, idleMs: number): Promise<readonly Session[]>
  end(hash: string): Promise<void>
  /** Ends one of an account's sessions by its id; false where there is none. */
  revoke(accountId: string, id: string): Promise<boolean>
  /** Ends all of an account's sessions but one. */
  revokeAll(accountId: string, exceptId?: string): Promise<void>
  prune(now: number, idleMs: number): Promise<void>
}

function sessionOf(row: Selectable<Schema['session']>): Session {
  return {
    id: row.id,
    accountId: row.account_id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    address: row.address,
    agent: row.agent,
  }
}

export function sessions(db: Kysely<Schema>): Sessions {
  return {
    async add(hash, { id, accountId, createdAt, seenAt, expiresAt, address, agent }) {
      await db
        .insertInto('session')
        .values({
          hash,
          id,
          account_id: accountId,
          created_at: createdAt,
          seen_at: seenAt,
          expires_at: expiresAt,
          address,
          agent,
        })
        .execute()
    },
    async find(hash, now, idleMs) {
      const row = await db
        .selectFrom('session')
        .selectAll()
        .where('hash', '=', hash)
        .where('expires_at', '>', now)
        .where('seen_at', '>', now - idleMs)
        .executeTakeFirst()
      if (!row) return undefined
      const account = await accounts(db).byId(row.account_id)
      return account && !account.disabled ? { session: sessionOf(row), account } : undefined
    },
    async seen(hash, now) {
      await db.updateTable('session').set({ seen_at: now }).where('hash', '=', hash).execute()
    },
    async list(accountId, now, idleMs) {
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('account_id', '=', accountId)
        .where('expires_at', '>', now)
        .where('seen_at', '>', now - idleMs)
        .orderBy('seen_at', 'desc')
        .execute()
      return rows.map(sessionOf)
    },
    async end(hash) {
      await db.deleteFrom('session').where('hash', '=', hash).execute()
    },
    async revoke(accountId, id) {
      const result = await db
        .deleteFrom('session')
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .executeTakeFirst()
      return result.numDeletedRows > 0n
    },
    async revokeAll(accountId, exceptId = '') {
      await db.deleteFrom('session').where('account_id', '=', accountId).where('id', '<>', exceptId).execute()
    },
    async prune(now, idleMs) {
      await db
        .deleteFrom('session')
        .where((eb) => eb.or([eb('expires_at', '<=', now), eb('seen_at', '<=', now - idleMs)]))
        .execute()
    },
  }
}
