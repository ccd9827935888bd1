import type { Catalogue, CatalogueItem } from '../catalogue/catalogue.ts'
import type { Calendar } from '../currency/period.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import { targetOf } from '../../../survey/site-map.ts'
import type { Judged, PartVerdict } from './choose.ts'
import { merit } from './choose.ts'
import type { Considered, ItemStatus, ItemVerdict, Reason } from './verdict.ts'

/** An item of several parts is as good as its worst one; the first here is the worst. */
const WORST_FIRST: readonly ItemStatus[] = ['missing', 'broken', 'empty', 'outdated', 'unverified', 'present']
const MOST_WANTED = 6
const MOST_DOCUMENTS = 40

interface Ingredients {
  readonly catalogue: Catalogue
  readonly item: CatalogueItem
  readonly parts: readonly PartVerdict[]
  readonly map: SiteMap
  readonly calendar: Calendar
  readonly pathTo: (url: string) => readonly string[]
  readonly confirmed: { readonly url: string; readonly sha256?: string | undefined } | undefined
}

function frameOf(catalogue: Catalogue, item: CatalogueItem) {
  return {
    catalogue: catalogue.id,
    code: item.code,
    title: { th: item.th, en: item.en },
    mandatory: item.mandatory,
    certainty: item.certainty,
    answeredBy: item.answered_by,
    points: item.points ?? null,
    sharedWith: [],
  } as const
}

/** The site answered this very audit under its own name: more than that is for the checks that watch it all day. */
export function answeredByChecks(catalogue: Catalogue, item: CatalogueItem, map: SiteMap): ItemVerdict {
  return {
    ...frameOf(catalogue, item),
    status: map.pages.has(map.start) ? 'present' : 'unverified',
    reason: { code: 'answered-by-checks', params: { checks: item.answered_by.join(', ') } },
    url: map.start,
    documents: [],
    fiscalYear: null,
    coversUntil: null,
    confidence: 0.5,
    via: [],
    match: null,
    runnerUp: null,
    missingElements: [],
    wanted: [],
  }
}

export function verdictOf(ingredients: Ingredients): ItemVerdict {
  const { item, parts, map } = ingredients
  const deciding = decide(parts, item)
  const best = deciding?.best
  const wanted = [
    ...new Set(parts.flatMap(({ places }) => places.slice(0, 4).flatMap((place) => place.assessment.wanted))),
  ]
  if (!deciding || !best || (best.assessment.status === 'missing' && best.assessment.reason.code === 'nothing-found')) {
    return withConfirmation(nothing(ingredients, deciding, wanted), ingredients)
  }
  const { candidate, assessment } = best
  const status = assessment.status
  const found = status !== 'missing'
  const verdict: ItemVerdict = {
    ...frameOf(ingredients.catalogue, item),
    status,
    reason: reasonOf(deciding, assessment.reason, item),
    url: found ? evidencePage(best, map) : null,
    documents: found ? documentsOf(best, map) : [],
    fiscalYear: assessment.fiscalYear,
    coversUntil: assessment.until,
    confidence: confidenceOf(deciding, best),
    via: found ? viaOf(best, ingredients.pathTo) : [],
    match: { phrase: candidate.phrase, label: candidate.label, score: round(candidate.score) },
    runnerUp: runnerUpOf(deciding, best),
    missingElements: [...new Set(parts.flatMap((part) => part.best?.assessment.missingElements ?? []))],
    wanted: wanted.slice(0, MOST_WANTED),
  }
  return withConfirmation(verdict, ingredients)
}

/** Of all parts the worst decides, where all are needed; else the best. */
function decide(parts: readonly PartVerdict[], item: CatalogueItem): PartVerdict | undefined {
  const rank = ({ best }: PartVerdict) => WORST_FIRST.indexOf(best?.assessment.status ?? 'missing')
  const sorted = [...parts].sort((a, b) => rank(a) - rank(b))
  return item.match === 'all' ? sorted[0] : sorted.at(-1)
}

function nothing(
  { catalogue, item, map }: Ingredients,
  deciding: PartVerdict | undefined,
  wanted: readonly string[],
): ItemVerdict {
  // Where the start page itself paints nothing without its scripts, nobody has seen the site yet.
  const start = targetOf(map, map.start)
  const unseen = start.kind === 'page' && start.page.needsScript && !start.page.rendered
  const several = item.concepts.length > 1 && item.match === 'all'
  const part = several ? deciding : undefined
  const reason: Reason = unseen
    ? { code: 'needs-script' }
    : part === undefined
      ? { code: 'nothing-found' }
      : { code: 'part-missing', params: partParams(part) }
  return {
    ...frameOf(catalogue, item),
    status: unseen ? 'unverified' : 'missing',
    reason,
    url: null,
    documents: [],
    fiscalYear: null,
    coversUntil: null,
    confidence: unseen ? 0.9 : map.complete ? 0.85 : 0.6,
    via: [],
    match: null,
    runnerUp: null,
    missingElements: [],
    wanted: wanted.slice(0, MOST_WANTED),
  }
}

function partParams({ part, title }: PartVerdict) {
  return { part: part.concept, partTh: title.th, partEn: title.en }
}

function reasonOf(deciding: PartVerdict, reason: Reason, item: CatalogueItem): Reason {
  if (item.concepts.length < 2 || item.match === 'any') return reason
  return { ...reason, params: { ...reason.params, ...partParams(deciding) } }
}

/** The page on which an assessor sees it; where the menu of the whole site leads straight to a file, the file. */
function evidencePage({ candidate, assessment }: Judged, map: SiteMap): string {
  const { link, url, page } = candidate
  if (assessment.shownAt !== undefined) return assessment.shownAt
  if (!link) return page.url
  const inside = candidate.url !== page.finalUrl && !link.frame && !link.menu
  const { kind } = targetOf(map, url)
  // What fails elsewhere is seen, and mended, where the link stands.
  const isFile =
    documentLike(candidate) || kind === 'document' || (kind === 'external' && assessment.status === 'broken')
  return inside && isFile ? page.url : url
}

const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|csv|txt|rtf)$/i
function documentLike({ url }: { url: string }): boolean {
  const { hostname, pathname } = new URL(url)
  return FILE_NAME.test(pathname) || /(?:drive|docs)\.google\.com$/.test(hostname)
}

function documentsOf({ candidate, assessment }: Judged, map: SiteMap): readonly string[] {
  const isDocument = targetOf(map, candidate.url).kind === 'document'
  return [...new Set([...(isDocument && candidate.link ? [candidate.url] : []), ...assessment.documents])].slice(
    0,
    MOST_DOCUMENTS,
  )
}

function viaOf({ candidate }: Judged, pathTo: (url: string) => readonly string[]): readonly string[] {
  const { link, page, url } = candidate
  if (!link || link.frame) return pathTo(url)
  const to = [...pathTo(page.url), ...link.menuPath.slice(-1), link.label === '' ? candidate.label : link.label]
  return to.filter((step, i) => step !== '' && step !== to[i - 1])
}

function confidenceOf({ places }: PartVerdict, best: Judged): number {
  const rival = places.find((place) => place !== best && place.assessment.status !== best.assessment.status)
  const lead = rival ? merit(best) - merit(rival) : 1
  const doubt = lead < 0.1 ? 0.25 - 2.5 * Math.max(0, lead) : 0
  return round(Math.max(0.05, Math.min(0.99, candidateCertainty(best) - doubt)))
}

function candidateCertainty({ candidate, assessment }: Judged): number {
  return 0.5 * candidate.score + 0.5 * assessment.certainty
}

function runnerUpOf({ places }: PartVerdict, best: Judged): Considered | null {
  const next = places.find((place) => place !== best && place.candidate.url !== best.candidate.url)
  if (!next) return null
  const { url, score, phrase, label } = next.candidate
  return { url, score: round(score), phrase, label, status: next.assessment.status, reason: next.assessment.reason }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** What a person has confirmed stands, as long as it opens and (where the digest is known) has not changed. */
function withConfirmation(verdict: ItemVerdict, { confirmed, map }: Ingredients): ItemVerdict {
  if (!confirmed) return verdict
  const target = targetOf(map, confirmed.url)
  const digest =
    target.kind === 'page' ? target.page.sha256 : target.kind === 'document' ? target.document.sha256 : undefined
  const opens =
    target.kind === 'page' ||
    target.kind === 'external' ||
    (target.kind === 'document' && target.document.broken === undefined)
  if (!opens || (confirmed.sha256 !== undefined && confirmed.sha256 !== digest)) return verdict
  return { ...verdict, status: 'present', reason: { code: 'confirmed' }, url: confirmed.url, confidence: 1 }
}
