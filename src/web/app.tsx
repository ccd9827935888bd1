import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { routePath } from 'hono/route'
import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { SECOND } from '../model/duration.ts'
import { createDesk } from './accounts/desk.ts'
import { createPasswords, TooBusy } from './accounts/password.ts'
import { registerApi } from './api/register.ts'
import type { WebDeps, WebParts } from './deps.ts'
import type { WebContext, WebEnv } from './env.ts'
import { isOurHost } from './host.ts'
import { guard, identify } from './identity.ts'
import { ErrorPage } from './pages/error.tsx'
import { frameOf } from './pages/frame.ts'
import { registerPages } from './pages/index.ts'
import { problem } from './problem.ts'
import { registerAccountRoutes } from './routes/account.tsx'
import { registerAccountsRoutes } from './routes/accounts.tsx'
import { registerEntryRoutes } from './routes/entry.tsx'
import { registerMachineRoutes } from './routes/machines.ts'
import { registerOpenidRoutes } from './routes/openid.ts'
import { registerPublicRoutes } from './routes/public.tsx'
import { csrfGuard, securityHeaders } from './security.ts'

/** Bytes of a form or an API request: a note of some pages fits, nothing that fills the memory does. */
const BODY_LIMIT = 64 * 1024

const problemText = z.object({ title: z.string(), detail: z.string().optional() })

/** Whether a person looks at the answer. */
function wantsPage(c: WebContext): boolean {
  return !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html')
}

/** Puts a page in the place of a problem where a person looks at it. */
function problemPages(parts: WebParts): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    await next()
    if (c.res.headers.get('content-type') !== 'application/problem+json' || !wantsPage(c)) return
    const { status } = c.res
    const body = problemText.parse(await c.res.json())
    const headers = new Headers(c.res.headers)
    headers.delete('content-length')
    headers.set('content-type', 'text/html; charset=UTF-8')
    const page = <ErrorPage frame={frameOf(c, parts)} status={status} title={body.title} detail={body.detail} />
    c.res = new Response(String(await page), { status, headers })
  }
}

/** Notes what was asked and how it ended: the pattern of the path alone, since paths hold the tokens of links. */
function journal({ log, metrics }: WebParts): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const began = performance.now()
    await next()
    const seconds = (performance.now() - began) / SECOND
    const route = routePath(c, -1)
    const { method } = c.req
    const { status } = c.res
    metrics.request({ route, method, status }, seconds)
    log.debug({ route, method, status, ms: Math.round(seconds * SECOND), account: c.var.account?.name }, 'request')
  }
}

/** The whole web side: everything needs an account unless `identity.ts` calls it open. */
export function createWebApp(deps: WebDeps): { readonly app: Hono<WebEnv>; readonly parts: WebParts } {
  const desk = createDesk(deps.store, deps.passwords ?? createPasswords(), deps.now)
  const parts: WebParts = { ...deps, desk }
  const app = new Hono<WebEnv>()

  app.use(async (c, next) => {
    // Whatever is refused before it is known who asks is refused in the office's language.
    c.set('language', deps.config().language)
    c.set('permissions', [])
    c.set('csrf', '')
    await next()
  })
  app.use(journal(parts))
  app.use(securityHeaders)
  app.use(compress())
  app.use(problemPages(parts))
  app.use(async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  })
  app.use(async (c, next) => {
    if (!isOurHost(c.req.header('host'), deps.config().web.base_url)) return problem(c, 421, 'misdirected')
    return next()
  })
  app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: (c: WebContext) => problem(c, 413, 'too-large') }))
  app.use(identify(parts))
  app.use(guard)
  app.use(csrfGuard(() => deps.config()))

  registerMachineRoutes(app, parts)
  registerPublicRoutes(app, parts)
  registerEntryRoutes(app, parts)
  registerOpenidRoutes(app, parts)
  registerAccountRoutes(app, parts)
  registerAccountsRoutes(app, parts)
  registerApi(app, parts)
  registerPages(app, parts)

  app.notFound((c) => problem(c, 404, 'not-found'))
  app.onError((error, c) => {
    if (error instanceof TooBusy) return problem(c, 503, 'busy', { headers: { 'retry-after': '10' } })
    deps.log.error({ err: error, route: routePath(c, -1), method: c.req.method }, 'a request failed')
    return problem(c, 500, 'internal')
  })
  return { app, parts }
}
