import { randomUUID } from 'node:crypto'
import { MINUTE } from '../../model/duration.ts'
import type { Permission } from '../../model/role.ts'
import { may } from '../../model/role.ts'
import type { Account } from '../../store/accounts.ts'
import type { Actor, Entry, Ledger } from './ledger.ts'
import { LIFE } from './life.ts'
import type { Outcome } from './outcome.ts'
import { done, refused } from './outcome.ts'
import { hashSecret, newSecret } from './secret.ts'

/** A token's last use is written at most so often. */
const USED_PACE = MINUTE

/** Sessions and tokens of accounts, and the audit log. */
export function createKeys({ books, now, change }: Ledger) {
  return {
    listSessions: (accountId: string) => books.sessions.list(accountId, now(), LIFE.idle),

    async endSession(actor: Actor, accountId: string, id: string): Promise<boolean> {
      return change(actor, { action: 'session.revoke', subject: id }, (tx) => tx.sessions.revoke(accountId, id))
    },

    async endOtherSessions(actor: Actor, accountId: string, keep: string): Promise<void> {
      await change(actor, { action: 'session.revoke', subject: 'others' }, (tx) =>
        tx.sessions.revokeAll(accountId, keep),
      )
    },

    listTokens: (accountId?: string) => books.tokens.list(accountId),

    /** Answers the token, which is shown this once. */
    async addToken(
      actor: Actor & { readonly account: Account },
      given: { label: string; scopes: readonly Permission[]; expiresAt: number | undefined },
    ): Promise<Outcome<string>> {
      const label = given.label.trim()
      if (label === '' || label.length > 100) return refused('label')
      const scopes = [...new Set(given.scopes)]
      if (scopes.length === 0 || scopes.some((scope) => !may(actor.account.role, scope))) return refused('scopes')
      const token = `wenyam_${newSecret()}`
      const id = randomUUID()
      await change(actor, { action: 'token.add', subject: label, detail: { scopes, id } }, (tx) =>
        tx.tokens.add(hashSecret(token), {
          id,
          accountId: actor.account.id,
          label,
          scopes,
          createdAt: now(),
          expiresAt: given.expiresAt,
          usedAt: undefined,
        }),
      )
      return done(token)
    },

    /** @param accountId absent: whosever it is. */
    async revokeToken(actor: Actor, id: string, accountId?: string): Promise<boolean> {
      return change(actor, { action: 'token.revoke', subject: id }, (tx) => tx.tokens.revoke(id, accountId))
    },

    /** Whose token it is, and what it may do. */
    async tokenOf(token: string) {
      const at = now()
      const hash = hashSecret(token)
      const found = await books.tokens.find(hash, at)
      if (found && at - (found.token.usedAt ?? 0) >= USED_PACE) await books.tokens.used(hash, at)
      return found
    },

    auditLog: (options?: { before?: number; limit?: number }) => books.audit.list(options),

    /** Notes a change that another part makes. */
    async note(actor: Actor, entry: Entry): Promise<void> {
      await change(actor, entry, async () => {})
    },
  }
}
