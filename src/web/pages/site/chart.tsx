import { formatDate, formatDateTime, formatTime } from '../../../model/format/date.ts'
import { formatNumber } from '../../../model/format/number.ts'
import { lineOf } from '../../components/strip.tsx'
import { commonTexts } from '../../texts/common.ts'
import { siteTexts } from '../../texts/site.ts'
import type { Frame } from '../frame.ts'
import type { Bar } from './bars.ts'
import { PHASE_NAMES, heightOf, roundUp } from './bars.ts'
import type { RangeName } from './range.ts'
import { RANGE } from './range.ts'

const WIDTH = 960
const HEIGHT = 280
const LEFT = 62
const TOP = 10
const FLOOR = 236
/** The band of states below the bars. */
const BAND = 8

interface Chart {
  readonly bars: readonly Bar[]
  readonly range: RangeName
  readonly frame: Frame
}

/** Response times as stacked bars over a band of states; the same figures stand in a table below. */
export function ResponseChart({ bars, range, frame }: Chart) {
  const { language } = frame
  const t = siteTexts[language]
  const highest = Math.max(0, ...bars.map((bar) => Math.max(heightOf(bar), bar.p95 ?? 0)))
  if (highest === 0) return <p class="empty">{t.chartEmpty}</p>
  const top = roundUp(highest)
  const pitch = (WIDTH - LEFT) / bars.length
  const y = (ms: number): number => FLOOR - (ms / top) * (FLOOR - TOP)
  const x = (index: number): number => LEFT + index * pitch
  const names = namesOf(bars)
  const rolledUp = RANGE[range].from !== 'looks'
  return (
    <figure class="stack">
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.chartLabel(t.ranges[range])}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <>
            <path class="axis" d={`M${LEFT} ${y(top * share)}H${WIDTH}`} />
            <text class="tick" x={LEFT - 8} y={y(top * share) + 4} text-anchor="end">
              {formatNumber(top * share, language)}
            </text>
          </>
        ))}
        {names.map((name) => (
          <path class={`p-${name}`} d={bars.map((bar, index) => pieceOf(bar, name, x(index), pitch, y)).join('')} />
        ))}
        <path
          class="line"
          d={lineOf(
            bars.map(({ p95 }, index) =>
              p95 === undefined ? undefined : `${round(x(index) + pitch / 2)} ${round(y(p95))}`,
            ),
          )}
        />
        {(['ok', 'warning', 'critical', 'unknown', 'gap'] as const).map((state) => (
          <path
            class={`f-${state}`}
            d={bars
              .map((bar, index) =>
                bar.state === state
                  ? `M${round(x(index))} ${FLOOR + 4}h${round(Math.max(pitch - 0.5, 0.5))}v${BAND}h-${round(Math.max(pitch - 0.5, 0.5))}z`
                  : '',
              )
              .join('')}
          />
        ))}
        {ticksOf(bars).map((index) => (
          <text class="tick" x={round(x(index))} y={HEIGHT - 12}>
            {tickWords(bars[index]?.from ?? 0, range, frame)}
          </text>
        ))}
      </svg>
      <figcaption class="stack">
        <ul class="legend">
          {names.map((name) => (
            <li>
              <svg width="12" height="12" aria-hidden="true">
                <rect class={`p-${name}`} width="12" height="12" rx="2" />
              </svg>
              {t.phases[name]}
            </li>
          ))}
          {rolledUp && (
            <li>
              <svg width="16" height="12" aria-hidden="true">
                <path class="line" d="M0 6h16" />
              </svg>
              {t.phases.p95}
            </li>
          )}
        </ul>
        <p class="soft small">
          {t.chartNote}
          {names.includes('median') && ` ${t.chartNoteMedian}`}
        </p>
        <Figures bars={bars} range={range} frame={frame} />
      </figcaption>
    </figure>
  )
}

/** What is in the bars: the phases, and the median where they were not kept. */
function namesOf(bars: readonly Bar[]): readonly Bar['parts'][number]['name'][] {
  const there = new Set(bars.flatMap(({ parts }) => parts.map(({ name }) => name)))
  return [...PHASE_NAMES, 'median' as const].filter((name) => there.has(name))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function pieceOf(bar: Bar, name: string, left: number, pitch: number, y: (ms: number) => number): string {
  const index = bar.parts.findIndex((part) => part.name === name)
  const part = bar.parts[index]
  if (!part) return ''
  const below = bar.parts.slice(0, index).reduce((sum, { ms }) => sum + ms, 0)
  const width = round(Math.max(pitch - (pitch > 4 ? 1 : 0.3), 0.5))
  return `M${round(left)} ${round(y(below))}V${round(y(below + part.ms))}h${width}V${round(y(below))}z`
}

/** About eight labels, evenly spaced. */
function ticksOf(bars: readonly Bar[]): readonly number[] {
  const step = Math.max(1, Math.ceil(bars.length / 7))
  return bars.flatMap((_, index) => (index % step === 0 && index <= bars.length - step / 2 ? [index] : []))
}

function tickWords(at: number, range: RangeName, { language, timeZone }: Frame): string {
  if (range === 'hour' || range === 'day') return formatTime(at, language, timeZone)
  return formatDate(at, language, timeZone, 'short')
}

/** The chart in figures, for those who do not see it. */
function Figures({ bars, range, frame }: Chart) {
  const { language, timeZone } = frame
  const t = siteTexts[language]
  const names = namesOf(bars)
  const { from: source } = RANGE[range]
  const number = (ms: number | undefined): string => (ms === undefined ? '–' : formatNumber(ms, language))
  const states = { ...commonTexts[language].status, gap: commonTexts[language].gap }
  return (
    <details>
      <summary>{t.figures}</summary>
      <div class="table" tabindex={0} role="region" aria-label={t.figures}>
        <table>
          <caption>{t.figuresCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.state}</th>
              {names.map((name) => (
                <th scope="col" class="num">
                  {t.phases[name]}
                </th>
              ))}
              <th scope="col" class="num">
                {t.total}
              </th>
              {source !== 'looks' && (
                <th scope="col" class="num">
                  {t.phases.p95}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr>
                <th scope="row">
                  {source === 'days'
                    ? formatDate(bar.from, language, timeZone)
                    : formatDateTime(bar.from, language, timeZone)}
                </th>
                <td>{states[bar.state]}</td>
                {names.map((name) => (
                  <td class="num">{number(bar.parts.find((part) => part.name === name)?.ms)}</td>
                ))}
                <td class="num">{number(bar.parts.length === 0 ? undefined : heightOf(bar))}</td>
                {source !== 'looks' && <td class="num">{number(bar.p95)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
