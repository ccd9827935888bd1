import type { Generated } from 'kysely'

/** All instants are milliseconds since the epoch; hashes are SHA-256 in lower-case hexadecimal. */
export interface WebTables {
  account: {
    /** UUID. */
    id: string
    /** What is typed to sign in; lower case. */
    name: string
    display: string
    role: string
    /** `scrypt$N$r$p$salt$key`; null before a password was chosen, and for those who sign in elsewhere. */
    password: string | null
    /** `issuer subject` of the OpenID provider. */
    openid: string | null
    /** 1 where it may not sign in. */
    disabled: number
    created_at: number
    last_sign_in_at: number | null
  }
  /** Links that serve once: the first account, an invitation, a new password. */
  account_link: {
    hash: string
    purpose: string
    /** Null where the account does not exist yet. */
    account_id: string | null
    created_at: number
    expires_at: number
  }
  session: {
    hash: string
    /** Names the session in lists without giving it away. */
    id: string
    account_id: string
    created_at: number
    seen_at: number
    /** Whatever is done, it ends then. */
    expires_at: number
    address: string
    agent: string
  }
  token: {
    id: string
    hash: string
    account_id: string
    label: string
    /** JSON list of permissions. */
    scopes: string
    created_at: number
    expires_at: number | null
    used_at: number | null
  }
  audit: {
    number: Generated<number>
    at: number
    account_id: string | null
    /** The name at that time; an account may be renamed. */
    actor: string
    action: string
    subject: string
    /** JSON. */
    detail: string
    address: string
  }
}
