import { createRelevance } from '../../../src/survey/crawl/relevance.ts'
import { createSurvey } from '../../../src/survey/crawl/survey.ts'
import type { WalkLimits } from '../../../src/survey/crawl/walk.ts'
import type { Extractor } from '../../../src/survey/document/extractor.ts'
import type { SiteMap } from '../../../src/survey/site-map.ts'
import { createNetwork } from '../../../src/net/create-network.ts'
import type { Network } from '../../../src/net/network.ts'
import { networkOptions } from '../../../src/net/options.ts'
import type { SampleSite } from './build.ts'
import { serveSite } from './serve.ts'

/** A network for tests on loopback: private addresses are allowed, and nobody waits for a turn. */
export function loopbackNetwork(hosts: Readonly<Record<string, string>> = {}): Network {
  const options = networkOptions.parse({ allow_private: true, reference: [], requests_per_second: 100, hosts })
  return { ...createNetwork(options, { now: Date.now }), requestsPerSecond: 100_000 }
}

export const SAMPLE_LIMITS: WalkLimits = { pages: 400, bytes: 100_000_000, depth: 6, time: 120_000, documents: 150 }

export interface SurveyedSample {
  readonly map: SiteMap
  /** `http://127.0.0.1:<port>/`: the paths of the truth stand under it. */
  readonly url: string
  /** Origin of the second host. */
  readonly elsewhere: string
  /** Reads further addresses, as verdicts want them, and gives the new map. */
  read(urls: readonly string[]): Promise<SiteMap>
  close(): Promise<void>
}

/** Serves a sample site and walks through it, as the check does. */
export async function surveySample(
  site: SampleSite,
  extractor: Extractor,
  phrases: readonly string[] = [],
): Promise<SurveyedSample> {
  const served = await serveSite(site)
  const survey = createSurvey({
    start: served.url,
    network: loopbackNetwork(served.hosts),
    extractor,
    signal: new AbortController().signal,
    now: Date.now,
    progress() {},
  })
  const outcome = await survey.walk(SAMPLE_LIMITS, createRelevance(phrases))
  if (!outcome.ok) throw new Error(`${site.id} cannot be walked: ${outcome.failure.reason} ${outcome.failure.detail}`)
  return {
    map: survey.map(),
    url: served.url,
    elsewhere: served.elsewhere,
    async read(urls) {
      await survey.read(urls)
      return survey.map()
    },
    close: () => served.close(),
  }
}
