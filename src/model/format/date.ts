import type { Language } from '../language.ts'

const LOCALES = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB-u-ca-gregory' } as const satisfies Record<
  Language,
  string
>
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options])
  let found = formatters.get(key)
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...options })))
  return found
}

function parts(at: number, language: Language, timeZone: string, options: Intl.DateTimeFormatOptions) {
  return Object.fromEntries(
    formatter(language, timeZone, options)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  )
}

/** `23 พฤศจิกายน 2569` or `23 November 2026`; the Thai year is of the Buddhist era. */
export function formatDate(at: number, language: Language, timeZone: string, month: 'long' | 'short' = 'long'): string {
  const p = parts(at, language, timeZone, { day: 'numeric', month, year: 'numeric' })
  return `${p['day']} ${p['month']} ${p['year']}`
}

/** `16.04 น.` or `16:04`. */
export function formatTime(at: number, language: Language, timeZone: string): string {
  const p = parts(at, language, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return language === 'th' ? `${p['hour']}.${p['minute']} น.` : `${p['hour']}:${p['minute']}`
}

/** `23 พ.ย. 2569 เวลา 16.04 น.` or `23 Nov 2026, 16:04`. */
export function formatDateTime(at: number, language: Language, timeZone: string): string {
  const day = formatDate(at, language, timeZone, 'short')
  const time = formatTime(at, language, timeZone)
  return language === 'th' ? `${day} เวลา ${time}` : `${day}, ${time}`
}
