import type { Hono } from 'hono'
import { z } from 'zod'
import type { Outcome } from '../accounts/outcome.ts'
import type { SignedIn } from '../accounts/sign-in.ts'
import { dropCookie, giveCookies, isSecure, readCookie } from '../cookies.ts'
import type { WebParts } from '../deps.ts'
import type { WebContext, WebEnv } from '../env.ts'
import { ownPath } from '../identity.ts'
import { ChoosePasswordPage } from '../pages/account/choose-password.tsx'
import { SignInPage } from '../pages/account/sign-in.tsx'
import { frameOf } from '../pages/frame.ts'
import { accountWords } from '../pages/account/words.ts'
import { problem } from '../problem.ts'

const field = z.string().max(1_000).catch('')
const signInForm = z.object({ name: field, password: field, next: field })
const passwordForm = z.object({ name: field, display: field, password: field })

/** What a session is opened with, of this request. */
export function requestOf(c: WebContext, secure: boolean) {
  return {
    address: c.var.address,
    agent: c.req.header('user-agent') ?? '',
    replaces: readCookie(c, 'session', secure),
  }
}

/** The header that says how long to wait, where a refusal asks for it. */
export function waitHeader(c: WebContext, outcome: Outcome<unknown>): void {
  if (!outcome.ok && outcome.wait !== undefined) c.header('retry-after', String(Math.ceil(outcome.wait / 1000)))
}

/** Sign-in, sign-out, and the links that serve once. */
export function registerEntryRoutes(app: Hono<WebEnv>, parts: WebParts): void {
  const { desk, config } = parts
  const secure = (): boolean => isSecure(config())
  const openid = (): string | undefined => {
    const { oidc } = config().web
    return oidc && (oidc.name ?? new URL(oidc.issuer).host)
  }

  function welcome(c: WebContext, signedIn: SignedIn, next: string): Response {
    giveCookies(c, signedIn, secure())
    return c.redirect(ownPath(next), 303)
  }

  app.get('/sign-in', async (c) => {
    const next = ownPath(c.req.query('next'))
    if (c.var.account) return c.redirect(next, 303)
    const frame = frameOf(c, parts)
    return c.html(<SignInPage frame={frame} next={next} needsSetup={await desk.needsSetup()} openid={openid()} />)
  })

  app.post('/sign-in', async (c) => {
    const form = signInForm.parse(await c.req.parseBody())
    const device = readCookie(c, 'device', secure())
    const outcome = await desk.signIn({ ...form, ...requestOf(c, secure()), device })
    if (outcome.ok) return welcome(c, outcome.value, form.next)
    waitHeader(c, outcome)
    const next = ownPath(form.next)
    const page = (
      <SignInPage
        frame={frameOf(c, parts)}
        next={next}
        name={form.name}
        refused={outcome}
        needsSetup={await desk.needsSetup()}
        openid={openid()}
      />
    )
    return c.html(page, outcome.reason === 'wait' ? 429 : 401)
  })

  app.post('/sign-out', async (c) => {
    const cookie = readCookie(c, 'session', secure())
    if (cookie !== undefined) await desk.signOut(cookie, c.var)
    if (c.var.session) parts.live.endSession(c.var.session.id)
    dropCookie(c, 'session', secure())
    return c.redirect('/sign-in', 303)
  })

  for (const path of ['/setup/:token', '/invite/:token'] as const) {
    app.get(path, async (c) => {
      const link = await desk.readLink(c.req.param('token'))
      if (!link) return gone(c)
      const owner = link.accountId === undefined ? undefined : await desk.accountOf(link.accountId)
      const frame = frameOf(c, parts)
      return c.html(<ChoosePasswordPage frame={frame} purpose={link.purpose} action={c.req.path} name={owner?.name} />)
    })

    app.post(path, async (c) => {
      const token = c.req.param('token')
      const form = passwordForm.parse(await c.req.parseBody())
      const link = await desk.readLink(token)
      if (!link) return gone(c)
      const outcome = await desk.takeLink(token, form, requestOf(c, secure()))
      if (outcome.ok) return welcome(c, outcome.value, '/')
      const owner = link.accountId === undefined ? undefined : await desk.accountOf(link.accountId)
      const page = (
        <ChoosePasswordPage
          frame={frameOf(c, parts)}
          purpose={link.purpose}
          action={c.req.path}
          name={owner?.name}
          given={form}
          refused={outcome}
        />
      )
      return c.html(page, 422)
    })
  }

  function gone(c: WebContext): Response {
    return problem(c, 410, 'not-found', { detail: accountWords[c.var.language].linkGone })
  }
}
