import { describe, expect, it } from 'vitest'
import type { Rounds, Task } from '../../../../src/checks/integrity/rounds.ts'
import { FIRST_ROUND, nextRounds, planOf } from '../../../../src/checks/integrity/rounds.ts'

const links = Array.from({ length: 7 }, (_, i) => `https://www.thung-sample.go.th/${i}`)

function walk(looks: number): readonly Task[] {
  let rounds: Rounds = FIRST_ROUND
  return Array.from({ length: looks }, () => {
    const tasks = planOf(rounds, links)
    rounds = nextRounds(rounds, links, {
      pages: tasks.flatMap(({ kind, url }) => (kind === 'page' ? [url] : [])),
      bad: [],
    })
    return tasks
  }).flat()
}

describe('what is read below the front page', () => {
  it('is one thing each time, and sitemaps, feeds and a page that there is not have their turn', () => {
    const tasks = walk(16)
    expect(tasks).toHaveLength(16)
    const others = tasks.flatMap(({ kind }) => (kind === 'page' ? [] : [kind]))
    expect(others).toEqual(['sitemaps', 'feeds', 'missing', 'sitemaps', 'feeds', 'missing'])
  })

  it('is every page once as a search engine, then once as somebody who comes from one, then with a telephone', () => {
    const pages = walk(40).filter(({ kind }) => kind === 'page')
    for (const [round, reader] of ['crawler', 'search', 'mobile'].entries()) {
      const some = pages.slice(round * links.length, (round + 1) * links.length)
      expect(new Set(some.map(({ url }) => url))).toEqual(new Set(links))
      expect(new Set(some.map((each) => each.reader))).toEqual(new Set([reader]))
    }
  })

  it('is first what is new, then what lists name', () => {
    const known = { ...FIRST_ROUND, turn: 1, known: links, listed: ['https://www.thung-sample.go.th/listed'] }
    const fresh = 'https://www.thung-sample.go.th/fresh'
    expect(planOf(known, [...links, fresh])).toEqual([{ kind: 'page', url: fresh, reader: 'crawler' }])
    expect(planOf(known, links)).toEqual([{ kind: 'page', url: known.listed[0], reader: 'crawler' }])
  })

  it('is what had a finding, by the same reader, besides what has its turn', () => {
    const bad = links.slice(0, 4).map((url) => ({ kind: 'page' as const, url, reader: 'search' as const }))
    const rounds = nextRounds({ ...FIRST_ROUND, known: links }, links, { pages: [], bad })
    const tasks = planOf(rounds, links)
    expect(tasks.slice(0, 3)).toEqual(bad.slice(0, 3))
    expect(tasks.length).toBeLessThanOrEqual(4)
  })
})
