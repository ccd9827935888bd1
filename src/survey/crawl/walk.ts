import { sameSite } from '../../html/canonical-url.ts'
import type { Page, PageLink } from '../../html/page.ts'
import type { SiteMap, UrlFailure } from '../site-map.ts'
import { addressKind } from './address.ts'
import type { Checkpoint, WalkState } from './checkpoint.ts'
import type { Fetcher } from './fetcher.ts'
import type { Waiting } from './frontier.ts'
import { createFrontier } from './frontier.ts'
import type { Gathered } from './gathered.ts'
import { isKnown } from './gathered.ts'
import { refusalOf } from './refusal.ts'
import type { Relevance } from './relevance.ts'
import { runLanes } from './lanes.ts'
import { readSitemaps, readWordPressPages } from './seeds.ts'
import type { Visitor } from './visitor.ts'

export interface WalkLimits {
  readonly pages: number
  readonly bytes: number
  /** Links from the start page. */
  readonly depth: number
  /** Milliseconds. */
  readonly time: number
  /** Documents opened because their label promises an item; the ones that verdicts rest on come on top. */
  readonly documents: number
}

export interface WalkTools {
  readonly gathered: Gathered
  readonly visitor: Visitor
  readonly fetcher: Fetcher
  readonly relevance: Relevance
  readonly limits: WalkLimits
  readonly checkpoint?: Checkpoint
  readonly signal: AbortSignal
  now(): number
  progress(line: string): void
}

export type WalkOutcome = { readonly ok: true } | { readonly ok: false; readonly failure: UrlFailure }

/** A site that fails this often in a row has gone down while it was read. */
const MAX_FAILURES_IN_A_ROW = 12
const PAGES_PER_CHECKPOINT = 25
const PAGES_PER_PROGRESS = 10
/** What a sitemap lists is one click away for a program, several for a reader. */
const SEED_DEPTH = 2
const START_SCORE = 100

/** Walks through a site, the most promising pages first, within its limits; then opens the documents that promise most. */
export async function walkSite(tools: WalkTools): Promise<WalkOutcome> {
  const { gathered, visitor, fetcher, limits, checkpoint, signal } = tools
  const startedAt = tools.now()
  const resumed = await checkpoint?.load(gathered)
  const frontier = createFrontier(resumed?.waiting)
  const documents = new Map<string, number>(resumed?.documents)
  const underWay = new Set<Waiting>()
  const dropped = { depth: false }

  if (resumed) {
    for (const page of gathered.pages.values()) expand(page)
  } else {
    frontier.forget(gathered.start)
    const page = await visitor.visit(gathered.start, { depth: 0 })
    if (!page) return { ok: false, failure: startFailure(gathered) }
    expand(page)
    await addSeeds(page)
  }
  const lost = await readPages()
  if (lost) return { ok: false, failure: lost }
  await readDocuments()
  await checkpoint?.clear()
  if (dropped.depth) gathered.limits.add('depth')
  return { ok: true }

  async function addSeeds(page: Page): Promise<void> {
    const seeds = [
      ...(await readSitemaps(fetcher, gathered.start)),
      ...(await readWordPressPages(fetcher, gathered.start, page)),
    ]
    for (const { url, label } of seeds) {
      offer(bareLink(url, label), SEED_DEPTH)
    }
  }

  function expand(page: Page): void {
    for (const link of page.links) {
      // Frames and refreshes are parts of the page itself.
      offer(link, page.depth + (link.kind === 'frame' || link.kind === 'meta' ? 0 : 1), page.url)
    }
  }

  function offer(link: PageLink, depth: number, from?: string): void {
    if (link.kind === 'feed' || isKnown(gathered, link.url)) return
    const kind = addressKind(link.url)
    if (kind === 'other' || (kind === 'page' && !sameSite(gathered.start, link.url))) return
    if (refusalOf(link.url, link.label)) return
    const score = tools.relevance(link) + (from === gathered.start ? 1 : 0)
    if (kind !== 'page') {
      documents.set(link.url, Math.max(documents.get(link.url) ?? -Infinity, score))
      return
    }
    if (depth > limits.depth) {
      dropped.depth ||= score > 0
      return
    }
    frontier.add(link.url, depth, link.kind === 'frame' || link.kind === 'meta' ? START_SCORE : score)
  }

  function limitReached(): SiteMap['limits'][number] | undefined {
    if (gathered.pages.size >= limits.pages) return 'pages'
    if (fetcher.spent.bytes >= limits.bytes) return 'bytes'
    return tools.now() - startedAt >= limits.time ? 'time' : undefined
  }

  function take(): Waiting | undefined {
    const waiting = frontier.take()
    if (waiting) underWay.add(waiting)
    return waiting
  }

  /** Undefined when all is read or a limit is reached; a failure when the site went down meanwhile. */
  async function readPages(): Promise<UrlFailure | undefined> {
    let failuresInARow = 0
    let sinceCheckpoint = 0
    let saving: Promise<void> = Promise.resolve()
    let lastFailure: UrlFailure | undefined
    await runLanes(take, async (waiting) => {
      signal.throwIfAborted()
      const reached = limitReached()
      if (reached) {
        gathered.limits.add(reached)
        return 'stop'
      }
      if (isKnown(gathered, waiting.url)) return 'go on'
      const page = await visitor.visit(waiting.url, { depth: waiting.depth, referer: gathered.start })
      underWay.delete(waiting)
      const failure = gathered.failures.get(gathered.redirects.get(waiting.url) ?? waiting.url)
      if (failure?.statusCode === 0 && failure.reason !== 'redirect-loop') {
        failuresInARow += 1
        lastFailure = failure
        return failuresInARow >= MAX_FAILURES_IN_A_ROW ? 'stop' : 'go on'
      }
      failuresInARow = 0
      if (!page) return 'go on'
      expand(page)
      report(PAGES_PER_PROGRESS)
      sinceCheckpoint += 1
      if (checkpoint && sinceCheckpoint >= PAGES_PER_CHECKPOINT) {
        sinceCheckpoint = 0
        saving = saving.then(() => checkpoint.save(gathered, snapshot()))
        await saving
      }
      return 'go on'
    })
    return failuresInARow >= MAX_FAILURES_IN_A_ROW ? lastFailure : undefined
  }

  function snapshot(): WalkState {
    return { waiting: [...underWay, ...frontier.waiting()], documents: [...documents] }
  }

  function report(every: number): void {
    if (gathered.pages.size % every !== 0) return
    const host = new URL(gathered.start).host
    tools.progress(
      `${host}: ${gathered.pages.size} pages read, ${frontier.size} waiting, ${documents.size} documents seen`,
    )
  }

  async function readDocuments(): Promise<void> {
    // What promises nothing is opened as far as the limit reaches: its own title may say more than its label.
    const waiting = [...documents]
      .filter(([url, score]) => !isKnown(gathered, url) && (addressKind(url) !== 'picture' || score >= 6))
      .sort(([, a], [, b]) => b - a)
    if (waiting.filter(([, score]) => score > 0).length > limits.documents) gathered.limits.add('documents')
    let opened = 0
    for (const [url] of waiting.slice(0, limits.documents)) {
      signal.throwIfAborted()
      const reached = limitReached()
      if (reached && reached !== 'pages') {
        gathered.limits.add(reached)
        return
      }
      await visitor.visit(url, { depth: 0, referer: gathered.start, anywhere: true })
      opened += 1
      if (opened % PAGES_PER_PROGRESS === 0)
        tools.progress(`${new URL(gathered.start).host}: ${opened} documents opened`)
    }
  }
}

function bareLink(url: string, label: string): PageLink {
  return { url, label, kind: 'anchor', menuPath: [], heading: '', context: '', menu: false, frame: false }
}

function startFailure(gathered: Gathered): UrlFailure {
  const key = gathered.redirects.get(gathered.start) ?? gathered.start
  const failure = gathered.failures.get(key) ?? gathered.failures.get(gathered.start)
  if (failure) return failure
  const detail = gathered.redirects.has(gathered.start) ? `sends to ${key}` : 'the start page is no web page'
  return { reason: 'soft-error', statusCode: 0, detail }
}
