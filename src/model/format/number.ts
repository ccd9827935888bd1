import type { Language } from '../language.ts'

const LOCALES = { th: 'th-TH-u-nu-latn', en: 'en-GB' } as const satisfies Record<Language, string>

/** Grouped digits: `12,345.6`. */
export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  return value.toLocaleString(LOCALES[language], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  })
}

/** A share of one as a percentage, cut instead of rounded, so that 99.996 % is never shown as 100 %. */
export function formatShare(share: number, language: Language, fractionDigits = 2): string {
  const scale = 10 ** fractionDigits
  return `${formatNumber(Math.floor(share * 100 * scale + 1e-9) / scale, language, fractionDigits)}%`
}
