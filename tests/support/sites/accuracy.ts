import { loadRequirements } from '../../../src/checks/disclosure/catalogue/load-catalogue.ts'
import type { Extractor } from '../../../src/survey/document/extractor.ts'
import { judgeSite } from '../../../src/checks/disclosure/judge/judge-site.ts'
import type { ItemVerdict } from '../../../src/checks/disclosure/judge/verdict.ts'
import type { ItemTruth, SampleSite } from './build.ts'
import { ELSEWHERE } from './build.ts'
import type { SurveyedSample } from './survey.ts'
import { surveySample } from './survey.ts'

/** One item of one site: what is true, and what the judge said. */
export interface Compared {
  readonly site: string
  readonly code: string
  readonly truth: ItemTruth
  readonly verdict: ItemVerdict
  readonly rightPage: boolean
}

export interface Accuracy {
  readonly items: number
  /** Of `present`. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Share of items with the right status. */
  readonly status: number
  /** Share of items that are present, outdated, broken or empty in truth and verdict alike whose evidence page is right. */
  readonly page: number
  /** Share of present items called missing. */
  readonly lost: number
}

const READINGS = 3

/** Walks through a sample site, judges it by its catalogue and sets the verdicts against the truth. */
export async function compareSample(site: SampleSite, extractor: Extractor): Promise<readonly Compared[]> {
  const { catalogues, concepts } = await loadRequirements([site.catalogue], [], { baseDir: '.', language: 'en' })
  const catalogue = catalogues[0]
  if (!catalogue) throw new Error(`there is no catalogue ${site.catalogue}`)
  const phrases = concepts.flatMap((concept) => [concept.th, ...concept.phrases])
  const survey = await surveySample(site, extractor, phrases)
  try {
    const options = { now: Date.now(), fiscalYear: site.fiscalYear }
    let { map } = survey
    let verdicts = judgeSite(catalogue, concepts, map, options)
    for (let reading = 0; reading < READINGS; reading++) {
      const wanted = [...new Set(verdicts.flatMap((verdict) => verdict.wanted))]
      if (wanted.length === 0) break
      map = await survey.read(wanted)
      verdicts = judgeSite(catalogue, concepts, map, options)
    }
    return verdicts.flatMap((verdict) => {
      const truth = site.truth.get(verdict.code)
      return truth
        ? [{ site: site.id, code: verdict.code, truth, verdict, rightPage: isRight(verdict, truth, survey) }]
        : []
    })
  } finally {
    await survey.close()
  }
}

function isRight(
  { url, documents }: ItemVerdict,
  { paths }: ItemTruth,
  { url: base, elsewhere }: SurveyedSample,
): boolean {
  const places = new Set(paths.map((path) => new URL(path.replace(ELSEWHERE, elsewhere), base).href))
  return [url, ...documents.slice(0, 1)].some((place) => place !== null && places.has(place))
}

export function accuracyOf(compared: readonly Compared[]): Accuracy {
  const count = (test: (one: Compared) => boolean) => compared.filter(test).length
  const said = count(({ verdict }) => verdict.status === 'present')
  const true_ = count(({ truth }) => truth.status === 'present')
  const both = count(({ truth, verdict }) => truth.status === 'present' && verdict.status === 'present')
  const precision = said === 0 ? 1 : both / said
  const recall = true_ === 0 ? 1 : both / true_
  const placed = compared.filter(
    ({ truth, verdict }) =>
      truth.paths.length > 0 && verdict.status === truth.status && verdict.status !== 'unverified',
  )
  return {
    items: compared.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    status: count(({ truth, verdict }) => truth.status === verdict.status) / compared.length,
    page: placed.length === 0 ? 1 : placed.filter(({ rightPage }) => rightPage).length / placed.length,
    lost:
      count(({ truth, verdict }) => truth.status === 'present' && verdict.status === 'missing') / Math.max(1, true_),
  }
}
