import type { Language } from '../language.ts'

const LOCALES = { th: 'th-TH-u-nu-latn', en: 'en-GB' } as const satisfies Record<Language, string>

/** Making one costs more than a hundred uses of it. */
const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, fractionDigits: number): Intl.NumberFormat {
  const key = `${language} ${fractionDigits}`
  let found = formatters.get(key)
  if (!found) {
    const digits = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits }
    formatters.set(key, (found = new Intl.NumberFormat(LOCALES[language], digits)))
  }
  return found
}

/** Grouped digits: `12,345.6`. */
export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  return formatter(language, fractionDigits).format(value)
}

/** A share of one as a percentage, cut instead of rounded, so that 99.996 % is never shown as 100 %. */
export function formatShare(share: number, language: Language, fractionDigits = 2): string {
  const scale = 10 ** fractionDigits
  return `${formatNumber(Math.floor(share * 100 * scale + 1e-9) / scale, language, fractionDigits)}%`
}
