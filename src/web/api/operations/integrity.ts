import type { z } from 'zod'
import { integrityKind } from '../../../checks/integrity/kind.ts'
import { readStanding } from '../../../checks/integrity/standing.ts'
import type { WebParts } from '../../deps.ts'
import { acceptFor } from '../../integrity-desk.ts'
import { ApiProblem, endpoint } from '../endpoint.ts'
import * as schema from '../schema.ts'
import { iso } from '../shown.ts'
import { siteOf, siteParams } from './sites.ts'

async function shownBaseline(siteId: string, { store }: WebParts): Promise<z.output<typeof schema.baseline>> {
  const standing = await readStanding(store.memory(integrityKind.id), siteId)
  if (!standing) throw new ApiProblem(404, 'not-found')
  const { state, normal, differences, mark, learnedAt, acceptedAt, acceptedBy, seenAt } = standing
  const isoOrNull = (at: number | undefined): string | null => (at === undefined ? null : iso(at))
  const { newHosts, goneHosts, newLinks, goneLinks } = differences
  return {
    site: siteId,
    state,
    learnedAt: isoOrNull(learnedAt),
    acceptedAt: isoOrNull(acceptedAt),
    acceptedBy: acceptedBy ?? null,
    seenAt: isoOrNull(seenAt),
    title: normal.title,
    home: normal.home,
    hosts: normal.hosts,
    links: normal.frame,
    differences: {
      title: differences.title ?? null,
      home: differences.home ?? null,
      newHosts: [...newHosts],
      goneHosts: [...goneHosts],
      newLinks: [...newLinks],
      goneLinks: [...goneLinks],
    },
    mark,
  }
}

/** What is normal for a website, and its acceptance. */
export const integrity = [
  endpoint({
    id: 'getBaseline',
    method: 'get',
    path: '/sites/{site}/integrity/baseline',
    summary: 'What the integrity check has learned to be normal, and what the last look saw otherwise',
    permission: 'read',
    params: siteParams,
    response: schema.baseline,
    async handle({ params, parts }) {
      return shownBaseline(siteOf(parts, params.site).id, parts)
    },
  }),
  endpoint({
    id: 'acceptBaseline',
    method: 'post',
    path: '/sites/{site}/integrity/accept',
    summary: 'Accept what the last look saw as normal; with the mark of a baseline, only what that baseline showed',
    permission: 'review',
    params: siteParams,
    body: schema.acceptance,
    response: schema.baseline,
    async handle({ params, body, c, parts }) {
      const siteId = siteOf(parts, params.site).id
      const { outcome } = await acceptFor(c, parts, { siteId, mark: body.mark })
      if (outcome === 'nothing') throw new ApiProblem(404, 'not-found')
      if (outcome === 'changed') {
        throw new ApiProblem(409, 'conflict', { detail: 'The website has changed again since that mark was given.' })
      }
      return shownBaseline(siteId, parts)
    },
  }),
]
