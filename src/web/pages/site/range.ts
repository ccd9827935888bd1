import { DAY, HOUR, MINUTE } from '../../../model/duration.ts'

export const RANGES = ['hour', 'day', 'week', 'quarter', 'year'] as const
export type RangeName = (typeof RANGES)[number]

/**
 * How far back a chart goes, how much time one bar of it covers (milliseconds), and what it is read from: single looks
 * for short ranges alone, the long ones from roll-ups.
 */
export const RANGE = {
  hour: { span: HOUR, bar: MINUTE, from: 'looks' },
  day: { span: DAY, bar: 15 * MINUTE, from: 'looks' },
  week: { span: 7 * DAY, bar: 2 * HOUR, from: 'hours' },
  quarter: { span: 90 * DAY, bar: DAY, from: 'days' },
  year: { span: 365 * DAY, bar: DAY, from: 'days' },
} as const satisfies Record<RangeName, { span: number; bar: number; from: 'looks' | 'hours' | 'days' }>

export function rangeOf(text: string | undefined): RangeName {
  return RANGES.find((range) => range === text) ?? 'day'
}
