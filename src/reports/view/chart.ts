import { formatDay } from '../../model/calendar-day.ts'
import type { Language } from '../../model/language.ts'
import { weekdayOf } from '../../model/report/period.ts'
import type { ReportSite } from '../../model/report/report-data.ts'
import { formatShare } from '../../model/format/number.ts'
import { unseenMs } from '../../model/report/measure.ts'
import { reportWords } from './words.ts'

type Days = ReportSite['days']

const WIDTH = 640
const LEFT = 34
const PLOT = WIDTH - LEFT - 4
/** The least height of a stretch that is not nothing: a minute down must be seen. */
const SEEN = 2.5

/** Read in grey as well: light, dark and hatched. */
const FILL = {
  up: '#9fd0b4',
  down: '#a3231f',
  unseen: 'url(#unseen)',
  ink: '#333333',
  rule: '#cccccc',
  line: '#1d4f91',
}
const HATCH = `<defs><pattern id="unseen" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#ffffff"/><path d="M0 5L5 0" stroke="#8a8a8a" stroke-width="0.8"/></pattern></defs>`

function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function svg(height: number, body: string, width = WIDTH): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${HATCH}${body}</svg>`
}

function text(x: number, y: number, size: number, anchor: 'start' | 'middle' | 'end', content: string): string {
  return `<text x="${n(x)}" y="${n(y)}" font-family="Sarabun" font-size="${size}" fill="${FILL.ink}" text-anchor="${anchor}">${content}</text>`
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`
}

/** Names under the columns: every day of a week, the days of a month, the months of a year. */
function axis(days: Days, y: number, language: Language): string {
  const step = PLOT / days.length
  const { weekdays } = reportWords[language]
  return days
    .map(({ day }, index) => {
      const x = LEFT + (index + 0.5) * step
      const number = Number(day.slice(8))
      if (days.length <= 10) return text(x, y, 11, 'middle', `${weekdays[weekdayOf(day)]} ${number}`)
      if (days.length <= 40) return text(x, y, 9, 'middle', String(number))
      const [, month] = formatDay(day, language, 'short').split(' ')
      return number === 1 ? text(x, y, 9, 'start', month ?? '') : ''
    })
    .join('')
}

/** One column a day: up, down and unseen in proportion, with the share above it where there is room. */
export function availabilityChart(days: Days, language: Language): string {
  const [top, height] = [16, 84]
  const step = PLOT / Math.max(1, days.length)
  const gap = days.length <= 40 ? step * 0.14 : 0
  const columns = days.map(({ availability }, index) => {
    const { upMs, downMs, share } = availability
    const all = upMs + downMs + unseenMs(availability)
    const x = LEFT + index * step + gap
    const width = step - 2 * gap
    const part = (ms: number): number => (all === 0 || ms === 0 ? 0 : Math.max(SEEN, (ms / all) * height))
    const [down, unseen] = [part(downMs), part(unseenMs(availability))]
    const up = Math.max(0, height - down - unseen)
    const label =
      days.length <= 10
        ? text(x + width / 2, top - 4, 10.5, 'middle', share === null ? '–' : formatShare(share, language))
        : ''
    return (
      label +
      rect(x, top, width, Math.min(unseen, height), FILL.unseen) +
      rect(x, top + unseen, width, up, FILL.up) +
      rect(x, top + unseen + up, width, Math.min(down, height - unseen), FILL.down) +
      (gap > 0
        ? `<rect x="${n(x)}" y="${top}" width="${n(width)}" height="${height}" fill="none" stroke="#777777" stroke-width="0.6"/>`
        : '')
    )
  })
  return svg(top + height + 18, columns.join('') + axis(days, top + height + 13, language))
}

/** The least round number of milliseconds at or above a value: 1, 2 or 5 times a power of ten. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value
}

/** Median as a solid line with dots, the 95th percentile dashed with rings; days without a look break the lines. */
export function responseChart(days: Days, language: Language): string {
  const [top, height] = [8, 92]
  const step = PLOT / Math.max(1, days.length)
  const most = roundUp(Math.max(1, ...days.map(({ times }) => times.p95Ms ?? 0)))
  const x = (index: number): number => LEFT + (index + 0.5) * step
  const y = (ms: number): number => top + height - (ms / most) * height
  const grid = [0, 0.5, 1].map((share) => {
    const at = top + height - share * height
    const label = (share * most) / 1_000
    return (
      `<path d="M${LEFT} ${n(at)}H${WIDTH - 4}" stroke="${FILL.rule}" stroke-width="0.7"/>` +
      text(LEFT - 5, at + 3.5, 10, 'end', String(label))
    )
  })
  const line = (pick: 'medianMs' | 'p95Ms', dash: string): string => {
    const path = days
      .map(({ times }, index) => {
        const ms = times[pick]
        if (ms === null) return ''
        return `${(days[index - 1]?.times[pick] ?? null) === null ? 'M' : 'L'}${n(x(index))} ${n(y(ms))}`
      })
      .join('')
    const dots = days.length > 40 ? [] : days.map(({ times }, index) => dot(pick, x(index), times[pick], y))
    return `<path d="${path}" fill="none" stroke="${FILL.line}" stroke-width="1.6"${dash}/>${dots.join('')}`
  }
  const lines = line('p95Ms', ' stroke-dasharray="5 3"') + line('medianMs', '')
  return svg(top + height + 18, grid.join('') + lines + axis(days, top + height + 13, language))
}

function dot(pick: 'medianMs' | 'p95Ms', x: number, ms: number | null, y: (ms: number) => number): string {
  if (ms === null) return ''
  const fill = pick === 'medianMs' ? FILL.line : '#ffffff'
  return `<circle cx="${n(x)}" cy="${n(y(ms))}" r="2.8" fill="${fill}" stroke="${FILL.line}" stroke-width="1.2"/>`
}

/** What stands beside each word of a legend. */
export const SWATCHES = {
  up: svg(12, `<rect x="0.5" y="0.5" width="17" height="11" fill="${FILL.up}" stroke="#777777"/>`, 18),
  down: svg(12, `<rect x="0.5" y="0.5" width="17" height="11" fill="${FILL.down}" stroke="#777777"/>`, 18),
  unseen: svg(12, `<rect x="0.5" y="0.5" width="17" height="11" fill="${FILL.unseen}" stroke="#777777"/>`, 18),
  median: svg(
    12,
    `<path d="M0 6H18" stroke="${FILL.line}" stroke-width="1.6"/><circle cx="9" cy="6" r="2.8" fill="${FILL.line}"/>`,
    18,
  ),
  p95: svg(
    12,
    `<path d="M0 6H18" stroke="${FILL.line}" stroke-width="1.6" stroke-dasharray="5 3"/><circle cx="9" cy="6" r="2.8" fill="#ffffff" stroke="${FILL.line}" stroke-width="1.2"/>`,
    18,
  ),
} as const
