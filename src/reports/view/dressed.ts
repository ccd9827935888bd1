import { thaiDigits } from '../../model/format/thai-digits.ts'
import type { ReportDress } from '../format.ts'

/** Keys whose values people do not read as words. */
const LITERAL = new Set(['url', 'host', 'id', 'level', 'language'])

/** A view with the digits that were asked for. Addresses keep theirs: nobody can type the others. */
export function dressed<T>(view: T, { thaiDigits: wanted }: Pick<ReportDress, 'thaiDigits'>): T {
  return wanted ? inThaiDigits(view) : view
}

function inThaiDigits<T>(value: T, key?: string): T
function inThaiDigits(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return LITERAL.has(key) ? value : inText(value, key)
  if (Array.isArray(value)) return value.map((one) => inThaiDigits(one, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inThaiDigits(inner, name)]))
}

/** In a drawing only what is written changes; in a sentence, addresses and names of hosts stay as they are. */
function inText(text: string, key: string): string {
  if (key === 'svg')
    return text.replaceAll(/>([^<>]+)<\/text>/g, (_all, words: string) => `>${thaiDigits(words)}</text>`)
  return text
    .split(/([\w.+/:@%?=&#~-]*[a-z][\w.+/:@%?=&#~-]*)/i)
    .map((part, index) => (index % 2 === 1 ? part : thaiDigits(part)))
    .join('')
}
