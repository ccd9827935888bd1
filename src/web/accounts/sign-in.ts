import { randomUUID } from 'node:crypto'
import { MINUTE, SECOND } from '../../model/duration.ts'
import type { Memory } from '../../model/memory.ts'
import type { Account, AccountLink } from '../../store/accounts.ts'
import type { Session } from '../../store/sessions.ts'
import { throttleKey } from '../client-address.ts'
import { nameFault } from './account-name.ts'
import type { Actor, Ledger } from './ledger.ts'
import { LIFE } from './life.ts'
import type { Outcome, Refusal } from './outcome.ts'
import { done, refused } from './outcome.ts'
import type { Passwords } from './password.ts'
import { passwordFault } from './password.ts'
import { deviceOf, hashSecret, newSecret, signDevice } from './secret.ts'
import { createThrottle } from './throttle.ts'

/** A session's sign of life is written at most so often. */
const SEEN_PACE = MINUTE

/** What a sign-in gives the browser. */
export interface SignedIn {
  readonly account: Account
  readonly cookie: string
  readonly device: string
}

export interface SignInRequest {
  readonly name: string
  readonly password: string
  readonly address: string
  readonly agent: string
  /** The device cookie, where there is one. */
  readonly device: string | undefined
  /** The session that the new one takes the place of. */
  readonly replaces?: string | undefined
}

async function deviceSecret(memory: Memory): Promise<string> {
  const known = await memory.get('device-secret')
  if (typeof known === 'string') return known
  const secret = newSecret()
  await memory.set('device-secret', secret)
  return secret
}

/** Signing in and out, and choosing passwords. */
export function createSignIn({ books, now, change }: Ledger, passwords: Passwords, memory: Memory) {
  const slow = { first: SECOND, longest: MINUTE, forget: 15 * MINUTE, keys: 10_000 }
  const byAccount = createThrottle({ ...slow, free: 5 })
  const byAddress = createThrottle({ ...slow, free: 20 })
  const byDevice = createThrottle({ ...slow, free: 10 })
  let secret: Promise<string> | undefined

  function signing(): Promise<string> {
    secret ??= deviceSecret(memory)
    return secret
  }

  async function open(
    account: Account,
    request: Pick<SignInRequest, 'address' | 'agent' | 'replaces'>,
  ): Promise<SignedIn> {
    const cookie = newSecret()
    const at = now()
    await change(
      { account, address: request.address },
      { action: 'session.open', subject: account.name },
      async (tx) => {
        if (request.replaces !== undefined) await tx.sessions.end(hashSecret(request.replaces))
        await tx.sessions.prune(at, LIFE.idle)
        await tx.accounts.update(account.id, { lastSignInAt: at })
        await tx.sessions.add(hashSecret(cookie), {
          id: randomUUID(),
          accountId: account.id,
          createdAt: at,
          seenAt: at,
          expiresAt: at + LIFE.session,
          address: request.address,
          agent: request.agent.slice(0, 200),
        })
      },
    )
    return { account, cookie, device: signDevice(account.id, await signing()) }
  }

  /** Milliseconds that an attempt must wait. A browser that has signed in before is slowed down by nobody's failures but its own. */
  function slowedDown(name: string, address: string, device: string | undefined): number {
    const at = now()
    if (device !== undefined) return byDevice.attempt(device, at)
    return byAddress.attempt(throttleKey(address), at) || byAccount.attempt(name, at)
  }

  return {
    async signIn(request: SignInRequest): Promise<Outcome<SignedIn>> {
      const name = request.name.trim().toLowerCase()
      const account = await books.accounts.byName(name)
      const device = account && request.device ? deviceOf(request.device, account.id, await signing()) : undefined
      const wait = slowedDown(name, request.address, device)
      if (wait > 0) return refused('wait', wait)
      const stored = account && !account.disabled ? await books.accounts.passwordOf(account.id) : undefined
      const right = await passwords.verify(request.password, stored)
      if (!account || account.disabled || stored === undefined || !right) {
        const actor = { account: undefined, address: request.address }
        await change(actor, { action: 'session.refuse', subject: name.slice(0, 64) }, async () => {})
        return refused('wrong')
      }
      if (device === undefined) byAccount.forgive(name)
      else byDevice.forgive(device)
      byAddress.forgive(throttleKey(request.address))
      return done(await open(account, request))
    },

    /** Opens a session for somebody who has proved otherwise who they are. */
    admit: open,

    async signOut(cookie: string, actor: Actor): Promise<void> {
      await change(actor, { action: 'session.close', subject: actor.account?.name ?? '' }, (tx) =>
        tx.sessions.end(hashSecret(cookie)),
      )
    },

    /** The session of a cookie, unless it has ended; notes a sign of life. */
    async sessionOf(cookie: string): Promise<{ session: Session; account: Account } | undefined> {
      const at = now()
      const hash = hashSecret(cookie)
      const found = await books.sessions.find(hash, at, LIFE.idle)
      if (found && at - found.session.seenAt >= SEEN_PACE) await books.sessions.seen(hash, at)
      return found
    },

    /** What a link is for, without taking it. */
    readLink: (token: string): Promise<AccountLink | undefined> => books.accounts.link(hashSecret(token), now()),

    /** Takes a link: makes the first account, or sets the password of the account it is for. */
    async takeLink(
      token: string,
      given: { name: string; display: string; password: string },
      request: Pick<SignInRequest, 'address' | 'agent' | 'replaces'>,
    ): Promise<Outcome<SignedIn>> {
      const found = await books.accounts.link(hashSecret(token), now())
      if (!found) return refused('link')
      const owner = found.accountId === undefined ? undefined : await books.accounts.byId(found.accountId)
      const name = owner?.name ?? given.name.trim().toLowerCase()
      const fault = nameFault(name) ?? passwordFault(given.password, name)
      if (fault) return refused(fault)
      const password = await passwords.hash(given.password)
      const actor = { account: owner, address: request.address }
      const entry = { action: 'account.password', subject: name, detail: { link: found.purpose } }
      const account = await change(actor, entry, async (tx): Promise<Account | Refusal> => {
        const taken = await tx.accounts.takeLink(hashSecret(token), now())
        if (!taken) return 'link'
        if (taken.accountId !== undefined) {
          await tx.accounts.update(taken.accountId, { password })
          await tx.sessions.revokeAll(taken.accountId)
          return (await tx.accounts.byId(taken.accountId)) ?? 'link'
        }
        if ((await tx.accounts.countAdmins()) > 0) return 'link'
        const id = randomUUID()
        const display = given.display.trim() || name
        const added = await tx.accounts.add({ id, name, display, role: 'admin', password, createdAt: now() })
        return (added ? await tx.accounts.byId(id) : undefined) ?? 'name-taken'
      })
      if (typeof account === 'string') return refused(account)
      if (account.disabled) return refused('link')
      return done(await open(account, request))
    },

    /** Ends all sessions of the account and opens a new one for this browser. */
    async changePassword(
      account: Account,
      given: { current: string; next: string },
      request: Pick<SignInRequest, 'address' | 'agent' | 'replaces'>,
    ): Promise<Outcome<SignedIn>> {
      const wait = byAccount.attempt(`change ${account.id}`, now())
      if (wait > 0) return refused('wait', wait)
      const stored = await books.accounts.passwordOf(account.id)
      if (stored === undefined || !(await passwords.verify(given.current, stored))) return refused('wrong')
      byAccount.forgive(`change ${account.id}`)
      const fault = passwordFault(given.next, account.name)
      if (fault) return refused(fault)
      const password = await passwords.hash(given.next)
      const actor = { account, address: request.address }
      await change(actor, { action: 'account.password', subject: account.name }, async (tx) => {
        await tx.accounts.update(account.id, { password })
        await tx.sessions.revokeAll(account.id)
      })
      return done(await open(account, request))
    },
  }
}
