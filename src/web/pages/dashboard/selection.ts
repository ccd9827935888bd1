import { z } from 'zod'
import type { Status } from '../../../model/status.ts'
import { STATUSES } from '../../../model/status.ts'
import type { SiteOverview } from './site-overview.ts'

export const SORTS = ['status', 'name', 'response', 'due', 'score'] as const
export type Sort = (typeof SORTS)[number]

/** What the address of the dashboard asks for; whatever is not understood is as if it were not there. */
export const selection = z.object({
  q: z.string().trim().max(100).catch(''),
  status: z.enum(STATUSES).optional().catch(undefined),
  kind: z.string().max(40).optional().catch(undefined),
  sort: z.enum(SORTS).catch('status'),
  order: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).catch(1),
})

export type Selection = z.output<typeof selection>

const GRAVITY: Readonly<Record<Status, number>> = { critical: 0, warning: 1, unknown: 2, ok: 3 }

/** Nothing known comes last, whichever way the list runs. */
function compareNumbers(a: number | undefined, b: number | undefined, direction: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return (a - b) * direction
}

function soonest({ dates }: SiteOverview): number | undefined {
  return dates.length === 0 ? undefined : Math.min(...dates.map(({ daysLeft }) => daysLeft))
}

function lowestScore({ scores }: SiteOverview): number | undefined {
  const known = scores.flatMap(({ score }) => (score === null ? [] : [score]))
  return known.length === 0 ? undefined : Math.min(...known)
}

const collator = new Intl.Collator('th', { numeric: true })

type Took = (site: SiteOverview) => number | undefined

type Compare = (a: SiteOverview, b: SiteOverview, direction: number, tookMs: Took) => number

const COMPARE: Readonly<Record<Sort, Compare>> = {
  // Among equals, a page that is down comes before a certificate or a document.
  status: (a, b, direction) =>
    (GRAVITY[a.status] - GRAVITY[b.status] || GRAVITY[a.pageStatus] - GRAVITY[b.pageStatus]) * direction,
  name: (a, b, direction) => collator.compare(a.name, b.name) * direction,
  // The slowest first.
  response: (a, b, direction, tookMs) => compareNumbers(tookMs(a), tookMs(b), -direction),
  due: (a, b, direction) => compareNumbers(soonest(a), soonest(b), direction),
  score: (a, b, direction) => compareNumbers(lowestScore(a), lowestScore(b), direction),
}

/** The sites that are asked for, in the order asked for; ties keep the order of the configuration. `tookMs` is their response time. */
export function select(
  sites: readonly SiteOverview[],
  { q, status, kind, sort, order }: Omit<Selection, 'page'>,
  tookMs: Took,
): SiteOverview[] {
  const words = q.toLocaleLowerCase('th').split(/\s+/).filter(Boolean)
  const found = sites.filter((site) => {
    if (status !== undefined && site.status !== status) return false
    if (kind !== undefined && kind !== '' && !site.troubles.some((trouble) => trouble.kind === kind)) return false
    if (words.length === 0) return true
    const text = `${site.name} ${site.url} ${site.id}`.toLocaleLowerCase('th')
    return words.every((word) => text.includes(word))
  })
  const direction = order === 'asc' ? 1 : -1
  return found.sort((a, b) => COMPARE[sort](a, b, direction, tookMs))
}
