import type { Hono } from 'hono'
import type { WebParts } from '../deps.ts'
import type { WebEnv } from '../env.ts'
import { requires } from '../identity.ts'
import { problem } from '../problem.ts'

/** What programs ask for: health, figures, live events. */
export function registerMachineRoutes(app: Hono<WebEnv>, parts: WebParts): void {
  const { config, metrics, live } = parts

  app.get('/healthz', async (c) => {
    const report = await parts.health()
    return c.json({ status: report.ok ? 'ok' : 'failing', problems: report.problems }, report.ok ? 200 : 503)
  })

  app.get('/metrics', async (c) => {
    if (!config().web.metrics.public && !c.var.permissions.includes('metrics')) {
      return problem(c, c.var.account ? 403 : 401, c.var.account ? 'forbidden' : 'unauthorized', {
        headers: { 'www-authenticate': 'Bearer realm="wenyam"' },
      })
    }
    return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType })
  })

  app.get('/events', requires('read'), (c) => {
    const { session } = c.var
    if (!session) return problem(c, 403, 'forbidden')
    const stream = live.open({ sessionId: session.id, expiresAt: session.expiresAt })
    if (!stream) return problem(c, 503, 'busy', { headers: { 'retry-after': '30' } })
    return c.body(stream, 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies that gather answers before they pass them on would hold every event back.
      'x-accel-buffering': 'no',
    })
  })

  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /status\nDisallow: /\n'))
}
