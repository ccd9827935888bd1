import { describe, expect, test } from 'vitest'
import type { KnownItem, KnownSite } from '../../../../../src/checks/disclosure/guard/known-site.ts'
import { chooseLook, lapsed, nextItem, planVerification } from '../../../../../src/checks/disclosure/guard/plan.ts'
import { DAY } from '../../../../../src/model/duration.ts'

const START = 'https://www.example.go.th/'
const item = (n: number, status: KnownItem['status'] = 'present'): KnownItem => ({
  status,
  url: `${START}page/${n}`,
  documents: [`${START}file/${n}.pdf`],
  since: 0,
})
const known: KnownSite = { version: 1, question: 'q', searchedAt: 0, lookedAt: 0, turn: 0, items: {}, map: '' }

describe('whether the whole site is searched', () => {
  test('at first, after a week, and when something else is asked', () => {
    expect(chooseLook(undefined, 'q', 0, 7 * DAY)).toBe('search')
    expect(chooseLook(known, 'q', 7 * DAY, 7 * DAY)).toBe('search')
    expect(chooseLook(known, 'another catalogue', DAY, 7 * DAY)).toBe('search')
  })
  test('not on the days between', () => {
    expect(chooseLook(known, 'q', 6 * DAY, 7 * DAY)).toBe('verify')
  })
})

describe('what is looked at again', () => {
  test('the start page, the place of every item and one document each', () => {
    expect(planVerification([item(1), item(2)], START, 0)).toEqual([
      START,
      `${START}page/1`,
      `${START}page/2`,
      `${START}file/1.pdf`,
      `${START}file/2.pdf`,
    ])
  })
  test('where there are too many, they take turns: each is seen within two days', () => {
    const items = Array.from({ length: 43 }, (_, i) => item(i))
    const days = [0, 1].map((turn) => planVerification(items, START, turn))
    expect(days.every((urls) => urls.length <= 55 && urls[0] === START)).toBe(true)
    expect(new Set(days.flat()).size).toBe(1 + 2 * 43)
  })
  test('a place where a lapsed item was last seen in order is visited again: it may be back', () => {
    const gone: KnownItem = {
      status: 'missing',
      url: null,
      documents: [],
      since: 0,
      lastGood: { url: `${START}old`, documents: [], at: 0 },
    }
    expect(planVerification([gone], START, 0)).toEqual([START, `${START}old`])
  })
})

describe('what lapses', () => {
  test('what was in order and is not; what nobody could see does not count', () => {
    const before = { a: item(1), b: item(2), c: item(3), d: item(4, 'missing') }
    const after = new Map([
      ['a', { status: 'broken' }],
      ['b', { status: 'present' }],
      ['c', { status: 'unverified' }],
      ['d', { status: 'missing' }],
    ])
    expect(lapsed(before, after)).toEqual(['a'])
  })
  test('the day since when, and where it was last in order, are remembered', () => {
    const good = nextItem(undefined, { status: 'present', url: '/a', documents: ['/a.pdf'] }, 1)
    const bad = nextItem(good, { status: 'broken', url: '/a', documents: [] }, 2)
    const still = nextItem(bad, { status: 'broken', url: '/a', documents: [] }, 3)
    expect(still).toEqual({
      status: 'broken',
      url: '/a',
      documents: [],
      since: 2,
      lastGood: { url: '/a', documents: ['/a.pdf'], at: 1 },
    })
  })
})
