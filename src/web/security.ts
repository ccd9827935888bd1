import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Config } from '../config/config.ts'
import { isSame } from './accounts/secret.ts'
import type { WebContext, WebEnv } from './env.ts'
import { problem } from './problem.ts'

/** No script and no style but files of our own, no frame, no other host. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  // Whether the name is ever to be reached without TLS is for the proxy that ends TLS to say.
  strictTransportSecurity: false,
  xXssProtection: false,
})

/** Whether the browser says that a request comes from a page of ours. One that says nothing is no browser of today. */
export function isSameOrigin(headers: Pick<Headers, 'get'>, host: string, baseUrl: string | undefined): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  return (baseUrl !== undefined && origin === new URL(baseUrl).origin) || new URL(origin).host === host
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

async function givenToken(c: WebContext): Promise<string | undefined> {
  const header = c.req.header('x-csrf-token')
  if (header !== undefined) return header
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded') && !type.startsWith('multipart/form-data')) return undefined
  const { _csrf } = await c.req.parseBody()
  return typeof _csrf === 'string' ? _csrf : undefined
}

/** Refuses what another website made the browser send. Requests with a bearer token carry no cookie that could be abused. */
export function csrfGuard(config: () => Config): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const { csrf } = c.var
    if (SAFE.has(c.req.method) || c.req.header('authorization') !== undefined) return next()
    const given = await givenToken(c)
    const sameOrigin = isSameOrigin(c.req.raw.headers, c.req.header('host') ?? '', config().web.base_url)
    if (!sameOrigin || csrf === '' || given === undefined || !isSame(given, csrf)) return problem(c, 403, 'csrf')
    return next()
  }
}
