import { z } from 'zod'

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export const weekdayOption = z.enum(WEEKDAYS)

/** A time of day in an options schema: `"07:30"` in the file, minutes since midnight after parsing. */
export const timeOfDayOption = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/,
    'เวลาต้องเขียนแบบ "07:30" ในเครื่องหมายคำพูด | a time of day is written "07:30", in quotes',
  )
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
