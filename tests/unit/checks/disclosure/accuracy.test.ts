import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../../../src/survey/document/extractor.ts'
import { createExtractor } from '../../../../src/survey/document/extractor.ts'
import type { Compared } from '../../../support/sites/accuracy.ts'
import { accuracyOf, compareSample } from '../../../support/sites/accuracy.ts'
import { sampleSites } from '../../../support/sites/samples.ts'

/** What `npm run accuracy` prints must not fall below this. */
const LEAST = { f1: 0.97, status: 0.95, page: 0.95 }
const MOST_LOST = 0.01

describe('the disclosure audit on the sample sites', () => {
  let extractor: Extractor
  const all: Compared[] = []
  beforeAll(() => {
    extractor = createExtractor()
  })
  afterAll(() => extractor.close())

  it.each(sampleSites().map((site) => [site.id, site] as const))(
    'judges %s as an assessor would',
    async (_id, site) => {
      const compared = await compareSample(site, extractor)
      all.push(...compared)
      const { f1, status } = accuracyOf(compared)
      expect(f1).toBeGreaterThanOrEqual(0.95)
      expect(status).toBeGreaterThanOrEqual(0.93)
    },
    60_000,
  )

  it('is right as often as it was', () => {
    const { f1, status, page, lost } = accuracyOf(all)
    expect(f1).toBeGreaterThanOrEqual(LEAST.f1)
    expect(status).toBeGreaterThanOrEqual(LEAST.status)
    expect(page).toBeGreaterThanOrEqual(LEAST.page)
    expect(lost).toBeLessThanOrEqual(MOST_LOST)
  })
})
