import { randomUUID } from 'node:crypto'
import type { Role } from '../../model/role.ts'
import type { Account } from '../../store/accounts.ts'
import type { Ledger } from './ledger.ts'
import type { Outcome } from './outcome.ts'
import { done, refused } from './outcome.ts'

/** Whom an OpenID provider vouches for, and what the configuration lets them do. */
export interface OpenidPerson {
  /** `issuer subject` */
  readonly openid: string
  readonly email: string
  readonly name: string
  /** Of a new account; later an administrator decides. */
  readonly role: Role
}

/** The accounts of those who sign in elsewhere. */
export function createOpenidSignIn({ books, now, change }: Ledger) {
  return {
    /**
     * The account of whom a provider vouches for: the one that signed in so before, one that waits for its owner under
     * that address, or a new one. An account that has a password is nobody's to take over.
     */
    async openidAccount({ openid, email, name, role }: OpenidPerson, address: string): Promise<Outcome<Account>> {
      const known = await books.accounts.byOpenid(openid)
      if (known) return known.disabled ? refused('wrong') : done(known)
      const invited = await books.accounts.byName(email)
      if (invited?.disabled === true) return refused('wrong')
      if (invited?.hasPassword === true || invited?.hasOpenid === true) return refused('name-taken')
      const id = invited?.id ?? randomUUID()
      const actor = { account: undefined, address }
      const detail = { openid, ...(invited ? {} : { role }) }
      const account = await change(actor, { action: 'account.openid', subject: email, detail }, async (tx) => {
        if (invited) await tx.accounts.update(id, { openid })
        else await tx.accounts.add({ id, name: email, display: name, role, openid, createdAt: now() })
        return tx.accounts.byId(id)
      })
      return account ? done(account) : refused('name-taken')
    },
  }
}
