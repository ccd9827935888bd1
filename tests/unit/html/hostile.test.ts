import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/html/parse-page.ts'

/** Seconds of CPU that one page of 2 MB may cost, on a slow machine too. */
const BUDGET_S = 10

function names(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}`).join(' ')
}

const PAGES = {
  'nested 100,000 deep': '<div>'.repeat(100_000),
  'formatting nested 100,000 deep': '<b>'.repeat(100_000),
  'tables in tables': '<table><tr><td>'.repeat(50_000),
  'an attribute of 10 MB': `<a href="x${'y'.repeat(10_000_000)}">ยาว</a>`,
  'a tag with 400,000 attributes': `<a ${names(400_000)}>x</a>`,
  'a thousand tags with 490 attributes': `<a ${names(490)}>x</a>`.repeat(1_000),
  'unclosed formatting before every paragraph': Array.from({ length: 60_000 }, (_, i) => `<font a${i}><p>`).join(''),
  'a tag that never ends': '<a '.repeat(600_000),
  'comments in comments': '<!--'.repeat(500_000),
  'a hundred thousand headings and links': Array.from(
    { length: 60_000 },
    (_, i) => `<h2>a${i}</h2><a href="x?${i}">q</a>`,
  ).join(''),
  'a row with 50,000 links': `<table><tr>${'<td>ข้อความ<a href=x>y</a></td>'.repeat(50_000)}`,
  'a handler of a megabyte': `<a onclick="${"'a".repeat(700_000)}">x</a>`,
  'a script full of half a link': `<script>${"<a href='x' ".repeat(150_000)}</script>`,
  'a refresh of a megabyte': `<meta http-equiv=refresh content="${'1;'.repeat(500_000)}">`,
} as const

describe('a page made to hurt costs bounded time and memory', () => {
  test.each(Object.entries(PAGES))('%s', (_, html) => {
    const heapBefore = process.memoryUsage().heapUsed
    const before = process.cpuUsage()
    parsePage(html, 'https://www.example.go.th/')
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(BUDGET_S)
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(400_000_000)
  })

  test('what stands before and after the hurt is still read', () => {
    const html = `<p>ก่อน</p><a ${names(20_000)}>x</a><a href="/after">หลัง</a>`
    const page = parsePage(html, 'https://www.example.go.th/')
    expect(page.blocks[0]?.text).toBe('ก่อน')
    expect(page.links.map(({ url }) => url)).toEqual(['https://www.example.go.th/after'])
  })

  test('a page that was cut says so', () => {
    expect(parsePage(PAGES['nested 100,000 deep'], 'https://www.example.go.th/').cut).toBe(true)
    expect(parsePage('<p>ก</p>', 'https://www.example.go.th/').cut).toBe(false)
  })
})
