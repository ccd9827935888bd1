import type { Hono } from 'hono'
import { z } from 'zod'
import { pageOf } from '../../components/paging.tsx'
import type { WebParts } from '../../deps.ts'
import type { WebEnv } from '../../env.ts'
import { htmlAnswer } from '../../html-answer.ts'
import type { Overview } from '../dashboard/overview.ts'
import { frameOf } from '../frame.ts'
import type { Due } from './page.tsx'
import { DUE_KINDS, PER_PAGE, RenewalsPage } from './page.tsx'

const selection = z.object({
  q: z.string().trim().max(100).catch(''),
  kind: z.enum(DUE_KINDS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
})

/** What several sites share (a contract of the office) is one renewal. */
function once(dues: readonly Due[]): Due[] {
  const seen = new Map<string, Due>()
  for (const due of dues) {
    const key =
      due.kind === 'renewal' ? JSON.stringify([due.name, due.day]) : JSON.stringify([due.kind, due.name, due.siteId])
    const known = seen.get(key)
    seen.set(key, known ? { ...known, siteId: undefined, siteName: undefined } : due)
  }
  return [...seen.values()]
}

export function registerRenewals(app: Hono<WebEnv>, deps: WebParts, overview: Overview): void {
  app.get('/renewals', async (c) => {
    const frame = frameOf(c, deps)
    const { now, timeZone } = frame
    const asked = selection.parse(c.req.query())
    const sites = await overview.read(now, timeZone)
    const all = once(
      sites.flatMap(({ id, name, dates }) => dates.map((date): Due => ({ ...date, siteId: id, siteName: name }))),
    ).sort((a, b) => a.daysLeft - b.daysLeft)
    const words = asked.q.toLocaleLowerCase('th')
    const found = all.filter(
      ({ kind, name, siteName = '' }) =>
        (asked.kind === undefined || kind === asked.kind) &&
        `${name} ${siteName}`.toLocaleLowerCase('th').includes(words),
    )
    return htmlAnswer(
      c,
      <RenewalsPage
        frame={frame}
        known={all.length}
        found={found}
        shown={pageOf(found, asked.page, PER_PAGE)}
        q={asked.q}
        kind={asked.kind}
      />,
    )
  })
}
