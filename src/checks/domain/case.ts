import type { DomainRecord, Registration } from '../../registries/registration.ts'
import type { DomainLook } from './ask.ts'
import type { DatedSource } from './expiry.ts'
import type { DomainOptions } from './options.ts'
import type { Registry } from './state.ts'
import { calendarDay, daysUntil } from '../../model/calendar-day.ts'
import { answered } from './ask.ts'

/** All that one verdict rests on. */
export interface DomainCase {
  readonly domain: string
  /** Milliseconds since the epoch. */
  readonly now: number
  /** IANA name of the office's time zone, where days are counted. */
  readonly timeZone: string
  readonly options: DomainOptions
  readonly look: DomainLook
  /** What was entered by hand. */
  readonly manual: Registration | undefined
}

export interface FoundBy {
  readonly source: Registry
  readonly registration: Extract<Registration, { kind: 'found' }>
  readonly askedAt: number
}

/** The registrations that registries gave at this look, the most trusted first. */
export function foundIn({ look }: DomainCase): FoundBy[] {
  return answered(look.answers).flatMap(([source, { registration, askedAt }]) =>
    registration.kind === 'found' ? [{ source, registration, askedAt }] : [],
  )
}

/** All dates that may be judged, the most trusted first: those of this look, or else the last good one, and the one entered by hand. */
export function datesOf(given: DomainCase): DatedSource[] {
  const fresh = foundIn(given).flatMap(({ source, registration }) => dated(source, registration.record, false))
  const { good } = given.look.state
  const known = fresh.length === 0 && good ? dated(good.source, good.record, true) : fresh
  return given.manual?.kind === 'found' ? [...known, ...dated('manual', given.manual.record, false)] : known
}

function dated(source: DatedSource['source'], record: DomainRecord, stale: boolean): DatedSource[] {
  return record.expiresAt === null ? [] : [{ source, expiresAt: Date.parse(record.expiresAt), stale }]
}

/** The registration that is shown: of this look where there is one, preferably with a date, else the last good one. */
export function recordShown(given: DomainCase): { record: DomainRecord; at: number; stale: boolean } | undefined {
  const found = foundIn(given)
  const best = found.find(({ registration }) => registration.record.expiresAt !== null) ?? found[0]
  if (best) return { record: best.registration.record, at: best.askedAt, stale: false }
  const { good } = given.look.state
  return good ? { record: good.record, at: good.at, stale: true } : undefined
}

/** Calendar days in the office's time zone. */
export function daysLeft({ now, timeZone }: DomainCase, { expiresAt }: DatedSource): number {
  return daysUntil(calendarDay(expiresAt, timeZone), now, timeZone)
}
