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
const MIDDLE = HEIGHT / 2
/** Where the band of states lies below the line of times. */
const BAND = HEIGHT - 1.5

/**
 * Neighbours of one state are one line, which the style sheet draws thick and dashed, a dash a stretch: a calm quarter of a
 * year is a dozen letters.
 */
function linesOf(states: readonly StretchState[], y: number): ReadonlyMap<StretchState, string> {
  const lines = new Map<StretchState, string>()
  let begin = 0
  states.forEach((state, index) => {
    if (states[index + 1] === state) return
    const line = `M${begin * PITCH} ${y}h${(index + 1 - begin) * PITCH - 1}`
    lines.set(state, (lines.get(state) ?? '') + line)
    begin = index + 1
  })
  return lines
}

interface StateStrip {
  readonly states: readonly StretchState[]
  /** What it shows, in words. */
  readonly label: string
  readonly tall?: boolean
}

/** One bar a stretch; time that nobody saw is a low grey bar, so that it is told by its shape as well. */
export function StateStrip({ states, label, tall = false }: StateStrip) {
  return (
    <svg
      class={tall ? 'strip tall' : 'strip'}
      viewBox={`0 0 ${widthOf(states)} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {[...linesOf(states, MIDDLE)].map(([state, d]) => (
        <path class={`f-${state}`} d={d} />
      ))}
    </svg>
  )
}

function widthOf({ length }: readonly unknown[]): number {
  return Math.max(1, length) * PITCH - 1
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
  const points = means.map((mean, index) =>
    mean === undefined ? undefined : `${index * PITCH + 1.5} ${(19 - (mean / top) * 18).toFixed(1)}`,
  )
  return (
    <svg
      class="strip times"
      viewBox={`0 0 ${widthOf(states)} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {[...linesOf(states, BAND)].map(([state, d]) => (
        <path class={`f-${state}`} d={d} />
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
