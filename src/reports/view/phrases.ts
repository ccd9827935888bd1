import { formatDay } from '../../model/calendar-day.ts'
import { formatDateTime } from '../../model/format/date.ts'
import { formatDuration } from '../../model/format/duration.ts'
import { formatNumber, formatShare } from '../../model/format/number.ts'
import type { ReportData } from '../../model/report/report-data.ts'
import { reportWords } from './words.ts'

/** Values of a report as its reader would say them. */
export function phrasesFor({ language, timezone }: Pick<ReportData, 'language' | 'timezone'>) {
  const words = reportWords[language]
  return {
    words,
    share: (share: number | null) => (share === null ? words.notSeen : formatShare(share, language)),
    /** A time that may be nothing at all. */
    lasted: (ms: number) => (ms === 0 ? words.none : formatDuration(ms, language)),
    seconds: (ms: number | null) =>
      ms === null ? words.notSeen : words.seconds(formatNumber(ms / 1_000, language, 2)),
    when: (instant: string) => formatDateTime(Date.parse(instant), language, timezone),
    day: (day: string) => formatDay(day, language, 'short'),
    points: (score: number | null) =>
      score === null ? words.notSeen : formatNumber(score, language, Number.isInteger(score) ? 0 : 2),
    number: (value: number) => formatNumber(value, language),
  }
}

export type Phrases = ReturnType<typeof phrasesFor>
