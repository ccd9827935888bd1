import { worstStatus } from '../../../model/status.ts'
import { quantile } from '../../../model/uptime/histogram.ts'
import type { Stretch } from '../../../model/uptime/hours.ts'
import { total } from '../../../model/uptime/hours.ts'
import type { Look } from '../../../model/uptime/look.ts'
import type { PhaseSums } from '../../../model/uptime/phase-sums.ts'
import { phaseSums } from '../../../model/uptime/phase-sums.ts'
import type { Rollup } from '../../../model/uptime/rollup.ts'
import type { StretchState } from '../../components/strip.tsx'
import { stateOf } from '../../components/strip.tsx'

export const PHASE_NAMES = ['dns', 'connect', 'tls', 'wait', 'download'] as const
export type PhaseName = (typeof PHASE_NAMES)[number]

/** One bar of a chart. Instants and times in milliseconds. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly state: StretchState
  /** What lies on top of each other, from the bottom; the median alone where the phases were not kept; empty where nothing was served. */
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
  return phaseParts(phaseSums(looks.filter(({ status }) => status === 'ok' || status === 'warning')))
}

/** The mean of each phase. */
function phaseParts({ count, dnsMs, connectMs, tlsMs, firstByteMs, downloadMs }: PhaseSums): Bar['parts'] {
  if (count === 0) return []
  return [
    { name: 'dns', ms: dnsMs / count },
    { name: 'connect', ms: connectMs / count },
    { name: 'tls', ms: tlsMs / count },
    { name: 'wait', ms: firstByteMs / count },
    { name: 'download', ms: downloadMs / count },
  ]
}

/** One bar for so many stretches of a list without holes: the phases, and what 95 of 100 looks did not exceed. */
export function barsOfStretches(stretches: readonly Stretch[], together = 1): Bar[] {
  const count = Math.ceil(stretches.length / together)
  const groups = Array.from({ length: count }, (_, index) => stretches.slice(index * together, (index + 1) * together))
  return groups.map((group) => {
    const rollup = total(group)
    return {
      from: group[0]?.from ?? 0,
      to: group.at(-1)?.to ?? 0,
      state: stateOf(rollup.tally),
      parts: rollupParts(rollup),
      p95: quantile(rollup.times.histogram, 0.95),
    }
  })
}

/** Roll-ups of before the phases were kept hold the time as a whole. */
function rollupParts({ times }: Rollup): Bar['parts'] {
  const phases = phaseParts(times.phases)
  if (phases.length > 0) return phases
  const median = quantile(times.histogram, 0.5)
  return median === undefined ? [] : [{ name: 'median', ms: median }]
}

export function heightOf({ parts }: Pick<Bar, 'parts'>): number {
  return parts.reduce((sum, { ms }) => sum + ms, 0)
}

/** A round number at or a little above `value`, for the top of an axis. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power
}
