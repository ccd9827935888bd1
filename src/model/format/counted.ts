import type { Language } from '../language.ts'
import { formatNumber } from './number.ts'

/** What is counted: the Thai classifier, the English singular and plural. */
export interface Countable {
  readonly th: string
  readonly en: readonly [one: string, many: string]
}

/** `3 เหตุการณ์`, `1 incident`, `3 incidents`. */
export function counted(count: number, what: Countable, language: Language): string {
  const number = formatNumber(count, language)
  if (language === 'th') return `${number} ${what.th}`
  return `${number} ${what.en[count === 1 ? 0 : 1]}`
}
