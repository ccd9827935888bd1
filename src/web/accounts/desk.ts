import type { Store } from '../../store/store.ts'
import { createAdministration } from './administration.ts'
import { createKeys } from './keys.ts'
import { createLedger } from './ledger.ts'
import { createOpenidSignIn } from './openid-sign-in.ts'
import type { Passwords } from './password.ts'
import { createSignIn } from './sign-in.ts'

/** Everything that reads or changes accounts, sessions and tokens. Every change goes into the audit log with it. */
export type AccountDesk = ReturnType<typeof createDesk>

export function createDesk(store: Store, passwords: Passwords, now: () => number) {
  const ledger = createLedger(store, now)
  return {
    ...createSignIn(ledger, passwords, store.memory('web')),
    ...createOpenidSignIn(ledger),
    ...createAdministration(ledger),
    ...createKeys(ledger),
    /** For what other parts keep: the change and its entry, both or neither. */
    change: ledger.change,
  }
}
