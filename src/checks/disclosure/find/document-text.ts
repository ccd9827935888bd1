import { foldThai, normaliseThai } from '../../../model/thai/normalise.ts'
import type { YearMention } from '../../../model/thai/years.ts'
import { readFileNameYears } from '../../../model/thai/file-name-years.ts'
import { readYears } from '../../../model/thai/years.ts'
import type { DocumentReading } from '../../../survey/site-map.ts'

/** What a document says, made ready for judging. */
export interface DocumentText {
  /** Normalised; '' where a program cannot read it. */
  readonly text: string
  /** The first lines, and the first three as one: titles run over several lines. As they stand. */
  readonly titleLines: readonly string[]
  readonly years: {
    /** Of the first page and a half; `index` counts letters of the text. */
    readonly head: readonly YearMention[]
    readonly title: readonly YearMention[]
    readonly fileName: readonly YearMention[]
  }
  /** Without spaces and punctuation; costs a pass over the text when first asked for. */
  folded(): string
  allYears(): readonly YearMention[]
}

/** How much of a document counts as its title page. */
export const TITLE_PAGE = 600
const HEAD = 2_500
const MAX_TITLE_LINE = 80

/** Reads each document once, however many items look at it. */
export function documentTexts(): (document: DocumentReading) => DocumentText {
  const known = new Map<DocumentReading, DocumentText>()
  return (document) => {
    let text = known.get(document)
    if (!text) known.set(document, (text = documentText(document)))
    return text
  }
}

function documentText(document: DocumentReading): DocumentText {
  const text = document.readable === 'no' ? '' : normaliseThai(document.text ?? '')
  let folded: string | undefined
  let allYears: readonly YearMention[] | undefined
  return {
    text,
    titleLines: titleLines(document.text ?? ''),
    years: {
      head: readYears(text.slice(0, HEAD)),
      title: readYears(document.title),
      fileName: readFileNameYears(document.fileName),
    },
    folded: () => (folded ??= foldThai(text)),
    allYears: () => (allYears ??= readYears(text)),
  }
}

function titleLines(text: string): readonly string[] {
  const lines = text
    .slice(0, TITLE_PAGE)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 6)
    .slice(0, 6)
  return [lines.slice(0, 3).join(' '), ...lines].map((line) => line.slice(0, MAX_TITLE_LINE))
}
