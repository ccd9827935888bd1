import type { Account } from '../../store/accounts.ts'
import { accounts } from '../../store/accounts.ts'
import { audit } from '../../store/audit.ts'
import { sessions } from '../../store/sessions.ts'
import type { Store } from '../../store/store.ts'
import { tokens } from '../../store/tokens.ts'

/** Who acts, and from where. */
export interface Actor {
  /** Undefined where nobody is signed in. */
  readonly account: Account | undefined
  readonly address: string
}

export interface Entry {
  readonly action: string
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
}

export type Books = ReturnType<typeof booksOf>

function booksOf({ db, memory }: Pick<Store, 'db' | 'memory'>) {
  return { accounts: accounts(db), sessions: sessions(db), tokens: tokens(db), audit: audit(db), memory }
}

export interface Ledger {
  readonly books: Books
  readonly now: () => number
  /** Does a change and notes it in the audit log: both or neither. */
  readonly change: <T>(actor: Actor, entry: Entry, work: (tx: Books) => Promise<T>) => Promise<T>
}

export function createLedger(store: Store, now: () => number): Ledger {
  return {
    books: booksOf(store),
    now,
    change: ({ account, address }, entry, work) =>
      store.transaction(async (tx) => {
        const books = booksOf(tx)
        const result = await work(books)
        const actor = account?.name ?? ''
        await books.audit.add({ at: now(), accountId: account?.id, actor, detail: {}, address, ...entry })
        return result
      }),
  }
}
