import { datedBy } from '../currency/period.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, missingElements, onlyOtherPeriod } from './assessment.ts'
import { assessEntry } from './assess-entry.ts'
import { isBlankForm } from './blank-form.ts'
import type { ListEntry } from './entries.ts'
import { ENOUGH_TEXT } from './identity.ts'
import { ownDate, ownPictures } from './own-page.ts'
import type { LookInside, PageView } from './page-view.ts'
import { seenInside } from './page-view.ts'
import { ENOUGH_BESIDE_FILES, lettersTold } from './told.ts'

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
  if (told.timeliness === 'other') return onlyOtherPeriod(told.fiscalYear, [], scene, here)
  if (told.timeliness === 'right') return assessment('present', { code: 'found' }, here)
  return assessment('unverified', { code: 'year-unknown' }, { missingElements: elements, certainty: 0.5, wanted })
}

function isOfPeriod(entry: ListEntry, { period }: Scene): boolean {
  return datedBy(entry.surrounding.near, period).timeliness === 'right'
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
