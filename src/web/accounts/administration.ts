import { randomUUID } from 'node:crypto'
import type { Role } from '../../model/role.ts'
import type { Account, LinkPurpose } from '../../store/accounts.ts'
import { nameFault } from './account-name.ts'
import type { Actor, Ledger } from './ledger.ts'
import { LIFE } from './life.ts'
import type { Outcome } from './outcome.ts'
import { done, refused } from './outcome.ts'
import { hashSecret, newSecret } from './secret.ts'

/** Who there is, and what they may do. */
export function createAdministration({ books, now, change }: Ledger) {
  async function link(
    purpose: LinkPurpose,
    accountId: string | undefined,
    actor: Actor,
    subject: string,
  ): Promise<string> {
    const token = newSecret()
    const at = now()
    await change(actor, { action: `link.${purpose}`, subject }, async (tx) => {
      await tx.accounts.dropLinks(accountId)
      await tx.accounts.addLink({
        hash: hashSecret(token),
        purpose,
        accountId,
        createdAt: at,
        expiresAt: at + LIFE[purpose],
      })
    })
    return token
  }

  /** Whether an account may lose its admin role: somebody must be left to give it back. */
  async function isLastAdmin(account: Account): Promise<boolean> {
    return account.role === 'admin' && !account.disabled && (await books.accounts.countAdmins()) <= 1
  }

  return {
    needsSetup: async () => (await books.accounts.countAdmins()) === 0,

    /** The token of the link that makes the first account; earlier ones end. */
    setUpLink: () => link('setup', undefined, { account: undefined, address: '' }, ''),

    accountOf: (id: string) => books.accounts.byId(id),

    listAccounts: () => books.accounts.list(),

    async invite(
      actor: Actor,
      given: { name: string; display: string; role: Role },
    ): Promise<Outcome<{ account: Account; token: string }>> {
      const name = given.name.trim().toLowerCase()
      const fault = nameFault(name)
      if (fault) return refused(fault)
      const id = randomUUID()
      const entry = { action: 'account.add', subject: name, detail: { role: given.role } }
      const account = await change(actor, entry, async (tx) => {
        const display = given.display.trim().slice(0, 100) || name
        const added = await tx.accounts.add({ id, name, display, role: given.role, createdAt: now() })
        return added ? tx.accounts.byId(id) : undefined
      })
      return account ? done({ account, token: await link('invite', id, actor, name) }) : refused('name-taken')
    },

    /** The token of a link with which somebody chooses a new password. */
    async resetLink(actor: Actor, id: string): Promise<Outcome<{ account: Account; token: string }>> {
      const account = await books.accounts.byId(id)
      return account ? done({ account, token: await link('reset', id, actor, account.name) }) : refused('missing')
    },

    async setRole(actor: Actor, id: string, role: Role): Promise<Outcome<Account>> {
      const account = await books.accounts.byId(id)
      if (!account) return refused('missing')
      if (role !== 'admin' && (await isLastAdmin(account))) return refused('last-admin')
      const entry = { action: 'account.role', subject: account.name, detail: { from: account.role, to: role } }
      await change(actor, entry, async (tx) => {
        await tx.accounts.update(id, { role })
        // Other rights, other session: whoever holds an old cookie gains nothing.
        await tx.sessions.revokeAll(id)
      })
      return done({ ...account, role })
    },

    async setDisabled(actor: Actor, id: string, disabled: boolean): Promise<Outcome<Account>> {
      const account = await books.accounts.byId(id)
      if (!account) return refused('missing')
      if (disabled && actor.account?.id === id) return refused('self')
      if (disabled && (await isLastAdmin(account))) return refused('last-admin')
      const entry = { action: disabled ? 'account.disable' : 'account.enable', subject: account.name }
      await change(actor, entry, async (tx) => {
        await tx.accounts.update(id, { disabled })
        if (disabled) await tx.sessions.revokeAll(id)
        if (disabled) await tx.accounts.dropLinks(id)
      })
      return done({ ...account, disabled })
    },
  }
}
