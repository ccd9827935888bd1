import type { Kysely, Selectable } from 'kysely'
import type { Role } from '../model/role.ts'
import { ROLES } from '../model/role.ts'
import type { Schema } from './schema.ts'
import { whole } from './transaction.ts'

/** Somebody who may sign in. Instants in milliseconds since the epoch. */
export interface Account {
  /** UUID. */
  readonly id: string
  /** What is typed to sign in; lower case. */
  readonly name: string
  readonly display: string
  readonly role: Role
  readonly disabled: boolean
  /** Whether a password was chosen. */
  readonly hasPassword: boolean
  /** Signs in at the OpenID provider. */
  readonly hasOpenid: boolean
  readonly createdAt: number
  readonly lastSignInAt: number | undefined
}

/** What a link that serves once is for. */
export type LinkPurpose = 'setup' | 'invite' | 'reset'

export interface AccountLink {
  /** SHA-256 of the link's token, in hexadecimal: the token itself is nowhere. */
  readonly hash: string
  readonly purpose: LinkPurpose
  /** Undefined where the account does not exist yet. */
  readonly accountId: string | undefined
  readonly createdAt: number
  readonly expiresAt: number
}

export interface NewAccount {
  readonly id: string
  readonly name: string
  readonly display: string
  readonly role: Role
  readonly password?: string
  /** `issuer subject` */
  readonly openid?: string
  readonly createdAt: number
}

export interface Accounts {
  /** False, and nothing added, where the name or the OpenID subject is taken. */
  add(account: NewAccount): Promise<boolean>
  byId(id: string): Promise<Account | undefined>
  byName(name: string): Promise<Account | undefined>
  byOpenid(openid: string): Promise<Account | undefined>
  /** By name. */
  list(): Promise<readonly Account[]>
  /** The stored form of the password; undefined where none was chosen. */
  passwordOf(id: string): Promise<string | undefined>
  update(id: string, change: AccountChange): Promise<void>
  /** Admins that can sign in. */
  countAdmins(): Promise<number>
  addLink(link: AccountLink): Promise<void>
  /** A link that has not expired. */
  link(hash: string, now: number): Promise<AccountLink | undefined>
  /** Takes a link: it serves nobody else. Undefined where it was taken before, or has expired. */
  takeLink(hash: string, now: number): Promise<AccountLink | undefined>
  /** Ends all links of an account, or all for the first account. */
  dropLinks(accountId: string | undefined): Promise<void>
}

export interface AccountChange {
  readonly display?: string
  readonly role?: Role
  readonly password?: string
  readonly openid?: string
  readonly disabled?: boolean
  readonly lastSignInAt?: number
}

function accountOf(row: Selectable<Schema['account']>): Account {
  return {
    id: row.id,
    name: row.name,
    display: row.display,
    role: ROLES.find((role) => role === row.role) ?? 'viewer',
    disabled: row.disabled === 1,
    hasPassword: row.password !== null,
    hasOpenid: row.openid !== null,
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at ?? undefined,
  }
}

function linkOf(row: Selectable<Schema['account_link']>): AccountLink {
  return {
    hash: row.hash,
    purpose: row.purpose === 'setup' || row.purpose === 'invite' ? row.purpose : 'reset',
    accountId: row.account_id ?? undefined,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }
}

export function accounts(db: Kysely<Schema>): Accounts {
  async function one(column: 'id' | 'name' | 'openid', value: string): Promise<Account | undefined> {
    const row = await db.selectFrom('account').selectAll().where(column, '=', value).executeTakeFirst()
    return row && accountOf(row)
  }

  return {
    async add({ id, name, display, role, password, openid, createdAt }) {
      const result = await db
        .insertInto('account')
        .values({
          id,
          name,
          display,
          role,
          password: password ?? null,
          openid: openid ?? null,
          disabled: 0,
          created_at: createdAt,
          last_sign_in_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return result.numInsertedOrUpdatedRows === 1n
    },
    byId: (id) => one('id', id),
    byName: (name) => one('name', name),
    byOpenid: (openid) => one('openid', openid),
    async list() {
      const rows = await db.selectFrom('account').selectAll().orderBy('name').execute()
      return rows.map(accountOf)
    },
    async passwordOf(id) {
      const row = await db.selectFrom('account').select('password').where('id', '=', id).executeTakeFirst()
      return row?.password ?? undefined
    },
    async update(id, { display, role, password, openid, disabled, lastSignInAt }) {
      await db
        .updateTable('account')
        .set({
          ...(display === undefined ? {} : { display }),
          ...(role === undefined ? {} : { role }),
          ...(password === undefined ? {} : { password }),
          ...(openid === undefined ? {} : { openid }),
          ...(disabled === undefined ? {} : { disabled: disabled ? 1 : 0 }),
          ...(lastSignInAt === undefined ? {} : { last_sign_in_at: lastSignInAt }),
        })
        .where('id', '=', id)
        .execute()
    },
    async countAdmins() {
      const { count } = await db
        .selectFrom('account')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('role', '=', 'admin')
        .where('disabled', '=', 0)
        .where((eb) => eb.or([eb('password', 'is not', null), eb('openid', 'is not', null)]))
        .executeTakeFirstOrThrow()
      return count
    },
    async addLink({ hash, purpose, accountId, createdAt, expiresAt }) {
      await db
        .insertInto('account_link')
        .values({ hash, purpose, account_id: accountId ?? null, created_at: createdAt, expires_at: expiresAt })
        .execute()
    },
    async link(hash, now) {
      const row = await db
        .selectFrom('account_link')
        .selectAll()
        .where('hash', '=', hash)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row && linkOf(row)
    },
    async takeLink(hash, now) {
      return whole(db, async (tx) => {
        await tx.deleteFrom('account_link').where('expires_at', '<=', now).execute()
        const row = await tx.deleteFrom('account_link').where('hash', '=', hash).returningAll().executeTakeFirst()
        return row && linkOf(row)
      })
    },
    async dropLinks(accountId) {
      await db
        .deleteFrom('account_link')
        .where('account_id', accountId === undefined ? 'is' : '=', accountId ?? null)
        .execute()
    },
  }
}
