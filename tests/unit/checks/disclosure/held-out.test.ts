import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../../../src/survey/document/extractor.ts'
import { createExtractor } from '../../../../src/survey/document/extractor.ts'
import { heldOutSites } from '../../../support/held-out/held-out.ts'
import type { Compared } from '../../../support/sites/accuracy.ts'
import { accuracyOf, compareSample } from '../../../support/sites/accuracy.ts'

/** What `npm run accuracy -- held-out` prints must not fall below this. */
const LEAST = { f1: 0.97, status: 0.95, page: 0.98 }
const MOST_LOST = 0.05

describe('the disclosure audit on sites written without a look at it', () => {
  let extractor: Extractor
  beforeAll(() => {
    extractor = createExtractor()
  })
  afterAll(() => extractor.close())

  it('is right as often as it was', async () => {
    const all: Compared[] = []
    for (const site of heldOutSites()) all.push(...(await compareSample(site, extractor)))
    const { f1, status, page, lost, precision } = accuracyOf(all)
    expect(precision).toBe(1)
    expect(f1).toBeGreaterThanOrEqual(LEAST.f1)
    expect(status).toBeGreaterThanOrEqual(LEAST.status)
    expect(page).toBeGreaterThanOrEqual(LEAST.page)
    expect(lost).toBeLessThanOrEqual(MOST_LOST)
  }, 120_000)
})
