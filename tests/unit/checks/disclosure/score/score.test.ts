import { describe, expect, it } from 'vitest'
import { bundledCatalogues, loadRequirements } from '../../../../../src/checks/disclosure/catalogue/load-catalogue.ts'
import type { Catalogue } from '../../../../../src/checks/disclosure/catalogue/catalogue.ts'
import type { Scored } from '../../../../../src/checks/disclosure/score/score.ts'
import { scoreOf, worthOf } from '../../../../../src/checks/disclosure/score/score.ts'

/** The disclosure part weighs 40 of the 100 points of the whole assessment. */
const WEIGHT = 0.4

const { catalogues } = await loadRequirements(await bundledCatalogues(), [], { baseDir: '.', language: 'en' })

function load(id: string): Catalogue {
  const catalogue = catalogues.find((candidate) => candidate.id === id)
  if (!catalogue) throw new Error(id)
  return catalogue
}

const all = (catalogue: Catalogue, status: Scored['status'], except: readonly string[] = []): Scored[] =>
  catalogue.items.map(({ code }) => ({ code, status: except.includes(code) ? 'missing' : status }))

describe('scoreOf', () => {
  it('is 100 where everything is there and 0 where nothing is', () => {
    for (const catalogue of catalogues) {
      expect(scoreOf(catalogue, all(catalogue, 'present')).score).toBe(100)
      expect(scoreOf(catalogue, all(catalogue, 'outdated')).score).toBe(0)
    }
  })

  it('takes the mean of items, of sub-indicators, and of both indicators', () => {
    const catalogue = load('oit-2563')
    // 10.2 has two items: one of them is half of a sub-indicator, a quarter of indicator 10, an eighth of the score.
    const { score, subindicators } = scoreOf(catalogue, all(catalogue, 'present', ['O42']))
    expect(score).toBe(87.5)
    expect(subindicators.find(({ code }) => code === '10.2')?.score).toBe(50)
    // 9.1 has nine items: a ninth of a fifth of a half.
    expect(scoreOf(catalogue, all(catalogue, 'present', ['O1'])).score).toBeCloseTo(100 - 100 / 9 / 5 / 2, 2)
  })

  it('agrees with the points that every catalogue states', () => {
    for (const catalogue of catalogues) {
      for (const { code, points } of catalogue.items) {
        if (points !== undefined)
          expect(WEIGHT * (worthOf(catalogue, code) ?? 0), `${catalogue.id} ${code}`).toBeCloseTo(points, 2)
      }
    }
  })

  it('takes the mean of the items where there are no sub-indicators', () => {
    const catalogue = load('measures-2563')
    expect(scoreOf(catalogue, all(catalogue, 'present', ['M1.1'])).score).toBeCloseTo((100 * 10) / 11, 2)
  })

  it('counts what nobody could verify as not there, and says what it might be worth', () => {
    const catalogue = load('oit-2566')
    const found = scoreOf(catalogue, all(catalogue, 'unverified'))
    expect(found).toMatchObject({ score: 0, best: 100, target: 85, present: 0, total: 43 })
  })
})
