import type { Finding, FindingText } from '../../model/finding.ts'
import type { IntegrityCode } from './codes.ts'

/** The parts of a finding as the texts need them: every value printable, whatever version wrote the finding. */
export interface Words {
  readonly subject: string
  readonly learning: boolean
  text(key: string): string
  /** A list, each entry in quotation marks; '' where it is empty. */
  quoted(key: string): string
  /** Where in the page: CSS path and line; '' where it is not known. */
  readonly path: string
  readonly line: string
  /** As whom the page was read: `visitor`, `crawler` or `search`. */
  readonly reader: string
}

export type IntegrityTexts = Readonly<Record<IntegrityCode, (words: Words) => FindingText>>

/** Enough for a sentence; the finding holds more. */
const MAX_QUOTED = 4

export function wordsOf({ params = {}, subject }: Finding): Words {
  const text = (key: string) => String(params[key] ?? '')
  return {
    subject,
    learning: params['learning'] === true,
    text,
    quoted: (key) =>
      [params[key] ?? []]
        .flat()
        .slice(0, MAX_QUOTED)
        .map((each) => `“${each}”`)
        .join(', '),
    path: text('path'),
    line: text('line'),
    reader: text('reader'),
  }
}
