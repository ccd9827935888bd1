import { z } from 'zod'
import { bodyAnswer, pieceOf, warcAnswer } from '../../evidence/answers.ts'
import { page, pageQuery, readCursor } from '../cursor.ts'
import { ApiProblem, endpoint } from '../endpoint.ts'
import * as schema from '../schema.ts'
import { shownEvidence } from '../shown.ts'
import { siteOf, siteParams } from './sites.ts'

const item = z.string().max(200).optional().describe('O10, oit-2569/O10, or the subject of a finding')

/** What verdicts rest on, as received. */
export const evidence = [
  endpoint({
    id: 'listEvidence',
    method: 'get',
    path: '/sites/{site}/evidence',
    summary: 'Pages and documents that verdicts rest on, newest first',
    permission: 'read',
    params: siteParams,
    query: pageQuery.extend({ item }),
    response: schema.pageOf('Evidence', schema.evidence),
    async handle({ params, query: { limit, cursor, item: asked }, parts }) {
      const place = readCursor(cursor, z.object({ before: z.number() }))
      const found = await parts.store.evidence.list({
        siteId: siteOf(parts, params.site).id,
        limit: limit + 1,
        ...(asked === undefined ? {} : { subject: asked.replace('/', ' ') }),
        ...(place ? { before: place.before } : {}),
      })
      return page(found, limit, shownEvidence, ({ id }) => ({ before: id }))
    },
  }),
  endpoint({
    id: 'getEvidenceBody',
    method: 'get',
    path: '/sites/{site}/evidence/{id}/body',
    summary: 'A page or document as received, its digest checked',
    permission: 'read',
    params: siteParams.extend({ id: z.coerce.number().int().positive() }),
    async handle({ params: { site, id }, c, parts }) {
      const piece = await pieceOf(parts, siteOf(parts, site).id, id)
      if (!piece) throw new ApiProblem(404, 'not-found')
      return bodyAnswer(c, parts, piece)
    },
  }),
  endpoint({
    id: 'getEvidenceWarc',
    method: 'get',
    path: '/sites/{site}/evidence/warc',
    summary: 'The evidence of a website, or of one item, as a WARC 1.1 file',
    permission: 'read',
    params: siteParams,
    query: z.object({ item }),
    handle: ({ params, query, c, parts }) => warcAnswer(c, parts, siteOf(parts, params.site).id, query.item),
  }),
]
