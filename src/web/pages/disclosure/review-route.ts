import type { Hono } from 'hono'
import { z } from 'zod'
import type { Decision } from '../../../checks/disclosure/guard/decision.ts'
import { decide } from '../../../checks/disclosure/guard/decision.ts'
import { keepReviews, readReviews } from '../../../checks/disclosure/guard/reviews.ts'
import type { WebParts } from '../../deps.ts'
import type { WebContext, WebEnv } from '../../env.ts'
import { requires } from '../../identity.ts'
import { linkTo } from '../frame.ts'
import type { Matrix, MatrixRow } from './matrix.ts'
import { placesOf } from './matrix.ts'

const url = z.string().trim().max(2_000)
const item = z.string().regex(/^[\w.-]{1,64}\/[\w.-]{1,64}$/)
const note = z
  .string()
  .trim()
  .max(500)
  .transform((text) => (text === '' ? undefined : text))
  .optional()

const form = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('confirm'), item, url, note }),
  z.object({ verdict: z.literal('withdraw'), item }),
  z.object({ verdict: z.literal('reject'), item, url, note }),
  z.object({ verdict: z.literal('restore'), item, url }),
])

/** What the next page says was done. */
const DONE = { confirm: 'confirmed', withdraw: 'withdrawn', reject: 'rejected', restore: 'restored' } as const

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

function rowOf(matrices: readonly Matrix[], key: string): MatrixRow | undefined {
  return matrices
    .flatMap(({ catalogue, rows }) => rows.map((row) => ({ row, key: `${catalogue.id}/${row.item.code}` })))
    .find((one) => one.key === key)?.row
}

/** Whether the address is one that can be decided on so: people confirm whatever they saw, and reject what was found. */
function isFitting(decision: z.output<typeof form>, row: MatrixRow): boolean {
  if (decision.verdict === 'confirm') return isWebAddress(decision.url)
  if (decision.verdict === 'reject') return placesOf(row).includes(decision.url)
  if (decision.verdict === 'restore') return row.rejected.some((one) => one.url === decision.url)
  return row.confirmed !== undefined
}

/**
 * A reviewer confirms a place for an item, rejects one, or takes that back. Kept with its entry in the audit log, both
 * or neither; the next scan goes by it.
 * @param kind whose memory holds what reviewers said.
 */
export function registerReview(
  app: Hono<WebEnv>,
  deps: WebParts,
  kind: string,
  viewOf: (c: WebContext, id: string) => Promise<{ readonly matrices: readonly Matrix[] } | undefined>,
): void {
  app.post('/disclosure/:id/review', requires('review'), async (c) => {
    const id = c.req.param('id')
    const view = await viewOf(c, id)
    const asked = form.safeParse(await c.req.parseBody())
    const row = view && asked.success ? rowOf(view.matrices, asked.data.item) : undefined
    if (!row || !asked.success) return c.notFound()
    const back = (done: string): Response => c.redirect(linkTo(`/disclosure/${encodeURIComponent(id)}`, { done }), 303)
    if (!isFitting(asked.data, row)) return back('bad-address')
    const { item: key, ...said } = asked.data
    const decision: Decision =
      said.verdict === 'confirm' || said.verdict === 'reject'
        ? { ...said, at: deps.now(), by: c.var.account?.display ?? '' }
        : said
    const { verdict, ...detail } = said
    const entry = { action: `disclosure.${verdict}`, subject: `${id} ${key}`, detail }
    await deps.desk.change(c.var, entry, async (tx) => {
      const memory = tx.memory(kind)
      await keepReviews(memory, id, decide(await readReviews(memory, id), key, decision))
    })
    return back(DONE[verdict])
  })
}
