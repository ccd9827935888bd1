import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import type { Result } from '../../../src/model/result.ts'
import { compare, digest, packBody, unpackBody } from '../../../src/store/observed.ts'
import { pageResult } from '../../support/store.ts'

const MINUTE = 60_000
const finding: Finding = { code: 'page.slow', severity: 'warning', subject: 'www.example.go.th', params: { ms: 4_000 } }

function news(before: Result, after: Result, afterMs: number) {
  return compare(
    { digest: digest(before), refreshedAt: before.startedAt },
    { digest: digest(after), at: before.startedAt + afterMs },
  )
}

describe('what was observed', () => {
  const page = pageResult(0)

  it('is new when nothing was known', () => {
    expect(compare(undefined, { digest: digest(page), at: 0 })).toBe('new')
  })

  it('is the same while only times, sizes and days left differ', () => {
    const facts = { ...page.facts, timings: { totalMs: 9 }, bytes: 5, daysLeft: 3, address: '203.0.113.9', queryMs: 4 }
    expect(news(page, { ...page, facts, durationMs: 7 }, MINUTE)).toBe('same')
  })

  it('is the same while a finding only carries other values or other evidence', () => {
    const slow = { ...page, findings: [finding] }
    const slower = { ...page, findings: [{ ...finding, params: { ms: 5_000 }, evidence: { excerpt: 'x' } }] }
    expect(news(slow, slower, MINUTE)).toBe('same')
  })

  it.each([
    ['status', { status: 'critical' as const }],
    ['finding', { findings: [finding] }],
  ])('is new at once when a %s changes', (_, change) => {
    expect(news(page, { ...page, ...change }, 1)).toBe('new')
  })

  it('is new when a finding grows worse or names something else', () => {
    const slow = { ...page, findings: [finding] }
    expect(news(slow, { ...page, findings: [{ ...finding, severity: 'critical' }] }, 1)).toBe('new')
    expect(news(slow, { ...page, findings: [{ ...finding, subject: 'example.go.th' }] }, 1)).toBe('new')
  })

  it('is new when facts change, though not more often than every ten minutes', () => {
    const moved = { ...page, facts: { ...page.facts, title: 'หน้าใหม่' } }
    expect(news(page, moved, 9 * MINUTE)).toBe('same')
    expect(news(page, moved, 10 * MINUTE)).toBe('new')
  })

  it('is refreshed once an hour', () => {
    expect(news(page, page, 59 * MINUTE)).toBe('same')
    expect(news(page, page, 60 * MINUTE)).toBe('refresh')
  })

  it('comes back whole', () => {
    const result = { ...page, findings: [{ ...finding, evidence: { excerpt: 'ตัวอย่าง', sha256: 'ab' } }] }
    const { findings, facts, startedAt, durationMs } = result
    expect(unpackBody(packBody(result))).toEqual({ findings, facts, startedAt, durationMs })
  })
})
