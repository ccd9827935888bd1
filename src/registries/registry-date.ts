import { endOfDay, instantOf, startOfDay } from '../model/calendar-day.ts'

/** A date as a registry wrote it: a day, a moment, or nothing that may be relied on. */
export type RegistryDate =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'unreadable'; readonly problem: 'buddhist-era' | 'ambiguous' | 'malformed' }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Above it a year is of the Buddhist era, 543 years ahead. Guessing it away could move a warning by centuries: say unknown. */
const LAST_YEAR = 2400

const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]\s*(.*))?$/i
const NAMED_MONTH =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(\d{1,2})[-\s]([a-z]{3})[a-z]*[-\s,]+(\d{4})(?:\s+(.*))?$/i
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s+(.*))?$/
const TIME =
  /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(z|utc|gmt|(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?)?(?:\s*\(.*\))?$/i

/**
 * Reads the date forms of RDAP (RFC 3339) and of the WHOIS servers in use: `07 Oct 2026`, `2026-10-07T12:00:00Z`, `07-Oct-2026`,
 * `2026/10/07 12:00:00 (JST)` and the like. A time without an offset is of `timeZone`. `03/04/2026` may mean two days: it is ambiguous.
 */
export function readRegistryDate(text: string, timeZone: string): RegistryDate {
  const trimmed = text.trim()

  const yearFirst = YEAR_FIRST.exec(trimmed)
  if (yearFirst) return build([yearFirst[1], yearFirst[3], yearFirst[4]].map(Number), yearFirst[5], timeZone)

  const named = NAMED_MONTH.exec(trimmed)
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1
    return build([Number(named[3]), month, Number(named[1])], named[4], timeZone)
  }

  const numbers = NUMBERS.exec(trimmed)
  if (!numbers) return { kind: 'unreadable', problem: 'malformed' }
  const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])]
  if (first > 12) return build([year, second, first], numbers[4], timeZone)
  if (second > 12 || first === second) return build([year, first, second], numbers[4], timeZone)
  return { kind: 'unreadable', problem: year > LAST_YEAR ? 'buddhist-era' : 'ambiguous' }
}

/** The last moment that the date covers: a registration lives through the day on which it ends. */
export function lastInstant(date: RegistryDate, timeZone: string): number | null {
  if (date.kind === 'unreadable') return null
  return date.kind === 'day' ? endOfDay(date.day, timeZone) : date.at
}

/** The first moment that the date covers. */
export function firstInstant(date: RegistryDate, timeZone: string): number | null {
  if (date.kind === 'unreadable') return null
  return date.kind === 'day' ? startOfDay(date.day, timeZone) : date.at
}

function build(numbers: number[], time: string | undefined, timeZone: string): RegistryDate {
  const [year = 0, month = 0, day = 0] = numbers
  const midnight = Date.UTC(year, month - 1, day)
  const whole = new Date(midnight)
  const real = year >= 1970 && whole.getUTCMonth() === month - 1 && whole.getUTCDate() === day
  // Years such as 9999 stand for "never" at some registries: no Buddhist year either.
  if (!real || year > LAST_YEAR + 543) return { kind: 'unreadable', problem: 'malformed' }
  if (year > LAST_YEAR) return { kind: 'unreadable', problem: 'buddhist-era' }
  if (time === undefined || time === '') return { kind: 'day', day: whole.toISOString().slice(0, 10) }

  const clock = TIME.exec(time.trim())
  if (!clock) return { kind: 'unreadable', problem: 'malformed' }
  const [hours, minutes, seconds] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)]
  if (hours > 24 || minutes > 59 || seconds > 60) return { kind: 'unreadable', problem: 'malformed' }
  const wall = midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000
  if (clock[4] === undefined) return { kind: 'instant', at: instantOf(wall, timeZone) }
  const offset = (Number(clock[6] ?? 0) * 60 + Number(clock[7] ?? 0)) * 60_000
  return { kind: 'instant', at: clock[5] === '-' ? wall + offset : wall - offset }
}
