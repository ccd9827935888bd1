import { createHash } from 'node:crypto'
import { canonicalUrl } from '../../html/canonical-url.ts'
import { frameKeysOf } from '../../html/frame.ts'
import type { Site } from '../../model/site.ts'
import type { CheckContext } from '../check-kind.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import type { Requirements } from './catalogue/load-catalogue.ts'
import { createRelevance } from '../../survey/crawl/relevance.ts'
import type { Survey } from '../../survey/crawl/survey.ts'
import { createSurvey } from '../../survey/crawl/survey.ts'
import type { Extractor } from '../../survey/document/extractor.ts'
import type { KnownItem, KnownSite } from './guard/known-site.ts'
import { itemKey, recall, remember } from './guard/known-site.ts'
import { packMap, unpackMap } from './guard/packed-map.ts'
import {
  DAILY_REQUESTS,
  chooseLook,
  isOutOfOrder,
  lapsed,
  nextItem,
  planVerification,
  unansweredOf,
} from './guard/plan.ts'
import type { Look } from './guard/plan.ts'
import { rejectedUrls, withoutRejected } from './guard/rejected-items.ts'
import type { Reviews } from './guard/reviews.ts'
import { readReviews } from './guard/reviews.ts'
import { judgeSite } from './judge/judge-site.ts'
import type { ItemVerdict } from './judge/verdict.ts'
import type { DisclosureOptions } from './options.ts'
import type { Renderer } from '../../survey/render/renderer.ts'
import type { SiteMap, UrlFailure } from '../../survey/site-map.ts'
import { targetOf } from '../../survey/site-map.ts'
import { blankMap, forbiddenVerdict } from './forbidden.ts'

export interface AuditTools {
  readonly site: Site
  readonly options: DisclosureOptions
  readonly requirements: Requirements
  readonly context: CheckContext
  readonly extractor: Extractor
  readonly renderer?: Renderer
}

export interface Audited {
  readonly kind: 'audited'
  readonly look: Look
  readonly map: SiteMap
  readonly verdicts: readonly { readonly catalogue: Catalogue; readonly items: readonly ItemVerdict[] }[]
  /** What was remembered of each item before, by `catalogue/code`. */
  readonly before: Readonly<Record<string, KnownItem>>
  /** What people have said of items, as far as this look knew. */
  readonly reviews: Reviews
  /** Milliseconds since the epoch of the last search through the whole site. */
  readonly searchedAt: number
  /** Whether robots.txt forbids us the site: only pinned pages were looked at. */
  readonly forbidden: boolean
}

/** The site is down as a whole: nothing is known of its items. */
export interface Down {
  readonly kind: 'down'
  readonly failure: UrlFailure
}

/** Verdicts may want more addresses read, and what these say may want more again. */
const MAX_ROUNDS = 3
const WANTED_PER_ROUND = 80

/** Searches the site, or looks again at what is known of it, and remembers the outcome. */
export async function auditSite(tools: AuditTools): Promise<Audited | Down> {
  const { site, options, context } = tools
  const now = context.now()
  const reviews = await readReviews(context.memory, site.id)
  const known = withoutRejected(await recall(context.memory, site.id), reviews.rejected)
  const question = questionOf(tools)
  const usable = known?.question === question ? known : undefined
  const look = chooseLook(usable, question, now, options.search)
  if (look === 'verify' && usable) {
    const seen = await verify(tools, usable, reviews)
    if (seen.kind === 'down') return seen
    if (lapsed(usable.items, byKey(seen)).length === 0) {
      await keep(tools, question, seen, usable)
      return seen
    }
    context.progress(`${site.id}: something that was there is not any more, searching the whole site`)
  }
  const found = await search(tools, usable, reviews)
  if (found.kind === 'audited') await keep(tools, question, found, usable)
  return found
}

type Seen = Audited & { readonly survey: Survey }

async function verify(tools: AuditTools, known: KnownSite, reviews: Reviews): Promise<Seen | Down> {
  const survey = surveyOf(tools)
  survey.restore(unpackMap(known.map))
  const items = Object.values(known.items)
  const planned = planVerification(items, survey.start, known.turn)
  await survey.recheck(planned.slice(0, 1))
  const failure = survey.map().failures.get(survey.map().start)
  if (failure) return { kind: 'down', failure }
  await survey.recheck(planned.slice(1))
  await survey.read(namedByPeople(tools, reviews), { pinned: true })
  const map = survey.map()
  if (isOutOfOrder(map, planned)) return outOfOrder()
  const verdicts = await judgeAll(tools, survey, reviews, DAILY_REQUESTS)
  return {
    kind: 'audited',
    look: 'verify',
    map: survey.map(),
    verdicts,
    before: known.items,
    reviews,
    searchedAt: known.searchedAt,
    forbidden: false,
    survey,
  }
}

async function search(tools: AuditTools, known: KnownSite | undefined, reviews: Reviews): Promise<Seen | Down> {
  const { options, context, requirements } = tools
  const survey = surveyOf(tools)
  const forbidden = !(await survey.allowed())
  if (!forbidden) {
    const phrases = requirements.concepts.flatMap((concept) => [...concept.phrases, ...concept.broad, ...concept.typos])
    const titles = requirements.catalogues.flatMap((catalogue) => catalogue.items.map((item) => item.th))
    const limits = {
      pages: options.max_pages,
      bytes: options.max_bytes,
      depth: options.max_depth,
      time: options.max_time,
      documents: options.max_documents,
    }
    const walked = await survey.walk(limits, createRelevance([...titles, ...phrases]))
    if (!walked.ok) return { kind: 'down', failure: walked.failure }
  }
  await survey.read(namedByPeople(tools, reviews), { pinned: true })
  const gone = await wentDown(survey, [])
  if (gone) return gone
  const silent = unansweredOf(survey.map())
  const good = Object.values(known?.items ?? {}).flatMap(({ lastGood }) => lastGood?.url ?? [])
  if (isOutOfOrder(survey.map(), [...new Set(good)])) return outOfOrder()
  const before = known?.items ?? {}
  const verdicts = forbidden
    ? judgePinned(tools, survey.map(), reviews)
    : await judgeAll(tools, survey, reviews, Number.POSITIVE_INFINITY)
  const goneMeanwhile = await wentDown(survey, silent)
  if (goneMeanwhile) return goneMeanwhile
  const searchedAt = context.now()
  return {
    kind: 'audited',
    look: 'search',
    map: survey.map(),
    verdicts,
    before,
    reviews,
    searchedAt,
    forbidden,
    survey,
  }
}

/** Pinned pages and those that a reviewer has confirmed are read, whether or not anything links to them. */
function namedByPeople({ options }: AuditTools, { confirmed }: Reviews): readonly string[] {
  return [...Object.values(options.pages), ...Object.values(confirmed).map(({ url }) => url)].flatMap(
    (url) => canonicalUrl(url, url) ?? [],
  )
}

function outOfOrder(): Down {
  return {
    kind: 'down',
    failure: { reason: 'http-status', statusCode: 0, detail: 'most of the known pages do not answer' },
  }
}

/**
 * A site may go down while it is searched: then what did not answer says nothing of the items. The start page tells;
 * where it answers, what failed meanwhile is asked once more.
 */
async function wentDown(survey: Survey, known: readonly string[]): Promise<Down | undefined> {
  const before = new Set(known)
  const unanswered = unansweredOf(survey.map()).filter((url) => !before.has(url))
  if (unanswered.length === 0) return undefined
  await survey.recheck([survey.start])
  const start = targetOf(survey.map(), survey.start)
  if (start.kind === 'failure') return { kind: 'down', failure: start.failure }
  await survey.recheck(unanswered.filter((url) => url !== survey.start).slice(0, WANTED_PER_ROUND))
  return undefined
}

function surveyOf({ site, context, extractor, renderer }: AuditTools): Survey {
  return createSurvey({
    start: site.url,
    network: context.network,
    extractor,
    ...(renderer ? { renderer } : {}),
    memory: { memory: context.memory, key: `walk/${site.id}` },
    signal: context.signal,
    now: () => context.now(),
    progress: (line) => context.progress(line),
  })
}

/** Judges, reads what the verdicts want to see, and judges again; as long as `requests` allow. */
async function judgeAll(
  tools: AuditTools,
  survey: Survey,
  reviews: Reviews,
  requests: number,
): Promise<Audited['verdicts']> {
  let verdicts = judge(tools, survey.map(), reviews)
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const room = Math.min(WANTED_PER_ROUND, requests - survey.requests)
    const wanted = new Set(verdicts.flatMap(({ items }) => items.flatMap((item) => item.wanted)))
    if (wanted.size === 0 || room <= 0) break
    await survey.read([...wanted].slice(0, room))
    verdicts = judge(tools, survey.map(), reviews)
  }
  return verdicts
}

function judge({ options, requirements, context }: AuditTools, map: SiteMap, reviews: Reviews): Audited['verdicts'] {
  return requirements.catalogues.map((catalogue) => ({
    catalogue,
    items: judgeSite(catalogue, requirements.concepts, map, {
      now: context.now(),
      ...(options.fiscal_year === undefined ? {} : { fiscalYear: options.fiscal_year }),
      pinned: ofCatalogue(options.pages, catalogue),
      confirmed: ofCatalogue(reviews.confirmed, catalogue),
      rejected: ofCatalogue(rejectedUrls(reviews), catalogue),
    }),
  }))
}

/** What robots.txt forbids was not looked at; what a person pinned was. */
function judgePinned(tools: AuditTools, map: SiteMap, reviews: Reviews): Audited['verdicts'] {
  return judge(tools, blankMap(map), reviews).map(({ catalogue, items }) => {
    const pinned = ofCatalogue(tools.options.pages, catalogue)
    return {
      catalogue,
      items: items.map((item) =>
        item.code in pinned || item.answeredBy.length > 0 ? item : forbiddenVerdict(item, map.start),
      ),
    }
  })
}

/** `O1` speaks of every catalogue, `oit-2563/O1` of one; the latter wins. */
function ofCatalogue<T>(values: Readonly<Record<string, T>>, catalogue: Catalogue): Readonly<Record<string, T>> {
  const result: Record<string, T> = {}
  for (const { code } of catalogue.items) {
    const value = values[itemKey(catalogue.id, code)] ?? values[code]
    if (value !== undefined) result[code] = value
  }
  return result
}

function byKey({ verdicts }: Audited): ReadonlyMap<string, ItemVerdict> {
  return new Map(
    verdicts.flatMap(({ catalogue, items }) =>
      items.map((item): [string, ItemVerdict] => [itemKey(catalogue.id, item.code), item]),
    ),
  )
}

async function keep(
  { site, context }: AuditTools,
  question: string,
  seen: Seen,
  known: KnownSite | undefined,
): Promise<void> {
  const now = context.now()
  const verdicts = byKey(seen)
  const items: Record<string, KnownItem> = {}
  for (const [key, { status, url, documents }] of verdicts) {
    items[key] = nextItem(known?.items[key], { status, url, documents: [...documents] }, now)
  }
  const evidence = new Set(
    [...verdicts.values()].flatMap(({ url, documents }) => [...documents, ...(url ? [url] : [])]),
  )
  const frame = seen.look === 'search' ? frameKeysOf([...seen.map.pages.values()]) : unpackMap(known?.map ?? '').frame
  await remember(context.memory, site.id, {
    version: 1,
    question,
    searchedAt: seen.searchedAt,
    lookedAt: now,
    turn: seen.look === 'search' ? 0 : (known?.turn ?? 0) + 1,
    items,
    map: packMap({ ...seen.map, validators: seen.survey.validators(), frame }, evidence),
  })
}

/** Whatever changes the meaning of what is remembered. */
function questionOf({ site, options, requirements }: AuditTools): string {
  const { max_pages, max_depth, max_documents, render } = options
  const asked = [site.url, requirements, max_pages, max_depth, max_documents, render]
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 32)
}
