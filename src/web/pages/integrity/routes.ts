import type { Hono } from 'hono'
import { z } from 'zod'
import type { WebParts } from '../../deps.ts'
import type { WebEnv } from '../../env.ts'
import { requires } from '../../identity.ts'
import { acceptFor } from '../../integrity-desk.ts'
import { linkTo } from '../frame.ts'

const form = z.object({ mark: z.string().regex(/^[0-9a-f]{32}$/) })

export function registerIntegrity(app: Hono<WebEnv>, deps: WebParts): void {
  app.post('/integrity/:id/accept', requires('review'), async (c) => {
    const siteId = c.req.param('id')
    const known = (await deps.store.watches.sites()).some(({ id }) => id === siteId)
    const asked = form.safeParse(await c.req.parseBody())
    if (!known || !asked.success) return c.notFound()
    const { outcome } = await acceptFor(c, deps, { siteId, mark: asked.data.mark })
    if (outcome === 'nothing') return c.notFound()
    const done = outcome === 'accepted' ? 'accepted' : 'seen-anew'
    return c.redirect(linkTo(`/sites/${encodeURIComponent(siteId)}`, { done }), 303)
  })
}
