import { auditSite } from '../checks/disclosure/audit.ts'
import { loadRequirements, newestCatalogue } from '../checks/disclosure/catalogue/load-catalogue.ts'
import { disclosureOptions } from '../checks/disclosure/options.ts'
import type { CheckContext } from '../checks/check-kind.ts'
import type { Page } from '../html/page.ts'
import { SECOND } from '../model/duration.ts'
import type { Site } from '../model/site.ts'
import { abandonable } from '../net/deadline.ts'
import { createRelevance } from '../survey/crawl/relevance.ts'
import { createSurvey } from '../survey/crawl/survey.ts'
import type { WalkLimits } from '../survey/crawl/walk.ts'
import type { Extractor } from '../survey/document/extractor.ts'
import type { Disclosure } from './exploration.ts'

export interface ReadingWorld {
  readonly context: CheckContext
  readonly extractor: Extractor
}

/** Enough to get past a splash page or into a frame. */
const PEEK: WalkLimits = { pages: 8, bytes: 20_000_000, depth: 2, time: 30 * SECOND, documents: 0 }
/** Half of what the check itself reads: the first look of the watch reads the rest. */
const SEARCH = { max_pages: 200, max_documents: 100 } as const

/** The first few pages behind the front page; none where the website cannot be walked. */
export async function peek(url: string, { context, extractor }: ReadingWorld): Promise<readonly Page[]> {
  const { network, signal } = context
  const survey = createSurvey({
    start: url,
    network,
    extractor,
    signal,
    now: () => context.now(),
    progress: (line) => context.progress(line),
  })
  if (!(await survey.allowed())) return []
  await survey.walk(PEEK, createRelevance([]))
  return [...survey.map().pages.values()]
}

export interface SiteReading {
  readonly disclosure: Disclosure
  readonly pages: readonly Page[]
}

/**
 * Reads a website and looks for what the newest catalogue asks for, as the check does at its first look.
 * @param time milliseconds for the walk; what is wanted besides comes on top. Where the signal runs out the reading is `unfinished`.
 */
export async function readSite(site: Site, time: number, { context, extractor }: ReadingWorld): Promise<SiteReading> {
  const catalogue = await newestCatalogue()
  const requirements = await loadRequirements([catalogue], [], { baseDir: '.', language: 'en' })
  const options = { ...disclosureOptions.parse(SEARCH), max_time: time }
  try {
    const audit = auditSite({ site, options, requirements, context, extractor })
    const seen = await abandonable(audit, context.signal)
    if (seen.kind === 'down') return { disclosure: { kind: 'down', detail: seen.failure.detail }, pages: [] }
    const { map, forbidden } = seen
    const items = seen.verdicts.flatMap((verdict) => verdict.items)
    const { pagesRead, limits } = map
    const documentsRead = map.documents.size
    return {
      disclosure: { kind: 'read', catalogue, items, pagesRead, documentsRead, limits, forbidden },
      pages: [...map.pages.values()],
    }
  } catch (error) {
    if (!ranOut(context.signal)) throw error
    return { disclosure: { kind: 'unfinished' }, pages: [] }
  }
}

/** Whether the time is over, as opposed to somebody having cancelled. */
export function ranOut({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof Error && reason.name === 'TimeoutError'
}
