import type { Page } from '../../../html/page.ts'
import { datedBy } from '../currency/period.ts'
import type { OwnContent } from '../find/own-content.ts'
import { NO_SURROUNDING } from '../find/surrounding.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, missingElements, otherPeriod, speaksOf } from './assessment.ts'
import { assessDocument } from './assess-document.ts'
import { isBlankForm } from './blank-form.ts'
import { externalFault } from './elsewhere.ts'
import type { ListEntry } from './entries.ts'
import { ENOUGH_TEXT } from './identity.ts'
import type { Arrival } from './own-page.ts'
import { lettersTold } from './told.ts'
import { ownDate, ownPictures } from './own-page.ts'

/** A page (or a section of it) taken apart. */
export interface PageView {
  readonly own: OwnContent
  /** Its folded text without its names. */
  readonly rest: string
  readonly entries: readonly ListEntry[]
  readonly arrival: Arrival
}

/** Judges a page that an entry leads to; undefined where the entries are not followed any further. */
export type LookInside = ((page: Page, arrival: Arrival) => Assessment) | undefined

/** For what holds now, of whatever year: content is enough. */
export function assessStanding({ own, rest, entries }: PageView, scene: Scene, lookInside: LookInside): Assessment {
  const relevant = entries.filter((entry) => entry.relevant)
  const posts = lookInside && scene.item.kind !== 'list' ? assessPosts(own, relevant, lookInside) : undefined
  if (posts) return posts
  const judged = relevant.flatMap((entry) =>
    entry.document ? [assessDocument(entry.document, entry.surrounding, scene)] : [],
  )
  // Its place in this list says what a file is; its own title may be of one case of many.
  const shown = judged.filter(({ status }) => status === 'present' || status === 'missing')
  const enough = scene.item.kind === 'document' && judged.length > 0 ? ENOUGH_BESIDE_FILES : ENOUGH_TEXT
  if (rest.length < enough && shown.length === 0 && ownPictures(own).length === 0) {
    const failed = judged.find(({ status }) => status === 'unverified') ?? judged[0]
    if (failed) return failed
    const [dead] = entries
    if (dead?.target.kind === 'failure' && entries.every(({ target }) => target.kind === 'failure')) {
      return broken(dead.target.failure.reason, dead.target.failure.statusCode, [dead.link.url])
    }
  }
  const documents = shown.flatMap((one) => one.documents)
  const certainty = speaksOf(scene.entry, own.folded) || documents.length > 0 ? 0.95 : 0.8
  const missing = missingElements(scene.entry, own.text)
  return assessment('present', { code: 'found' }, { documents, missingElements: missing, certainty })
}

/** Letters that a page must say besides naming its files (days, sizes, readers) to stand in for them. */
const ENOUGH_BESIDE_FILES = 300
const MOST_POSTS = 5

/** A page that only lists posts is as good as they are; undefined where it says something itself. */
function assessPosts(
  own: OwnContent,
  relevant: readonly ListEntry[],
  lookInside: NonNullable<LookInside>,
): Assessment | undefined {
  if (relevant.some(({ document }) => document) || ownPictures(own).length > 0) return undefined
  if (lettersTold(own, relevant) >= ENOUGH_TEXT) return undefined
  const inner = relevant.slice(0, MOST_POSTS).flatMap(({ target, link, surrounding }) => {
    if (target.kind !== 'page') return []
    const arrival = { label: link.label, surrounding: { ...NO_SURROUNDING, near: surrounding.near }, linked: false }
    return [lookInside(target.page, arrival)]
  })
  const seen = inner.find(({ status }) => status === 'present') ?? inner.find(({ status }) => status !== 'missing')
  return seen && { ...seen, ...seenInside(relevant) }
}

/** For what must be of a period: the entries speak first, then the page itself. */
export function assessDated(view: PageView, scene: Scene, lookInside: LookInside): Assessment {
  const { own, rest, entries, arrival } = view
  const elements = missingElements(scene.entry, own.text)
  if (entries.length > 0 && rest.length < ENOUGH_TEXT && entries.every(({ link }) => isBlankForm(link, scene))) {
    return assessment('missing', { code: 'not-the-thing' }, { certainty: 0.75 })
  }
  const relevant = entries.filter((entry) => entry.relevant)
  const silent = ownPictures(own).length === 0 && lettersTold(own, entries) < ENOUGH_TEXT
  // A list of nothing but other things, under a heading that promised this one.
  if (silent && entries.length > 0 && relevant.length === 0 && arrival.section !== undefined) {
    return assessment('missing', { code: 'nothing-found' })
  }
  const judged = relevant.flatMap((entry) => {
    const verdict = assessEntry(entry, scene, lookInside)
    return verdict ? [{ entry, verdict }] : []
  })
  const of = (status: Assessment['status']) =>
    judged.flatMap(({ verdict }) => (verdict.status === status ? [verdict] : []))
  const present = of('present')
  if (present.length > 0) return { ...together(present, elements), ...seenInside(relevant) }
  const wanted = judged.flatMap(({ verdict }) => verdict.wanted)

  // What the page says itself: news, activities and tables need no files.
  const told = ownDate(own, arrival, scene)
  const listing = scene.item.kind === 'list' && relevant.length > 0
  const saying = rest.length >= ENOUGH_TEXT || ownPictures(own).length > 0 || listing
  const here = { fiscalYear: told.fiscalYear, until: told.until, missingElements: elements, certainty: 0.85, wanted }
  const all = (status: Assessment['status']) =>
    judged.length > 0 && judged.every(({ verdict }) => verdict.status === status)
  const illegible = all('unverified') && scene.item.kind === 'document' && rest.length < ENOUGH_BESIDE_FILES
  if (told.timeliness === 'right' && saying && !all('broken') && !all('missing') && !illegible)
    return assessment('present', { code: 'found' }, here)

  const failedOfPeriod = judged.find(({ entry, verdict }) => verdict.status === 'broken' && isOfPeriod(entry, scene))
  if (failedOfPeriod) return failedOfPeriod.verdict
  const old = of('outdated')
  if (old.length > 0) return { ...together(old, elements), wanted }
  const [unverified] = of('unverified')
  const [first] = judged
  if (first && all('broken')) return first.verdict
  if (unverified && told.timeliness === 'right' && unverified.reason.code === 'year-unknown') {
    return assessment('present', { code: 'found' }, { ...here, documents: unverified.documents })
  }
  if (unverified) return { ...unverified, wanted }
  if (first && !saying && (all('missing') || all('empty'))) return first.verdict
  if (told.timeliness === 'other') return outdated(told.fiscalYear, [], scene, here)
  if (told.timeliness === 'right') return assessment('present', { code: 'found' }, here)
  return assessment('unverified', { code: 'year-unknown' }, { missingElements: elements, certainty: 0.5, wanted })
}

/** The only thing that a list leads to is where it is seen. */
function seenInside(relevant: readonly ListEntry[]): Pick<Assessment, 'shownAt'> {
  const [only] = relevant
  const alone = only?.target.kind === 'page' && relevant.every(({ link }) => link.url === only.link.url)
  return alone ? { shownAt: only.link.url } : {}
}

function isOfPeriod(entry: ListEntry, { period }: Scene): boolean {
  return datedBy(entry.surrounding.near, period).timeliness === 'right'
}

/** One file, or one page that the list leads to. Undefined where it has nothing to say. */
function assessEntry(entry: ListEntry, scene: Scene, lookInside: LookInside): Assessment | undefined {
  const { link, target, surrounding } = entry
  const near = datedBy(surrounding.near, scene.period)
  const byLabel = () => {
    if (near.timeliness === 'unknown') return undefined
    const { fiscalYear, until } = near
    return near.timeliness === 'right'
      ? assessment('present', { code: 'found' }, { fiscalYear, until })
      : outdated(fiscalYear, [], scene)
  }
  switch (target.kind) {
    case 'document':
      return assessDocument(target.document, surrounding, scene)
    case 'failure':
      return broken(target.failure.reason, target.failure.statusCode, [link.url])
    case 'unread':
    case 'forbidden': {
      if (near.timeliness !== 'right')
        return near.timeliness === 'other' ? outdated(near.fiscalYear, [], scene) : undefined
      const wanted = target.kind === 'unread' ? [link.url] : []
      return assessment('unverified', { code: target.kind }, { wanted })
    }
    case 'page': {
      if (!lookInside) return byLabel()
      const arrival = { label: link.label, surrounding: { ...NO_SURROUNDING, near: surrounding.near }, linked: false }
      const inner = lookInside(target.page, arrival)
      if (near.timeliness === 'other') return outdated(near.fiscalYear, inner.documents, scene)
      const silent = inner.status === 'missing' && (inner.reason.code === 'nothing-found' || scene.item.kind === 'list')
      return silent || inner.reason.code === 'year-unknown' ? undefined : inner
    }
    case 'external':
      return externalFault(target.external) ?? byLabel()
  }
}

function outdated(
  found: number | null,
  documents: readonly string[],
  { period }: Scene,
  rest: Partial<Assessment> = {},
): Assessment {
  return assessment('outdated', otherPeriod(found, period), { fiscalYear: found, documents, ...rest })
}

function broken(detail: string, code: number, documents: readonly string[]): Assessment {
  return assessment('broken', { code: 'target-fails', params: { detail, code } }, { documents })
}

/** Several that agree, the newest first. */
function together(several: readonly Assessment[], elements: readonly string[]): Assessment {
  const newest = several.reduce((a, b) => ((b.fiscalYear ?? 0) > (a.fiscalYear ?? 0) ? b : a))
  const documents = [...new Set([newest, ...several].flatMap((one) => one.documents))]
  const missing = elements.filter((name) =>
    several.every((one) => one.missingElements.includes(name) || one.documents.length === 0),
  )
  const until = Math.max(...several.map((one) => one.until ?? 0)) || null
  return { ...newest, until, documents, missingElements: missing }
}
