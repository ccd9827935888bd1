/** Why something was not done; the pages have the words. */
export type Refusal =
  | 'wrong'
  | 'wait'
  | 'link'
  | 'name'
  | 'name-taken'
  | 'short'
  | 'long'
  | 'guessable'
  | 'last-admin'
  | 'self'
  | 'missing'
  | 'scopes'
  | 'label'

export interface Refused {
  readonly ok: false
  readonly reason: Refusal
  /** Milliseconds. */
  readonly wait?: number
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function refused(reason: Refusal, wait?: number): Refused {
  return { ok: false, reason, ...(wait === undefined ? {} : { wait }) }
}
