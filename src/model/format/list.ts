import type { Language } from '../language.ts'

/** `ก, ข และ ค`, `a, b and c`; what is beyond `limit` is counted. */
export function formatList(texts: readonly string[], language: Language, limit = Infinity): string {
  if (texts.length <= limit) return and(texts, language)
  const rest = texts.length - limit
  const more = language === 'th' ? `อีก ${rest} รายการ` : `${rest} more`
  return and([...texts.slice(0, limit), more], language)
}

/** Intl's Thai list sets no space before the last "และ" where there are two; people do. */
function and(texts: readonly string[], language: Language): string {
  const last = texts.at(-1) ?? ''
  if (texts.length < 2) return last
  return `${texts.slice(0, -1).join(', ')} ${language === 'th' ? 'และ' : 'and'} ${last}`
}
