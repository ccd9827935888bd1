import type { Stretch } from '../../model/uptime/hours.ts'
import type { Tally } from '../../model/uptime/tally.ts'

export type StretchState = 'ok' | 'warning' | 'critical' | 'unknown' | 'gap'

/** A stretch with more bad time than this share of what was seen is drawn bad; a blip of a minute in a day is too. */
const WORTH_SHOWING = 0.0005

/** The colour of a stretch: the gravest state that took more than a blink of it. */
export function stateOf(tally: Tally): StretchState {
  const seen = tally.ok + tally.warning + tally.critical
  const all = seen + tally.unknown + tally.gap
  if (all === 0) return 'gap'
  if (seen > 0 && tally.critical / seen > WORTH_SHOWING) return 'critical'
  if (seen > 0 && tally.warning / seen > 0.5) return 'warning'
  if (seen === 0) return tally.unknown > tally.gap ? 'unknown' : 'gap'
  return seen / all < 0.1 ? 'gap' : 'ok'
}

const PITCH = 4
const HEIGHT = 24

/** Neighbours of one state make one shape: a calm quarter of a year is one path. */
function pathsOf(states: readonly StretchState[]): ReadonlyMap<StretchState, string> {
  const paths = new Map<StretchState, string>()
  states.forEach((state, index) => {
    const low = state === 'gap' ? 9 : 0
    const bar = `M${index * PITCH} ${low}h3v${HEIGHT - 2 * low}h-3z`
    paths.set(state, (paths.get(state) ?? '') + bar)
  })
  return paths
}

interface StateStrip {
  readonly states: readonly StretchState[]
  /** What it shows, in words. */
  readonly label: string
  readonly tall?: boolean
}

/** One bar a stretch; time that nobody saw is a low grey bar, so that it is told by its shape as well. */
export function StateStrip({ states, label, tall = false }: StateStrip) {
  const width = Math.max(1, states.length) * PITCH - 1
  return (
    <svg
      class={tall ? 'strip tall' : 'strip'}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {[...pathsOf(states)].map(([state, d]) => (
        <path class={`f-${state}`} d={d} />
      ))}
    </svg>
  )
}

interface Strip {
  readonly tallies: readonly Tally[]
  readonly label: string
  readonly tall?: boolean
}

export function Strip({ tallies, label, tall = false }: Strip) {
  return <StateStrip states={tallies.map(stateOf)} label={label} tall={tall} />
}

interface HoursStrip {
  readonly stretches: readonly Pick<Stretch, 'rollup'>[]
  readonly label: string
}

/** The last hours: response times as a line over a band of states. */
export function HoursStrip({ stretches, label }: HoursStrip) {
  const states = stretches.map(({ rollup }) => stateOf(rollup.tally))
  const means = stretches.map(({ rollup: { times } }) => (times.count === 0 ? undefined : times.sum / times.count))
  const top = Math.max(1, ...means.map((mean) => mean ?? 0)) * 1.1
  const width = Math.max(1, states.length) * PITCH - 1
  const points = means.map((mean, index) =>
    mean === undefined ? undefined : `${index * PITCH + 1.5} ${(19 - (mean / top) * 18).toFixed(1)}`,
  )
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {[...pathsOf(states)].map(([state, d]) => (
        <path class={`f-${state}`} d={d.replaceAll(/ (?:0|9)h3v(?:24|6)h/g, ' 21h3v3h')} />
      ))}
      <path class="line" d={lineOf(points)} />
    </svg>
  )
}

/** A line that breaks where nothing was measured. */
export function lineOf(points: readonly (string | undefined)[]): string {
  return points
    .map((point, index) =>
      point === undefined ? '' : `${index === 0 || points[index - 1] === undefined ? 'M' : 'L'}${point}`,
    )
    .join('')
}
