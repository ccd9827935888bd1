import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Config } from '../config/config.ts'
import { LIFE } from './accounts/life.ts'
import { newSecret } from './accounts/secret.ts'
import type { SignedIn } from './accounts/sign-in.ts'
import type { WebContext } from './env.ts'

type Name = 'session' | 'visitor' | 'device'

/** `__Host-` binds a cookie to this very host; browsers take such a one over TLS alone. */
function nameOf(name: Name, secure: boolean): string {
  return secure ? `__Host-wenyam-${name}` : `wenyam-${name}`
}

function options(secure: boolean, maxAge?: number): CookieOptions {
  return { path: '/', httpOnly: true, secure, sameSite: 'Lax', ...(maxAge === undefined ? {} : { maxAge }) }
}

export function readCookie(c: WebContext, name: Name, secure: boolean): string | undefined {
  const value = getCookie(c, nameOf(name, secure))
  return value !== undefined && value !== '' && value.length <= 200 ? value : undefined
}

/** The cookie that forms are bound to while nobody is signed in; given out where there is none. */
export function visitorCookie(c: WebContext, secure: boolean): string {
  const known = readCookie(c, 'visitor', secure)
  if (known !== undefined) return known
  const value = newSecret()
  setCookie(c, nameOf('visitor', secure), value, options(secure))
  return value
}

export function giveCookies(c: WebContext, { cookie, device }: SignedIn, secure: boolean): void {
  setCookie(c, nameOf('session', secure), cookie, options(secure, LIFE.session / 1e3))
  setCookie(c, nameOf('device', secure), device, options(secure, LIFE.device / 1e3))
  deleteCookie(c, nameOf('visitor', secure), { path: '/', secure })
}

export function dropSession(c: WebContext, secure: boolean): void {
  deleteCookie(c, nameOf('session', secure), { path: '/', secure })
}

/** Whether people reach the dashboard over TLS. */
export function isSecure({ web }: Config): boolean {
  return web.base_url?.startsWith('https:') ?? false
}
