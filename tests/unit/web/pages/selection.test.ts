import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../../src/web/components/paging.tsx'
import type { SiteOverview } from '../../../../src/web/pages/dashboard/site-overview.ts'
import { select, selection } from '../../../../src/web/pages/dashboard/selection.ts'

function site(id: string, change: Partial<SiteOverview> = {}): SiteOverview {
  return {
    id,
    name: `อบต.${id}`,
    url: `https://www.${id}.go.th/`,
    status: 'ok',
    pageStatus: 'ok',
    pageWatch: 1,
    lastAt: 0,
    troubles: [],
    dates: [],
    scores: [],
    ...change,
  }
}

function due(daysLeft: number): SiteOverview['dates'][number] {
  return { kind: 'tls', name: 'x', day: '2026-12-01', status: 'ok', stale: false, contact: undefined, daysLeft }
}

const ids = (sites: readonly SiteOverview[]): string[] => sites.map(({ id }) => id)
const TIMES: Readonly<Record<string, number>> = { slow: 4_000, poor: 300, expired: 300 }
const found = (sites: readonly SiteOverview[], query: Record<string, string>) =>
  select(sites, asked(query), ({ id }) => TIMES[id])
const asked = (query: Record<string, string>) => selection.parse(query)

describe('the websites of the dashboard', () => {
  const down = site('down', {
    status: 'critical',
    pageStatus: 'critical',
    troubles: [{ kind: 'page', status: 'critical' }],
  })
  const expired = site('expired', {
    status: 'critical',
    troubles: [{ kind: 'tls', status: 'critical' }],
    dates: [due(-2)],
  })
  const slow = site('slow', { dates: [due(40)], scores: [{ catalogue: 'oit', score: 90, target: 85 }] })
  const poor = site('poor', {
    status: 'warning',
    dates: [due(12)],
    scores: [{ catalogue: 'oit', score: 40, target: 85 }],
  })
  const all = [slow, poor, expired, down]

  it('come in the order of urgency, a page that is down before a certificate that has expired', () => {
    expect(ids(found(all, {}))).toEqual(['down', 'expired', 'poor', 'slow'])
  })

  it.each([
    ['response', ['slow', 'poor', 'expired', 'down']],
    ['due', ['expired', 'poor', 'slow', 'down']],
    ['score', ['poor', 'slow', 'expired', 'down']],
  ])('sorted by %s, those of which nothing is known come last', (sort, order) => {
    expect(ids(found(all, { sort }))).toEqual(order)
  })

  it('those of which nothing is known come last in the other direction too', () => {
    expect(ids(found(all, { sort: 'due', order: 'desc' }))).toEqual(['slow', 'poor', 'expired', 'down'])
  })

  it('are found by words of the name and the address, in any order', () => {
    expect(ids(found(all, { q: 'GO.TH อบต.poor' }))).toEqual(['poor'])
  })

  it('are narrowed by status and by what they have trouble with', () => {
    expect(ids(found(all, { status: 'critical', kind: 'tls' }))).toEqual(['expired'])
  })

  it('an address that nobody understands shows everything', () => {
    expect(found(all, { status: 'purple', sort: 'luck', page: '-4', kind: '' })).toHaveLength(4)
  })
})

describe('one page of a list', () => {
  const list = Array.from({ length: 101 }, (_, index) => index)

  it('says which rows it shows', () => {
    expect(pageOf(list, 2, 50)).toMatchObject({ page: 2, pages: 3, total: 101, first: 51, last: 100 })
  })

  it('beyond the end it is the last one', () => {
    expect(pageOf(list, 99, 50)).toMatchObject({ page: 3, rows: [100], first: 101, last: 101 })
  })

  it('of nothing it is one, and empty', () => {
    expect(pageOf([], 1, 50)).toMatchObject({ page: 1, pages: 1, total: 0, first: 0, last: 0 })
  })
})
