import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Config } from '../config/config.ts'
import { LIFE } from './accounts/life.ts'
import { newSecret } from './accounts/secret.ts'
import type { SignedIn } from './accounts/sign-in.ts'
import type { WebContext } from './env.ts'

type Name = 'session' | 'visitor' | 'device' | 'openid'

/** Of a cookie of ours; what is longer was made up. */
const LONGEST = 1_000
/** Seconds that the way to an OpenID provider and back may take. */
const JOURNEY = 600

/** `__Host-` binds a cookie to this very host; browsers take such a one over TLS alone. */
function nameOf(name: Name, secure: boolean): string {
  return secure ? `__Host-wenyam-${name}` : `wenyam-${name}`
}

function options(secure: boolean, maxAge?: number): CookieOptions {
  return { path: '/', httpOnly: true, secure, sameSite: 'Lax', ...(maxAge === undefined ? {} : { maxAge }) }
}

export function readCookie(c: WebContext, name: Name, secure: boolean): string | undefined {
  const value = getCookie(c, nameOf(name, secure))
  return value !== undefined && value !== '' && value.length <= LONGEST ? value : undefined
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
  dropCookie(c, 'visitor', secure)
}

/** What a browser must bring back from an OpenID provider. */
export function giveJourney(c: WebContext, value: string, secure: boolean): void {
  setCookie(c, nameOf('openid', secure), value, options(secure, JOURNEY))
}

export function dropCookie(c: WebContext, name: Name, secure: boolean): void {
  deleteCookie(c, nameOf(name, secure), { path: '/', secure })
}

/** Whether people reach the dashboard over TLS. */
export function isSecure({ web }: Config): boolean {
  return web.base_url?.startsWith('https:') ?? false
}
