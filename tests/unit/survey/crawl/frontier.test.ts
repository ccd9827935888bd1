import { expect, test } from 'vitest'
import { createFrontier } from '../../../../src/survey/crawl/frontier.ts'

const url = (path: string) => `https://www.example.go.th${path}`

test('what promises most is read first, then what is nearer, then what was seen first', () => {
  const frontier = createFrontier()
  frontier.add(url('/news'), 1, 0)
  frontier.add(url('/far'), 4, 0)
  frontier.add(url('/plan'), 2, 9)
  frontier.add(url('/other'), 1, 0)
  expect([1, 2, 3, 4].map(() => frontier.take()?.url)).toEqual(['/plan', '/news', '/other', '/far'].map(url))
})

test('an address is taken once, however often it is found', () => {
  const frontier = createFrontier()
  frontier.add(url('/a'), 1, 0)
  frontier.add(url('/a'), 1, 5)
  expect(frontier.take()?.url).toBe(url('/a'))
  frontier.add(url('/a'), 1, 9)
  expect(frontier.take()).toBeUndefined()
})

test('the four hundredth page of a template waits behind the first of another', () => {
  const frontier = createFrontier()
  for (let i = 0; i < 400; i += 1) frontier.add(url(`/news/${i}`), 1, 3)
  const taken = Array.from({ length: 60 }, () => frontier.take()?.url)
  frontier.add(url('/about'), 1, 0)
  expect(taken.every((address) => address?.includes('/news/'))).toBe(true)
  expect(frontier.take()?.url).toBe(url('/about'))
})

test('ten thousand addresses are enough for any walk', () => {
  const frontier = createFrontier()
  for (let i = 0; i < 12_000; i += 1) frontier.add(url(`/x${i}`), 1, 0)
  expect(frontier.size).toBe(10_000)
})
