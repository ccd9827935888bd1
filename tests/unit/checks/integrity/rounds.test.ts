import { describe, expect, it } from 'vitest'
import { nextRounds, planOf } from '../../../../src/checks/integrity/rounds.ts'

const START = { turn: 0, known: [], listed: [], suspects: [] }
const links = Array.from({ length: 8 }, (_, i) => `https://www.thung-sample.go.th/${i}`)

describe('the pages below the front page', () => {
  it('all have their turn, and so has the sitemap', () => {
    let rounds: Parameters<typeof planOf>[0] = START
    const read: string[] = []
    for (let look = 0; look < 12; look += 1) {
      const { pages, sitemap } = planOf(rounds, links)
      read.push(...(sitemap ? ['sitemap'] : pages))
      rounds = nextRounds(rounds, links, { pages, bad: [] })
    }
    expect(read).toHaveLength(12)
    expect(new Set(read)).toEqual(new Set(['sitemap', ...links]))
  })

  it('come first where they are new, then where the sitemap names them', () => {
    const known = { ...START, turn: 1, known: links, listed: ['https://www.thung-sample.go.th/listed'] }
    const fresh = 'https://www.thung-sample.go.th/fresh'
    expect(planOf(known, [...links, fresh]).pages).toEqual([fresh])
    expect(planOf(known, links).pages).toEqual(['https://www.thung-sample.go.th/listed'])
  })

  it('are read again while they have a finding, three at most', () => {
    const bad = links.slice(0, 4)
    const rounds = nextRounds({ ...START, known: links }, links, { pages: bad, bad })
    expect(planOf(rounds, links)).toEqual({ pages: bad.slice(0, 3), sitemap: false })
  })
})
