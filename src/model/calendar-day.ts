import { z } from 'zod'
import type { Language } from './language.ts'
import { DAY } from './duration.ts'
import { formatDate } from './format/date.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** What the clock on the wall of `timeZone` shows at an instant, as if it were UTC: milliseconds since the epoch. */
export function wallClock(at: number, timeZone: string): number {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(timeZone, formatter)
  }
  const parts = Object.fromEntries(formatter.formatToParts(at).map((part) => [part.type, Number(part.value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The day on the calendar of `timeZone` at an instant: `2026-11-23`. */
export function calendarDay(at: number, timeZone: string): string {
  return new Date(wallClock(at, timeZone)).toISOString().slice(0, 10)
}

/** Whole days from one calendar day to another; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** Calendar days until a day: 0 on the day itself, -1 on the day after it. */
export function daysUntil(day: string, now: number, timeZone: string): number {
  return daysBetween(calendarDay(now, timeZone), day)
}

/** The instant at which a wall-clock time (as if it were UTC, milliseconds) comes on the clock of `timeZone`. */
export function instantOf(wall: number, timeZone: string): number {
  const offset = wallClock(wall, timeZone) - wall
  const second = wallClock(wall - offset, timeZone) - (wall - offset)
  const exact = [wall - second, wall - offset].find((at) => wallClock(at, timeZone) === wall)
  // A time that a clock change skips comes at the moment of the change.
  return exact ?? Math.max(wall - second, wall - offset)
}

/** The first instant of a calendar day. */
export function startOfDay(day: string, timeZone: string): number {
  return instantOf(Date.parse(`${day}T00:00:00Z`), timeZone)
}

/** The last second of a calendar day. */
export function endOfDay(day: string, timeZone: string): number {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
  return startOfDay(next, timeZone) - 1_000
}

/** `1 มีนาคม 2570` or `1 March 2027`. */
export function formatDay(day: string, language: Language, month: 'long' | 'short' = 'long'): string {
  return formatDate(Date.parse(`${day}T00:00:00Z`), language, 'UTC', month)
}

/** A day in an options schema: `2027-03-01`, the year of the Gregorian calendar. */
export const dayOption = z.iso
  .date('เขียนวันที่แบบ ปี-เดือน-วัน เช่น 2027-03-01 | a date is written year-month-day: 2027-03-01')
  .refine(
    (day) => day < '2400',
    'ปีต้องเป็นคริสต์ศักราช เช่น 2027 ไม่ใช่ 2570 | the year is of the Gregorian calendar: 2027, not 2570',
  )
