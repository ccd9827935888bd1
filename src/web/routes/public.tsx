import type { Hono, MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { baseUrl } from '../../engine/deliver/message-world.ts'
import { MINUTE, SECOND } from '../../model/duration.ts'
import { formatShare } from '../../model/format/number.ts'
import { LANGUAGES } from '../../model/language.ts'
import type { WebParts } from '../deps.ts'
import type { WebContext, WebEnv } from '../env.ts'
import { htmlAnswer } from '../html-answer.ts'
import { frameOf } from '../pages/frame.ts'
import { StatusPage } from '../pages/status.tsx'
import { problem } from '../problem.ts'
import { badge } from '../public/badge.ts'
import { atomFeed } from '../public/feed.ts'
import { createPublicDays } from '../public/public-days.ts'
import type { PublicStatus } from '../public/status-data.ts'
import { PUBLIC_DAYS, publicStatus } from '../public/status-data.ts'
import { publicWords } from '../public/words.ts'
import { shared } from '../shared-answer.ts'

/** The 90 days are gathered so often at most; how things stand now is asked each time. */
const LIFE = MINUTE
/** What browsers and proxies may keep, in seconds. */
const CACHE = { 'cache-control': 'public, max-age=60' }

/** What everybody may see, unless it is switched off. */
export function registerPublicRoutes(app: Hono<WebEnv>, parts: WebParts): void {
  const { store, config, now } = parts
  let gathered: { readonly config: unknown; readonly status: () => Promise<PublicStatus> } | undefined

  async function status(): Promise<PublicStatus> {
    const running = config()
    if (gathered?.config !== running) {
      const sites = running.sites.map(({ site }) => site)
      const days = createPublicDays(store.rollups, PUBLIC_DAYS, running.timezone)
      const make = () => publicStatus(store, sites, { now: now(), days })
      gathered = { config: running, status: shared(make, LIFE, now) }
    }
    return gathered.status()
  }

  const fresh = shared(() => store.watches.states({ kinds: ['page'] }), 5 * SECOND, now)

  const open: MiddlewareHandler<WebEnv> = async (c, next) =>
    config().web.public_status || c.var.permissions.includes('read') ? next() : hidden(c)

  function hidden(c: WebContext): Response {
    return problem(c, 404, 'not-found')
  }

  app.use('/status', open)
  app.use('/status/*', open, etag())
  app.use('/badge/*', open, etag())

  app.get('/status', async (c) => {
    const page = await htmlAnswer(
      c,
      <StatusPage frame={frameOf(c, parts)} status={await status()} page={Number(c.req.query('page') ?? 1)} />,
    )
    page.headers.set('cache-control', 'no-cache')
    return page
  })

  app.get('/status/feed.atom', async (c) => {
    const { organisation, timezone: timeZone } = config()
    const { language } = c.var
    const feed = atomFeed(await status(), { organisation, language, timeZone, baseUrl: baseUrl(config()) })
    return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8', ...CACHE })
  })

  app.get('/badge/:file', async (c) => {
    const id = /^([a-z0-9][a-z0-9_-]{0,62})\.svg$/.exec(c.req.param('file'))?.[1]
    const site = config().sites.find((one) => one.site.id === id)?.site
    if (!site) return problem(c, 404, 'not-found')
    const asked = c.req.query('lang')
    const language = LANGUAGES.find((one) => one === asked) ?? config().language
    const words = publicWords[language]
    const state = (await fresh()).find(({ siteId }) => siteId === site.id)?.status ?? 'unknown'
    const share = (await status()).sites.find((one) => one.id === site.id)?.availability
    const value = share === undefined ? words.states[state] : `${words.states[state]} ${formatShare(share, language)}`
    return c.body(badge(site.name, value, state, language), 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
      ...CACHE,
    })
  })
}
