import { HOUR } from '../../model/duration.ts'
import { statusOf } from '../../model/finding.ts'
import type { CheckKind } from '../check-kind.ts'
import type { LinksFacts } from './facts.ts'
import { factsOf, noFacts } from './facts.ts'
import { findingsOf, unseenFinding } from './findings.ts'
import { lookAtLinks } from './look.ts'
import type { LinksOptions } from './options.ts'
import { linksOptions } from './options.ts'
import { paceOf } from './pace.ts'
import { summarise } from './summary.ts'
import { linksTexts } from './texts.ts'

/** Where the menus and disclosure pages of a site lead to: dead ends, walls, other offices, and parts over plain http. */
export const linksKind: CheckKind<LinksOptions, LinksFacts> = {
  id: 'links',
  options: linksOptions,
  texts: linksTexts,
  summarise,
  // Somebody may be replacing the file right now; the second look asks first for what was dead at the first.
  confirm: { failures: 2, retryAfter: HOUR },

  applies: () => true,

  async run(site, options, context) {
    const began = performance.now()
    const startedAt = context.now()
    const seen = await lookAtLinks({ site, options, context })
    const known = seen.kind === 'seen'
    const findings = known ? findingsOf(seen, startedAt) : [unseenFinding(seen, site.url, startedAt)]
    return {
      target: site.url,
      status: statusOf(findings),
      findings,
      facts: known ? factsOf(seen) : noFacts(seen.requests, seen.bytes),
      startedAt,
      durationMs: performance.now() - began,
    }
  },

  nextInterval: ({ facts }, options) => paceOf(facts, options),
}
