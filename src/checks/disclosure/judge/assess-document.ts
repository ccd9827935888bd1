import { partsOf } from '../catalogue/catalogue.ts'
import type { Dated } from '../currency/period.ts'
import { withoutResults } from '../currency/of-results.ts'
import { UNKNOWN, datedBy, datedFromAbove, namesPeriod } from '../currency/period.ts'
import type { DocumentText } from '../find/document-text.ts'
import { TITLE_PAGE } from '../find/document-text.ts'
import type { Surrounding } from '../find/surrounding.ts'
import type { DocumentReading } from '../../../survey/site-map.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, missingElements, otherPeriod, speaksOf, targetFails } from './assessment.ts'

/** Letters below which a text is a stamp or a page number. */
const LEAST_TEXT = 40
/** From this score on a line of the title page names a thing. */
const PLAIN_TITLE = 0.7

/** Judges one file by its label, its name, its own title and its text. */
export function assessDocument(document: DocumentReading, surrounding: Surrounding, scene: Scene): Assessment {
  const { entry, period, office } = scene
  if (document.broken !== undefined && isOurTrouble(document)) {
    return assessment(
      'unverified',
      { code: 'unread', params: { detail: document.broken } },
      { documents: [document.url] },
    )
  }
  if (document.broken !== undefined) {
    return targetFails(document.broken, document.statusCode, [document.url])
  }
  const documents = [document.url]
  const said = scene.textOf(document)
  const readable = said.text.length > LEAST_TEXT
  if (readable && isOtherThing(document, said, scene)) {
    return assessment('missing', { code: 'wrong-target' }, { documents, certainty: 0.7 })
  }
  if (readable && office.isOfOthers((document.text ?? '').slice(0, TITLE_PAGE))) {
    return assessment('missing', { code: 'not-the-thing' }, { documents, certainty: 0.75 })
  }
  const garbled =
    !readable &&
    (document.unreadable === 'glyphs' || document.unreadable === 'noise' || document.unreadable === 'locked')
  if (garbled)
    return assessment(
      'unverified',
      { code: 'unreadable', params: { detail: document.unreadable ?? '' } },
      { documents },
    )

  const dated = dateOf(said, surrounding, scene)
  const elements = readable ? missingElements(entry, said.text) : []
  const found = { documents, fiscalYear: dated.fiscalYear, until: dated.until, missingElements: elements }
  if (period.years.length === 0) {
    return assessment(
      'present',
      { code: dated.fiscalYear === null ? 'found-undated' : 'found' },
      { ...found, certainty: readable && speaksOf(entry, said.folded()) ? 0.95 : 0.85 },
    )
  }
  if (dated.timeliness === 'right') return assessment('present', { code: 'found' }, { ...found, certainty: 0.95 })
  if (dated.timeliness === 'other') {
    return assessment('outdated', otherPeriod(dated.fiscalYear, period), { ...found, certainty: 0.9 })
  }
  const reason = readable ? 'year-unknown' : 'unreadable'
  return assessment(
    'unverified',
    { code: reason, params: { detail: document.unreadable ?? '' } },
    { ...found, certainty: 0.6 },
  )
}

/** A great store that does not answer at all: the trouble is on the way, not with the office's file. */
function isOurTrouble({ url, statusCode }: DocumentReading): boolean {
  return statusCode === 0 && /(?:^|\.)(?:google\.com|1drv\.ms|live\.com|dropbox\.com)$/.test(new URL(url).hostname)
}

/** Of which year a document is: what its label says, unless its own title page says something else. */
export function dateOf(
  said: DocumentText,
  { near, far, assessment: ofAssessment }: Surrounding,
  { period, calendar }: Scene,
): Dated {
  const { head, title, fileName } = said.years
  const titles = head.filter(({ index, kind }) => index < TITLE_PAGE && kind !== 'date')
  const titlePage = datedBy(withoutResults(said.text, titles), period, true)
  const label = datedBy(
    near.filter(({ kind }) => kind !== 'date'),
    period,
  )
  if (label.timeliness === 'right') {
    const contradicted = titlePage.timeliness === 'other' && !namesPeriod(said.allYears(), period)
    return contradicted ? titlePage : label
  }
  if (label.timeliness === 'other' && near.some(({ kind }) => kind !== 'date' && kind !== 'guess')) return label
  const above = datedFromAbove(far, ofAssessment, period, calendar)
  const plainName = fileName.filter(({ kind }) => kind !== 'date' && kind !== 'guess')
  const voices: readonly (() => Dated)[] = [
    () => titlePage,
    () => datedBy(plainName, period),
    () => datedBy(title, period),
    () => datedBy(head, period, true),
    () => datedBy(said.allYears(), period, true),
    () =>
      datedBy(
        fileName.filter(({ kind }) => kind === 'date'),
        period,
      ),
    // Below the assessment of a year stand files of several: a scan does not say of which it is.
    () => (ofAssessment && said.text === '' && above.timeliness === 'right' ? UNKNOWN : above),
    () => datedBy(near, period),
    () => datedBy(fileName, period),
    () => datedBy(titles, period, true),
  ]
  for (const voice of voices) {
    const dated = voice()
    if (dated.timeliness !== 'unknown') return dated
  }
  return titlePage
}

/** Whether the title page plainly names something else, and nothing in the text speaks of what was asked for. */
function isOtherThing(document: DocumentReading, said: DocumentText, { match, entry, item }: Scene): boolean {
  const asked = new Set([entry.concept.id, ...partsOf(item).map(({ concept }) => concept)])
  const title = [document.title, ...said.titleLines].flatMap((line) => match(line))
  if (title.some(({ concept, score }) => asked.has(concept) && score >= 0.5)) return false
  if (!title.some(({ score }) => score >= PLAIN_TITLE)) return false
  return !entry.phrases.some(({ folded }) => folded.length >= 8 && said.folded().includes(folded))
}
