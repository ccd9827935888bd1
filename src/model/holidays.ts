import { z } from 'zod'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** One public holiday of the government. A date is `YYYY-MM-DD` of the common era. */
export const holidayOption = z.strictObject({
  date: z.string().regex(DATE, 'write a date as YYYY-MM-DD, such as 2026-12-05'),
  name: z.string().min(1),
})

/** The shipped list, `config/holidays.yaml`. */
export const holidayList = z.strictObject({
  as_of: z.string().regex(DATE),
  note: z.string(),
  sources: z.record(z.string(), z.string()),
  holidays: z.array(
    holidayOption.extend({
      /** `fixed`: the same date each year. `substitute`: for one that falls on a weekend. `moving`: by the moon or by decision. */
      rule: z.enum(['fixed', 'substitute', 'moving']),
      status: z.enum(['verified', 'recalled']),
      source: z.string(),
    }),
  ),
})

export type Holiday = z.output<typeof holidayOption>

/** Dates on which offices are closed although it is a weekday. */
export function holidayDates(...lists: (readonly Holiday[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(({ date }) => date))
}
