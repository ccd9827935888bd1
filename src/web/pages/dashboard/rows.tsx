import { html } from 'hono/html'
import { calendarDay } from '../../../model/calendar-day.ts'
import type { History } from './history.ts'
import type { SiteRowProps } from './site-row.tsx'
import { SiteRow } from './site-row.tsx'

/** Rows that are kept: the pages that are looked at, in both languages. About 3 kB each. */
const KEPT = 1_000

interface Made {
  /** Everything that the row shows, but for the strips. */
  readonly key: string
  readonly history: History | undefined
  readonly row: Rendered
}

type Rendered = ReturnType<typeof html>

/** A row of the dashboard, ready to be put into the page. */
export type Rows = (given: SiteRowProps) => Rendered

/** Keeps rows as they were rendered, for as long as they would come out the same: of fifty, one or two change between two visits. */
export function createRows(): Rows {
  const made = new Map<string, Made>()
  return (given) => {
    const { site, history, tookMs, frame } = given
    const { language, timeZone, now } = frame
    // The day counts: days left change with it, and so does how the time of the last look is said.
    const key = JSON.stringify([site, tookMs, timeZone, calendarDay(now, timeZone)])
    const place = `${language} ${site.id}`
    const known = made.get(place)
    if (known?.key === key && known.history === history) return known.row
    const row = html`${(<SiteRow {...given} />)}`
    made.delete(place)
    made.set(place, { key, history, row })
    for (const oldest of made.keys()) {
      if (made.size <= KEPT) break
      made.delete(oldest)
    }
    return row
  }
}
