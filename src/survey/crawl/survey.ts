import { canonicalUrl, sameSite } from '../../html/canonical-url.ts'
import { markFrame } from '../../html/frame.ts'
import type { Page } from '../../html/page.ts'
import { createTextPool } from '../../html/text-pool.ts'
import type { Memory } from '../../model/memory.ts'
import type { Network } from '../../net/network.ts'
import { createPace } from '../../net/politeness.ts'
import { createDocumentReader } from '../document/document-reader.ts'
import type { Extractor } from '../document/extractor.ts'
import type { Renderer } from '../render/renderer.ts'
import type { SiteMap, Target } from '../site-map.ts'
import { targetOf } from '../site-map.ts'
import { addressKind } from './address.ts'
import { createCheckpoint } from './checkpoint.ts'
import type { Validators } from './fetcher.ts'
import { createFetcher } from './fetcher.ts'
import { createGathered, forget, isKnown, putBack, restored, toSiteMap } from './gathered.ts'
import type { Relevance } from './relevance.ts'
import type { Visit } from './visitor.ts'
import { createVisitor } from './visitor.ts'
import type { WalkLimits, WalkOutcome } from './walk.ts'
import { walkSite } from './walk.ts'

export interface SurveyOptions {
  readonly start: string
  readonly network: Network
  readonly extractor: Extractor
  readonly renderer?: Renderer
  /** Milliseconds for one request; absent means 20 s. */
  readonly timeout?: number
  /** Where an interrupted walk is kept. */
  readonly memory?: { readonly memory: Memory; readonly key: string }
  readonly signal: AbortSignal
  now(): number
  progress(line: string): void
}

/** One look at one site: walk through it, or read single addresses; all that was seen ends up in one map. */
export interface Survey {
  /** Walks as far as the limits reach. */
  walk(limits: WalkLimits, relevance: Relevance): Promise<WalkOutcome>
  /** Reads single addresses, of this site or elsewhere, that are not known yet. */
  read(urls: readonly string[], visit?: Partial<Visit>): Promise<void>
  /** Starts from what an earlier look saw. */
  restore(seen: Restored): void
  /** Asks again for addresses that are known, and only for what has changed since. */
  recheck(urls: readonly string[], visit?: Partial<Visit>): Promise<void>
  /** What hosts said about the versions that they sent. */
  validators(): ReadonlyMap<string, Validators>
  /** The start page as it was asked for. */
  readonly start: string
  /** Whether robots.txt lets us read the start page. */
  allowed(): Promise<boolean>
  /** What was seen so far, its frames marked. */
  map(): SiteMap
  /** What was seen of one address, its frame not marked, and where it answered: cheaper than the whole map. */
  seen(url: string): { readonly target: Target; readonly finalUrl: string }
  /** Requests sent so far. */
  readonly requests: number
  /** Bytes received so far, compressed as they came. */
  readonly bytes: number
}

/** The part of an earlier map that a later look goes on with. */
export type Restored = Pick<SiteMap, 'pages' | 'documents' | 'externals' | 'failures' | 'redirects'> & {
  readonly validators: ReadonlyMap<string, Validators>
  /** See {@link frameKeysOf}. */
  readonly frame: ReadonlySet<string>
}

/** No answer within this time is none. Milliseconds. */
const REQUEST_TIMEOUT = 20_000
const MAX_PAGE_BYTES = 2_000_000
const MAX_DOCUMENT_BYTES = 12_000_000
const DEFAULT_RATE = 3

export function createSurvey(options: SurveyOptions): Survey {
  const { network, extractor, renderer, memory, signal } = options
  const start = canonicalUrl(options.start, options.start) ?? options.start
  const pool = createTextPool()
  const gathered = createGathered(start)
  const pace = createPace({ requestsPerSecond: network.requestsPerSecond ?? DEFAULT_RATE, now: () => options.now() })
  const fetcher = createFetcher({
    network,
    pace,
    signal,
    start,
    now: () => options.now(),
    timeout: options.timeout ?? REQUEST_TIMEOUT,
    maxPageBytes: MAX_PAGE_BYTES,
    maxDocumentBytes: MAX_DOCUMENT_BYTES,
  })
  const reader = createDocumentReader(extractor)
  const visitor = createVisitor(gathered, { fetcher, reader, pool, ...(renderer ? { renderer } : {}) })

  let frame: ReadonlySet<string> = new Set()

  let marked: { readonly of: readonly Page[]; readonly pages: readonly Page[] } | undefined

  /** Comparing all pages is the dearest part of a map: it is done again only where there are others. */
  function map(): SiteMap {
    const pages = [...gathered.pages.values()]
    const same = marked?.of.length === pages.length && marked.of.every((page, i) => page === pages[i])
    if (!marked || !same) marked = { of: pages, pages: markFrame(pages, frame) }
    return toSiteMap(gathered, marked.pages, fetcher.spent)
  }

  async function look(url: string, visit: Partial<Visit>): Promise<void> {
    signal.throwIfAborted()
    const elsewhere = addressKind(url) === 'page' && !sameSite(start, url)
    if (elsewhere) await visitor.lookElsewhere(url, visit)
    else await visitor.visit(url, { depth: 1, referer: start, ...visit })
  }

  return {
    start,
    walk: (limits, relevance) =>
      walkSite({
        gathered,
        visitor,
        fetcher,
        relevance,
        limits,
        signal,
        now: () => options.now(),
        progress: (line) => options.progress(line),
        ...(memory ? { checkpoint: createCheckpoint(memory.memory, memory.key, pool, () => options.now()) } : {}),
      }),
    async read(urls, visit = {}) {
      for (const url of urls) if (!isKnown(gathered, url)) await look(url, visit)
    },
    restore(seen) {
      restored(gathered, seen)
      frame = seen.frame
      marked = undefined
    },
    async recheck(urls, visit = {}) {
      const done = new Set<string>()
      for (const url of urls) {
        const key = gathered.redirects.get(url) ?? url
        if (done.has(key)) continue
        done.add(key)
        const before = forget(gathered, url)
        // A version that gave no page or document is asked for in full.
        const validators = before.page || before.document ? gathered.validators.get(key) : undefined
        // Under the address as linked: what leads there (a splash page with its cookie) is part of the way.
        await look(url, { ...visit, ...(validators ? { validators } : {}) })
        // Not changed, or not to be told: what was seen still stands.
        if (!isKnown(gathered, url)) putBack(gathered, before)
      }
    },
    validators: () => gathered.validators,
    allowed: async () => (await fetcher.robotsOf(start)).allows(start),
    map,
    seen: (url) => ({ target: targetOf(gathered, url), finalUrl: gathered.redirects.get(url) ?? url }),
    get requests() {
      return fetcher.spent.requests
    },
    get bytes() {
      return fetcher.spent.bytes
    },
  }
}
