import type { Hono } from 'hono'
import { z } from 'zod'
import { incidents } from '../../../store/incidents.ts'
import type { WebParts } from '../../deps.ts'
import type { WebContext, WebEnv } from '../../env.ts'
import { requires } from '../../identity.ts'
import { backTo } from '../back-to.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import { frameOf } from '../frame.ts'
import { AcknowledgeByLink } from './by-link.tsx'
import { IncidentPage } from './detail.tsx'
import type { Shown } from './list.tsx'
import { IncidentsPage, SHOWN } from './list.tsx'

/** Incidents on one page. */
const MOST = 200

const acknowledgement = z.object({
  name: z.string().trim().max(100).catch(''),
  note: z.string().trim().max(1_000).catch(''),
  back: z.string().max(500).optional().catch(undefined),
})

function shownOf(text: string | undefined): Shown {
  return text === 'resolved' || text === 'all' ? text : 'standing'
}

export function registerIncidents(app: Hono<WebEnv>, deps: WebParts): void {
  const { store, actions } = deps
  const kept = incidents(store.db)
  const describe: WebParts['describe'] = (finding, language) => deps.describe(finding, language)

  async function names(): Promise<ReadonlyMap<string, string>> {
    const sites = await store.watches.sites({ retired: true })
    return new Map(sites.map(({ id, name }) => [id, name]))
  }

  app.get('/incidents', async (c) => {
    const shown = shownOf(c.req.query('show'))
    const found = await kept.list({ phases: SHOWN[shown], limit: MOST + 1 })
    return c.html(
      <IncidentsPage
        frame={frameOf(c, deps)}
        shown={shown}
        incidents={found.slice(0, MOST)}
        cut={found.length > MOST}
        names={await names()}
        describe={describe}
      />,
    )
  })

  app.get('/incidents/:id', async (c) => {
    const [incident] = await kept.byIds([c.req.param('id')])
    if (!incident || incident.phase === 'pending') return c.notFound()
    const [cause] = incident.causeId === undefined ? [] : await kept.byIds([incident.causeId])
    return c.html(
      <IncidentPage
        frame={frameOf(c, deps)}
        incident={incident}
        events={await kept.events(incident.id)}
        cause={cause}
        consequences={await kept.consequences([incident.id])}
        evidence={await evidenceOf(store.evidence, incident)}
        names={await names()}
        describe={describe}
      />,
    )
  })

  app.post('/incidents/:id/acknowledge', requires('acknowledge'), async (c) => {
    const id = c.req.param('id')
    const { note, back } = acknowledgement.parse(await c.req.parseBody())
    const done = await take(c, id, { name: c.var.account?.display ?? '', note })
    return c.redirect(
      backTo(back, `/incidents/${encodeURIComponent(id)}`, done ? 'acknowledged' : 'not-acknowledged'),
      303,
    )
  })

  async function take(c: WebContext, id: string, { name, note }: { name: string; note: string }): Promise<boolean> {
    const incident = await actions.acknowledge(id, { name, ...(note === '' ? {} : { note }) })
    if (incident === undefined) return false
    await deps.desk.note(c.var, { action: 'incident.acknowledge', subject: id, detail: { name, note } })
    return true
  }

  app.get('/ack/:token', async (c) => {
    const { state, incident } = await readLink(c.req.param('token'))
    const page = (
      <AcknowledgeByLink
        frame={frameOf(c, deps)}
        state={state}
        incident={incident}
        names={await names()}
        describe={describe}
      />
    )
    return c.html(page, state === 'linkWrong' ? 404 : state === 'linkExpired' ? 410 : 200)
  })

  app.post('/ack/:token', async (c) => {
    const { state, incident } = await readLink(c.req.param('token'))
    const form = acknowledgement.parse(await c.req.parseBody())
    const asked = state === 'ask' && incident !== undefined && form.name !== ''
    const taken = asked && (await take(c, incident.id, form))
    const next = taken ? 'linkDone' : asked ? 'linkOver' : state
    return c.html(
      <AcknowledgeByLink
        frame={frameOf(c, deps)}
        state={next}
        incident={incident}
        names={await names()}
        describe={describe}
      />,
    )
  })

  async function readLink(token: string) {
    const verdict = await actions.readAckToken(token)
    if (!verdict.ok) return { state: verdict.reason === 'expired' ? ('linkExpired' as const) : ('linkWrong' as const) }
    const [incident] = await kept.byIds([verdict.token.incidentId])
    if (!incident) return { state: 'linkWrong' as const }
    return { state: incident.phase === 'open' ? ('ask' as const) : ('linkOver' as const), incident }
  }
}
