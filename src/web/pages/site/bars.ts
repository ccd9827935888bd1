import { worstStatus } from '../../../model/status.ts'
import type { DayStretch } from '../../../store/rollups.ts'
import { quantile } from '../../../model/uptime/histogram.ts'
import type { Look } from '../../../model/uptime/look.ts'
import type { StretchState } from '../../components/strip.tsx'
import { stateOf } from '../../components/strip.tsx'

export const PHASE_NAMES = ['dns', 'connect', 'tls', 'wait', 'download'] as const
export type PhaseName = (typeof PHASE_NAMES)[number]

/** One bar of a chart. Instants and times in milliseconds. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly state: StretchState
  /** What lies on top of each other, from the bottom; empty where nothing was served. */
  readonly parts: readonly { readonly name: PhaseName | 'median'; readonly ms: number }[]
  /** Of the slow ones: 95 of 100 were faster; undefined where that is not known. */
  readonly p95?: number | undefined
}

/** The mean of each phase over the looks of each stretch of `bar` milliseconds, from `from` to `to`. Looks oldest first. */
export function barsOfLooks(
  looks: readonly Look[],
  { from, to, bar }: { from: number; to: number; bar: number },
): Bar[] {
  const count = Math.ceil((to - from) / bar)
  const groups = Array.from({ length: count }, (): Look[] => [])
  for (const look of looks) groups[Math.floor((look.at - from) / bar)]?.push(look)
  return groups.map((group, index) => {
    const start = from + index * bar
    return { from: start, to: Math.min(start + bar, to), state: stateOfLooks(group), parts: partsOf(group) }
  })
}

function stateOfLooks(looks: readonly Look[]): StretchState {
  return looks.length === 0 ? 'gap' : worstStatus(looks.map(({ status }) => status))
}

function partsOf(looks: readonly Look[]): Bar['parts'] {
  const timings = looks.flatMap(({ status, timings }) =>
    timings && (status === 'ok' || status === 'warning') ? [timings] : [],
  )
  if (timings.length === 0) return []
  const mean = (pick: (one: (typeof timings)[number]) => number): number =>
    timings.reduce((sum, one) => sum + pick(one), 0) / timings.length
  return [
    { name: 'dns', ms: mean(({ dnsMs }) => dnsMs) },
    { name: 'connect', ms: mean(({ connectMs }) => connectMs) },
    { name: 'tls', ms: mean(({ tlsMs }) => tlsMs) },
    { name: 'wait', ms: mean(({ firstByteMs }) => firstByteMs) },
    { name: 'download', ms: mean(({ downloadMs }) => downloadMs) },
  ]
}

/** The median of each day, and what 95 of 100 looks did not exceed. */
export function barsOfDays(days: readonly DayStretch[]): Bar[] {
  return days.map(({ from, to, rollup }) => {
    const { times, tally } = rollup
    const median = times.count === 0 ? undefined : quantile(times.histogram, 0.5)
    return {
      from,
      to,
      state: stateOf(tally),
      parts: median === undefined ? [] : [{ name: 'median', ms: median }],
      p95: times.count === 0 ? undefined : quantile(times.histogram, 0.95),
    }
  })
}

export function heightOf({ parts }: Pick<Bar, 'parts'>): number {
  return parts.reduce((sum, { ms }) => sum + ms, 0)
}

/** A round number at or a little above `value`, for the top of an axis. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power
}
