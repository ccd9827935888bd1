import { formatDay } from '../calendar-day.ts'
import type { Language } from '../language.ts'

/** `16–22 พฤศจิกายน 2569`, `28 September – 4 October 2026`; one day alone where both are the same. */
export function formatDayRange(first: string, last: string, language: Language): string {
  const end = formatDay(last, language)
  if (first === last) return end
  const [start, [day, month, year]] = [formatDay(first, language), end.split(' ')]
  const [firstDay, firstMonth, firstYear] = start.split(' ')
  if (firstYear !== year) return `${start} – ${end}`
  if (firstMonth !== month) return `${firstDay} ${firstMonth} – ${end}`
  return `${firstDay}–${day} ${month} ${year}`
}
