import type { Hono } from 'hono'
import { z } from 'zod'
import { DAY } from '../../model/duration.ts'
import { PERMISSIONS } from '../../model/role.ts'
import type { Account } from '../../store/accounts.ts'
import type { Refused } from '../accounts/outcome.ts'
import { giveCookies, isSecure } from '../cookies.ts'
import type { WebParts } from '../deps.ts'
import type { WebContext, WebEnv } from '../env.ts'
import { OwnAccountPage } from '../pages/account/own-account.tsx'
import { frameOf } from '../pages/frame.ts'
import { problem } from '../problem.ts'
import { requestOf, waitHeader } from './entry.tsx'

const field = z.string().max(1_000).catch('')
const passwordForm = z.object({ current: field, password: field })
const tokenForm = z.object({
  label: field,
  scope: z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]),
  days: z.coerce.number().int().min(1).max(3_650).optional().catch(undefined),
})

/** The account of whoever is signed in: password, sessions, tokens. */
export function registerAccountRoutes(app: Hono<WebEnv>, parts: WebParts): void {
  const { desk, config, now, live } = parts
  const secure = (): boolean => isSecure(config())

  async function show(c: WebContext, account: Account, more: { refused?: Refused; newToken?: string } = {}) {
    const page = (
      <OwnAccountPage
        frame={frameOf(c, parts)}
        account={account}
        sessionId={c.var.session?.id}
        sessions={await desk.listSessions(account.id)}
        tokens={await desk.listTokens(account.id)}
        {...more}
      />
    )
    return c.html(page, more.refused ? (more.refused.reason === 'wait' ? 429 : 422) : 200)
  }

  /** Only a person at a browser manages an account: a token must not make others of its kind. */
  function person(c: WebContext): Account | undefined {
    return c.var.session ? c.var.account : undefined
  }

  app.get('/account', async (c) => {
    const account = person(c)
    return account ? show(c, account) : problem(c, 403, 'forbidden')
  })

  app.post('/account/password', async (c) => {
    const account = person(c)
    if (!account) return problem(c, 403, 'forbidden')
    const { current, password } = passwordForm.parse(await c.req.parseBody())
    const ended = await desk.listSessions(account.id)
    const outcome = await desk.changePassword(account, { current, next: password }, requestOf(c, secure()))
    waitHeader(c, outcome)
    if (!outcome.ok) return show(c, account, { refused: outcome })
    for (const { id } of ended) live.endSession(id)
    giveCookies(c, outcome.value, secure())
    return c.redirect('/account', 303)
  })

  app.post('/account/sessions/end-others', async (c) => {
    const account = person(c)
    const keep = c.var.session?.id
    if (!account || keep === undefined) return problem(c, 403, 'forbidden')
    for (const { id } of await desk.listSessions(account.id)) if (id !== keep) live.endSession(id)
    await desk.endOtherSessions(c.var, account.id, keep)
    return c.redirect('/account', 303)
  })

  app.post('/account/sessions/:id/end', async (c) => {
    const account = person(c)
    if (!account) return problem(c, 403, 'forbidden')
    const ended = await desk.endSession(c.var, account.id, c.req.param('id'))
    if (!ended) return problem(c, 404, 'not-found')
    live.endSession(c.req.param('id'))
    return c.redirect('/account', 303)
  })

  app.post('/account/tokens', async (c) => {
    const account = person(c)
    if (!account) return problem(c, 403, 'forbidden')
    const { label, scope, days } = tokenForm.parse(await c.req.parseBody({ all: true }))
    const scopes = PERMISSIONS.filter((permission) => scope.includes(permission))
    const expiresAt = days === undefined ? undefined : now() + days * DAY
    const outcome = await desk.addToken({ account, address: c.var.address }, { label, scopes, expiresAt })
    return outcome.ok ? show(c, account, { newToken: outcome.value }) : show(c, account, { refused: outcome })
  })

  app.post('/account/tokens/:id/revoke', async (c) => {
    const account = person(c)
    if (!account) return problem(c, 403, 'forbidden')
    const revoked = await desk.revokeToken(c.var, c.req.param('id'), account.id)
    return revoked ? c.redirect('/account', 303) : problem(c, 404, 'not-found')
  })
}
