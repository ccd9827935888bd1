import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../../../src/survey/document/extractor.ts'
import { createExtractor } from '../../../../src/survey/document/extractor.ts'
import { heldOutSets } from '../../../support/held-out/held-out.ts'
import type { Compared } from '../../../support/sites/accuracy.ts'
import { accuracyOf, compareSample } from '../../../support/sites/accuracy.ts'

/** What `npm run accuracy -- held-out` prints must not fall below this. */
const LEAST = { precision: 0.98, f1: 0.98, status: 0.97, page: 0.98 }
const MOST_LOST = 0.01

describe('the disclosure audit on sites written without a look at it', () => {
  let extractor: Extractor
  beforeAll(() => {
    extractor = createExtractor()
  })
  afterAll(() => extractor.close())

  it.each(Object.entries(heldOutSets))(
    'set %s: is right as often as it was',
    async (_, sites) => {
      const all: Compared[] = []
      for (const site of sites()) all.push(...(await compareSample(site, extractor)))
      const accuracy = accuracyOf(all)
      expect(accuracy.precision).toBeGreaterThanOrEqual(LEAST.precision)
      expect(accuracy.f1).toBeGreaterThanOrEqual(LEAST.f1)
      expect(accuracy.status).toBeGreaterThanOrEqual(LEAST.status)
      expect(accuracy.page).toBeGreaterThanOrEqual(LEAST.page)
      expect(accuracy.lost).toBeLessThanOrEqual(MOST_LOST)
    },
    180_000,
  )
})
