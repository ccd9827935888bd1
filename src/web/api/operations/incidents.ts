import { z } from 'zod'
import { INCIDENT_PHASES } from '../../../model/incident/incident.ts'
import type { Incident } from '../../../model/incident/incident.ts'
import { incidents as incidentsOf } from '../../../store/incidents.ts'
import type { WebParts } from '../../deps.ts'
import { page, pageQuery, readCursor } from '../cursor.ts'
import { ApiProblem, endpoint } from '../endpoint.ts'
import * as schema from '../schema.ts'
import { shownEvent, shownIncident } from '../shown.ts'

const incidentParams = z.object({ id: z.uuid() })

async function incidentOf({ store }: WebParts, id: string): Promise<Incident> {
  const [incident] = await incidentsOf(store.db).byIds([id])
  if (!incident) throw new ApiProblem(404, 'not-found')
  return incident
}

export const incidents = [
  endpoint({
    id: 'listIncidents',
    method: 'get',
    path: '/incidents',
    summary: 'Incidents, newest first',
    permission: 'read',
    query: pageQuery.extend({ phase: z.enum(INCIDENT_PHASES).optional(), site: z.string().max(63).optional() }),
    response: schema.pageOf('Incident', schema.incident),
    async handle({ query: { limit, cursor, phase, site }, c, parts }) {
      const after = readCursor(cursor, z.object({ firstBadAt: z.number(), id: z.string() }))
      const found = await incidentsOf(parts.store.db).list({
        limit: limit + 1,
        ...(phase ? { phases: [phase] } : {}),
        ...(site === undefined ? {} : { siteId: site }),
        ...(after ? { after } : {}),
      })
      return page(
        found,
        limit,
        (incident) => shownIncident(incident, c, parts),
        ({ firstBadAt, id }) => ({ firstBadAt, id }),
      )
    },
  }),
  endpoint({
    id: 'getIncident',
    method: 'get',
    path: '/incidents/{id}',
    summary: 'One incident, with what happened to it',
    permission: 'read',
    params: incidentParams,
    response: schema.incidentDetail,
    async handle({ params, c, parts }) {
      const incident = await incidentOf(parts, params.id)
      const events = await incidentsOf(parts.store.db).events(incident.id)
      return { ...shownIncident(incident, c, parts), events: events.map(shownEvent) }
    },
  }),
  endpoint({
    id: 'acknowledgeIncident',
    method: 'post',
    path: '/incidents/{id}/acknowledge',
    summary: 'Take an incident on; reminders stop',
    permission: 'acknowledge',
    params: incidentParams,
    body: schema.acknowledgement,
    response: schema.incident,
    async handle({ params, body: { note }, c, parts }) {
      const { id } = await incidentOf(parts, params.id)
      const name = c.var.account?.display ?? ''
      const taken = await parts.actions.acknowledge(id, { name, ...(note === undefined ? {} : { note }) })
      if (!taken) throw new ApiProblem(409, 'conflict', { detail: 'It is over, or somebody has taken it on already.' })
      await parts.desk.note(c.var, { action: 'incident.acknowledge', subject: id })
      return shownIncident(taken, c, parts)
    },
  }),
]
