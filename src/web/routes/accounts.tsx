import type { Hono } from 'hono'
import { z } from 'zod'
import { ROLES } from '../../model/role.ts'
import type { Outcome, Refused } from '../accounts/outcome.ts'
import type { WebParts } from '../deps.ts'
import type { WebContext, WebEnv } from '../env.ts'
import { requires } from '../identity.ts'
import { AccountsPage } from '../pages/account/accounts.tsx'
import { AuditPage } from '../pages/account/audit.tsx'
import { frameOf } from '../pages/frame.ts'

const field = z.string().max(1_000).catch('')
const role = z.enum(ROLES).catch('viewer')
const inviteForm = z.object({ name: field, display: field, role })
const roleForm = z.object({ role: z.enum(ROLES) })

const AUDIT_PAGE = 100

/** Everybody's accounts and the audit log: for admins. */
export function registerAccountsRoutes(app: Hono<WebEnv>, parts: WebParts): void {
  const { desk, config, live } = parts

  app.use('/accounts/*', requires('accounts'))
  app.use('/audit', requires('accounts'))

  async function show(c: WebContext, more: { refused?: Refused; link?: { name: string; url: string } } = {}) {
    const page = <AccountsPage frame={frameOf(c, parts)} accounts={await desk.listAccounts()} {...more} />
    return c.html(page, more.refused ? 422 : 200)
  }

  async function showLink(c: WebContext, outcome: Outcome<{ account: { name: string }; token: string }>) {
    if (!outcome.ok) return show(c, { refused: outcome })
    const { account, token } = outcome.value
    return show(c, { link: { name: account.name, url: new URL(`/invite/${token}`, hereFor(c)).href } })
  }

  /** How this administrator reaches us, where the configuration does not say: what is shown to them alone may follow their request. */
  function hereFor(c: WebContext): string {
    return config().web.base_url ?? `http://${c.req.header('host') ?? 'localhost'}/`
  }

  /** Ends what an account's open pages listen to, since their session is over. */
  async function changed<T>(c: WebContext, id: string, change: () => Promise<Outcome<T>>): Promise<Response> {
    const before = await desk.listSessions(id)
    const outcome = await change()
    if (!outcome.ok) return show(c, { refused: outcome })
    const left = new Set((await desk.listSessions(id)).map((session) => session.id))
    for (const session of before) if (!left.has(session.id)) live.endSession(session.id)
    return c.redirect('/accounts', 303)
  }

  app.get('/accounts', (c) => show(c))

  app.post('/accounts/invite', async (c) => {
    const form = inviteForm.parse(await c.req.parseBody())
    return showLink(c, await desk.invite(c.var, form))
  })

  app.post('/accounts/:id/role', async (c) => {
    const form = roleForm.safeParse(await c.req.parseBody())
    if (!form.success) return show(c)
    const id = c.req.param('id')
    return changed(c, id, () => desk.setRole(c.var, id, form.data.role))
  })

  for (const [verb, disabled] of [
    ['disable', true],
    ['enable', false],
  ] as const) {
    app.post(`/accounts/:id/${verb}`, async (c) => {
      const id = c.req.param('id')
      return changed(c, id, () => desk.setDisabled(c.var, id, disabled))
    })
  }

  app.post('/accounts/:id/reset', async (c) => showLink(c, await desk.resetLink(c.var, c.req.param('id'))))

  app.get('/audit', async (c) => {
    const before = z.coerce.number().int().positive().optional().catch(undefined).parse(c.req.query('before'))
    const entries = await desk.auditLog({ limit: AUDIT_PAGE, ...(before === undefined ? {} : { before }) })
    const older = entries.length === AUDIT_PAGE ? entries.at(-1)?.number : undefined
    return c.html(<AuditPage frame={frameOf(c, parts)} entries={entries} older={older} />)
  })
}
