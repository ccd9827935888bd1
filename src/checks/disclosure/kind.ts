import { HOUR } from '../../model/duration.ts'
import { statusOf } from '../../model/finding.ts'
import type { CheckKind } from '../check-kind.ts'
import { auditSite } from './audit.ts'
import type { Requirements } from './catalogue/load-catalogue.ts'
import { loadRequirements, newestCatalogue } from './catalogue/load-catalogue.ts'
import { createSharedExtractor } from '../../survey/document/extractor.ts'
import { disclosureExhibits } from './exhibits.ts'
import type { DisclosureFacts } from './facts.ts'
import { factsOf, unknownFacts } from './facts.ts'
import { downFinding, findingsOf } from './findings.ts'
import type { DisclosureOptions } from './options.ts'
import { disclosureOptions } from './options.ts'
import { reviewKeys } from './guard/reviews.ts'
import { openBrowser } from '../../survey/render/browser.ts'
import { summarise } from './summary.ts'
import { disclosureTexts } from './texts.ts'

/** What an office must publish: whether an assessor would find it, and whether it is of the right year. */
export const disclosureKind: CheckKind<DisclosureOptions, DisclosureFacts> = {
  id: 'disclosure',
  options: disclosureOptions,
  texts: disclosureTexts,
  summarise,
  // What lapsed is looked at once more, later: somebody may be replacing the page right now.
  confirm: { failures: 2, retryAfter: HOUR },

  applies: () => true,
  exhibits: disclosureExhibits,
  said: reviewKeys,

  async run(site, options, context) {
    const began = performance.now()
    const startedAt = context.now()
    const requirements = await requirementsOf(options)
    const extractor = extractors.use()
    const renderer = options.render
      ? await openBrowser({ path: options.browser, network: context.network, signal: context.signal, log: context.log })
      : undefined
    try {
      const outcome = await auditSite({
        site,
        options,
        requirements,
        context,
        extractor,
        ...(renderer ? { renderer } : {}),
      })
      const facts =
        outcome.kind === 'down'
          ? unknownFacts(requirements.catalogues, options, startedAt)
          : factsOf(outcome, options, startedAt)
      const findings =
        outcome.kind === 'down' ? [downFinding(outcome, site.url, startedAt)] : findingsOf(outcome, facts, startedAt)
      const durationMs = performance.now() - began
      return { target: site.url, status: statusOf(findings), findings, facts, startedAt, durationMs }
    } finally {
      await extractor.close()
      await renderer?.close()
    }
  },
}

const extractors = createSharedExtractor()

/** The files of a configuration do not change while it is in force. */
const loaded = new Map<string, Promise<Requirements>>()

async function requirementsOf({ catalogues, concepts }: DisclosureOptions): Promise<Requirements> {
  const names = catalogues.length > 0 ? catalogues : [await newestCatalogue()]
  const key = JSON.stringify([names, concepts])
  const known = loaded.get(key)
  if (known) return known
  const loading = loadRequirements(names, concepts, { baseDir: process.cwd(), language: 'en' })
  loaded.set(key, loading)
  // A file that is mended is read again.
  loading.catch(() => loaded.delete(key))
  return loading
}
