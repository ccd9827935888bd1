import { z } from 'zod'
import { worstStatus } from '../../../model/status.ts'
import type { Site } from '../../../model/site.ts'
import type { WatchState } from '../../../store/watches.ts'
import type { WebParts } from '../../deps.ts'
import { page, pageQuery, readCursor } from '../cursor.ts'
import { ApiProblem, endpoint } from '../endpoint.ts'
import * as schema from '../schema.ts'
import { shownState } from '../shown.ts'

export const siteParams = z.object({ site: z.string().max(63) })

const audited = schema.disclosure.pick({ catalogues: true })

function shownSite(site: Site, states: readonly WatchState[]): z.output<typeof schema.site> {
  const own = states.filter(({ siteId }) => siteId === site.id)
  return {
    id: site.id,
    name: site.name,
    url: site.url,
    status: worstStatus(own.map(({ status }) => status)),
    checks: own.map(shownState),
  }
}

/** A site of the running configuration. */
export function siteOf({ config }: WebParts, id: string): Site {
  const site = config().sites.find((one) => one.site.id === id)?.site
  if (!site) throw new ApiProblem(404, 'not-found')
  return site
}

export const sites = [
  endpoint({
    id: 'listSites',
    method: 'get',
    path: '/sites',
    summary: 'Websites that are watched, in the order of the configuration',
    permission: 'read',
    query: pageQuery,
    response: schema.pageOf('Site', schema.site),
    async handle({ query: { limit, cursor }, parts }) {
      const all = parts.config().sites.map(({ site }) => site)
      const place = readCursor(cursor, z.object({ id: z.string() }))
      const from = place ? all.findIndex(({ id }) => id === place.id) + 1 : 0
      const some = all.slice(from, from + limit + 1)
      const states = await parts.store.watches.states({ siteIds: some.map(({ id }) => id) })
      return page(
        some,
        limit,
        (site) => shownSite(site, states),
        ({ id }) => ({ id }),
      )
    },
  }),
  endpoint({
    id: 'getSite',
    method: 'get',
    path: '/sites/{site}',
    summary: 'One website',
    permission: 'read',
    params: siteParams,
    response: schema.site,
    async handle({ params, parts }) {
      const site = siteOf(parts, params.site)
      return shownSite(site, await parts.store.watches.states({ siteIds: [site.id] }))
    },
  }),
  endpoint({
    id: 'getDisclosure',
    method: 'get',
    path: '/sites/{site}/disclosure',
    summary: 'What the website publishes of each catalogue, item by item, as of the last audit',
    permission: 'read',
    params: siteParams,
    response: schema.disclosure,
    async handle({ params, parts }) {
      const site = siteOf(parts, params.site)
      const latest = await parts.store.results.latest({ siteIds: [site.id] })
      const result = latest.find(({ kind }) => kind === 'disclosure')?.result
      // Only the fields that the schema names: an older version may have written others.
      const facts = audited.safeParse(result?.facts)
      if (!result || !facts.success) throw new ApiProblem(404, 'not-found')
      return { site: site.id, at: new Date(result.startedAt).toISOString(), ...facts.data }
    },
  }),
]
