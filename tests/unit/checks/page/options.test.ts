import { describe, expect, it } from 'vitest'
import { pageOptions } from '../../../../src/checks/page/options.ts'

const problems = (options: unknown) =>
  pageOptions.safeParse(options).error?.issues.map(({ message }) => message.replace(/^.* \| /, ''))

describe('the options of the page check', () => {
  it('have a default for everything but the text to look for', () => {
    expect(pageOptions.parse({})).toEqual({
      interval: 60_000,
      timeout: 10_000,
      status: [200],
      max_bytes: 5_000_000,
      max_redirects: 10,
      slow: 8_000,
      resume_tls: true,
    })
  })

  it('take one text or several', () => {
    expect(pageOptions.parse({ contains: ' อบต. ' }).contains).toBe('อบต.')
    expect(pageOptions.parse({ contains: ['อบต.', 'ตำบล'] }).contains).toEqual(['อบต.', 'ตำบล'])
  })

  it.each([
    [{ timeout: '0s' }, 'must be between 1s and 120s'],
    [{ timeout: '10' }, 'must be a whole number and a unit: 30s, 5m, 12h or 60d'],
    [{ status: [20] }, 'must be between 200 and 599'],
    [{ max_bytes: '1GB' }, 'must be between 1B and 100MB'],
    [{ interval: '0s' }, 'must be at least 1s'],
  ])('%j is a mistake with its mend', (options, problem) => expect(problems(options)).toEqual([problem]))

  it('refuses keys that it does not know, and an empty text', () => {
    expect(problems({ contain: 'x' })).toHaveLength(1)
    expect(problems({ contains: '' })).toHaveLength(1)
  })
})
