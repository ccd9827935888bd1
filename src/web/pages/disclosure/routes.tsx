import type { Hono } from 'hono'
import { z } from 'zod'
import type { ItemFacts } from '../../../checks/disclosure/facts.ts'
import { confirmItem, readConfirmations } from '../../../checks/disclosure/guard/confirmation.ts'
import { recall } from '../../../checks/disclosure/guard/known-site.ts'
import { ITEM_STATUSES } from '../../../checks/disclosure/judge/verdict.ts'
import type { WebParts } from '../../deps.ts'
import type { WebContext, WebEnv } from '../../env.ts'
import { requires } from '../../identity.ts'
import { evidenceBySubject } from '../evidence/evidence-of.ts'
import { frameOf, linkTo } from '../frame.ts'
import { csvOf } from './export.ts'
import { disclosureFactsOf, matricesOf } from './matrix.ts'
import { DisclosurePage } from './page.tsx'

const KIND = 'disclosure'

const review = z.object({
  item: z.string().regex(/^[\w.-]{1,64}\/[\w.-]{1,64}$/),
  verdict: z.enum(['confirm', 'withdraw']),
  url: z.string().trim().max(2_000).optional(),
})

function stateOf(text: string | undefined): ItemFacts['status'] | undefined {
  return text === 'unknown' ? text : ITEM_STATUSES.find((state) => state === text)
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

export function registerDisclosure(app: Hono<WebEnv>, deps: WebParts): void {
  const { store } = deps
  const memory = store.memory(KIND)

  async function viewOf(c: WebContext, id: string) {
    const site = (await store.watches.sites()).find((one) => one.id === id)
    if (!site) return undefined
    const latest = await store.results.latest({ siteIds: [id] })
    const result = latest.find(({ kind }) => kind === KIND)?.result ?? { facts: {}, findings: [] }
    const known = { items: (await recall(memory, id))?.items ?? {}, confirmations: await readConfirmations(memory, id) }
    const matrices = matricesOf(result, known, c.var.language, (finding, language) => deps.describe(finding, language))
    const evidence = await evidenceBySubject(store.evidence, id, KIND)
    return { site, facts: disclosureFactsOf(result), matrices, evidence }
  }

  app.get('/disclosure/:id', async (c) => {
    const view = await viewOf(c, c.req.param('id'))
    if (!view) return c.notFound()
    return c.html(<DisclosurePage frame={frameOf(c, deps)} shown={stateOf(c.req.query('state'))} {...view} />)
  })

  app.get('/disclosure/:id/items.csv', async (c) => {
    const view = await viewOf(c, c.req.param('id'))
    if (!view) return c.notFound()
    return c.body(csvOf(view.matrices, frameOf(c, deps)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''disclosure-${encodeURIComponent(view.site.id)}.csv`,
    })
  })

  app.post('/disclosure/:id/review', requires('review'), async (c) => {
    const id = c.req.param('id')
    const view = await viewOf(c, id)
    const form = review.safeParse(await c.req.parseBody())
    const items = new Set(
      view?.matrices.flatMap(({ catalogue, rows }) => rows.map(({ item }) => `${catalogue.id}/${item.code}`)),
    )
    if (!view || !form.success || !items.has(form.data.item)) return c.notFound()
    const { item, verdict, url = '' } = form.data
    const back = (done: string): Response => c.redirect(linkTo(`/disclosure/${encodeURIComponent(id)}`, { done }), 303)
    if (verdict === 'confirm' && !isWebAddress(url)) return back('bad-address')
    const by = c.var.account?.display ?? ''
    await confirmItem(memory, id, item, verdict === 'confirm' ? { url, at: deps.now(), by } : undefined)
    await deps.desk.note(c.var, {
      action: `disclosure.${verdict}`,
      subject: `${id} ${item}`,
      detail: verdict === 'confirm' ? { url } : {},
    })
    return back(verdict === 'confirm' ? 'confirmed' : 'withdrawn')
  })
}
