import type { Hono } from 'hono'
import type { ItemFacts } from '../../../checks/disclosure/facts.ts'
import { recall } from '../../../checks/disclosure/guard/known-site.ts'
import { readReviews } from '../../../checks/disclosure/guard/reviews.ts'
import { ITEM_STATUSES } from '../../../checks/disclosure/judge/verdict.ts'
import type { WebParts } from '../../deps.ts'
import type { WebContext, WebEnv } from '../../env.ts'
import { evidenceBySubject } from '../evidence/evidence-of.ts'
import { htmlAnswer } from '../../html-answer.ts'
import { frameOf } from '../frame.ts'
import { csvOf } from './export.ts'
import { disclosureFactsOf, matricesOf } from './matrix.ts'
import { DisclosurePage } from './page.tsx'
import { registerReview } from './review-route.ts'

const KIND = 'disclosure'

function stateOf(text: string | undefined): ItemFacts['status'] | undefined {
  return text === 'unknown' ? text : ITEM_STATUSES.find((state) => state === text)
}

export function registerDisclosure(app: Hono<WebEnv>, deps: WebParts): void {
  const { store } = deps
  const memory = store.memory(KIND)

  async function viewOf(c: WebContext, id: string) {
    const site = (await store.watches.sites()).find((one) => one.id === id)
    if (!site) return undefined
    const latest = await store.results.latest({ siteIds: [id] })
    const seen = latest.find(({ kind }) => kind === KIND)?.result
    const result = seen ?? { facts: {}, findings: [] }
    const known = { items: (await recall(memory, id))?.items ?? {}, reviews: await readReviews(memory, id) }
    const matrices = matricesOf(result, known, c.var.language, (finding, language) => deps.describe(finding, language))
    const evidence = await evidenceBySubject(store.evidence, id, KIND)
    return { site, facts: disclosureFactsOf(result), matrices, evidence, lookedAt: seen?.startedAt }
  }

  app.get('/disclosure/:id', async (c) => {
    const view = await viewOf(c, c.req.param('id'))
    if (!view) return c.notFound()
    return htmlAnswer(c, <DisclosurePage frame={frameOf(c, deps)} shown={stateOf(c.req.query('state'))} {...view} />)
  })

  app.get('/disclosure/:id/items.csv', async (c) => {
    const view = await viewOf(c, c.req.param('id'))
    if (!view) return c.notFound()
    return c.body(csvOf(view.matrices, frameOf(c, deps)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''disclosure-${encodeURIComponent(view.site.id)}.csv`,
    })
  })

  registerReview(app, deps, KIND, viewOf)
}
