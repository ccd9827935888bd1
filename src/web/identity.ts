import type { MiddlewareHandler } from 'hono'
import { setCookie, getCookie } from 'hono/cookie'
import type { Language } from '../model/language.ts'
import { LANGUAGES } from '../model/language.ts'
import { ROLE_PERMISSIONS, may } from '../model/role.ts'
import type { Permission } from '../model/role.ts'
import { csrfTokenOf } from './accounts/secret.ts'
import { clientAddress } from './client-address.ts'
import { isSecure, readCookie, visitorCookie } from './cookies.ts'
import type { WebParts } from './deps.ts'
import type { WebContext, WebEnv } from './env.ts'
import { problem } from './problem.ts'

const LANGUAGE_COOKIE = 'wenyam-language'

/** What the reader chose: by `?lang=`, which is remembered, or before. */
function languageOf(c: WebContext, usual: Language): Language {
  const asked = c.req.query('lang')
  const known = LANGUAGES.find((language) => language === asked)
  if (known) {
    setCookie(c, LANGUAGE_COOKIE, known, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 365 * 86_400 })
    return known
  }
  const cookie = getCookie(c, LANGUAGE_COOKIE)
  return LANGUAGES.find((language) => language === cookie) ?? usual
}

/** Pages with a form that somebody fills in before signing in. */
const FORMS = /^\/(sign-in|setup|invite|ack)(\/|$)/

/** Finds out who asks, from where and in which language. */
export function identify({ config, desk }: Pick<WebParts, 'config' | 'desk'>): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const { web, language } = config()
    const secure = isSecure(config())
    const peer = c.env?.incoming?.socket.remoteAddress ?? 'unknown'
    c.set('address', clientAddress(peer, c.req.header('x-forwarded-for'), web.trusted_proxies))
    c.set('language', languageOf(c, language))
    const token = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const cookie = readCookie(c, 'session', secure)
    if (c.req.header('authorization') !== undefined) {
      const found = token !== undefined && token.length <= 200 ? await desk.tokenOf(token) : undefined
      if (found) {
        c.set('account', found.account)
        c.set(
          'permissions',
          found.token.scopes.filter((scope) => may(found.account.role, scope)),
        )
      }
      return next()
    }
    const found = cookie === undefined ? undefined : await desk.sessionOf(cookie)
    if (found && cookie !== undefined) {
      c.set('account', found.account)
      c.set('session', found.session)
      c.set('permissions', ROLE_PERMISSIONS[found.account.role])
      c.set('csrf', csrfTokenOf(cookie))
    } else if (FORMS.test(c.req.path)) {
      c.set('csrf', csrfTokenOf(visitorCookie(c, secure)))
    }
    return next()
  }
}

/** What everybody may ask for; the routes themselves say whether it is switched on. */
const OPEN = /^\/(healthz|favicon\.ico|robots\.txt|metrics|sign-in|status|badge|assets|setup|invite|ack|openid)(\/|$)/

/** What a token reaches: pages know no scopes, and would show and do more than it may. */
const FOR_TOKENS = /^\/api\//

/** Where a person is sent back to after signing in: a path of ours, never another website. */
export function ownPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) && !next.includes('\\') ? next : '/'
}

/** Nobody gets past without an account, but to what is open: what a route forgets to ask is refused. */
export const guard: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (OPEN.test(c.req.path)) return next()
  if (c.var.account) return c.var.session || FOR_TOKENS.test(c.req.path) ? next() : problem(c, 403, 'forbidden')
  const { method } = c.req
  if (c.req.path.startsWith('/api/') || c.req.path === '/events' || (method !== 'GET' && method !== 'HEAD')) {
    return problem(c, 401, 'unauthorized', { headers: { 'www-authenticate': 'Bearer realm="wenyam"' } })
  }
  const { pathname, search } = new URL(c.req.url)
  const to = ownPath(pathname + search)
  return c.redirect(to === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(to)}`, 303)
}

/** In front of a route: only for those who may. */
export function requires(permission: Permission): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (c.var.permissions.includes(permission)) return next()
    return c.var.account ? problem(c, 403, 'forbidden') : problem(c, 401, 'unauthorized')
  }
}
