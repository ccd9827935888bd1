import type { Hono } from 'hono'
import type { WebParts } from '../../deps.ts'
import type { WebEnv } from '../../env.ts'
import { bodyAnswer, pieceOf, warcAnswer } from '../../evidence/answers.ts'
import { requires } from '../../identity.ts'
import { frameOf } from '../frame.ts'
import { EvidencePage } from './page.tsx'

/** Pieces on one page. */
const MOST = 100

export function registerEvidence(app: Hono<WebEnv>, deps: WebParts): void {
  const { store } = deps

  app.get('/evidence/:site', async (c) => {
    const id = c.req.param('site')
    const site = (await store.watches.sites()).find((one) => one.id === id)
    if (!site) return c.notFound()
    const item = c.req.query('item')?.slice(0, 200)
    const before = Number(c.req.query('before'))
    const found = await store.evidence.list({
      siteId: id,
      limit: MOST + 1,
      ...(item ? { subject: item } : {}),
      ...(before > 0 ? { before } : {}),
    })
    return c.html(
      <EvidencePage
        frame={frameOf(c, deps)}
        site={site}
        pieces={found.slice(0, MOST)}
        item={item}
        older={found.length > MOST ? found[MOST - 1]?.id : undefined}
        switchedOff={deps.config().evidence === undefined}
      />,
    )
  })

  app.get('/evidence/:site/warc', requires('read'), (c) =>
    warcAnswer(c, deps, c.req.param('site'), c.req.query('item')?.slice(0, 200)),
  )

  app.get('/evidence/:site/:id{[0-9]{1,15}}/body', requires('read'), async (c) => {
    const piece = await pieceOf(deps, c.req.param('site'), Number(c.req.param('id')))
    return piece ? bodyAnswer(c, deps, piece) : c.notFound()
  })
}
