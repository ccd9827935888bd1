import type { YearMention } from '../../../model/thai/years.ts'
import { readFileNameYears, readYears } from '../../../model/thai/years.ts'
import { foldThai, normaliseThai } from '../../../model/thai/normalise.ts'
import type { Dated } from '../currency/period.ts'
import { datedBy, namesPeriod } from '../currency/period.ts'
import type { DocumentReading } from '../site-map.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, missingElements, speaksOf } from './assessment.ts'

/** How much of a document counts as its title page. */
const TITLE_PAGE = 600
const HEAD = 2_500
const MAX_TITLE_LINE = 80
/** From this score on a line of the title page names a thing. */
const PLAIN_TITLE = 0.7

/** What the words around a link tell of the time of what it leads to. */
export interface Surrounding {
  /** Of the label itself (and its row). */
  readonly near: readonly YearMention[]
  /** Of the menu and the heading above it. */
  readonly far: readonly YearMention[]
}

/** Judges one file by its label, its name, its own title and its text. */
export function assessDocument(document: DocumentReading, surrounding: Surrounding, scene: Scene): Assessment {
  const { entry, period } = scene
  if (document.broken !== undefined && isOurTrouble(document)) {
    return assessment(
      'unverified',
      { code: 'unread', params: { detail: document.broken } },
      { documents: [document.url] },
    )
  }
  if (document.broken !== undefined) {
    const params = { detail: document.broken, code: document.statusCode }
    return assessment('broken', { code: 'target-fails', params }, { documents: [document.url] })
  }
  const documents = [document.url]
  const text = normaliseThai(document.text ?? '')
  const readable = document.readable !== 'no' && text.length > 40
  if (readable && isOtherThing(document, text, scene)) {
    return assessment('missing', { code: 'wrong-target' }, { documents, certainty: 0.7 })
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

  const dated = dateOf(document, text, surrounding, scene)
  const elements = readable ? missingElements(entry, text) : []
  const found = { documents, fiscalYear: dated.fiscalYear, missingElements: elements }
  if (period.years.length === 0) {
    return assessment(
      'present',
      { code: dated.fiscalYear === null ? 'found-undated' : 'found' },
      { ...found, certainty: readable && speaksOf(entry, foldThai(text)) ? 0.95 : 0.85 },
    )
  }
  if (dated.timeliness === 'right') return assessment('present', { code: 'found' }, { ...found, certainty: 0.95 })
  if (dated.timeliness === 'other') {
    return assessment(
      'outdated',
      { code: 'other-period', params: { found: dated.fiscalYear ?? '' } },
      { ...found, certainty: 0.9 },
    )
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
export function dateOf(document: DocumentReading, text: string, { near, far }: Surrounding, scene: Scene): Dated {
  const { period, calendar } = scene
  const head = text === '' ? [] : readYears(text.slice(0, HEAD))
  const titlePage = datedBy(
    head.filter(({ index, kind }) => index < TITLE_PAGE && kind !== 'date'),
    period,
    true,
  )
  const label = datedBy(near, period)
  if (label.timeliness === 'right') {
    const contradicted = titlePage.timeliness === 'other' && !namesPeriod(readYears(text), period)
    return contradicted ? titlePage : label
  }
  if (label.timeliness === 'other' && near.some(({ kind }) => kind !== 'date' && kind !== 'guess')) return label
  const own = [
    titlePage,
    datedBy(
      readFileNameYears(document.fileName).filter(({ kind }) => kind !== 'date' && kind !== 'guess'),
      period,
    ),
    datedBy(readYears(document.title), period),
    datedBy(head, period, true),
    datedBy(readYears(text), period, true),
    datedBy(
      far.filter(({ to }) => to !== calendar.clockYear),
      period,
    ),
    label,
    datedBy(readFileNameYears(document.fileName), period),
  ]
  return own.find(({ timeliness }) => timeliness !== 'unknown') ?? titlePage
}

/** Whether the title page plainly names something else, and nothing in the text speaks of what was asked for. */
function isOtherThing(document: DocumentReading, text: string, { match, entry, item }: Scene): boolean {
  const asked = new Set([entry.concept.id, ...item.concepts.map((part) => (typeof part === 'string' ? part : part.id))])
  const title = [document.title, ...titleLines(document.text ?? '')].flatMap((line) => match(line))
  if (title.some(({ concept, score }) => asked.has(concept) && score >= 0.5)) return false
  if (!title.some(({ score }) => score >= PLAIN_TITLE)) return false
  return !entry.phrases.some(({ folded }) => folded.length >= 8 && foldThai(text).includes(folded))
}

function titleLines(text: string): readonly string[] {
  const lines = text
    .slice(0, TITLE_PAGE)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 6)
    .slice(0, 6)
  // Titles run over several lines: the first ones are also read as one.
  const joined = lines.slice(0, 3).join(' ')
  return [joined, ...lines].map((line) => line.slice(0, MAX_TITLE_LINE))
}
