import type { Language, Localized } from '../language.ts'

/** One mistake in a file, where it stands and how to mend it. */
export interface Diagnostic {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** The place as a person names it: `sites[0].page.interval`; empty for the whole file. */
  readonly path: string
  readonly message: Localized
}

/** `wenyam.yaml:12:7: sites[0].page.interval: …`, the form that editors and CI systems turn into a link. */
export function formatDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const { file, line, column, path, message } = diagnostic
  return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message[language]}`
}

/** `['sites', 0, 'page']` as `sites[0].page`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += text === '' ? String(step) : `.${String(step)}`
  }
  return text
}

const THAI = /[\u0e00-\u0e7f]/

/**
 * A schema has one message for both languages: `ภาษาไทย | English`. A message that is not written so serves both.
 * Zod carries plain strings only, and this form stays readable wherever it is shown unsplit.
 */
export function splitMessage(message: string): Localized {
  const at = message.indexOf(' | ')
  if (at < 0) return { th: message, en: message }
  const th = message.slice(0, at)
  return THAI.test(th) ? { th, en: message.slice(at + 3) } : { th: message, en: message }
}

export function joinMessage({ th, en }: Localized): string {
  return `${th} | ${en}`
}
