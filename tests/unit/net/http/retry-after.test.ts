import { describe, expect, it } from 'vitest'
import { retryAfter } from '../../../../src/net/http/retry-after.ts'

const now = Date.UTC(2026, 10, 23, 3)

describe('Retry-After', () => {
  it('holds seconds', () => {
    expect(retryAfter('120', now)).toBe(now + 120_000)
  })

  it('holds an HTTP date', () => {
    expect(retryAfter('Mon, 23 Nov 2026 04:00:00 GMT', now)).toBe(Date.UTC(2026, 10, 23, 4))
  })

  it('is now where the date has passed', () => {
    expect(retryAfter('Sun, 22 Nov 2026 04:00:00 GMT', now)).toBe(now)
  })

  it('silences nobody for longer than a week', () => {
    expect(retryAfter('999999999', now)).toBe(now + 7 * 86_400_000)
  })

  it('is nothing where it says nothing', () => {
    expect(retryAfter(undefined, now)).toBeUndefined()
    expect(retryAfter('soon', now)).toBeUndefined()
    expect(retryAfter('', now)).toBeUndefined()
  })
})
