import type { Hono } from 'hono'
import { baseUrl } from '../../engine/deliver/message-world.ts'
import { dropCookie, giveCookies, giveJourney, isSecure, readCookie } from '../cookies.ts'
import type { WebParts } from '../deps.ts'
import type { WebContext, WebEnv } from '../env.ts'
import { ownPath } from '../identity.ts'
import { createOpenidProvider, journey } from '../oidc/provider.ts'
import { roleFor } from '../oidc/rule.ts'
import { problem } from '../problem.ts'
import { requestOf } from './entry.tsx'

/** Sign-in at an OpenID provider, where the configuration names one. */
export function registerOpenidRoutes(app: Hono<WebEnv>, parts: WebParts): void {
  const { desk, config, log, now } = parts
  const provider = createOpenidProvider(now)

  app.get('/openid/start', async (c) => {
    const { oidc } = config().web
    if (!oidc) return problem(c, 404, 'not-found')
    const callback = new URL('openid/callback', baseUrl(config())).href
    try {
      const started = await provider.start(oidc, callback, ownPath(c.req.query('next')))
      giveJourney(c, JSON.stringify(started.journey), isSecure(config()))
      return c.redirect(started.url, 303)
    } catch (error) {
      log.warn({ err: error }, 'the OpenID provider does not answer')
      return problem(c, 503, 'openid-unreachable')
    }
  })

  app.get('/openid/callback', async (c) => {
    const { oidc } = config().web
    if (!oidc) return problem(c, 404, 'not-found')
    const secure = isSecure(config())
    const kept = readCookie(c, 'openid', secure)
    dropCookie(c, 'openid', secure)
    const started = journey.safeParse(jsonOf(kept))
    if (!started.success) return refuse(c, 'no journey')
    const answer = new URL('openid/callback', baseUrl(config()))
    answer.search = new URL(c.req.url).search
    let vouched
    try {
      vouched = await provider.finish(oidc, answer, started.data)
    } catch (error) {
      // The provider's own words may hold the code: its name and kind must do.
      return refuse(c, error instanceof Error && 'code' in error ? String(error.code) : 'failed')
    }
    const role = vouched && roleFor(vouched.email, oidc)
    if (!vouched || !role) return refuse(c, vouched ? 'nobody let them in' : 'no verified address')
    const outcome = await desk.openidAccount({ ...vouched, role }, c.var.address)
    if (!outcome.ok) return refuse(c, outcome.reason)
    giveCookies(c, await desk.admit(outcome.value, requestOf(c, secure)), secure)
    return c.redirect(ownPath(started.data.next), 303)
  })

  function refuse(c: WebContext, why: string): Response {
    log.warn({ why, address: c.var.address }, 'a sign-in by OpenID was refused')
    return problem(c, 403, 'openid-refused')
  }
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
