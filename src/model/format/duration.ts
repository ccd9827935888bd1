import type { Language } from '../language.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../duration.ts'

const NAMES = {
  th: [
    [DAY, 'วัน', 'วัน'],
    [HOUR, 'ชั่วโมง', 'ชั่วโมง'],
    [MINUTE, 'นาที', 'นาที'],
    [SECOND, 'วินาที', 'วินาที'],
  ],
  en: [
    [DAY, 'day', 'days'],
    [HOUR, 'hour', 'hours'],
    [MINUTE, 'minute', 'minutes'],
    [SECOND, 'second', 'seconds'],
  ],
} as const satisfies Record<Language, readonly (readonly [number, string, string])[]>

/** The two largest units: `2 วัน 3 ชั่วโมง`, `1 hour 5 minutes`; below a second in milliseconds. */
export function formatDuration(ms: number, language: Language): string {
  if (ms < SECOND) return `${Math.round(ms)} ${language === 'th' ? 'มิลลิวินาที' : 'ms'}`
  const words: string[] = []
  let rest = ms
  for (const [unit, one, many] of NAMES[language]) {
    const count = Math.floor(rest / unit)
    if (count === 0 && words.length === 0) continue
    if (count > 0) words.push(`${count} ${count === 1 ? one : many}`)
    rest -= count * unit
    if (words.length === 2 || count === 0) break
  }
  return words.join(' ')
}
