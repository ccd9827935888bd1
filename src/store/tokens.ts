import type { Kysely, Selectable } from 'kysely'
import type { Permission } from '../model/role.ts'
import { PERMISSIONS } from '../model/role.ts'
import type { Account } from './accounts.ts'
import { accounts } from './accounts.ts'
import type { Schema } from './schema.ts'

/** A key to the API that acts for an account. Instants in milliseconds since the epoch. */
export interface Token {
  readonly id: string
  readonly accountId: string
  readonly label: string
  /** What it may do, as far as the account itself may. */
  readonly scopes: readonly Permission[]
  readonly createdAt: number
  readonly expiresAt: number | undefined
  readonly usedAt: number | undefined
}

export interface Tokens {
  /** @param hash SHA-256 of the token, in hexadecimal: the token itself is nowhere. */
  add(hash: string, token: Token): Promise<void>
  /** The token and its account, unless either has ended. */
  find(hash: string, now: number): Promise<{ token: Token; account: Account } | undefined>
  used(hash: string, now: number): Promise<void>
  /** Newest first; of one account or of all. */
  list(accountId?: string): Promise<readonly Token[]>
  /** False where there is no such token, or another account has it. */
  revoke(id: string, accountId?: string): Promise<boolean>
}

function tokenOf(row: Selectable<Schema['token']>): Token {
  const scopes: unknown = JSON.parse(row.scopes)
  return {
    id: row.id,
    accountId: row.account_id,
    label: row.label,
    scopes: PERMISSIONS.filter((permission) => Array.isArray(scopes) && scopes.includes(permission)),
    createdAt: row.created_at,
    expiresAt: row.expires_at ?? undefined,
    usedAt: row.used_at ?? undefined,
  }
}

export function tokens(db: Kysely<Schema>): Tokens {
  return {
    async add(hash, { id, accountId, label, scopes, createdAt, expiresAt, usedAt }) {
      await db
        .insertInto('token')
        .values({
          id,
          hash,
          account_id: accountId,
          label,
          scopes: JSON.stringify(scopes),
          created_at: createdAt,
          expires_at: expiresAt ?? null,
          used_at: usedAt ?? null,
        })
        .execute()
    },
    async find(hash, now) {
      const row = await db
        .selectFrom('token')
        .selectAll()
        .where('hash', '=', hash)
        .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
        .executeTakeFirst()
      if (!row) return undefined
      const account = await accounts(db).byId(row.account_id)
      return account && !account.disabled ? { token: tokenOf(row), account } : undefined
    },
    async used(hash, now) {
      await db.updateTable('token').set({ used_at: now }).where('hash', '=', hash).execute()
    },
    async list(accountId) {
      let query = db.selectFrom('token').selectAll().orderBy('created_at', 'desc').orderBy('id')
      if (accountId !== undefined) query = query.where('account_id', '=', accountId)
      return (await query.execute()).map(tokenOf)
    },
    async revoke(id, accountId) {
      let query = db.deleteFrom('token').where('id', '=', id)
      if (accountId !== undefined) query = query.where('account_id', '=', accountId)
      return (await query.executeTakeFirst()).numDeletedRows > 0n
    },
  }
}
