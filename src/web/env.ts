import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Language } from '../model/language.ts'
import type { Permission } from '../model/role.ts'
import type { Account } from '../store/accounts.ts'
import type { Session } from '../store/sessions.ts'

/** What middleware has found out about a request. */
export interface WebVariables {
  language: Language
  /** Whom the request comes from: the peer, or what a trusted proxy says. */
  address: string
  /** Undefined where nobody is signed in. */
  account: Account | undefined
  session: Session | undefined
  /** What the account may do in this request: a token may have fewer rights than its account. */
  permissions: readonly Permission[]
  /** Goes into every form as `_csrf`, or into the header `X-CSRF-Token`. */
  csrf: string
}

export interface WebEnv {
  Bindings: Partial<HttpBindings>
  Variables: WebVariables
}

export type WebContext = Context<WebEnv>
