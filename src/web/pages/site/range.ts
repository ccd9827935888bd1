import { DAY, HOUR, MINUTE } from '../../../model/duration.ts'

export const RANGES = ['hour', 'day', 'week', 'quarter', 'year'] as const
export type RangeName = (typeof RANGES)[number]

/** How far back a chart goes, and how much time one bar of it covers, in milliseconds. */
export const RANGE = {
  hour: { span: HOUR, bar: MINUTE },
  day: { span: DAY, bar: 15 * MINUTE },
  week: { span: 7 * DAY, bar: 2 * HOUR },
  quarter: { span: 90 * DAY, bar: DAY },
  year: { span: 365 * DAY, bar: DAY },
} as const satisfies Record<RangeName, { span: number; bar: number }>

/** Single looks, and with them the phases, are read for short ranges alone; the long ones are read from daily roll-ups. */
export function showsPhases(range: RangeName): boolean {
  return range === 'hour' || range === 'day' || range === 'week'
}

export function rangeOf(text: string | undefined): RangeName {
  return RANGES.find((range) => range === text) ?? 'day'
}
